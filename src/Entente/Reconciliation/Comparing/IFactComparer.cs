namespace Entente.Reconciliation.Comparing;

/// <summary>What makes two facts of a kind comparable.</summary>
public interface IFactComparer
{
    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>
    /// Under which keys a fact is looked up: two facts that are the same or beside each other share one. Facts without any are
    /// compared with none.
    /// </summary>
    IEnumerable<string> Keys(Subject subject);

    /// <summary>How two facts of the kind stand to each other; the order makes no difference to the verdict.</summary>
    Comparison Compare(Subject a, Subject b);

    /// <summary>Whether two comparable facts say the same: numbers, bounds, dates, names.</summary>
    bool SaysTheSame(Subject a, Subject b);
}
