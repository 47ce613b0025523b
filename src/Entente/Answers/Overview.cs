using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;

namespace Entente.Answers;

/// <summary>What somebody who opens a ledger wants first.</summary>
/// <param name="Documents">The documents, as they were added.</param>
/// <param name="Kinds">How many facts there are of each kind.</param>
/// <param name="Figures">Figures, in document order.</param>
/// <param name="Agreements">Agreements with their terms, in document order.</param>
/// <param name="Newest">The newest events, latest first.</param>
public sealed record Overview(
    IReadOnlyList<LedgerDocument> Documents,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<Fact> Figures,
    IReadOnlyList<Fact> Agreements,
    IReadOnlyList<Fact> Newest
)
{
    /// <summary>The overview of a ledger, with as many facts of each sort as fit a page.</summary>
    public static Overview Of(ILedgerView ledger, FactFilter filter, int lines = 12)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        IReadOnlyList<Fact> First(string kind, FactOrder order = FactOrder.Document) =>
            [.. ledger.Facts(filter with { Kind = kind, Order = order, Skip = 0, Take = lines })];
        return new Overview(
            [.. ledger.Documents(new DocumentFilter { KnownOn = filter.KnownOn })],
            ledger.CountByKind(filter),
            First(Figure.Name),
            First(Agreement.Name),
            First(Event.Name, FactOrder.Newest)
        );
    }
}
