using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Readers.Docx;

/// <summary>Counts the lists of a Word file, which keeps their numbers nowhere.</summary>
internal sealed class DocxNumbers
{
    private const int Levels = 9;
    private const int LongestRoman = 3999;
    private const string Bullet = "•";

    private readonly Dictionary<int, AbstractNum> _kinds = [];
    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<int, int[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    public DocxNumbers(NumberingDefinitionsPart? part)
    {
        foreach (var kind in part?.Numbering?.Elements<AbstractNum>() ?? [])
            if (kind.AbstractNumberId?.Value is { } id)
                _kinds.TryAdd(id, kind);
        foreach (var list in part?.Numbering?.Elements<NumberingInstance>() ?? [])
            if (list.NumberID?.Value is { } id)
                _lists.TryAdd(id, list);
    }

    /// <summary>The bullet or number of the next item of a list: <c>•</c>, <c>1.</c>, <c>(a)</c>, <c>Article 2</c>; it may be empty.</summary>
    public string Next(int list, int level)
    {
        if (!_lists.TryGetValue(list, out var instance) || instance.AbstractNumId?.Val?.Value is not { } kind)
            return Bullet;
        if (!_counts.TryGetValue(kind, out var counts))
            _counts[kind] = counts = new int[Levels];
        var own = instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level);
        if (own?.StartOverrideNumberingValue?.Val?.Value is { } restart && _restarted.Add((list, level)))
            counts[level] = 0 + Bounded(restart);
        else
            counts[level] = counts[level] == 0 ? Start(level) : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        for (var upper = 0; upper < level; upper++)
            if (counts[upper] == 0)
                counts[upper] = Start(upper);
        var format = LevelOf(level)?.NumberingFormat?.Val;
        if (format?.Value == NumberFormatValues.Bullet)
            return Bullet;
        var pattern = LevelOf(level)?.LevelText?.Val?.Value ?? "";
        return LevelOf(level) is null ? Bullet : Label(pattern);

        Level? LevelOf(int l) =>
            instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == l)?.Level
            ?? _kinds.GetValueOrDefault(kind)?.Elements<Level>().FirstOrDefault(o => o.LevelIndex?.Value == l);

        int Start(int l) => Bounded(LevelOf(l)?.StartNumberingValue?.Val?.Value ?? 1);

        string Label(string text)
        {
            var label = new StringBuilder();
            for (var i = 0; i < text.Length; i++)
                if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
                {
                    var place = text[++i] - '1';
                    label.Append(Number(counts[place], LevelOf(place)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal));
                }
                else
                    label.Append(text[i]);
            return label.ToString().Trim();
        }
    }

    private static int Bounded(int start) => Math.Clamp(start, 0, 1_000_000);

    /// <summary>A number as a list or note writes it.</summary>
    public static string Number(int number, NumberFormatValues format) =>
        format switch
        {
            NumberFormatValues.LowerLetter => Letters(number).ToLowerInvariant(),
            NumberFormatValues.UpperLetter => Letters(number),
            NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
            NumberFormatValues.UpperRoman => Roman(number),
            NumberFormatValues.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
            NumberFormatValues.None => "",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    // After "z" comes "aa", then "bb".
    private static string Letters(int number) =>
        number is < 1 or > 26 * 20
            ? number.ToString(CultureInfo.InvariantCulture)
            : new string((char)('A' + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > LongestRoman)
            return number.ToString(CultureInfo.InvariantCulture);
        (int Value, string Sign)[] signs =
        [
            (1000, "M"),
            (900, "CM"),
            (500, "D"),
            (400, "CD"),
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];
        var roman = new StringBuilder();
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                roman.Append(sign);
        return roman.ToString();
    }
}
