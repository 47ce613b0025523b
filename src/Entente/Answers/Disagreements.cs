using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>Where the sources of a ledger disagree.</summary>
public static class Disagreements
{
    /// <summary>The disagreements, those of the most weight first. Editions of one work, and of one name, are one source.</summary>
    public static IReadOnlyList<Disagreement> In(ILedgerView ledger, FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        var sources = ledger
            .Documents(new DocumentFilter())
            .ToDictionary(d => d.Id, d => d.Metadata.Work ?? d.Name, StringComparer.Ordinal);
        return DisagreementFinder.In(Topics.Of(ledger, filter), id => sources.GetValueOrDefault(id, id));
    }
}
