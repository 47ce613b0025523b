using System.Text;
using Entente.Documents;

namespace Entente.Answers;

/// <summary>
/// The address of a passage in a published page: a link that opens the page where the words stand
/// (<c>#:~:text=[prefix-,]start[,end][,-suffix]</c>, WICG URL Fragment Text Directives). Words that stand more than once are told apart by those
/// beside them.
/// </summary>
public static class TextFragment
{
    private const int LongestWhole = 120;
    private const int WordsOfEnds = 5;
    private const int WordsOfContext = 4;
    private const int MostContext = 12;
    private const string Directive = ":~:text=";

    /// <summary>The link, or null where the address is none of the web or the range holds no words.</summary>
    /// <param name="address">Where the document was published.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="passages">Its passages: what is no word of the page stands between their stretches of words.</param>
    /// <param name="range">The words to show.</param>
    public static string? Link(string? address, string text, IReadOnlyList<Passage> passages, CharRange range)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(passages);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || range.IsEmpty)
            return null;
        var pieces = Pieces(text, passages, range);
        if (pieces.Count == 0)
            return null;
        var directive = Directive + (OfCell(text, passages, pieces) ?? Target(text, pieces));
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var old = address.IndexOf(Directive, StringComparison.Ordinal);
        return (old < 0 ? address : address[..old]) + (hash < 0 ? "#" : "") + directive;
    }

    // The stretches of the range that stand in the page as they stand in the text. Of a cell with its heads it is the cell.
    private static List<CharRange> Pieces(string text, IReadOnlyList<Passage> passages, CharRange range)
    {
        var pieces = new List<CharRange>();
        foreach (var passage in passages)
        {
            if (passage.Range.End <= range.Start || passage.Range.Start >= range.End)
                continue;
            IReadOnlyList<CharRange> words =
                passage.Words.Count == 0 ? [passage.Range]
                : passage.Kind == PassageKind.TableCell ? [passage.Words[^1]]
                : passage.Words;
            foreach (var stretch in words)
            foreach (var piece in Lines(text, Math.Max(stretch.Start, range.Start), Math.Min(stretch.End, range.End)))
                pieces.Add(piece);
        }
        return pieces;
    }

    // A cell that stands more than once is told apart by what stands before it in the page: the cell beside it, or the head of its row.
    private static string? OfCell(string text, IReadOnlyList<Passage> passages, List<CharRange> pieces)
    {
        if (pieces.Count != 1 || Stands(text, pieces[0]) < 2)
            return null;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is not { Words: [var row, .., var cell] } passage || cell != pieces[0] || !IsCell(passage))
                continue;
            var head = Row(row);
            var before = i > 0 && IsCell(passages[i - 1]) && Same(Row(passages[i - 1].Words[0]), head) ? passages[i - 1].Words[^1] : head;
            return $"{Encode(text, before)}-,{Encode(text, cell)}";
        }
        return null;

        // A cell without words is a cell all the same.
        bool IsCell(Passage passage) =>
            passage.Words.Count > 1
            && passage.Kind is PassageKind.TableCell or PassageKind.NotProse
            && text[passage.Words[0].End - 1] is ',' or ':';

        bool Same(CharRange a, CharRange b) => text.AsSpan(a.Start, a.Length).SequenceEqual(text.AsSpan(b.Start, b.Length));

        static CharRange Row(CharRange words) => new(words.Start, words.End - 1);
    }

    private static IEnumerable<CharRange> Lines(string text, int start, int end)
    {
        while (start < end)
        {
            var stop = text.IndexOf('\n', start, end - start);
            stop = stop < 0 ? end : stop;
            var piece = Trim(text, start, stop);
            if (!piece.IsEmpty)
                yield return piece;
            start = stop + 1;
        }
    }

    private static string Target(string text, List<CharRange> pieces)
    {
        var whole = new CharRange(pieces[0].Start, pieces[^1].End);
        if (pieces.Count > 1 || whole.Length > LongestWhole)
        {
            var first = FirstWords(text, pieces[0], WordsOfEnds);
            var last = LastWords(text, pieces[^1], WordsOfEnds);
            if (last.Start >= first.End)
                return $"{Context(text, first, isBefore: true)}{Encode(text, first)},{Encode(text, last)}";
        }
        var exact = pieces[0];
        var before = Context(text, exact, isBefore: true);
        // At the start of the text there is nothing before it to tell it apart by.
        return before.Length == 0 && Stands(text, exact) > 1
            ? $"{Encode(text, exact)}{Context(text, exact, isBefore: false)}"
            : $"{before}{Encode(text, exact)}";
    }

    // As many words beside an ambiguous stretch as make it one of a kind: of its own line, or of the line next to it.
    private static string Context(string text, CharRange words, bool isBefore)
    {
        if (Stands(text, words) < 2)
            return "";
        var line = isBefore ? LineBefore(text, words.Start) : LineAfter(text, words.End);
        var around = "";
        for (var count = WordsOfContext; count <= MostContext; count += WordsOfContext)
        {
            var beside = isBefore ? LastWords(text, line, count) : FirstWords(text, line, count);
            if (beside.IsEmpty)
                return around;
            around = isBefore ? Encode(text, beside) + "-," : ",-" + Encode(text, beside);
            if (Stands(text, isBefore ? new CharRange(beside.Start, words.End) : new CharRange(words.Start, beside.End)) < 2)
                return around;
        }
        return around;
    }

    private static CharRange LineBefore(string text, int index)
    {
        while (index > 0 && char.IsWhiteSpace(text[index - 1]))
            index--;
        return new CharRange(index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1, index);
    }

    private static CharRange LineAfter(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        var end = index < text.Length ? text.IndexOf('\n', index) : -1;
        return new CharRange(index, end < 0 ? text.Length : end);
    }

    private static int Stands(string text, CharRange words)
    {
        var sought = text.AsSpan(words.Start, words.Length);
        var count = 0;
        for (var at = 0; count < 2; at++)
        {
            var found = text.AsSpan(at).IndexOf(sought, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                break;
            at += found;
            count++;
        }
        return count;
    }

    private static CharRange FirstWords(string text, CharRange range, int count)
    {
        range = Trim(text, range.Start, range.End);
        var end = range.Start;
        for (var words = 0; end < range.End; end++)
            if (char.IsWhiteSpace(text[end]) && ++words == count)
                break;
        return Trim(text, range.Start, end);
    }

    private static CharRange LastWords(string text, CharRange range, int count)
    {
        range = Trim(text, range.Start, range.End);
        var start = range.End;
        for (var words = 0; start > range.Start; start--)
            if (char.IsWhiteSpace(text[start - 1]) && ++words == count)
                break;
        return Trim(text, start, range.End);
    }

    private static CharRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new CharRange(start, Math.Max(start, end));
    }

    // The syntax takes "-", "," and "&" for itself; all but letters, digits and "._~" is encoded.
    private static string Encode(string text, CharRange range)
    {
        var encoded = new StringBuilder();
        foreach (var part in Encoding.UTF8.GetBytes(text, range.Start, range.Length))
            if (char.IsAsciiLetterOrDigit((char)part) || part is (byte)'.' or (byte)'_' or (byte)'~')
                encoded.Append((char)part);
            else
                encoded.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{part:X2}");
        return encoded.ToString();
    }
}
