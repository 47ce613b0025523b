using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>The topics of what a ledger knows.</summary>
public static class Topics
{
    /// <summary>
    /// The topics of the facts that a filter asks for. Words, document, time and paging of the filter are left to the caller: a topic is only
    /// told by all its facts.
    /// </summary>
    public static TopicBook Of(ILedgerView ledger, FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        return TopicBook.Of(ledger.Facts(Whole(filter)), TopicDecisions.Of(ledger));
    }

    /// <summary>The topics of several kinds, as <see cref="Of(ILedgerView, FactFilter)"/>.</summary>
    public static TopicBook Of(ILedgerView ledger, FactFilter filter, IReadOnlyList<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(kinds);
        var asked = filter.Kind is null ? kinds : [.. kinds.Where(k => k == filter.Kind)];
        return TopicBook.Of(asked.SelectMany(kind => ledger.Facts(Whole(filter) with { Kind = kind })), TopicDecisions.Of(ledger));
    }

    /// <summary>A filter without what would take facts out of a topic.</summary>
    internal static FactFilter Whole(FactFilter filter) =>
        filter with
        {
            About = null,
            Document = null,
            AsOf = null,
            Skip = 0,
            Take = null,
            Order = FactOrder.Document,
        };
}
