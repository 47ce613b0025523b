namespace Entente.Documents;

/// <summary>What part of a page a passage is.</summary>
public enum PassageKind
{
    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>A heading; it governs the passages after it up to the next heading of its level.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>The site's own furniture (banners, menus, footers): kept in the text, never read for facts.</summary>
    Furniture,

    /// <summary>Code, front matter and other text that is not prose: never read for facts.</summary>
    NotProse,
}

/// <summary>A part of a document that is read on its own: no sentence crosses its border.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Range">The passage in the text, trimmed of white space and of a list item's bullet.</param>
/// <param name="Level">A heading's level from 1, a list item's depth from 1, otherwise 0.</param>
/// <param name="Heading">Index of the heading passage that governs this one, or -1.</param>
public sealed record Passage(PassageKind Kind, CharRange Range, int Level = 0, int Heading = -1)
{
    /// <summary>
    /// The stretches of the range that are words to read, where markup stands between them
    /// (Markdown emphasis, link targets); empty where the whole range is.
    /// </summary>
    public IReadOnlyList<CharRange> Words { get; init; } = [];

    /// <summary>Links in the passage: the linked words and the address they lead to.</summary>
    public IReadOnlyList<PassageLink> Links { get; init; } = [];

    /// <summary>
    /// The pages of the published document that the passage stands on: the first is that of its beginning, the others begin inside
    /// of it. Empty where the document tells of none.
    /// </summary>
    public IReadOnlyList<PageStart> Pages { get; init; } = [];

    /// <summary>Whether facts may be read from the passage.</summary>
    public bool IsRead => Kind is not (PassageKind.Furniture or PassageKind.NotProse);
}

/// <summary>A link in a passage.</summary>
/// <param name="Range">The linked words.</param>
/// <param name="Url">The address as it stands in the document.</param>
public sealed record PassageLink(CharRange Range, string Url);

/// <summary>A page of the published document.</summary>
/// <param name="At">Where it begins in the text; for the first page of a passage, where the passage begins.</param>
/// <param name="Page">Its number as the document counts: <c>12</c>, <c>xii</c>.</param>
public readonly record struct PageStart(int At, string Page);
