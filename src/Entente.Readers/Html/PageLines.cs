using AngleSharp.Dom;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>Walks a page and cuts its words into lines, as a browser would without its styles.</summary>
internal sealed class PageLines
{
    private const int LevelOfBoldLine = 6;
    private const int LongestBoldLine = 150;

    private readonly List<PageLine> _lines = [];
    private readonly TableLines _tables = new();
    private readonly HiddenElements _hidden;
    private LineText _text = new();
    private string? _link;
    private int _lists;
    private int _bold;
    private int _term;
    private int _preformatted;

    private PageLines(HiddenElements hidden) => _hidden = hidden;

    /// <summary>The lines of an element, with the blocks that they stand in.</summary>
    public static (List<PageLine> Lines, PageNode Root) Read(IElement root, HiddenElements hidden)
    {
        var reader = new PageLines(hidden);
        var node = new PageNode(root, null);
        reader.ReadBlock(node);
        DefinitionLines.Join(reader._lines);
        return (reader._lines, node);
    }

    private void ReadBlock(PageNode node)
    {
        node.First = _lines.Count;
        var isList = node.Tag is "ul" or "ol" or "dir";
        var isTerm =
            node.Tag is "dt" ? 1
            : node.Tag is "dd" ? 2
            : 0;
        var before = _term;
        if (isList)
            _lists++;
        if (isTerm > 0)
            _term = isTerm;
        if (node.Tag is "pre" or "listing" or "xmp" or "plaintext")
            _preformatted++;
        if (node.Tag == "table" && _tables.Read(node, cell => Read(cell, _hidden).Lines) is { } rows)
            ReadTable(node, rows);
        else
            ReadChildren(node.Element, node);
        End(node);
        if (node.Tag is "pre" or "listing" or "xmp" or "plaintext")
            _preformatted--;
        _term = before;
        if (isList)
            _lists--;
        node.End = _lines.Count;
    }

    private void ReadTable(PageNode node, List<PageLine> rows)
    {
        foreach (var child in node.Element.Children)
            if (child.LocalName == "caption" && !_hidden.Contains(child))
                ReadChild(child, node);
        _lines.AddRange(rows);
    }

    private void ReadChildren(IElement element, PageNode node)
    {
        foreach (var child in element.ChildNodes)
            if (child is IText text)
                ReadText(text.Data);
            else if (child is IElement inner)
                ReadChild(inner, node);
    }

    private void ReadText(string text)
    {
        if (_preformatted > 0)
            _text.AddPreformatted(text, _link is not null, _bold > 0);
        else
            _text.Add(text, _link is not null, _bold > 0);
    }

    private void ReadChild(IElement element, PageNode node)
    {
        if (Tags.IsSilent(element) || _hidden.Contains(element))
            return;
        if (element.LocalName == "br")
            _text.Break();
        else if (Tags.IsBlock(element) || Tags.HeadingLevel(element) > 0)
        {
            End(node);
            var inner = new PageNode(element, node);
            node.Children.Add(inner);
            ReadBlock(inner);
        }
        else
            ReadInline(element, node);
    }

    private void ReadInline(IElement element, PageNode node)
    {
        var name = element.LocalName;
        if (name is "sup" && NoteMarks.Read(element) is { } mark)
        {
            _text.AddMark(mark);
            return;
        }
        if (name == "a" && NoteMarks.IsWayBack(element))
            return;
        var isBold = name is "b" or "strong" or "u";
        var before = _link;
        var start = _text.Length;
        if (isBold)
            _bold++;
        if (name == "a" && element.GetAttribute("href") is { Length: > 0 } href)
            _link = href.Trim();
        if (name == "q")
            _text.AddSign('“');
        ReadChildren(element, node);
        if (name == "q")
            _text.AddSign('”');
        if (name == "a" && _link is not null)
            _text.Link(start, _link);
        _link = before;
        if (isBold)
            _bold--;
    }

    // Ends the line that was being read.
    private void End(PageNode node)
    {
        if (_text.IsEmpty)
        {
            _text.Clear();
            return;
        }
        var level = HeadingOf(node);
        var item = _lists > 0 ? Closest(node, "li") : null;
        var kind =
            level > 0 ? PassageKind.Heading
            : item is not null ? PassageKind.ListItem
            : PassageKind.Paragraph;
        var isFirst = true;
        foreach (var line in _text.Lines())
        {
            // A heading of several lines is one: browsers show it so for its looks only.
            var made = Made(node, line, kind, kind == PassageKind.ListItem ? _lists : level);
            made.IsClose = !isFirst || (item is not null && IsNextItem(item));
            _lines.Add(made);
            isFirst = false;
        }
        _text = new LineText();
    }

    private PageLine Made(PageNode node, LineText.Line line, PassageKind kind, int level)
    {
        var start = 0;
        if (kind == PassageKind.Paragraph && _term != 1 && line.IsBold && IsLikeHeading(line.Text))
            (kind, level) = (PassageKind.Heading, LevelOfBoldLine);
        else if (
            kind is PassageKind.Paragraph or PassageKind.ListItem
            && ListMarker.At(line.Text)
                is {
                    Style: ListMarkerStyle.Bullet or ListMarkerStyle.Dash or ListMarkerStyle.Number or ListMarkerStyle.Letter,
                    Length: var marker
                }
            && marker < line.Text.Length
            && (kind == PassageKind.Paragraph || ListMarker.At(line.Text).Style == ListMarkerStyle.Bullet)
        )
            (kind, level, start) = (PassageKind.ListItem, Math.Max(level, 1), marker);
        var count = WordCount.Of(line.Text);
        return new PageLine
        {
            Node = node,
            Kind = kind,
            Level = level,
            Text = line.Text,
            Start = start,
            Words = LineText.WordsOf(line, start),
            Links = line.Links,
            Count = count,
            Linked = Math.Min(count, line.Linked),
            IsTerm = _term == 1,
            IsDefinition = _term == 2,
            Prose = ProseOf(kind, line.Text, count, line.Linked),
        };
    }

    /// <summary>How many words of a line are running text.</summary>
    public static int ProseOf(PassageKind kind, string text, int count, int linked)
    {
        const int FewestOfSentence = 5;
        const int FewestOfLine = 9;
        if (kind == PassageKind.Heading || linked * 2 > count)
            return 0;
        var isSentence = HeadingShape.EndsSentence(text) || text[^1] is '。' or ';';
        return count >= FewestOfLine || (isSentence && count >= FewestOfSentence)
            ? isSentence
                ? count - linked
                : (count - linked) / 2
            : 0;
    }

    private static bool IsLikeHeading(string text) =>
        text.Length <= LongestBoldLine && !HeadingShape.EndsSentence(text) && text[^1] is not (';' or ',');

    // Headings hold their words in spans, links and divs.
    private static int HeadingOf(PageNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (Tags.HeadingLevel(at.Element) is > 0 and var level)
                return level;
        return 0;
    }

    private static PageNode? Closest(PageNode node, string tag)
    {
        for (var at = node; at is not null && at.Tag is not ("td" or "table"); at = at.Parent)
            if (at.Tag == tag)
                return at;
        return null;
    }

    private bool IsNextItem(PageNode item) =>
        _lines.Count > 0 && item.Parent is { } list && list.First < _lines.Count && _lines[^1].Kind == PassageKind.ListItem;
}
