namespace Entente.Reconciliation;

/// <summary>The part of a name that other documents repeat.</summary>
internal static class NameCore
{
    private const int Least = 12;

    private static readonly string[] Tails = [" between ", " among ", " with ", " ("];

    /// <summary>
    /// The name without its parties and its acronym in brackets: "Treaty of Mutual Cooperation and Security" of "… between Japan and the
    /// United States". Null where too little is left to tell it from other words.
    /// </summary>
    public static string? Of(string name)
    {
        foreach (var tail in Tails)
            if (name.IndexOf(tail, StringComparison.Ordinal) is > 0 and var at)
                name = name[..at];
        name = WithoutParties(name.Trim());
        return name.Length >= Least && SubjectReader.Read(name).Count(w => !w.IsParty) >= 2 ? name : null;
    }

    // "U.S.-Japan Trade Agreement": the parties in front are put in any order.
    private static string WithoutParties(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && SubjectReader.Read(name[..blank]) is { Count: > 0 } words && words.All(w => w.IsParty)
            ? name[(blank + 1)..]
            : name;
    }
}
