using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>What people decided of topics, as the ledger keeps it.</summary>
public static class TopicDecisions
{
    /// <summary>The decisions that count, in the order in which they were made; those on facts that are no longer found are left out.</summary>
    public static IReadOnlyList<TopicDecision> Of(ILedgerView ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return
        [
            .. from carried in ledger.Reviews()
            where carried is { IsInForce: true, Fact: not null, Other: not null, Review.Act: ReviewAct.Join or ReviewAct.Part }
            select new TopicDecision(
                new FactKey(carried.Fact!.Document, carried.Fact.Id),
                new FactKey(carried.Other!.Document, carried.Other.Id),
                carried.Review.Act == ReviewAct.Join,
                carried.Review.Reason ?? ""
            ),
        ];
    }
}
