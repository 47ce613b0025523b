using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>What the elements of HTML are for, as far as reading goes.</summary>
internal static class Tags
{
    // Hold no words of the page, or words that no reader is meant to read as its text.
    private static readonly FrozenSet<string> Silent = Set(
        "script style template noscript head title meta link base svg math canvas iframe object embed audio video map area"
            + " img picture source track param button select option optgroup datalist input textarea output progress meter"
            + " dialog menu frame frameset noframes applet rp rt del s strike colgroup col"
    );

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2"
            + " h3 h4 h5 h6 header hgroup hr html legend li listing main nav ol p plaintext pre search section summary table tbody td tfoot"
            + " th thead tr ul xmp"
    );

    /// <summary>Whether nothing inside it is read.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>Whether it parts words before it from those inside.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>A heading's level from 1, or 0.</summary>
    public static int HeadingLevel(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6'])
            return element.LocalName[1] - '0';
        if (element.GetAttribute("role") != "heading")
            return 0;
        return element.GetAttribute("aria-level") is [>= '1' and <= '6' and var level] ? level - '0' : 2;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
