namespace Entente.Reconciliation;

/// <summary>How two facts stand to each other.</summary>
public enum Verdict
{
    /// <summary>They speak of different things.</summary>
    Apart,

    /// <summary>They are neighbours: close enough to be taken for each other, yet not comparable.</summary>
    Beside,

    /// <summary>They speak of the same thing in the same way: one topic.</summary>
    Same,
}

/// <summary>Whether two facts may be compared, and why.</summary>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="Closeness">From 0 to 1: which of several is the closest; only good for ordering.</param>
/// <param name="Reason">Why, in words for people; empty where they are apart.</param>
public readonly record struct Comparison(Verdict Verdict, double Closeness, string Reason)
{
    /// <summary>Of different things.</summary>
    public static Comparison Apart => new(Verdict.Apart, 0, "");

    /// <summary>Of the same thing.</summary>
    public static Comparison Same(double closeness, string reason) => new(Verdict.Same, closeness, reason);

    /// <summary>Close, and not comparable.</summary>
    public static Comparison Beside(double closeness, string reason) => new(Verdict.Beside, closeness, reason);
}
