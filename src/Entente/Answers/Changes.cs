using Entente.Facts;
using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>What changed between two documents or dates of a ledger.</summary>
public static class Changes
{
    /// <summary>The changes, those of the most weight first.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="compared">The two documents or dates; without a problem.</param>
    /// <param name="filter">Which facts: kind, parties and confidence count.</param>
    public static IReadOnlyList<Change> Between(ILedgerView ledger, Compared compared, FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(filter);
        if (compared.Documents is { } documents)
        {
            IReadOnlyList<Fact> FactsOf(LedgerDocument document) => [.. ledger.Facts(filter with { Document = document.Id })];
            return ChangeFinder.Between(
                FactsOf(documents.Earlier),
                FactsOf(documents.Later),
                ledger.FindText(documents.Later.Id),
                TopicDecisions.Of(ledger)
            );
        }
        var (first, second) = compared.Dates!.Value;
        TopicBook KnownBy(DateOnly day) => Topics.Of(ledger, filter with { KnownOn = Time.Edtf.On(day.Year, day.Month, day.Day) });
        return DateChanges.Between(KnownBy(first), first, KnownBy(second), second);
    }
}
