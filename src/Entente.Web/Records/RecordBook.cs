using System.Collections.Concurrent;
using Entente.Answers;
using Entente.Time;

namespace Entente.Web.Records;

/// <summary>
/// The record as it is now, with the records that follow from it: what was known by a date, what is about some parties. When the ledger has
/// another state, the record is brought up to date aside, and pages are answered from the one before until it is there. Only what was written
/// through this site is waited for, so that people see at once what they did.
/// </summary>
public sealed class RecordBook(LedgerPool pool) : IDisposable
{
    // The record of a date may be as large as the whole one; that of a relationship is a small part of it.
    private const int MostDates = 12;
    private const int MostRelationships = 200;

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Kept? _kept;

    /// <summary>The whole record.</summary>
    public Record Whole => Now().Whole;

    /// <summary>The record of what was known by a date (null: now), about parties (none: about all).</summary>
    public Record Of(Edtf? knownOn, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var kept = Now();
        if (knownOn is null && parties.Count == 0)
            return kept.Whole;
        var known = knownOn is null ? kept.Whole : Part(kept.Dates, MostDates, $"{knownOn}", () => kept.Whole.KnownOn(knownOn));
        return parties.Count == 0
            ? known
            : Part(kept.Relationships, MostRelationships, $"{knownOn}|{string.Join(',', parties)}", () => known.About(parties));
    }

    /// <summary>Brings the record up to date and waits for it.</summary>
    public void Renew()
    {
        _reading.Wait();
        try
        {
            Read();
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private Kept Now()
    {
        var kept = Volatile.Read(ref _kept);
        if (kept is null)
        {
            Renew();
            return _kept!;
        }
        if (pool.Ask(ledger => ledger.State) == kept.Whole.State)
            return kept;
        if (pool.Additions != kept.Additions)
        {
            Renew();
            return _kept!;
        }
        if (_reading.Wait(0))
            _ = Task.Run(() =>
            {
                try
                {
                    Read();
                }
                finally
                {
                    _reading.Release();
                }
            });
        return kept;
    }

    private void Read()
    {
        var (before, additions) = (_kept?.Whole, pool.Additions);
        if (before is not null && pool.Ask(ledger => ledger.State) == before.State)
            return;
        var record = pool.Ask(ledger => before is null ? Record.Of(ledger) : Record.Of(ledger, before));
        record.WorkOut();
        Volatile.Write(ref _kept, new Kept(record, additions));
    }

    private static Record Part(ConcurrentDictionary<string, Lazy<Record>> parts, int most, string name, Func<Record> make)
    {
        if (parts.Count > most)
            parts.Clear();
        return parts.GetOrAdd(name, _ => new(make)).Value;
    }

    private sealed class Kept(Record whole, int additions)
    {
        public int Additions => additions;

        public Record Whole => whole;

        public ConcurrentDictionary<string, Lazy<Record>> Dates { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, Lazy<Record>> Relationships { get; } = new(StringComparer.Ordinal);
    }
}
