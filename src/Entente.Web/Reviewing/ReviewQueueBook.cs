using System.Runtime.CompilerServices;
using Entente.Answers;
using Entente.Facts;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Web.Records;

namespace Entente.Web.Reviewing;

/// <summary>The facts that want a person's eye and have not had it, worked out once for each record.</summary>
public sealed class ReviewQueueBook(LedgerPool pool)
{
    private readonly ConditionalWeakTable<Record, IReadOnlyList<Fact>> _queues = [];

    /// <summary>The queue of a record, in the order of the documents.</summary>
    public IReadOnlyList<Fact> Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _queues.GetValue(record, ToCheck);
    }

    // What was rejected is not listed, and a correction is certain: only what was accepted is to be left out.
    private List<Fact> ToCheck(Record record)
    {
        var accepted = pool.Ask(l => l.Reviews())
            .Where(r => r.Review.Act == ReviewAct.Accept)
            .Select(r => r.Fact)
            .OfType<FactReference>()
            .Select(f => new FactKey(f.Document, f.Id))
            .ToHashSet();
        return [.. record.Facts.Where(f => f.Confidence == Confidence.Check && !accepted.Contains(FactKey.Of(f)))];
    }
}
