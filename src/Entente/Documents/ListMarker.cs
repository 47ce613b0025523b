using System.Buffers;

namespace Entente.Documents;

/// <summary>What a line of a list begins with.</summary>
public enum ListMarkerStyle
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>A bullet that is used for nothing else: <c>•</c>.</summary>
    Bullet,

    /// <summary><c>-</c> or <c>–</c>, which also stand inside sentences.</summary>
    Dash,

    /// <summary><c>—</c>, which more often introduces who said it.</summary>
    LongDash,

    /// <summary><c>*</c>, which also marks footnotes.</summary>
    Star,

    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>.</summary>
    Number,

    /// <summary><c>a)</c>, <c>(a)</c>, <c>(iv)</c>, <c>a.</c></summary>
    Letter,
}

/// <summary>The bullet or number that a list item begins with.</summary>
/// <param name="Style">Which.</param>
/// <param name="Length">Characters up to the item's first word, white space included.</param>
public readonly record struct ListMarker(ListMarkerStyle Style, int Length)
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫■□●○‣∙·⁃➢➤►▶✓✔❖◆◇\uF0B7\uF0A7");
    private const int LongestNumber = 3;
    private const int LongestRoman = 5;

    /// <summary>The marker at the start of a line without its indent.</summary>
    public static ListMarker At(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return default;
        var (style, length) = line[0] switch
        {
            '-' or '–' => (ListMarkerStyle.Dash, 1),
            '—' => (ListMarkerStyle.LongDash, 1),
            '*' => (ListMarkerStyle.Star, 1),
            var c when Bullets.Contains(c) => (ListMarkerStyle.Bullet, 1),
            _ => Numbering(line),
        };
        if (style == ListMarkerStyle.None)
            return default;
        var end = length;
        while (end < line.Length && TextLines.IsBlank(line[end]))
            end++;
        // "•Text" is an item whose space was lost; after all other markers white space must stand.
        var isItem = end > length || end == line.Length || (style == ListMarkerStyle.Bullet && line[0] != '·');
        return isItem ? new ListMarker(style, end) : default;
    }

    private static (ListMarkerStyle, int) Numbering(ReadOnlySpan<char> line)
    {
        var open = line[0] == '(' ? 1 : 0;
        var end = open;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        var label = line[open..end];
        if (label.IsEmpty || end >= line.Length)
            return default;
        var close = line[end];
        if (close != ')' && (close != '.' || open == 1))
            return default;
        if (!label.ContainsAnyExceptInRange('0', '9'))
            return label.Length <= LongestNumber ? (ListMarkerStyle.Number, end + 1) : default;
        // "J. Blinken", "U.S.": a capital with a full stop is an initial.
        var isLower = !label.ContainsAnyExceptInRange('a', 'z');
        if (close == '.' && !isLower)
            return default;
        var isLabel = label.Length == 1 || (label.Length <= LongestRoman && !label.ContainsAnyExcept(isLower ? "ivxl" : "IVXL"));
        return isLabel ? (ListMarkerStyle.Letter, end + 1) : default;
    }
}
