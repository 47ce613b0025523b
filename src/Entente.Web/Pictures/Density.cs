using Entente.Reconciliation;

namespace Entente.Web.Pictures;

/// <summary>How many entries some years have.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Count">How many entries begin in them.</param>
public readonly record struct YearsCount(int From, int To, int Count);

/// <summary>How the entries of a whole relationship lie over the years.</summary>
/// <param name="Steps">The years with their counts, also those without any.</param>
public sealed record Density(IReadOnlyList<YearsCount> Steps)
{
    private static readonly int[] Widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The greatest count.</summary>
    public int Most => Steps.Count == 0 ? 0 : Steps.Max(s => s.Count);

    /// <summary>Counts entries by years, decades or longer steps: as fine as the number of steps allows.</summary>
    public static Density Of(IEnumerable<TimelineEntry> entries, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var years = entries.Select(YearOf).OfType<int>().CountBy(y => y).ToDictionary();
        if (years.Count == 0)
            return new Density([]);
        var (first, last) = (years.Keys.Min(), years.Keys.Max());
        var width = Widths.First(w => last / w - first / w < mostSteps || w == Widths[^1]);
        var counts = new int[last / width - first / width + 1];
        foreach (var (year, count) in years)
            counts[year / width - first / width] += count;
        return new Density([
            .. counts
                .Select((count, i) => (Start: (first / width + i) * width, count))
                .Select(s => new YearsCount(s.Start, s.Start + width - 1, s.count)),
        ]);
    }

    /// <summary>The year in which an entry begins; of one without a start, the year in which it ends.</summary>
    public static int? YearOf(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.On.Start ?? entry.On.End)?.Year;
    }
}
