using System.Text;
using Entente.Documents;
using Entente.Readers.Markdown;

namespace Entente.Readers.Text;

/// <summary>
/// Writes the text of a document that is no text itself, block by block, and the passages of it. What is written is never
/// changed afterwards, so that spans stay.
/// </summary>
internal sealed class BlockText
{
    /// <summary>Between paragraphs, headings and tables.</summary>
    public const string Paragraphs = "\n\n";

    /// <summary>Between the items of a list, and the rows of a table.</summary>
    public const string Lines = "\n";

    /// <summary>Between the cells of a row.</summary>
    public const string Cells = "\t";

    private readonly StringBuilder _text = new();
    private readonly List<Passage> _passages = [];
    private readonly List<PageStart> _pages = [];
    private readonly List<CharRange> _words = [];
    private readonly List<PassageLink> _links = [];
    private readonly List<int> _lineEnds = [];
    private PassageKind _kind;
    private int _level;

    /// <summary>How many characters there are.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing was written since the block began.</summary>
    public bool IsBlockEmpty => _words.Count == 0;

    /// <summary>Begins a block.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="level">A heading's level, a list item's depth, otherwise 0.</param>
    /// <param name="separator">What parts it from the block before.</param>
    /// <param name="marker">The number or bullet in front of it, which is no word of it.</param>
    public void Begin(PassageKind kind, int level = 0, string separator = Paragraphs, string marker = "")
    {
        (_kind, _level) = (kind, level);
        _words.Clear();
        _links.Clear();
        _lineEnds.Clear();
        if (_text.Length > 0)
            _text.Append(separator);
        _text.Append(marker);
    }

    /// <summary>Words of the block.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return;
        var start = _text.Length;
        _text.Append(words);
        if (_words.Count > 0 && _words[^1].End == start)
            _words[^1] = new CharRange(_words[^1].Start, _text.Length);
        else
            _words.Add(new CharRange(start, _text.Length));
    }

    /// <summary>What stands in the text and is no word: the number of a footnote, a hyphen at the end of a line.</summary>
    public void Mark(ReadOnlySpan<char> mark) => _text.Append(mark);

    /// <summary>The author's own end of a line.</summary>
    public void LineEnd()
    {
        _lineEnds.Add(_text.Length);
        Words(Lines);
    }

    /// <summary>A link over what was written since.</summary>
    public void Link(int start, string? url)
    {
        if (!string.IsNullOrEmpty(url) && start < _text.Length)
            _links.Add(new PassageLink(new CharRange(start, _text.Length), url));
    }

    /// <summary>A page of the published document begins here.</summary>
    public void Page(string page) => _pages.Add(new PageStart(_text.Length, page));

    /// <summary>Ends the block and adds its passages: one, or several where the author ended lines.</summary>
    /// <param name="change">What else the words tell of the block.</param>
    public void End(Func<ReadOnlySpan<char>, (PassageKind Kind, int Level, int Marker)>? change = null)
    {
        if (_words.Count == 0)
            return;
        var text = _text.ToString(_words[0].Start, _text.Length - _words[0].Start);
        var offset = _words[0].Start;
        var start = 0;
        foreach (var lineEnd in _lineEnds.Append(_text.Length))
        {
            var end = lineEnd - offset;
            // A line that goes on in lower case was broken for the look of it.
            if (lineEnd < _text.Length && IsLowerBehind(text, end))
                continue;
            Add(text, offset, start, end, change);
            start = end;
        }
        _words.Clear();
        _links.Clear();
        _lineEnds.Clear();
    }

    /// <summary>The text and its passages; headings govern, furniture is marked.</summary>
    public (string Text, List<Passage> Passages) Finish(string? publisher)
    {
        var text = _text.ToString();
        Furniture.Mark(text, _passages, publisher);
        Outline.Apply(_passages);
        return (text, _passages);
    }

    /// <summary>Whether any words were written.</summary>
    public bool HasPassages => _passages.Count > 0;

    private static bool IsLowerBehind(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index < text.Length && char.IsLower(text[index]);
    }

    private void Add(
        string text,
        int offset,
        int start,
        int end,
        Func<ReadOnlySpan<char>, (PassageKind Kind, int Level, int Marker)>? change
    )
    {
        var words = new List<CharRange>();
        foreach (var part in _words)
            if (part.Start - offset < end && part.End - offset > start)
                words.Add(new CharRange(Math.Max(part.Start - offset, start), Math.Min(part.End - offset, end)));
        WordRanges.Join(text, words);
        if (words.Count == 0)
            return;
        var (kind, level) = (_kind, _level);
        if (change is not null)
        {
            (kind, level, var marker) = change(text.AsSpan(words[0].Start, words[^1].End - words[0].Start));
            if (marker > 0 && marker < words[0].Length)
                words[0] = new CharRange(words[0].Start + marker, words[0].End);
        }
        if (!words.Exists(part => WordRanges.HasWords(text, part)))
            (kind, level) = (PassageKind.NotProse, 0);
        var range = new CharRange(words[0].Start + offset, words[^1].End + offset);
        _passages.Add(
            new Passage(kind, range, level)
            {
                Words = words.Count == 1 ? [] : [.. words.Select(w => new CharRange(w.Start + offset, w.End + offset))],
                Links = LinksIn(text, offset, range),
                Pages = PagesOf(range),
            }
        );
    }

    private List<PassageLink> LinksIn(string text, int offset, CharRange range)
    {
        var links = new List<PassageLink>();
        foreach (var link in _links)
        {
            var (start, end) = (Math.Max(link.Range.Start, range.Start) - offset, Math.Min(link.Range.End, range.End) - offset);
            if (start < end && WordRanges.Trim(text, start, end) is { IsEmpty: false } linked)
                links.Add(link with { Range = new CharRange(linked.Start + offset, linked.End + offset) });
        }
        return links;
    }

    private List<PageStart> PagesOf(CharRange range)
    {
        var pages = new List<PageStart>();
        var before = _pages.FindLastIndex(p => p.At <= range.Start);
        if (before >= 0)
            pages.Add(_pages[before] with { At = range.Start });
        for (var i = before + 1; i < _pages.Count && _pages[i].At < range.End; i++)
            pages.Add(_pages[i]);
        return pages;
    }
}
