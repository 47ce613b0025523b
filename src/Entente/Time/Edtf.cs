using System.Globalization;

namespace Entente.Time;

/// <summary>How sure a date is, in the words of EDTF level 1.</summary>
public enum DateQualifier
{
    /// <summary>Stated as it is.</summary>
    None,

    /// <summary><c>~</c>: about that time.</summary>
    Approximate,

    /// <summary><c>?</c>: the source itself is not sure.</summary>
    Uncertain,

    /// <summary><c>%</c>: both.</summary>
    Both,
}

/// <summary>A calendar date of which the month, or the day, may not be known. It stays as partial as it was stated.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12, or 0 where not known.</param>
/// <param name="Day">1 to 31, or 0 where not known.</param>
/// <param name="Qualifier">How sure the date is.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0, DateQualifier Qualifier = DateQualifier.None)
{
    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest =>
        Month == 0 ? new(Year, 12, 31)
        : Day == 0 ? new(Year, Month, DateTime.DaysInMonth(Year, Month))
        : new(Year, Month, Day);

    /// <summary>The date as EDTF: <c>2019</c>, <c>2019-10</c>, <c>2019-10-07</c>, <c>1990~</c>.</summary>
    public override string ToString()
    {
        var text = Year.ToString("0000", CultureInfo.InvariantCulture);
        if (Month > 0)
            text += Month.ToString("-00", CultureInfo.InvariantCulture);
        if (Month > 0 && Day > 0)
            text += Day.ToString("-00", CultureInfo.InvariantCulture);
        return Qualifier switch
        {
            DateQualifier.Approximate => text + "~",
            DateQualifier.Uncertain => text + "?",
            DateQualifier.Both => text + "%",
            _ => text,
        };
    }
}

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

    /// <summary>The time as EDTF.</summary>
    public override string ToString() =>
        IsInterval ? $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}" : Start?.ToString() ?? "..";

    /// <summary>Reads EDTF as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">The text is no such time; the message says what is wrong.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is no date: write 2019, 2019-10, 2019-10-07, or an interval such as 1952/..");

    /// <summary>Reads EDTF; false where the text is none.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryParseDate(text, out var date) || date is null)
                return false;
            value = On(date.Value);
            return true;
        }
        if (!TryParseDate(text[..slash], out var start) || !TryParseDate(text[(slash + 1)..], out var end) || (start is null && end is null))
            return false;
        value = Between(start, end);
        return true;
    }

    private static bool TryParseDate(string text, out PartialDate? date)
    {
        date = null;
        if (text == "..")
            return true;
        var qualifier = text.Length == 0 ? DateQualifier.None : text[^1] switch
        {
            '~' => DateQualifier.Approximate,
            '?' => DateQualifier.Uncertain,
            '%' => DateQualifier.Both,
            _ => DateQualifier.None,
        };
        var parts = (qualifier == DateQualifier.None ? text : text[..^1]).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2) || !parts.All(p => p.All(char.IsAsciiDigit)))
            return false;
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = (numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        if (year == 0 || month > 12 || (parts.Length > 1 && month == 0) || (parts.Length > 2 && (day == 0 || day > DateTime.DaysInMonth(year, month))))
            return false;
        date = new PartialDate(year, month, day, qualifier);
        return true;
    }
}
