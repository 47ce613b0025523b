namespace Entente.Readers.Html;

/// <summary>What a part of a page is by its element, its role or its name.</summary>
internal enum Landmark
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>Said to be what the page is about.</summary>
    Main,

    /// <summary>Said to stand around it.</summary>
    Around,

    /// <summary>Named like something that stands around it.</summary>
    Perhaps,

    /// <summary>Notes to the text.</summary>
    Notes,
}

/// <summary>Tells the landmarks of a page.</summary>
internal static class Landmarks
{
    public static Landmark Of(PageNode node)
    {
        var byRole = OfRole(node.Element.GetAttribute("role"));
        if (byRole is { } role)
            return role;
        switch (node.Tag)
        {
            case "main":
                return Landmark.Main;
            case "nav":
                return Landmark.Around;
            case "footer" or "header":
                return Within(node, "blockquote") ? Landmark.None
                    : Within(node, "article") || Within(node, "main") || Within(node, "section") ? OfName(node)
                    : Landmark.Around;
            case "aside":
                return IsNotes(node) ? Landmark.Notes : Landmark.Perhaps;
            case "form":
                return Landmark.Perhaps;
        }
        return OfName(node);
    }

    private static Landmark? OfRole(string? role) =>
        role switch
        {
            "main" => Landmark.Main,
            "navigation"
            or "banner"
            or "contentinfo"
            or "search"
            or "menu"
            or "menubar"
            or "dialog"
            or "alertdialog"
            or "toolbar"
            or "tablist" => Landmark.Around,
            "complementary" => Landmark.Perhaps,
            "doc-footnote" or "doc-endnotes" or "doc-endnote" or "note" => Landmark.Notes,
            _ => null,
        };

    private static Landmark OfName(PageNode node) =>
        IsNotes(node) ? Landmark.Notes
        : node.Tag is not ("body" or "html" or "p") && node.Names.Any(PageNames.Furniture.Contains) ? Landmark.Perhaps
        : Landmark.None;

    private static bool IsNotes(PageNode node) => node.Tag is not ("li" or "p") && node.Names.Any(PageNames.Notes.Contains);

    private static bool Within(PageNode node, string tag)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
            if (at.Tag == tag)
                return true;
        return false;
    }
}
