using System.Globalization;
using Entente.Reconciliation;

namespace Entente.Web.Pictures;

/// <summary>The years that a picture shows, as they stand in an address.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public readonly record struct YearWindow(int From, int To)
{
    /// <summary>The name of the first year in an address.</summary>
    public const string FromName = "from";

    /// <summary>The name of the last year in an address.</summary>
    public const string ToName = "to";

    // So many entries have room with their words.
    private const int FewEntries = 40;

    private const int YearsAhead = 4;

    /// <summary>How many years.</summary>
    public int Years => To - From + 1;

    /// <summary>The years around the same middle, half as many.</summary>
    public YearWindow Closer => Around(Math.Max(1, Years / 2));

    /// <summary>The years around the same middle, twice as many.</summary>
    public YearWindow Wider => Around(Years * 2);

    /// <summary>As many years before these; the two share one end.</summary>
    public YearWindow Before => Moved(-Step);

    /// <summary>As many years after these.</summary>
    public YearWindow After => Moved(Step);

    private int Step => Math.Max(1, Years / 2);

    /// <summary>
    /// The years that an address asks for; each end that it leaves out is chosen: all years where their entries have room, or else the last
    /// ones, so many that their entries have room.
    /// </summary>
    /// <param name="from">The first year as the address has it, or null.</param>
    /// <param name="to">The last year as the address has it, or null.</param>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="today">The year in which to end where there is none.</param>
    public static YearWindow Of(int? from, int? to, IReadOnlyList<TimelineEntry> entries, int today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var whole = Whole(entries) ?? new YearWindow(today, today);
        // What is fixed for times far ahead does not push the present out of sight.
        var near = entries.Count <= FewEntries ? whole.To : Math.Min(whole.To, Math.Max(whole.From, today + YearsAhead));
        var last = Clamp(to ?? Math.Max(near, from ?? 0));
        var first = Clamp(from ?? Math.Min(last, entries.Count <= FewEntries ? whole.From : FirstOfLast(entries, last)));
        return first <= last ? new YearWindow(first, last) : new YearWindow(last, first);
    }

    /// <summary>The years of all entries; null where there are none.</summary>
    public static YearWindow? Whole(IReadOnlyList<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var entry in entries)
            if ((entry.On.Start ?? entry.On.End)?.Year is { } start)
                (first, last) = (Math.Min(first, start), Math.Max(last, entry.On.End?.Latest.Year ?? start));
        return first > last ? null : new YearWindow(first, last);
    }

    /// <summary>Whether an entry may fall into these years.</summary>
    public bool Shows(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.On.Start is not { } start || start.Year <= To) && (entry.On.End is not { } end || end.Latest.Year >= From);
    }

    /// <summary>The tens of years, or hundreds where there would be many, in which a stretch of years lies.</summary>
    public IReadOnlyList<YearWindow> Rounds()
    {
        var step = Years <= 300 ? 10 : 100;
        var rounds = new List<YearWindow>();
        for (var year = From / step * step; year <= To; year += step)
            rounds.Add(new YearWindow(Math.Max(1, year), year + step - 1));
        return rounds;
    }

    /// <summary>The years as EDTF.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:D4}/{To:D4}");

    /// <summary>A year of an address; null where it is none.</summary>
    public static int? Read(string? year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9999 ? number : null;

    /// <summary>A year as an address has it.</summary>
    public static string Write(int year) => year.ToString(CultureInfo.InvariantCulture);

    // Entries are in the order of their starts, so that those of the last years are the last.
    private static int FirstOfLast(IReadOnlyList<TimelineEntry> entries, int last)
    {
        var (first, count) = (last, 0);
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var year = (entries[i].On.Start ?? entries[i].On.End)?.Year ?? last;
            if (year > last)
                continue;
            // The year of the first entry that has no room is left out, unless it is the only one.
            if (++count > FewEntries)
                return Math.Min(last, year + 1);
            first = Math.Min(first, year);
        }
        return first;
    }

    private YearWindow Around(int years)
    {
        var first = From + (Years - years) / 2;
        return new YearWindow(Clamp(first), Clamp(first + years - 1));
    }

    private YearWindow Moved(int years) => new(Clamp(From + years), Clamp(To + years));

    private static int Clamp(int year) => Math.Clamp(year, 1, 9999);
}
