using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>Tells the elements that a reader of the page does not see, by what the page itself says of them.</summary>
internal sealed class HiddenElements
{
    private static readonly FrozenSet<string> Classes = FrozenSet.ToFrozenSet(
        [
            "sr-only",
            "sronly",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screenreader",
            "show-for-sr",
            "usa-sr-only",
            "element-invisible",
            "element-hidden",
            "offscreen",
            "print-only",
            "d-none",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // What a control opens is there to be read, although it is closed when the page comes.
    private readonly FrozenSet<string> _opened;

    public HiddenElements(IParentNode page) =>
        _opened = page.QuerySelectorAll("[aria-controls]")
            .SelectMany(control => control.GetAttribute("aria-controls")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        if (
            element.ClassList.Length > 0
            && element.ClassList.Any(Classes.Contains)
            && !element.ClassList.Any(name => name.StartsWith("d-", StringComparison.Ordinal) && name is not "d-none")
        )
            return true;
        var isHidden =
            element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsUnseen(element.GetAttribute("style"));
        return isHidden && !(element.Id is { Length: > 0 } id && _opened.Contains(id));
    }

    private static bool IsUnseen(string? style)
    {
        if (string.IsNullOrEmpty(style))
            return false;
        var packed = style.Replace(" ", "", StringComparison.Ordinal);
        return packed.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || packed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
