using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>What held on a date, as known on a date.</summary>
public static class Standings
{
    /// <summary>
    /// The facts that have something to say about a date, with how each stands on it, in the order of the documents. A date that is partial is
    /// taken by its last day.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="filter">Which facts; its <see cref="FactFilter.AsOf"/> is the date, its <see cref="FactFilter.KnownOn"/> what was known by then.</param>
    /// <param name="kinds">How they may stand; empty for all.</param>
    /// <exception cref="ArgumentException">The filter names no date.</exception>
    public static IEnumerable<StandingFact> On(ILedgerView ledger, FactFilter filter, IReadOnlyList<StandingKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(kinds);
        if (filter.AsOf is null)
            throw new ArgumentException("The filter names no date.", nameof(filter));
        var day = DayRange.Of(filter.AsOf).Last;
        var known = ledger.Facts(Topics.Whole(filter)).ToList();
        var standings = TopicBook
            .Of(known, TopicDecisions.Of(ledger))
            .Topics.SelectMany(t => StandingReader.Of(t, day))
            .Where(s => kinds.Count == 0 || kinds.Contains(s.Standing.Kind))
            .ToDictionary(s => FactKey.Of(s.Fact));
        // The ledger's own order; its search for words and documents is asked only where it was asked for.
        var asked =
            filter.About is null && filter.Document is null ? known : ledger.Facts(filter with { AsOf = null, Skip = 0, Take = null });
        var listed = asked.Select(f => standings.GetValueOrDefault(FactKey.Of(f))).OfType<StandingFact>().Skip(filter.Skip);
        return filter.Take is { } take ? listed.Take(take) : listed;
    }
}
