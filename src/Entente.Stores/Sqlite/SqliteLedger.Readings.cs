using System.Globalization;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>Further readings of documents that are in the ledger.</summary>
public sealed partial class SqliteLedger
{
    // Between the ordinals of two facts that one reading found.
    private const long Gap = 1 << 20;

    /// <inheritdoc/>
    public ReadingChange AddReading(string document, ExtractionRun run, Func<Document, Findings> findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(findings);
        return Adding(transaction => AddReading(document, run, findings, transaction));
    }

    /// <inheritdoc/>
    public void AddPassages(string document, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var text = FindText(document) ?? throw new LedgerException(ReviewMessages.NoDocument(document), document);
        if (passages.Any(p => p.Range.Start < 0 || p.Range.End < p.Range.Start || p.Range.End > text.Value.Length))
            throw new LedgerException(ReviewMessages.PassagesOutside(document), document);
        Adding(transaction =>
        {
            var key = KeyOf(document, transaction)!.Value;
            if (
                Prepared("select 1 from document_passages where document = $document", transaction, ("$document", key)).ExecuteScalar()
                is null
            )
                AddPassages(key, passages, transaction);
            return key;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<Passage>? FindPassages(string id)
    {
        var row = Rows(
                new SqlQuery("select p.passages, d.text from document_passages p join document d on d.key = p.document").Where(
                    "d.id = {0}",
                    id
                ),
                static row => (Bytes: (byte[])row.GetValue(0), Length: row.GetString(1).Length)
            )
            .ToList();
        if (row.Count == 0)
            return null;
        try
        {
            return PassageBytes.Read(row[0].Bytes, row[0].Length);
        }
        catch (FormatException e)
        {
            throw new LedgerException(ReviewMessages.UnreadablePassages(Path, id, e.Message), e);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<ExtractionRun> Readings(string id) =>
        [
            .. Rows(
                new SqlQuery(
                    "select r.program, r.rules, r.at from reading g join run r on r.key = g.run join document d on d.key = g.document"
                )
                    .Where("d.id = {0}", id)
                    .Order("g.key"),
                ReadRun
            ),
        ];

    private ReadingChange AddReading(string id, ExtractionRun run, Func<Document, Findings> findings, SqliteTransaction transaction)
    {
        if (FindDocument(id) is not { } stored || KeyOf(id, transaction) is not { } key)
            throw new LedgerException(ReviewMessages.NoDocument(id), id);
        if (stored.Run.Program == run.Program && stored.Run.Rules == run.Rules)
            return ReadingChange.None;
        var passages = FindPassages(id) ?? throw new LedgerException(ReviewMessages.NoPassages(id), id);
        var document = new Document(id, FindText(id)!, passages, stored.Metadata);
        var found = findings(document);
        EvidenceCheck.Require(document, found.Facts);
        _isHalfWritten = true;
        var reading = AddReading(key, AddRun(run, transaction), transaction);
        var rows = FactRows(key, transaction);
        var before = rows.Where(r => r.State != FactState.NoLongerFound).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var lines = found.Facts.Select(FactJson.Write).ToList();
        PutFacts(found.Facts, lines, rows, key, reading, Instant(run.At), transaction);
        PutSentences(document, found, key, transaction);
        ApplyReviews(key, Instant(run.At), transaction);
        _isHalfWritten = false;
        var now = found.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return new ReadingChange(
            IsNew: true,
            [.. found.Facts.Where(f => !before.ContainsKey(f.Id))],
            [.. before.Values.Where(r => !now.Contains(r.Id)).OrderBy(r => r.Ordinal).Select(r => FactJson.Read(r.Line))],
            found.Facts.Count(f => before.ContainsKey(f.Id)),
            found.Facts.Where((f, i) => before.TryGetValue(f.Id, out var row) && row.Line != lines[i]).Count(),
            ReviewsOf(key, transaction)
        );
    }

    // Facts that were found alike before keep their row, as long as rows follow each other as the facts do; the others are put in between.
    private void PutFacts(
        IReadOnlyList<Fact> facts,
        List<string> lines,
        List<FactRow> rows,
        long document,
        long reading,
        string at,
        SqliteTransaction transaction
    )
    {
        var byLine = new Dictionary<string, FactRow>(StringComparer.Ordinal);
        foreach (var row in rows.OrderBy(r => r.State == FactState.NoLongerFound).ThenByDescending(r => r.Key))
            byLine.TryAdd(row.Line, row);
        var kept = new FactRow?[facts.Count];
        var last = long.MinValue;
        for (var i = 0; i < kept.Length; i++)
            if (byLine.TryGetValue(lines[i], out var row) && row.Ordinal > last)
                last = (kept[i] = row)!.Ordinal;
        if (OrdinalsOf(kept) is not { } ordinals)
        {
            kept = new FactRow?[facts.Count];
            ordinals = OrdinalsOf(kept)!;
        }
        foreach (var row in rows.Where(r => r.State != FactState.NoLongerFound).Except(kept))
            SetState(row!.Key, FactState.NoLongerFound, at, transaction);
        for (var i = 0; i < kept.Length; i++)
            if (kept[i] is not { } row)
                AddFact(facts[i], document, reading, ordinals[i], null, transaction);
            else if (row.State == FactState.NoLongerFound)
                SetState(row.Key, FactState.Listed, at, transaction);
    }

    // An ordinal for each fact, between those that are kept; null where no room is left between two of them.
    private static long[]? OrdinalsOf(FactRow?[] kept)
    {
        var ordinals = new long[kept.Length];
        for (var i = 0; i < kept.Length; )
        {
            if (kept[i] is { } row)
            {
                ordinals[i++] = row.Ordinal;
                continue;
            }
            var end = i;
            while (end < kept.Length && kept[end] is null)
                end++;
            var count = end - i;
            var low = i == 0 ? (end < kept.Length ? kept[end]!.Ordinal - (count + 1) * Gap : -Gap) : ordinals[i - 1];
            var step = end < kept.Length ? (kept[end]!.Ordinal - low) / (count + 1) : Gap;
            if (step == 0)
                return null;
            for (; i < end; i++)
                ordinals[i] = low += step;
        }
        return ordinals;
    }

    // Other rules may divide the text into other sentences; those that are found by their words are the latest.
    private void PutSentences(Document document, Findings found, long key, SqliteTransaction transaction)
    {
        var ranges = SentencesOf(document, found).ToDictionary(document.Text.ToSpan);
        var old = new List<(long Key, TextSpan Span)>();
        using (
            var row = Prepared("select key, span_start, span_end from sentence where document = $document", transaction, ("$document", key))
                .ExecuteReader()
        )
            while (row.Read())
                old.Add((row.GetInt64(0), new TextSpan(row.GetInt32(1), row.GetInt32(2))));
        foreach (var (sentence, span) in old)
        {
            if (ranges.Remove(span))
                continue;
            // An index without a copy of the words must be told what to forget.
            Prepared(
                    "insert into sentence_words (sentence_words, rowid, words) values ('delete', $key, $words)",
                    transaction,
                    ("$key", sentence),
                    ("$words", document.Text.Quote(span))
                )
                .ExecuteNonQuery();
            Prepared("delete from sentence where key = $key", transaction, ("$key", sentence)).ExecuteNonQuery();
        }
        foreach (var range in ranges.Values)
            AddSentence(document, range, key, transaction);
    }

    private long? KeyOf(string document, SqliteTransaction? transaction) =>
        Prepared("select key from document where id = $id", transaction, ("$id", document)).ExecuteScalar() as long?;

    /// <summary>A fact as it was read, with its row.</summary>
    private sealed record FactRow(long Key, long Ordinal, string Id, FactState State, string Line, long Reading);

    // Of all readings, in order; without what people made of them.
    private List<FactRow> FactRows(long document, SqliteTransaction? transaction)
    {
        var rows = new List<FactRow>();
        using var row = Prepared(
                "select key, ordinal, id, state, line, reading from fact where document = $document and corrects is null order by ordinal",
                transaction,
                ("$document", document)
            )
            .ExecuteReader();
        while (row.Read())
            rows.Add(
                new FactRow(
                    row.GetInt64(0),
                    row.GetInt64(1),
                    row.GetString(2),
                    (FactState)row.GetInt32(3),
                    row.GetString(4),
                    row.GetInt64(5)
                )
            );
        return rows;
    }

    private void SetState(long fact, FactState state, string at, SqliteTransaction transaction)
    {
        Prepared("update fact set state = $state where key = $key", transaction, ("$state", (int)state), ("$key", fact)).ExecuteNonQuery();
        Prepared(
                "insert into fact_state (fact, state, at) values ($fact, $state, $at)",
                transaction,
                ("$fact", fact),
                ("$state", (int)state),
                ("$at", at)
            )
            .ExecuteNonQuery();
    }

    private static ExtractionRun ReadRun(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), InstantOf(row.GetString(2)));

    private static DateTimeOffset InstantOf(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
