using System.Collections.Frozen;

namespace Entente.Readers.Html;

/// <summary>
/// How many elements a page leaves open at once, told from its tags before it is parsed: parsing takes the square of it.
/// </summary>
internal static class OpenTags
{
    // Need no end, or end where the next of them begins.
    private static readonly FrozenSet<string> Uncounted =
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rp rt"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Raw = ["script", "style", "textarea", "title"];

    /// <summary>The most elements that are open at once.</summary>
    public static int Most(ReadOnlySpan<char> page)
    {
        var names = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
        int open = 0,
            most = 0;
        for (var at = 0; at < page.Length; )
        {
            var next = page[at..].IndexOf('<');
            if (next < 0)
                break;
            at += next + 1;
            var isEnd = at < page.Length && page[at] == '/';
            var from = isEnd ? at + 1 : at;
            var to = from;
            while (to < page.Length && (char.IsAsciiLetterOrDigit(page[to]) || page[to] == '-'))
                to++;
            var name = page[from..to];
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || names.Contains(name))
                continue;
            if (isEnd)
                open = Math.Max(0, open - 1);
            else if (RawOf(name) is { } raw)
                at = Skip(page, to, raw);
            else
                most = Math.Max(most, ++open);
        }
        return most;
    }

    private static string? RawOf(ReadOnlySpan<char> name)
    {
        foreach (var raw in Raw)
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
                return raw;
        return null;
    }

    // What stands in a script is no tag.
    private static int Skip(ReadOnlySpan<char> page, int from, string name)
    {
        var end = page[from..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page.Length : from + end + name.Length + 2;
    }
}
