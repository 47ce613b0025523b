using AngleSharp.Dom;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>An element that stands as a block, and which lines of the page are inside it.</summary>
internal sealed class PageNode(IElement element, PageNode? parent)
{
    private IReadOnlyList<string>? _names;
    private Landmark? _landmark;
    private bool? _holdsMain;

    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    public List<PageNode> Children { get; } = [];

    /// <summary>The first line inside.</summary>
    public int First { get; set; }

    /// <summary>After the last line inside.</summary>
    public int End { get; set; }

    public string Tag => Element.LocalName;

    /// <summary>The words of its class and id, in lower case: "siteNav-left" is site, nav, left.</summary>
    public IReadOnlyList<string> Names => _names ??= PageNames.Of(Element);

    /// <summary>What it is by its element, role or name.</summary>
    public Landmark Landmark => _landmark ??= Landmarks.Of(this);

    /// <summary>Whether a part of it is said to be what the page is about.</summary>
    public bool HoldsMain => _holdsMain ??= Children.Exists(child => child.Landmark == Landmark.Main || child.HoldsMain);

    public bool Holds(int line) => First <= line && line < End;

    public bool IsInside(PageNode other)
    {
        for (var node = this; node is not null; node = node.Parent)
            if (ReferenceEquals(node, other))
                return true;
        return false;
    }
}

/// <summary>One line of a page: a paragraph, a heading, an item, a cell with its heads.</summary>
internal sealed class PageLine
{
    public required PageNode Node { get; init; }

    public required PassageKind Kind { get; set; }

    public int Level { get; set; }

    public required string Text { get; set; }

    /// <summary>Where its words begin, after the marker of a list item that is part of the text.</summary>
    public int Start { get; set; }

    /// <summary>The stretches of its text that are words to read, where something else stands between them.</summary>
    public List<CharRange> Words { get; set; } = [];

    public List<PassageLink> Links { get; init; } = [];

    /// <summary>How many words it has, and how many of them lead elsewhere.</summary>
    public int Count { get; init; }

    public int Linked { get; init; }

    /// <summary>Whether it follows the line before without a blank one: the next item, the next row, a broken line.</summary>
    public bool IsClose { get; set; }

    /// <summary>Whether it is the term of a list of definitions, or what is said of one.</summary>
    public bool IsTerm { get; init; }

    public bool IsDefinition { get; init; }

    /// <summary>The words of running text; links, labels and headings count nothing.</summary>
    public int Prose { get; init; }
}
