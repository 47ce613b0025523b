using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Cli.Commands;

/// <summary>What people decided of topics, as the ledger keeps it.</summary>
internal static class TopicDecisions
{
    /// <summary>The decisions, in the order in which they were made.</summary>
    public static IReadOnlyList<TopicDecision> Of(ILedgerView ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return [];
    }
}
