using System.Text;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>
/// Gathers the words of one block: white space of every kind becomes one space, what is never seen (soft hyphens, marks of
/// direction) is left out, and breaks part lines unless the sentence goes on in lower case.
/// </summary>
internal sealed class LineText
{
    private const char BrokenLine = '\n';

    private readonly StringBuilder _text = new();
    private readonly List<CharRange> _marks = [];
    private readonly List<PassageLink> _links = [];
    private readonly List<CharRange> _linked = [];
    private readonly List<CharRange> _plain = [];
    private bool _space;

    /// <summary>A line with its links and the note marks that are no words.</summary>
    public sealed record Line(string Text, List<PassageLink> Links, List<CharRange> Marks, int Linked, bool IsBold);

    public int Length => _text.Length;

    public bool IsEmpty
    {
        get
        {
            for (var i = 0; i < _text.Length; i++)
                if (_text[i] != BrokenLine)
                    return false;
            return true;
        }
    }

    public void Clear()
    {
        _text.Clear();
        _marks.Clear();
        _links.Clear();
        _linked.Clear();
        _plain.Clear();
        _space = false;
    }

    public void Add(string words, bool isLinked, bool isBold)
    {
        var start = _text.Length;
        foreach (var c in words)
            Add(c);
        Note(start, isLinked, isBold);
    }

    /// <summary>Text whose own line ends count.</summary>
    public void AddPreformatted(string words, bool isLinked, bool isBold)
    {
        var start = _text.Length;
        foreach (var c in words)
            if (c == '\n')
                Break();
            else
                Add(c);
        Note(start, isLinked, isBold);
    }

    /// <summary>The mark of a note: kept in brackets beside the word that it stands at, and no word itself.</summary>
    public void AddMark(string mark)
    {
        if (NoteMarks.IsPower(_text, mark))
        {
            _text.Append('^').Append(mark);
            return;
        }
        var start = _text.Length;
        _text.Append(mark[0] is '[' or '(' ? mark : $"[{mark}]");
        _marks.Add(new CharRange(start, _text.Length));
    }

    public void AddSign(char sign)
    {
        if (sign == '“' && _space && _text.Length > 0)
            Add(' ');
        Add(sign);
    }

    public void Break()
    {
        _space = false;
        if (_text.Length > 0)
            _text.Append(BrokenLine);
    }

    public void Link(int start, string url)
    {
        while (start < _text.Length && _text[start] is ' ' or BrokenLine)
            start++;
        if (start < _text.Length)
            _links.Add(new PassageLink(new CharRange(start, _text.Length), url));
    }

    /// <summary>The lines with words.</summary>
    public IEnumerable<Line> Lines()
    {
        var all = Joined();
        for (var start = 0; start < all.Length; )
        {
            var end = all.IndexOf(BrokenLine, start);
            end = end < 0 ? all.Length : end;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(all[first]))
                first++;
            while (last > first && char.IsWhiteSpace(all[last - 1]))
                last--;
            if (last > first)
                yield return new Line(
                    all[first..last],
                    [.. Within(_links, first, last)],
                    [.. Within(_marks, first, last)],
                    WordsIn(all, _linked, first, last),
                    Within(_plain, first, last).All(range => !HasWords(all, range.Start + first, range.End + first))
                );
            start = end + 1;
        }
    }

    /// <summary>The stretches of a line between its note marks; none where there is no mark.</summary>
    public static List<CharRange> WordsOf(Line line, int start)
    {
        if (line.Marks.Count == 0)
            return [];
        var words = new List<CharRange>();
        foreach (var mark in line.Marks)
        {
            if (mark.Start > start)
                words.Add(new CharRange(start, mark.Start));
            start = Math.Max(start, mark.End);
        }
        if (start < line.Text.Length)
            words.Add(new CharRange(start, line.Text.Length));
        return words;
    }

    private void Add(char c)
    {
        if (IsUnseen(c))
            return;
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            _space = true;
            return;
        }
        if (_space && _text.Length > 0 && _text[^1] != BrokenLine)
            _text.Append(' ');
        _space = false;
        _text.Append(c);
    }

    private void Note(int start, bool isLinked, bool isBold)
    {
        if (_text.Length == start)
            return;
        if (isLinked)
            _linked.Add(new CharRange(start, _text.Length));
        if (!isBold)
            _plain.Add(new CharRange(start, _text.Length));
    }

    // A line break before a word in lower case only shapes the page. Lengths stay as they are.
    private string Joined()
    {
        for (var i = 0; i + 1 < _text.Length; i++)
            if (_text[i] == BrokenLine && i > 0 && _text[i - 1] != BrokenLine && char.IsLower(_text[i + 1]))
                _text[i] = ' ';
        return _text.ToString();
    }

    private static IEnumerable<CharRange> Within(List<CharRange> ranges, int first, int last) =>
        ranges
            .Where(range => range.Start < last && range.End > first)
            .Select(range => new CharRange(Math.Max(range.Start, first) - first, Math.Min(range.End, last) - first));

    private static IEnumerable<PassageLink> Within(List<PassageLink> links, int first, int last)
    {
        foreach (var link in links)
            if (link.Range.Start < last && link.Range.End > first)
                yield return link with
                {
                    Range = new CharRange(Math.Max(link.Range.Start, first) - first, Math.Min(link.Range.End, last) - first),
                };
    }

    private static int WordsIn(string all, List<CharRange> ranges, int first, int last) =>
        Within(ranges, first, last).Sum(range => WordCount.Of(all.AsSpan(first + range.Start, range.Length)));

    private static bool HasWords(string all, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (char.IsLetterOrDigit(all[i]))
                return true;
        return false;
    }

    private static bool IsUnseen(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\0';
}
