using System.Collections.Concurrent;
using Entente.Answers;
using Entente.Time;

namespace Entente.Web.Records;

/// <summary>
/// The record as it is now. It is read again when the ledger has another state, and kept until then, with the records that follow from it:
/// what was known by a date, what is about some parties.
/// </summary>
public sealed class RecordBook(LedgerPool pool)
{
    private const int MostKept = 24;

    private readonly Lock _reading = new();
    private Kept? _kept;

    /// <summary>The record of what was known by a date (null: now), about parties (none: about all).</summary>
    public Record Of(Edtf? knownOn, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var kept = Now();
        if (knownOn is null && parties.Count == 0)
            return kept.Whole;
        var key = $"{knownOn}|{string.Join(',', parties)}";
        if (kept.Parts.Count > MostKept)
            kept.Parts.Clear();
        return kept.Parts.GetOrAdd(key, _ => new(() => PartOf(kept.Whole, knownOn, parties))).Value;
    }

    /// <summary>The whole record as it is now.</summary>
    public Record Whole => Now().Whole;

    private static Record PartOf(Record whole, Edtf? knownOn, IReadOnlyList<string> parties)
    {
        var known = knownOn is null ? whole : whole.KnownOn(knownOn);
        return parties.Count == 0 ? known : known.About(parties);
    }

    private Kept Now()
    {
        var state = pool.Ask(ledger => ledger.State);
        if (_kept is { } kept && kept.Whole.State == state)
            return kept;
        lock (_reading)
        {
            if (_kept is { } read && read.Whole.State == state)
                return read;
            return _kept = new Kept(pool.Ask(Record.Of), new(StringComparer.Ordinal));
        }
    }

    private sealed record Kept(Record Whole, ConcurrentDictionary<string, Lazy<Record>> Parts);
}
