using Entente.Documents;
using Markdig.Syntax.Inlines;

namespace Entente.Readers.Markdown;

/// <summary>One line of a block as its author broke it: its words without the markup between them.</summary>
internal sealed class InlineLine
{
    public List<CharRange> Words { get; } = [];

    public List<PassageLink> Links { get; } = [];

    /// <summary>Whether any words are neither bold nor underlined.</summary>
    public bool HasPlainWords { get; set; }

    /// <summary>Whether any words are not emphasised at all.</summary>
    public bool HasUnmarkedWords { get; set; }

    /// <summary>From the first to the last word.</summary>
    public CharRange Range => new(Words[0].Start, Words[^1].End);

    /// <summary>Leaves out a list marker at the line's start, from its words and from a link that stands around it.</summary>
    public void SkipMarker(string text, int length)
    {
        Words[0] = new CharRange(Words[0].Start + length, Words[0].End);
        WordRanges.Join(text, Words);
        for (var i = Links.Count - 1; i >= 0; i--)
        {
            var linked = WordRanges.Trim(text, Math.Max(Links[i].Range.Start, Words[0].Start), Links[i].Range.End);
            if (linked.IsEmpty)
                Links.RemoveAt(i);
            else
                Links[i] = Links[i] with { Range = linked };
        }
    }

    /// <summary>Adds the words of the line after this one.</summary>
    public void Append(InlineLine next)
    {
        Words.AddRange(next.Words);
        Links.AddRange(next.Links);
        HasPlainWords |= next.HasPlainWords;
        HasUnmarkedWords |= next.HasUnmarkedWords;
    }
}

/// <summary>Finds the words of a block among its markup, line by line.</summary>
/// <param name="text">The document's text.</param>
/// <param name="offset">Where the parsed text begins in it.</param>
internal sealed class InlineWords(string text, int offset)
{
    private readonly List<InlineLine> _lines = [new()];
    private int _marked;
    private int _emphasised;
    private bool _isLeftBold;

    /// <summary>The lines of a block that hold words. Only hard line breaks part lines.</summary>
    public List<InlineLine> Read(ContainerInline? inlines)
    {
        if (inlines is not null)
            ReadChildren(inlines);
        foreach (var line in _lines)
            WordRanges.Join(text, line.Words);
        _lines.RemoveAll(line => line.Words.Count == 0);
        for (var i = _lines.Count - 1; i > 0; i--)
            if (char.IsLower(text[_lines[i].Range.Start]))
            {
                _lines[i - 1].Append(_lines[i]);
                WordRanges.Join(text, _lines[i - 1].Words);
                _lines.RemoveAt(i);
            }
        return _lines;
    }

    private void ReadChildren(ContainerInline parent)
    {
        foreach (var inline in parent)
            Read(inline);
    }

    private void Read(Inline inline)
    {
        var start = inline.Span.Start + offset;
        var end = inline.Span.End + 1 + offset;
        if (inline is LinkInline { IsImage: true } || start < 0 || end > text.Length)
            return;
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(start, end, literal.IsFirstCharacterEscaped);
                break;
            case CodeInline code:
                Add(start + code.DelimiterCount, end - code.DelimiterCount);
                break;
            case HtmlEntityInline:
                if (WordRanges.IsAmpersand(text.AsSpan(start..end)))
                    Add(start, start + 1);
                break;
            case AutolinkInline link:
                Add(start + 1, end - 1);
                Link(start + 1, end - 1, link.Url);
                break;
            case LineBreakInline { IsHard: true }:
                _lines.Add(new InlineLine());
                break;
            case HtmlInline html:
                ReadTag(html.Tag);
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case EmphasisInline emphasis:
                var strong = emphasis.DelimiterChar is '*' or '_' && emphasis.DelimiterCount >= 2 ? 1 : 0;
                _marked += strong;
                _emphasised++;
                ReadChildren(emphasis);
                _emphasised--;
                _marked -= strong;
                break;
            case ContainerInline other:
                ReadChildren(other);
                break;
        }
    }

    // "\#": the backslash is no word. Nor is "**" that the rules of Markdown leave open, as in "**Title ⏎ **Text": there the
    // author's bold begins and ends.
    private void ReadLiteral(int start, int end, bool isEscaped)
    {
        if (isEscaped)
        {
            Add(end - start > 1 && text[start] == '\\' ? start + 1 : start, end);
            return;
        }
        (start, end) = WordRanges.Trim(text, start, end);
        if (text.AsSpan(start..end).StartsWith("**"))
        {
            start = SkipStars(start, end);
            _isLeftBold = !_isLeftBold;
        }
        var stop = end;
        if (text.AsSpan(start..end).EndsWith("**"))
            while (stop > start && text[stop - 1] == '*')
                stop--;
        Add(start, stop);
        if (stop < end)
            _isLeftBold = !_isLeftBold;
    }

    private int SkipStars(int start, int end)
    {
        while (start < end && text[start] == '*')
            start++;
        return start;
    }

    private void ReadLink(LinkInline link)
    {
        if (link.IsAutoLink)
            Add(link.Span.Start + offset, link.Span.End + 1 + offset);
        var before = _lines[^1];
        var first = before.Words.Count - (link.IsAutoLink ? 1 : 0);
        if (!link.IsAutoLink)
            ReadChildren(link);
        if (ReferenceEquals(before, _lines[^1]) && before.Words.Count > first && link.Url is { Length: > 0 } url)
            Link(before.Words[first].Start, before.Words[^1].End, url);
    }

    private void ReadTag(string tag)
    {
        var name = tag.AsSpan().Trim("</> ").ToString();
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            _lines.Add(new InlineLine());
        else if (name is "u" or "b" or "strong" or "U" or "B")
            _marked = Math.Max(0, _marked + (tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
    }

    private void Link(int start, int end, string url)
    {
        var range = WordRanges.Trim(text, start, end);
        if (!range.IsEmpty)
            _lines[^1].Links.Add(new PassageLink(range, url));
    }

    private void Add(int start, int end)
    {
        if (end <= start)
            return;
        _lines[^1].Words.Add(new CharRange(start, end));
        if (_marked > 0 || _isLeftBold || !WordRanges.HasWords(text, new CharRange(start, end)))
            return;
        _lines[^1].HasPlainWords = true;
        _lines[^1].HasUnmarkedWords |= _emphasised == 0;
    }
}
