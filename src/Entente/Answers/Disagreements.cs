using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>Where the sources of a ledger disagree.</summary>
public static class Disagreements
{
    /// <summary>The disagreements, those of the most weight first. Editions of one work are one source.</summary>
    public static IReadOnlyList<Disagreement> In(ILedgerView ledger, FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        var works = Works.Of(ledger);
        return DisagreementFinder.In(Topics.Of(ledger, filter), works.NameOf);
    }
}
