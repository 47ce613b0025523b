namespace Entente.Reconciliation.Comparing;

/// <summary>Whether the parties of two facts go together.</summary>
internal static class Parties
{
    /// <summary>Whether one's parties are all among the other's; a fact without parties fits any.</summary>
    public static bool Fit(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.All(p => many.Contains(p, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether both have the same parties, in any order.</summary>
    public static bool AreSame(IReadOnlyList<string> a, IReadOnlyList<string> b) => Fit(a, b) && Fit(b, a);
}
