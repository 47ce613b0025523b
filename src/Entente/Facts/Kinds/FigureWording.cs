using System.Globalization;

namespace Entente.Facts.Kinds;

/// <summary>Figures in the words that a person would use. Nothing is rounded.</summary>
public static class FigureWording
{
    private static readonly (decimal Value, string Name)[] Scales =
    [
        (1_000_000_000_000m, "trillion"),
        (1_000_000_000m, "billion"),
        (1_000_000m, "million"),
    ];

    /// <summary>A figure with its bound and unit: "over $480 billion", "about 55,000", "nearly 20 %", "5 to 7 %".</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var number = figure.Upper is { } upper
            ? Range(figure.Value, upper, figure.Unit)
            : WithUnit(Number(figure.Value), figure.Value, figure.Unit);
        var bound = figure.Bound == Mentions.Bound.Exact ? "" : Figure.NameOf(figure.Bound) + " ";
        return bound + number;
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
}
