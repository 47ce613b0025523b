namespace Entente.Reconciliation.Comparing;

/// <summary>What makes facts comparable, for each kind. A new kind is one line here.</summary>
public static class FactComparers
{
    /// <summary>One for each kind.</summary>
    public static IReadOnlyList<IFactComparer> All { get; } =
    [
        new FigureComparer(),
        new RankComparer(),
        new EventComparer(),
        new AgreementComparer(),
        KeyedComparer.OfMemberships,
        KeyedComparer.OfOffices,
        new PositionComparer(),
        new MechanismComparer(),
        new PresenceComparer(),
        KeyedComparer.OfContacts,
        KeyedComparer.OfReferences,
        KeyedComparer.OfQuotations,
    ];

    private static readonly Dictionary<string, IFactComparer> ByKind = All.ToDictionary(c => c.Kind, StringComparer.Ordinal);

    /// <summary>The one for a kind.</summary>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public static IFactComparer Of(string kind) => ByKind[kind];

    /// <summary>How two facts stand to each other; facts of two kinds are apart.</summary>
    public static Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Fact.Kind != b.Fact.Kind)
            return Comparison.Apart;
        var comparison = Of(a.Fact.Kind).Compare(a, b);
        // What one sentence tells as two things is two things: "the Trade Agreement and the Digital Trade Agreement".
        return comparison.Verdict == Verdict.Same && AreOfOneSentence(a, b) ? Comparison.Apart : comparison;
    }

    private static bool AreOfOneSentence(Subject a, Subject b) =>
        a.Fact.Document == b.Fact.Document
        && a.Fact.Evidence.Span.Start < b.Fact.Evidence.Span.End
        && b.Fact.Evidence.Span.Start < a.Fact.Evidence.Span.End;
}
