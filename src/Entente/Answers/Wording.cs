using System.Globalization;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Answers;

/// <summary>Figures, dates and lengths of time in the words that a person would use. Nothing is rounded.</summary>
public static class Wording
{
    private static readonly (decimal Value, string Name)[] Scales =
    [
        (1_000_000_000_000m, "trillion"),
        (1_000_000_000m, "billion"),
        (1_000_000m, "million"),
    ];

    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A figure with its bound and unit: "over $480 billion", "about 55,000", "nearly 20 %", "5 to 7 %".</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var number = figure.Upper is { } upper
            ? Range(figure.Value, upper, figure.Unit)
            : WithUnit(Number(figure.Value), figure.Value, figure.Unit);
        var bound = figure.Bound == Bound.Exact ? "" : Figure.NameOf(figure.Bound) + " ";
        return bound + number;
    }

    /// <summary>A time as precise as it was stated: "14 March 2021", "October 2019", "since 1952", "15–17 March 2021", "about 1990".</summary>
    public static string Of(Edtf time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (!time.IsInterval)
            return time.Start is { } date ? Of(date) : "";
        return (time.Start, time.End) switch
        {
            ({ } start, null) => $"since {Of(start)}",
            (null, { } end) => $"until {Of(end)}",
            ({ } start, { } end) => Of(start, end),
            _ => "",
        };
    }

    /// <summary>A partial date: "14 March 2021", "March 2021", "spring 2021", "2021", "about 1990", "perhaps 1990".</summary>
    public static string Of(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var text =
            date.Month == 0 ? year
            : date.IsSeason ? $"{Seasons[date.Month - 21]} {year}"
            : date.Day == 0 ? $"{Months[date.Month - 1]} {year}"
            : Invariant($"{date.Day} {Months[date.Month - 1]} {year}");
        return date.Qualifier switch
        {
            DateQualifier.Approximate => "about " + text,
            DateQualifier.Uncertain => "perhaps " + text,
            DateQualifier.Both => "perhaps about " + text,
            _ => text,
        };
    }

    /// <summary>An ISO 8601 duration: <c>P5Y</c> is "5 years", <c>P1Y6M</c> "1 year 6 months"; anything else stays as it is.</summary>
    public static string Duration(string iso)
    {
        ArgumentNullException.ThrowIfNull(iso);
        if (iso.Length < 3 || iso[0] != 'P')
            return iso;
        var parts = new List<string>();
        var start = 1;
        for (var i = 1; i < iso.Length; i++)
        {
            if (char.IsAsciiDigit(iso[i]) || iso[i] == '.')
                continue;
            var unit = iso[i] switch
            {
                'Y' => "year",
                'M' => "month",
                'W' => "week",
                'D' => "day",
                _ => null,
            };
            if (
                unit is null
                || !decimal.TryParse(iso.AsSpan(start, i - start), NumberStyles.Number, CultureInfo.InvariantCulture, out var count)
            )
                return iso;
            parts.Add($"{Number(count)} {(count == 1 ? unit : unit + "s")}");
            start = i + 1;
        }
        return start == iso.Length ? string.Join(' ', parts) : iso;
    }

    /// <summary>The number with its scale in words where that says it exactly: 7200000000 is "7.2 billion", 55000 is "55,000".</summary>
    public static string Number(decimal value)
    {
        foreach (var (scale, name) in Scales)
        {
            if (Math.Abs(value) < scale)
                continue;
            var scaled = value / scale;
            if (scaled == Math.Round(scaled, 3))
                return scaled.ToString("#,0.###", CultureInfo.InvariantCulture) + " " + name;
        }
        return value.ToString("#,0.############################", CultureInfo.InvariantCulture);
    }

    private static string Range(decimal value, decimal upper, string unit)
    {
        var (low, high) = (Number(value), Number(upper));
        // "5 to 7 million": the scale once where both share it.
        var (lowScale, highScale) = (low.IndexOf(' ', StringComparison.Ordinal), high.IndexOf(' ', StringComparison.Ordinal));
        if (lowScale > 0 && highScale > 0 && low[lowScale..] == high[highScale..])
            low = low[..lowScale];
        return Symbol(unit) is { } symbol ? $"{symbol}{low} to {symbol}{high}" : $"{low} to {WithUnit(high, upper, unit)}";
    }

    private static string WithUnit(string number, decimal value, string unit) =>
        unit switch
        {
            "count" => number,
            "percent" => number + " %",
            _ when Symbol(unit) is { } symbol => number.StartsWith('-') ? $"-{symbol}{number[1..]}" : symbol + number,
            _ => $"{number} {(value == 1 ? unit : Plural(unit))}",
        };

    private static string? Symbol(string unit) =>
        unit switch
        {
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "JPY" => "¥",
            { Length: 3 } when unit.All(char.IsAsciiLetterUpper) => unit + " ",
            _ => null,
        };

    private static string Plural(string unit) =>
        unit switch
        {
            "foot" => "feet",
            "inch" => "inches",
            "hertz" => "hertz",
            "century" => "centuries",
            _ when unit.EndsWith(" foot", StringComparison.Ordinal) => unit[..^4] + "feet",
            _ when unit.EndsWith('y') && unit.Length > 1 && !"aeiou".Contains(unit[^2], StringComparison.Ordinal) => unit[..^1] + "ies",
            _ when unit.EndsWith('s') || unit.EndsWith('²') || unit.EndsWith('³') || unit.Any(char.IsUpper) => unit,
            _ => unit + "s",
        };

    private static string Of(PartialDate start, PartialDate end)
    {
        var plain = start.Qualifier == DateQualifier.None && end.Qualifier == DateQualifier.None;
        if (!plain || start.Year != end.Year || start.Month is 0 or > 12 || end.Month is 0 or > 12 || start.Day == 0 != (end.Day == 0))
            return plain && start.Month == 0 && end.Month == 0 ? Invariant($"{start.Year}–{end.Year}") : $"{Of(start)} to {Of(end)}";
        if (start.Month == end.Month && start.Day > 0)
            return Invariant($"{start.Day}–{Of(end)}");
        return start.Day > 0 ? Invariant($"{start.Day} {Months[start.Month - 1]} to {Of(end)}") : $"{Months[start.Month - 1]} to {Of(end)}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
