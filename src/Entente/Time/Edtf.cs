namespace Entente.Time;

/// <summary>
/// A time as EDTF level 1 (ISO 8601-2, Library of Congress) writes it: a partial date, or an
/// interval whose ends may be open (<c>1952/..</c>).
/// </summary>
public sealed record Edtf
{
    private Edtf(PartialDate? start, PartialDate? end, bool isInterval) => (Start, End, IsInterval) = (start, end, isInterval);

    /// <summary>The date, or an interval's first; null where the interval has an open start.</summary>
    public PartialDate? Start { get; }

    /// <summary>The date, or an interval's last; null where the interval has an open end.</summary>
    public PartialDate? End { get; }

    /// <summary>Whether this is an interval rather than one date.</summary>
    public bool IsInterval { get; }

    /// <summary>One date.</summary>
    public static Edtf On(PartialDate date) => new(date, date, isInterval: false);

    /// <summary>One date of which month and day may be left out.</summary>
    public static Edtf On(int year, int month = 0, int day = 0) => On(new PartialDate(year, month, day));

    /// <summary>An interval; null is an open end.</summary>
    public static Edtf Between(PartialDate? start, PartialDate? end) => new(start, end, isInterval: true);

    /// <summary>The first day that the time may take in; null where the start is open.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day that the time may take in; null where the end is open.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <summary>Whether the whole time lies before a day.</summary>
    public bool IsBefore(DateOnly day) => Latest is { } latest && latest < day;

    /// <summary>Whether the whole time lies after a day.</summary>
    public bool IsAfter(DateOnly day) => Earliest is { } earliest && earliest > day;

    /// <summary>Whether the time may take in a day.</summary>
    public bool MayContain(DateOnly day) => !IsBefore(day) && !IsAfter(day);

    /// <summary>Whether the two times may share a day.</summary>
    public bool MayOverlap(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(Latest is { } end && other.IsAfter(end)) && !(Earliest is { } start && other.IsBefore(start));
    }

    /// <summary>Whether every day that the other time may take in lies in this one.</summary>
    public bool Covers(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Earliest is not { } start || (other.Earliest is { } otherStart && start <= otherStart))
            && (Latest is not { } end || (other.Latest is { } otherEnd && end >= otherEnd));
    }

    /// <summary>Orders times by their first days, then by their last; an open start comes first, an open end last.</summary>
    public static int Compare(Edtf? a, Edtf? b)
    {
        if (a is null || b is null)
            return (a is null ? 1 : 0) - (b is null ? 1 : 0);
        var starts = (a.Earliest ?? DateOnly.MinValue).CompareTo(b.Earliest ?? DateOnly.MinValue);
        return starts != 0 ? starts : (a.Latest ?? DateOnly.MaxValue).CompareTo(b.Latest ?? DateOnly.MaxValue);
    }

    /// <summary>
    /// The time a length of time later: 2014 and <c>P10Y</c> give 2024. Where the date is less exact than the length
    /// (2014 and <c>P6M</c>), the result is the interval in which it falls.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends before.</exception>
    public Edtf Plus(IsoDuration duration)
    {
        if (IsInterval)
            return Between(Start?.Plus(duration), End?.Plus(duration));
        var date = Start!.Value;
        var first = date.Plus(duration);
        var latest = duration.AddTo(date.Latest);
        var last = new PartialDate(latest.Year, date.Month == 0 ? 0 : latest.Month, date.Day == 0 ? 0 : latest.Day, date.Qualifier);
        return date.Day > 0 || first == last || latest.Month == 12 && date.Month == 0 && first.Year == latest.Year
            ? On(first)
            : Between(first, last);
    }

    /// <summary>The time as EDTF.</summary>
    public override string ToString() => IsInterval ? $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}" : Start?.ToString() ?? "..";

    /// <summary>
    /// Reads EDTF level 1: dates, seasons, qualifiers, intervals with open ends, and digits left open (<c>201X</c>, which
    /// is the interval of those years). Years before 1 or after 9999, unknown ends and times of day are refused.
    /// </summary>
    /// <exception cref="FormatException">The text is no such time; the message says what is wrong.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException($"\"{text}\" is no date: write 2019, 2019-10, 2019-10-07, or an interval such as 1952/..");

    /// <summary>Reads EDTF; false where the text is none.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryParseDate(text, out var date, out var last) || date is null)
                return false;
            value = date == last ? On(date.Value) : Between(date, last);
            return true;
        }
        if (!TryParseDate(text.AsSpan(0, slash), out var start, out _) || !TryParseDate(text.AsSpan(slash + 1), out _, out var end))
            return false;
        if ((start is null && end is null) || (start is { } s && end is { } e && s.Earliest > e.Latest))
            return false;
        value = Between(start, end);
        return true;
    }

    // A date, or null for an open end; an unspecified year such as "201X" opens to the years that it may be.
    private static bool TryParseDate(ReadOnlySpan<char> text, out PartialDate? first, out PartialDate? last)
    {
        first = last = null;
        if (text is "..")
            return true;
        if (text.IsEmpty)
            return false;
        var qualifier = text[^1] switch
        {
            '~' => DateQualifier.Approximate,
            '?' => DateQualifier.Uncertain,
            '%' => DateQualifier.Both,
            _ => DateQualifier.None,
        };
        if (qualifier != DateQualifier.None)
            text = text[..^1];
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return false;
        var span =
            text[3] != 'X' ? 1
            : text[2] == 'X' ? 100
            : 10;
        if (span > 1)
        {
            if (text.Length > 4 || !TryDigits(text[..(span == 10 ? 3 : 2)], out var start) || start == 0)
                return false;
            first = new PartialDate(start * span, Qualifier: qualifier);
            last = new PartialDate(start * span + span - 1, Qualifier: qualifier);
            return true;
        }
        var (month, day) = (0, 0);
        if (!TryDigits(text[..4], out var year))
            return false;
        var monthOpen = text.Length > 4 && text[5..7] is "XX";
        var dayOpen = text.Length > 7 && text[8..] is "XX";
        if (text.Length > 4 && !monthOpen && (!TryDigits(text[5..7], out month) || month == 0))
            return false;
        if (text.Length > 7 && !dayOpen && (monthOpen || !TryDigits(text[8..], out day) || day == 0))
            return false;
        var date = new PartialDate(year, month, day, qualifier);
        if (!date.IsValid || (dayOpen && date.IsSeason))
            return false;
        first = last = date;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
