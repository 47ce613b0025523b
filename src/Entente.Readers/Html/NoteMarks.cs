using System.Text;
using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>Raised numbers and signs that lead to a note: "1960¹" is the year 1960, not the number 19601.</summary>
internal static class NoteMarks
{
    private const int Longest = 5;

    /// <summary>The mark that a raised element holds, or null where it is part of a word ("20th").</summary>
    public static string? Read(IElement raised)
    {
        var mark = raised.TextContent.Trim();
        if (mark.Length is 0 or > Longest)
            return null;
        var bare = mark.AsSpan().Trim("[]() ,");
        if (bare.IsEmpty)
            return null;
        if (bare is "*" or "**" or "***" or "†" or "‡" or "§")
            return mark;
        foreach (var c in bare)
            if (
                !char.IsAsciiDigit(c)
                && !(raised.QuerySelector("a[href]") is not null && char.IsAsciiLetterLower(c) && bare.Length <= 3)
                && c is not ','
            )
                return null;
        return mark;
    }

    /// <summary>The arrow at a note that leads back into the text.</summary>
    public static bool IsWayBack(IElement link) =>
        link.GetAttribute("href") is ['#', ..]
            && link.TextContent.Trim() is { Length: > 0 and <= 3 } arrow
            && !arrow.Any(char.IsLetterOrDigit)
            && arrow[0] > '\u2000'
        || link.GetAttribute("role") == "doc-backlink";

    /// <summary>Whether digits are raised above a ten: 10^6.</summary>
    public static bool IsPower(StringBuilder before, string mark) =>
        before.Length >= 2
        && before[^1] == '0'
        && before[^2] == '1'
        && (before.Length == 2 || !(char.IsLetterOrDigit(before[^3]) || before[^3] is '.' or ','))
        && mark.All(char.IsAsciiDigit);
}
