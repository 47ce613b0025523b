using System.Collections.Concurrent;
using Entente.Facts;
using Entente.Ledger;
using Entente.Readers;

namespace Entente.Web.Records;

/// <summary>
/// How facts were found: their documents are read again, and what the reading tells of a fact is kept. An extractor reads one document at a
/// time, so that each request borrows one.
/// </summary>
public sealed class Explanations(LedgerPool pool)
{
    /// <summary>A text longer than this takes time to read again: it is done only where somebody asks.</summary>
    public const int LongText = 200_000;

    private const int MostKept = 512;

    private readonly ConcurrentBag<Extractor> _idle = [];
    private readonly ConcurrentDictionary<(string Document, string Fact, ExtractionRun Run), SentenceExplanation?> _kept = new();

    /// <summary>The sentence of a fact with how it was found; null where this program does not find the fact in the stored text.</summary>
    /// <param name="fact">The fact as it was read.</param>
    /// <param name="stored">Its document.</param>
    public SentenceExplanation? Of(Fact fact, LedgerDocument stored)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(stored);
        var key = (stored.Id, fact.Id, stored.Run);
        if (_kept.TryGetValue(key, out var kept))
            return kept;
        if (_kept.Count > MostKept)
            _kept.Clear();
        if (!_idle.TryTake(out var extractor))
            extractor = new Extractor();
        var explanation = pool.Ask(ledger => FactExplanation.Of(ledger, fact, extractor));
        _idle.Add(extractor);
        return _kept[key] = explanation.Sentence;
    }
}
