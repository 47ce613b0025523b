using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>The last two editions of a work.</summary>
/// <param name="Work">The work, or the name that both were read under.</param>
/// <param name="Earlier">The last but one.</param>
/// <param name="Later">The last.</param>
public sealed record EditionPair(string Work, LedgerDocument Earlier, LedgerDocument Later);

/// <summary>The works of a record of which there are several editions.</summary>
public static class Editions
{
    /// <summary>The last two editions of each work, the newest first.</summary>
    public static IReadOnlyList<EditionPair> LastTwo(IReadOnlyList<LedgerDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var order = Comparer<Edtf?>.Create(Edtf.Compare);
        return
        [
            .. documents
                .Where(d => d.Metadata.Date is not null)
                .GroupBy(d => d.Metadata.Work ?? d.Name, StringComparer.OrdinalIgnoreCase)
                .Select(work => work.OrderBy(d => d.Metadata.Date, order).ThenBy(d => d.Edition).ToList())
                .Where(editions => editions.Count > 1)
                .Select(editions => new EditionPair(editions[^1].Metadata.Work ?? editions[^1].Name, editions[^2], editions[^1]))
                .OrderByDescending(p => p.Later.Metadata.Date, order)
                .ThenBy(p => p.Work, StringComparer.Ordinal),
        ];
    }
}

/// <summary>What became of the facts of one document in another, kept for the pairs asked for last.</summary>
/// <param name="record">The record that is asked.</param>
/// <param name="decisions">What people decided of topics.</param>
internal sealed class DocumentChanges(Record record, IReadOnlyList<TopicDecision> decisions)
{
    private const int MostPairs = 32;

    private readonly ConcurrentDictionary<(string, string), Lazy<IReadOnlyList<Change>>> _kept = new();

    /// <summary>The changes, those of the most weight first.</summary>
    public IReadOnlyList<Change> Between(string earlier, string later, Func<string, DocumentText?> text)
    {
        if (_kept.Count > MostPairs)
            _kept.Clear();
        return _kept.GetOrAdd((earlier, later), _ => new(() => Find(earlier, later, text))).Value;
    }

    private IReadOnlyList<Change> Find(string earlier, string later, Func<string, DocumentText?> text) =>
        ChangeFinder.Between([.. record.OfDocument(earlier)], [.. record.OfDocument(later)], text(later), decisions);
}
