using Entente.Facts;

namespace Entente.Reconciliation;

/// <summary>What became of a fact between two editions, documents or dates.</summary>
public enum Relation
{
    /// <summary>Both say it.</summary>
    Unchanged,

    /// <summary>Both speak of it, and not in the same way.</summary>
    Revised,

    /// <summary>Only the later one says it.</summary>
    New,

    /// <summary>Only the earlier one says it. That is no claim that it ended.</summary>
    NotRepeated,

    /// <summary>Between two dates: its time ended.</summary>
    Lapsed,
}

/// <summary>One fact in two editions.</summary>
/// <param name="Relation">What became of it.</param>
/// <param name="Earlier">The earlier fact; null where it is new.</param>
/// <param name="Later">The later fact; null where it is not repeated, or only named again.</param>
/// <param name="Difference">The difference in words that a person would use; empty where there is none.</param>
/// <param name="NamedAgain">Where the later document still names it without saying more; otherwise null.</param>
/// <param name="Beside">Facts of the other edition close to it that are not comparable, and why.</param>
public sealed record Change(
    Relation Relation,
    Fact? Earlier,
    Fact? Later,
    string Difference,
    Evidence? NamedAgain,
    IReadOnlyList<ChangeNeighbour> Beside
)
{
    /// <summary>The word for a relation: <c>unchanged</c>, <c>revised</c>, <c>new</c>, <c>not repeated</c>, <c>lapsed</c>.</summary>
    public static string NameOf(Relation relation) =>
        relation == Relation.NotRepeated ? "not repeated" : relation.ToString().ToLowerInvariant();
}

/// <summary>A fact of the other edition that is close but not comparable.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Reason">Why it is not comparable.</param>
public sealed record ChangeNeighbour(Fact Fact, string Reason);
