namespace Entente.Documents;

/// <summary>Cuts plain text into passages: list items, headings, and paragraphs of one line or of several full ones.</summary>
internal sealed class PlainTextPassages
{
    private const int FewestInList = 3;
    private const int LongestListed = 100;
    private const int LongestCandidateRun = 3;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly LineWrap _wrap;
    private readonly bool _hasLongDashList;
    private readonly List<Passage> _passages = [];
    private readonly List<HeadingCase> _cases = [];
    private readonly List<int> _indents = [];
    private readonly int[] _styles = new int[Enum.GetValues<ListMarkerStyle>().Length];

    public PlainTextPassages(string text)
    {
        _text = text;
        _lines = TextLines.Read(text);
        _wrap = new LineWrap(text, _lines);
        _hasLongDashList = _lines.Count(line => MarkerOf(line).Style == ListMarkerStyle.LongDash) > 1;
    }

    /// <summary>The passages in order; headings do not govern yet.</summary>
    public List<Passage> Read()
    {
        for (var first = 0; first < _lines.Count; )
        {
            var end = first;
            while (end < _lines.Count && _lines[end].Block == _lines[first].Block)
                end++;
            ReadBlock(first, end);
            first = end;
        }
        SetHeadings();
        return _passages;
    }

    private void ReadBlock(int first, int end)
    {
        Array.Clear(_styles);
        for (var i = first; i < end; i++)
            _styles[(int)MarkerOf(_lines[i]).Style]++;
        for (var i = first; i < end; )
        {
            var start = i++;
            if (StartsItem(start, first))
            {
                while (i < end && !StartsItem(i, first) && _wrap.ContinuesItem(_lines, i, _lines[start].Indent))
                    i++;
                AddItem(start, i, isAlone: start == first && i == end);
                continue;
            }
            while (i < end && !StartsItem(i, first))
                i++;
            AddLines(start, i, first, end);
        }
    }

    // Dashes, numbers and letters also begin a line by chance where prose was broken there.
    private bool StartsItem(int line, int first)
    {
        var style = MarkerOf(_lines[line]).Style;
        if (style is ListMarkerStyle.None or ListMarkerStyle.Bullet)
            return style == ListMarkerStyle.Bullet;
        if (style == ListMarkerStyle.LongDash && !_hasLongDashList)
            return false;
        return line == first
            || _styles[(int)style] > 1
            || HeadingShape.EndsSentence(_lines[line - 1].In(_text))
            || _text[_lines[line - 1].End - 1] is ':' or ';';
    }

    private ListMarker MarkerOf(TextLine line) => ListMarker.At(line.In(_text));

    private void AddItem(int first, int end, bool isAlone)
    {
        var marker = MarkerOf(_lines[first]);
        var start = _lines[first].Start + marker.Length;
        var stop = _lines[end - 1].End;
        if (start >= _lines[first].End)
        {
            if (end - first == 1)
                return;
            start = _lines[first + 1].Start;
        }
        if (
            isAlone
            && marker.Style == ListMarkerStyle.Number
            && HeadingShape.Of(_lines[first].In(_text)) >= HeadingCase.Title
            && IsFollowedByProse(end)
        )
        {
            Add(PassageKind.Paragraph, new CharRange(_lines[first].Start, stop), HeadingCase.Title);
            return;
        }
        while (_indents.Count > 0 && _indents[^1] >= _lines[first].Indent)
            _indents.RemoveAt(_indents.Count - 1);
        _indents.Add(_lines[first].Indent);
        _passages.Add(new Passage(PassageKind.ListItem, new CharRange(start, stop), _indents.Count));
        _cases.Add(HeadingCase.None);
    }

    private bool IsFollowedByProse(int line) =>
        line < _lines.Count
        && (MarkerOf(_lines[line]).Style is ListMarkerStyle.None or ListMarkerStyle.Bullet)
        && HeadingShape.Of(_lines[line].In(_text)) < HeadingCase.Title;

    private void AddLines(int first, int end, int block, int blockEnd)
    {
        _indents.Clear();
        var continues = _wrap.Continues(_lines, first, end);
        var isList = end - first >= FewestInList;
        for (var i = first; i < end && isList; i++)
            isList = !continues[i - first] && _lines[i].Length <= LongestListed && !HeadingShape.EndsSentence(_lines[i].In(_text));
        for (var i = first; i < end; )
        {
            var start = i++;
            while (i < end && continues[i - first])
                i++;
            var range = new CharRange(_lines[start].Start, _lines[i - 1].End);
            var mayHead = i - start == 1 && start == block && (i == blockEnd || (!isList && HasProseAfter(i, end, blockEnd)));
            Add(
                isList ? PassageKind.ListItem : PassageKind.Paragraph,
                range,
                mayHead ? HeadingShape.Of(_lines[start].In(_text)) : HeadingCase.None
            );
        }
    }

    // A heading with its text in the same block: a list, or a line that is a sentence.
    private bool HasProseAfter(int line, int endOfLines, int blockEnd) =>
        line == endOfLines ? line < blockEnd : _lines[line].Length > LongestListed || HeadingShape.EndsSentence(_lines[line].In(_text));

    private void Add(PassageKind kind, CharRange range, HeadingCase shape)
    {
        if (!HasWords(range))
            (kind, shape) = (PassageKind.NotProse, HeadingCase.None);
        _passages.Add(new Passage(kind, range, kind == PassageKind.ListItem ? 1 : 0));
        _cases.Add(shape);
    }

    // "# # #", "***", "_____": lines that are drawn.
    private bool HasWords(CharRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (char.IsLetterOrDigit(_text[i]) || char.IsSurrogate(_text[i]))
                return true;
        return false;
    }

    private void SetHeadings()
    {
        var isFirst = true;
        for (var i = 0; i < _passages.Count; i++)
        {
            if (_passages[i].Kind == PassageKind.Paragraph && IsHeading(i))
                _passages[i] = _passages[i] with
                {
                    Kind = PassageKind.Heading,
                    Level = isFirst || _cases[i] == HeadingCase.Capitals ? 1 : 2,
                };
            if (_passages[i].Kind is PassageKind.Paragraph or PassageKind.Heading or PassageKind.ListItem)
                isFirst = false;
        }
    }

    private bool IsHeading(int i)
    {
        if (_cases[i] == HeadingCase.None || i + 1 == _passages.Count || (i > 0 && EndsInQuote(_passages[i - 1])))
            return false;
        if (_cases[i] == HeadingCase.Sentence)
            return IsProse(i + 1) && (i == 0 || _passages[i - 1].Kind != PassageKind.Paragraph || IsProse(i - 1));
        // Many such lines one after another are a menu or a list of titles: only the last can have text below it.
        int before = 0,
            after = 0;
        while (before < LongestCandidateRun && i - before > 0 && _cases[i - before - 1] >= HeadingCase.Title)
            before++;
        while (after < LongestCandidateRun && i + after + 1 < _passages.Count && _cases[i + after + 1] >= HeadingCase.Title)
            after++;
        return before + after < LongestCandidateRun || (after == 0 && i + 1 < _passages.Count);
    }

    private bool IsProse(int i) =>
        _passages[i].Kind is PassageKind.ListItem
        || (
            _passages[i].Kind == PassageKind.Paragraph
            && HeadingShape.EndsSentence(_text.AsSpan(_passages[i].Range.Start, _passages[i].Range.Length))
        );

    private bool EndsInQuote(Passage passage) => _text[passage.Range.End - 1] is '”' or '"';
}
