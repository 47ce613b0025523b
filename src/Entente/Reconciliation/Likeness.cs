namespace Entente.Reconciliation;

/// <summary>How much two sets of words have in common.</summary>
internal static class Likeness
{
    /// <summary>Common words to all words; two empty sets are alike.</summary>
    public static double Jaccard(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        if (a.Count == 0 && b.Count == 0)
            return 1;
        var common = Common(a, b);
        return (double)common / (a.Count + b.Count - common);
    }

    /// <summary>Common words to those of the smaller set; 0 where one is empty.</summary>
    public static double Containment(IReadOnlySet<string> a, IReadOnlySet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)Common(a, b) / Math.Min(a.Count, b.Count);

    /// <summary>How many words both have.</summary>
    public static int Common(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        var common = 0;
        foreach (var word in few)
            if (many.Contains(word))
                common++;
        return common;
    }

    /// <summary>Whether both have words and none in common.</summary>
    public static bool AreApart(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.Count > 0 && b.Count > 0 && Common(a, b) == 0;

    /// <summary>The words that only the first has, in order.</summary>
    public static string Only(IReadOnlySet<string> a, IReadOnlySet<string> b) =>
        string.Join(", ", a.Where(w => !b.Contains(w)).Order(StringComparer.Ordinal));
}
