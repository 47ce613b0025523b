using System.Globalization;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Time;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

public sealed partial class SqliteLedger
{
    private SqliteTransaction? _together;

    // The transaction in which the connection is, if any: every command must name it.
    private SqliteTransaction? _open;

    // A document of which the store took only a part: what is written with it must not be kept.
    private bool _isHalfWritten;

    /// <inheritdoc/>
    public DocumentPlace Place(string name, string sha256)
    {
        try
        {
            return PlaceOf(name, sha256, _open);
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }

    /// <inheritdoc/>
    public DocumentPlace Add(Document document, DocumentSource source, ExtractionRun run, Func<Document, Findings> findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(findings);
        return Adding(transaction => Add(document, source, run, findings, transaction));
    }

    /// <inheritdoc/>
    public void Together(Action additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        if (_together is not null)
            throw new InvalidOperationException("Additions are being made together already.");
        try
        {
            using var transaction = _open = _together = _connection.BeginTransaction();
            _isHalfWritten = false;
            additions();
            if (_isHalfWritten)
                throw new InvalidOperationException("An addition failed half-way; none of those made together is kept.");
            transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
        finally
        {
            _open = _together = null;
        }
    }

    private T Adding<T>(Func<SqliteTransaction, T> add)
    {
        try
        {
            if (_together is not null)
                return add(_together);
            // The transaction begins with the right to write, so that no other program can take an id or a number in between.
            using var transaction = _open = _connection.BeginTransaction();
            var added = add(transaction);
            transaction.Commit();
            return added;
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
        finally
        {
            _open = _together;
        }
    }

    private DocumentPlace Add(
        Document document,
        DocumentSource source,
        ExtractionRun run,
        Func<Document, Findings> findings,
        SqliteTransaction transaction
    )
    {
        // All that can be wrong with a document is found before anything of it is written. A savepoint for each document would
        // make the full-text indexes write themselves out each time, which takes three times as long as all the rest.
        var place = PlaceOf(document.Id, source.Sha256, transaction);
        if (place.Newness == Newness.Known)
            return place;
        var placed = place.Id == document.Id ? document : document with { Id = place.Id };
        var found = findings(placed);
        EvidenceCheck.Require(placed, found.Facts);
        _isHalfWritten = true;
        var runKey = AddRun(run, transaction);
        var key = AddDocument(placed, document.Id, place.Edition, source, runKey, transaction);
        AddPassages(key, placed.Passages, transaction);
        var reading = AddReading(key, runKey, transaction);
        for (var i = 0; i < found.Facts.Count; i++)
            AddFact(found.Facts[i], key, reading, i * Gap, null, transaction);
        foreach (var range in SentencesOf(placed, found))
            AddSentence(placed, range, key, transaction);
        _isHalfWritten = false;
        return place;
    }

    private DocumentPlace PlaceOf(string name, string sha256, SqliteTransaction? transaction)
    {
        using (var known = Prepared("select id, edition from document where sha256 = $sha", transaction, ("$sha", sha256)).ExecuteReader())
            if (known.Read())
                return new DocumentPlace(Newness.Known, known.GetString(0), known.GetInt32(1));
        var last = Prepared("select max(edition) from document where name = $name", transaction, ("$name", name)).ExecuteScalar();
        var edition = last is long n ? (int)n + 1 : 1;
        // A file may itself be named "x@2": an id that is taken is passed over.
        while (
            Prepared("select 1 from document where id = $id", transaction, ("$id", DocumentPlace.IdOf(name, edition))).ExecuteScalar()
                is not null
        )
            edition++;
        return new DocumentPlace(edition == 1 ? Newness.New : Newness.NewEdition, DocumentPlace.IdOf(name, edition), edition);
    }

    private long AddRun(ExtractionRun run, SqliteTransaction transaction)
    {
        (string, object?)[] values = [("$program", run.Program), ("$rules", run.Rules), ("$at", Instant(run.At))];
        const string Known = "select key from run where program = $program and rules = $rules and at = $at";
        return Prepared(Known, transaction, values).ExecuteScalar() is long key
            ? key
            : Insert("insert into run (program, rules, at) values ($program, $rules, $at)", transaction, values);
    }

    private long AddDocument(Document document, string name, int edition, DocumentSource source, long run, SqliteTransaction transaction)
    {
        var about = document.Metadata;
        var days = Days(about.Date);
        var key = Insert(
            """
            insert into document (id, name, edition, sha256, location, retrieved, title, work, publisher, stated, stated_first, stated_last, language, url, text, run)
                    values ($id, $name, $edition, $sha, $location, $retrieved, $title, $work, $publisher, $stated, $first, $last, $language, $url, $text, $run)
            """,
            transaction,
            ("$id", document.Id),
            ("$name", name),
            ("$edition", edition),
            ("$sha", source.Sha256),
            ("$location", source.Location),
            ("$retrieved", Instant(source.Retrieved)),
            ("$title", about.Title),
            ("$work", about.Work),
            ("$publisher", about.Publisher),
            ("$stated", about.Date?.ToString()),
            ("$first", days.First),
            ("$last", days.Last),
            ("$language", about.Language),
            ("$url", about.Url),
            ("$text", document.Text.Value),
            ("$run", run)
        );
        Prepared(
                "insert into document_words (rowid, words) values ($key, $words)",
                transaction,
                ("$key", key),
                ("$words", string.Join('\n', document.Id, about.Title, about.Work, about.Publisher))
            )
            .ExecuteNonQuery();
        AddOriginal(key, source.Original, transaction);
        return key;
    }

    private void AddPassages(long document, IReadOnlyList<Passage> passages, SqliteTransaction transaction) =>
        Prepared(
                "insert into document_passages (document, passages) values ($document, $passages)",
                transaction,
                ("$document", document),
                ("$passages", PassageBytes.Write(passages))
            )
            .ExecuteNonQuery();

    private long AddReading(long document, long run, SqliteTransaction transaction) =>
        Insert("insert into reading (document, run) values ($document, $run)", transaction, ("$document", document), ("$run", run));

    private long AddFact(Fact fact, long document, long reading, long ordinal, long? corrects, SqliteTransaction transaction)
    {
        var days = Days(fact.When);
        var key = Insert(
            """
            insert into fact (document, ordinal, id, kind, span_start, span_end, holds, holds_first, holds_last, confidence, reading, corrects, line)
            values ($document, $ordinal, $id, $kind, $start, $end, $holds, $first, $last, $confidence, $reading, $corrects, $line)
            """,
            transaction,
            ("$document", document),
            ("$ordinal", ordinal),
            ("$id", fact.Id),
            ("$kind", fact.Kind),
            ("$start", fact.Evidence.Span.Start),
            ("$end", fact.Evidence.Span.End),
            ("$holds", fact.When?.ToString()),
            ("$first", days.First),
            ("$last", days.Last),
            ("$confidence", ConfidenceSteps.NameOf(fact.Confidence)),
            ("$reading", reading),
            ("$corrects", corrects),
            ("$line", FactJson.Write(fact))
        );
        foreach (var party in fact.Parties)
            Prepared(
                    "insert or ignore into fact_party (party, fact) values ($party, $fact)",
                    transaction,
                    ("$party", party),
                    ("$fact", key)
                )
                .ExecuteNonQuery();
        Prepared("insert into fact_words (rowid, words) values ($key, $words)", transaction, ("$key", key), ("$words", fact.About))
            .ExecuteNonQuery();
        return key;
    }

    private static IEnumerable<CharRange> SentencesOf(Document document, Findings found) =>
        (found.Sentences.Count > 0 ? found.Sentences : document.Passages.Where(p => p.IsRead).Select(p => p.Range)).Where(r => !r.IsEmpty);

    private void AddSentence(Document document, CharRange range, long key, SqliteTransaction transaction)
    {
        var span = document.Text.ToSpan(range);
        var sentence = Insert(
            "insert into sentence (document, span_start, span_end) values ($document, $start, $end)",
            transaction,
            ("$document", key),
            ("$start", span.Start),
            ("$end", span.End)
        );
        Prepared(
                "insert into sentence_words (rowid, words) values ($key, $words)",
                transaction,
                ("$key", sentence),
                ("$words", document.Text.Value[range.Start..range.End])
            )
            .ExecuteNonQuery();
    }

    // The key comes from the connection, not from "returning": that makes every insert begin a savepoint of its own.
    private long Insert(string sql, SqliteTransaction transaction, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        Prepared(sql, transaction, values).ExecuteNonQuery();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    private SqliteCommand Prepared(string sql, SqliteTransaction? transaction, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
            foreach (var (name, _) in values)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        return command;
    }

    private static (string? First, string? Last) Days(Edtf? time)
    {
        if (time is null)
            return (null, null);
        var days = DayRange.Of(time);
        return (Day(days.First), Day(days.Last));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // In UTC, so that moments sort as text.
    private static string Instant(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
