using Entente.Facts;

namespace Entente.Reconciliation;

/// <summary>Facts that speak of one thing in one way, so that they can be held against each other.</summary>
/// <param name="Id">Its name: <c>t-</c> and the id of its first fact. It changes only when an earlier fact joins it.</param>
/// <param name="Kind">The kind of its facts.</param>
/// <param name="Facts">The facts, by the time at which they were stated, then by document and place.</param>
/// <param name="Joins">Why they are together.</param>
/// <param name="Neighbours">Topics close enough to be taken for this one, and why they are not it.</param>
public sealed record Topic(
    string Id,
    string Kind,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<TopicJoin> Joins,
    IReadOnlyList<TopicNeighbour> Neighbours
)
{
    /// <summary>The fact stated last.</summary>
    public Fact Latest => Facts[^1];

    /// <summary>The order in which facts are told: by when they were stated, then by document, place and id.</summary>
    public static int Compare(Fact a, Fact b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var stated = Time.Edtf.Compare(a.Stated, b.Stated);
        if (stated != 0)
            return stated;
        var document = string.CompareOrdinal(a.Document, b.Document);
        if (document != 0)
            return document;
        var place = a.Evidence.Span.Start.CompareTo(b.Evidence.Span.Start);
        return place != 0 ? place : string.CompareOrdinal(a.Id, b.Id);
    }
}

/// <summary>Why two facts of a topic are together.</summary>
/// <param name="First">One fact.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="ByPerson">Whether a person joined them.</param>
public sealed record TopicJoin(Fact First, Fact Second, string Reason, bool ByPerson);

/// <summary>A topic beside another.</summary>
/// <param name="Topic">The other topic's id.</param>
/// <param name="Own">The fact of this topic that is close to it.</param>
/// <param name="Other">The fact of the other.</param>
/// <param name="Reason">Why they are not comparable.</param>
public sealed record TopicNeighbour(string Topic, Fact Own, Fact Other, string Reason);

/// <summary>What a person decided of two facts.</summary>
/// <param name="First">Document and id of one fact.</param>
/// <param name="Second">Document and id of the other.</param>
/// <param name="AreOne">Whether they are of one topic.</param>
/// <param name="Reason">Why, as the person said; may be empty.</param>
public sealed record TopicDecision(FactKey First, FactKey Second, bool AreOne, string Reason)
{
    internal static (FactKey, FactKey) PairOf(FactKey a, FactKey b) => FactKey.Compare(a, b) <= 0 ? (a, b) : (b, a);

    /// <summary>The decisions that count: the last on each two facts.</summary>
    internal static Dictionary<(FactKey, FactKey), TopicDecision> LastOfEach(IReadOnlyList<TopicDecision> decisions)
    {
        var last = new Dictionary<(FactKey, FactKey), TopicDecision>();
        foreach (var decision in decisions)
            last[PairOf(decision.First, decision.Second)] = decision;
        return last;
    }
}

/// <summary>Which fact is meant: ids are unique in a document.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Id">Id of the fact.</param>
public readonly record struct FactKey(string Document, string Id)
{
    internal static int Compare(FactKey a, FactKey b) =>
        string.CompareOrdinal(a.Document, b.Document) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>The key of a fact.</summary>
    public static FactKey Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Document, fact.Id);
    }
}
