namespace Entente.Documents;

/// <summary>Finds the pages of the published document on which words stand.</summary>
public static class Pages
{
    /// <summary>The page on which a range begins and the one on which it ends; null where the document tells of none.</summary>
    /// <param name="passages">The document's passages in order.</param>
    /// <param name="range">Words of it.</param>
    public static (string First, string Last)? Of(IReadOnlyList<Passage> passages, CharRange range)
    {
        ArgumentNullException.ThrowIfNull(passages);
        string? first = null,
            last = null;
        foreach (var passage in passages)
        {
            if (passage.Range.End <= range.Start || passage.Range.Start >= range.End)
                continue;
            foreach (var page in passage.Pages)
            {
                if (page.At >= range.End)
                    break;
                // Later pages go over earlier ones as long as they begin before the words.
                if (first is null || page.At <= range.Start)
                    first = page.Page;
                last = page.Page;
            }
        }
        return first is null ? null : (first, last!);
    }

    /// <summary>The pages of a document in order, each once.</summary>
    public static IReadOnlyList<string> All(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return [.. passages.SelectMany(p => p.Pages).Select(p => p.Page).Distinct(StringComparer.Ordinal)];
    }
}
