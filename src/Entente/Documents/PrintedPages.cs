using System.Text;

namespace Entente.Documents;

/// <summary>
/// Finds the headers and footers of plain text that was printed page by page: the first and last lines of pages, which a form feed ends,
/// where they repeat from page to page or differ in nothing but numbers.
/// </summary>
internal static class PrintedPages
{
    private const int LongestLine = 200;

    /// <summary>Makes furniture of the passages that are such lines.</summary>
    public static void Mark(string text, List<Passage> passages)
    {
        if (!text.Contains('\f', StringComparison.Ordinal))
            return;
        var edges = new List<(int Start, int End, string Key)>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\f', start);
            end = end < 0 ? text.Length : end;
            AddEdges(text, start, end, edges);
            start = end + 1;
        }
        var furniture = edges
            .GroupBy(edge => edge.Key, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same)
            .Select(edge => (edge.Start, edge.End))
            .ToHashSet();
        for (var i = 0; i < passages.Count; i++)
            if (furniture.Contains((passages[i].Range.Start, passages[i].Range.End)))
                passages[i] = passages[i] with { Kind = PassageKind.Furniture, Level = 0 };
    }

    private static void AddEdges(string text, int start, int end, List<(int Start, int End, string Key)> edges)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return;
        var first = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        var last = text.AsSpan(start, end - start).LastIndexOfAny('\r', '\n');
        // A page of one line is its text.
        if (first < 0)
            return;
        Add(start, start + first);
        Add(start + last + 1, end);

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from && to - from <= LongestLine)
                edges.Add((from, to, KeyOf(text.AsSpan(from, to - from))));
        }
    }

    // Without white space, and with one sign for a number.
    private static string KeyOf(ReadOnlySpan<char> line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var c in line)
            if (char.IsDigit(c))
            {
                if (key.Length == 0 || key[^1] != '#')
                    key.Append('#');
            }
            else if (!char.IsWhiteSpace(c))
                key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
