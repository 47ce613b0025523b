using System.Collections.Frozen;
using Entente.Documents;

namespace Entente.Readers.Markdown;

/// <summary>Finds the words among the tags of a block of HTML that stands in Markdown.</summary>
internal static class HtmlWords
{
    private static readonly FrozenSet<string> BlockTags = FrozenSet.ToFrozenSet(
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
        ["script", "style", "template", "noscript", "svg", "head"],
        StringComparer.OrdinalIgnoreCase
    );
    private const int LongestEntity = 12;

    /// <summary>The words, one list for each element that stands as a block of its own.</summary>
    public static List<List<CharRange>> Read(string text, int start, int end)
    {
        var blocks = new List<List<CharRange>> { new() };
        var from = start;
        // After the last ">" nothing is a tag; to look for one from every "<" would take the square of the length.
        var lastClose = text.AsSpan(start, end - start).LastIndexOf('>') + start;
        for (var i = start; i < end; )
        {
            var skip = text[i] switch
            {
                '<' when i < lastClose => TagLength(text, i, end),
                '&' => EntityLength(text, i, end),
                _ => 0,
            };
            if (skip == 0)
            {
                i++;
                continue;
            }
            var isAmpersand = WordRanges.IsAmpersand(text.AsSpan(i, skip));
            Add(blocks[^1], from, isAmpersand ? i + 1 : i);
            if (text[i] == '<')
            {
                var name = NameOf(text, i, i + skip);
                if (BlockTags.Contains(name) && blocks[^1].Count > 0)
                    blocks.Add([]);
                if (Unread.Contains(name) && text[i + 1] != '/')
                    skip = LengthOfElement(text, i, end, name);
            }
            i += skip;
            from = i;
        }
        Add(blocks[^1], from, end);
        foreach (var words in blocks)
            WordRanges.Join(text, words);
        blocks.RemoveAll(words => words.Count == 0);
        return blocks;
    }

    private static void Add(List<CharRange> words, int start, int end)
    {
        if (end > start)
            words.Add(new CharRange(start, end));
    }

    private static int TagLength(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return close < 0 ? rest.Length : close + 3;
        }
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
            return 0;
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            if (quote != '\0')
                quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] is '"' or '\'')
                quote = rest[i];
            else if (rest[i] == '>')
                return i + 1;
        }
        // A quote that is never closed: the tag ends at the first ">".
        return rest.IndexOf('>') + 1;
    }

    private static int EntityLength(string text, int start, int end)
    {
        var rest = text.AsSpan(start, Math.Min(end - start, LongestEntity));
        var close = rest.IndexOf(';');
        if (close < 2)
            return 0;
        foreach (var c in rest[1..close])
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
                return 0;
        return close + 1;
    }

    private static int LengthOfElement(string text, int start, int end, string name)
    {
        var close = text.AsSpan(start, end - start).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? end - start : close;
    }

    private static string NameOf(string text, int start, int end)
    {
        var from = start + 1;
        while (from < end && text[from] == '/')
            from++;
        var to = from;
        while (to < end && char.IsAsciiLetterOrDigit(text[to]))
            to++;
        return text[from..to];
    }
}
