using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>What people say of the facts.</summary>
public sealed partial class SqliteLedger
{
    private const string ReviewColumns = """
        select v.number, v.at, v.by, v.reason, v.act, d.id, v.fact, v.kind, v.span_start, v.span_end, v.quote,
            o.id, v.other_fact, v.other_kind, v.other_start, v.other_end, v.other_quote, v.fields, v.undoes
        from review v
        left join document d on d.key = v.document
        left join document o on o.key = v.other_document
        order by v.number
        """;

    /// <inheritdoc/>
    public Review AddReview(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Adding(transaction => AddReview(review, transaction));
    }

    /// <inheritdoc/>
    public IReadOnlyList<CarriedReview> Reviews(bool withUndone = false)
    {
        try
        {
            var all = AllReviews(_open);
            var undone = ReviewedFacts.Undone(all);
            return [.. Carried(all.Where(r => withUndone || !undone.ContainsKey(r.Number)), undone, _open)];
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }

    /// <inheritdoc/>
    public FactHistory? FindHistory(string document, string fact)
    {
        var row = Rows(new SqlQuery(
                    $"""
                    select f.line, f.id, f.state, r.program, r.rules, r.at, o.line, c.line,
                        (select s.at from fact_state s where s.fact = f.key order by s.key desc limit 1), f.document, {TheOneToShow}
                    from fact f
                    join document d on d.key = f.document
                    join reading g on g.key = f.reading
                    join run r on r.key = g.run
                    left join fact o on o.key = f.corrects
                    left join fact c on c.corrects = f.key and c.state in (1, 2)
                    """
                ).Where("d.id = {0}", document).Where("f.id = {0}", fact).Group("f.id"), row => (Fact: ReadFact(row), State: (FactState)row.GetInt32(2), Run: new ExtractionRun(row.GetString(3), row.GetString(4), InstantOf(row.GetString(5))), AsRead: row.IsDBNull(6) ? null : FactJson.Read(row.GetString(6)), Corrected: row.IsDBNull(7) ? null : FactJson.Read(row.GetString(7)), Since: row.IsDBNull(8) ? null : row.GetString(8), Document: row.GetInt64(9)))
            .ToList();
        if (row.Count == 0)
            return null;
        var (found, state, run, asRead, corrected, since, key) = row[0];
        var ids = new[] { found.Id, asRead?.Id, corrected?.Id };
        return new FactHistory(
            found,
            state,
            asRead,
            corrected,
            run,
            state == FactState.NoLongerFound && since is not null ? InstantOf(since) : null,
            [
                .. ReviewsOf(key, _open)
                    .Where(r =>
                        Array.Exists(
                            [r.Fact, r.Other, r.Review.Fact, r.Review.Other],
                            f => f?.Document == document && Array.IndexOf(ids, f.Id) >= 0
                        )
                    )
                    .Select(r => r.Review),
            ]
        );
    }

    private Review AddReview(Review review, SqliteTransaction transaction)
    {
        if (string.IsNullOrWhiteSpace(review.By))
            throw new LedgerException(ReviewMessages.NoName());
        var isOfTwo = review.Act is ReviewAct.Join or ReviewAct.Part;
        if (
            (review.Act == ReviewAct.Undo) != (review.Fact is null)
            || (review.Act == ReviewAct.Undo) != (review.Undoes is not null)
            || isOfTwo != (review.Other is not null)
            || (review.Act == ReviewAct.Correct) != (review.Fields.Count > 0)
        )
            throw new LedgerException(ReviewMessages.Incomplete(review.Act));
        var (document, fact) = review.Fact is null ? (0, null) : Reviewed(review.Fact, transaction);
        var (otherDocument, other) = review.Other is null ? (0, null) : Reviewed(review.Other, transaction);
        if (fact is not null && other is not null)
        {
            if (fact == other)
                throw new LedgerException(ReviewMessages.SameFact(review.Act, review.Fact!.Id));
            if (fact.Kind != other.Kind)
                throw new LedgerException(ReviewMessages.OtherKind(fact.Id, fact.Kind, other.Id, other.Kind));
        }
        if (review.Act == ReviewAct.Correct)
            RequireCorrection(review, fact!, document, transaction);
        var documents = review.Undoes is { } number ? RequireUndoable(number, transaction) : [document];
        _isHalfWritten = true;
        var added = review with { Fact = fact, Other = other, Number = NextNumber(transaction) };
        Write(added, fact is null ? null : document, other is null ? null : otherDocument, transaction);
        foreach (var touched in documents)
            ApplyReviews(touched, Instant(review.At), transaction);
        _isHalfWritten = false;
        return added;
    }

    private int NextNumber(SqliteTransaction transaction) =>
        (int)(long)Prepared("select coalesce(max(number), 0) + 1 from review", transaction).ExecuteScalar()!;

    // The fact that is meant, as it was read: a correction stands for what it corrects.
    private (long Document, FactReference Fact) Reviewed(FactReference asked, SqliteTransaction transaction)
    {
        using var row = Prepared(
                """
                select f.document, coalesce(o.line, f.line), coalesce(o.state, f.state)
                from fact f
                join document d on d.key = f.document
                left join fact o on o.key = f.corrects
                where d.id = $document and f.id = $id
                order by (f.state = 0), f.key desc
                """,
                transaction,
                ("$document", asked.Document),
                ("$id", asked.Id)
            )
            .ExecuteReader();
        if (!row.Read())
            throw new LedgerException(ReviewMessages.NoFact(asked.Id));
        return row.GetInt32(2) == (int)FactState.NoLongerFound
            ? throw new LedgerException(ReviewMessages.NoLongerFound(asked.Document, asked.Id))
            : (row.GetInt64(0), FactReference.To(FactJson.Read(row.GetString(1))));
    }

    private void RequireCorrection(Review review, FactReference fact, long document, SqliteTransaction transaction)
    {
        var reading = CurrentReading(document, transaction);
        var reviews = InForce(document, transaction);
        var read = ReviewedFacts.Find(fact, reading)!;
        try
        {
            FactCorrection.Apply(read, review.Fields);
        }
        catch (FormatException e)
        {
            throw new LedgerException(e.Message, e);
        }
        ReviewedFact? Of(IEnumerable<Review> some) => ReviewedFacts.Of(reading, some).FirstOrDefault(f => f.AsRead.Id == read.Id);
        var (before, after) = (Of(reviews), Of([.. reviews, review with { Fact = fact }]));
        if (
            before?.IsRejected != true
            && before?.Corrected?.Id == after?.Corrected?.Id
            && before?.Corrected?.About == after?.Corrected?.About
        )
            throw new LedgerException(ReviewMessages.ChangesNothing(before?.Corrected?.Id ?? read.Id));
    }

    // The documents of the review that counts, or counts no more, when the one of that number is undone.
    private List<long> RequireUndoable(int number, SqliteTransaction transaction)
    {
        var all = AllReviews(transaction);
        var byNumber = all.ToDictionary(r => r.Number);
        if (!byNumber.TryGetValue(number, out var review))
            throw new LedgerException(ReviewMessages.NoReview(number));
        if (ReviewedFacts.Undone(all).TryGetValue(number, out var by))
            throw new LedgerException(ReviewMessages.UndoneBefore(number, by));
        while (review.Undoes is { } before)
            review = byNumber[before];
        return [KeyOf(review.Fact!.Document, transaction)!.Value];
    }

    private void Write(Review review, long? document, long? other, SqliteTransaction transaction) =>
        Prepared(
                """
                insert into review (number, at, by, reason, act, document, fact, kind, span_start, span_end, quote,
                    other_document, other_fact, other_kind, other_start, other_end, other_quote, fields, undoes)
                values ($number, $at, $by, $reason, $act, $document, $fact, $kind, $start, $end, $quote,
                    $other_document, $other_fact, $other_kind, $other_start, $other_end, $other_quote, $fields, $undoes)
                """,
                transaction,
                ("$number", review.Number),
                ("$at", Instant(review.At)),
                ("$by", review.By),
                ("$reason", review.Reason),
                ("$act", ReviewActs.NameOf(review.Act)),
                ("$document", document),
                ("$fact", review.Fact?.Id),
                ("$kind", review.Fact?.Kind),
                ("$start", review.Fact?.Span.Start),
                ("$end", review.Fact?.Span.End),
                ("$quote", review.Fact?.Quote),
                ("$other_document", other),
                ("$other_fact", review.Other?.Id),
                ("$other_kind", review.Other?.Kind),
                ("$other_start", review.Other?.Span.Start),
                ("$other_end", review.Other?.Span.End),
                ("$other_quote", review.Other?.Quote),
                ("$fields", review.Fields.Count == 0 ? null : FieldJson.Write(review.Fields)),
                ("$undoes", review.Undoes)
            )
            .ExecuteNonQuery();

    /// <summary>Makes the facts of a document's latest reading what the reviews that count say of them.</summary>
    private void ApplyReviews(long document, string at, SqliteTransaction transaction)
    {
        var reviews = InForce(document, transaction);
        var made = CorrectedRows(document, transaction);
        var rows = FactRows(document, transaction).Where(r => r.State != FactState.NoLongerFound).ToList();
        if (reviews.Count == 0 && made.Count == 0 && rows.TrueForAll(r => r.State == FactState.Listed))
            return;
        var reviewed = ReviewedFacts.Of([.. rows.Select(r => FactJson.Read(r.Line))], reviews).ToDictionary(f => f.AsRead.Id);
        var standing = new HashSet<long>();
        foreach (var row in rows)
        {
            var fact = reviewed.GetValueOrDefault(row.Id);
            var shown = fact?.IsRejected == true ? FactState.Rejected : FactState.Listed;
            var state = fact?.Corrected is null ? shown : FactState.Replaced;
            if (row.State != state)
                SetState(row.Key, state, at, transaction);
            if (fact?.Corrected is not { } corrected)
                continue;
            var line = FactJson.Write(corrected);
            var (key, before) = made.Where(m => m.Corrects == row.Key && m.Line == line).Select(m => (m.Key, m.State)).FirstOrDefault();
            if (key == 0)
            {
                key = AddFact(corrected, document, row.Reading, row.Ordinal, row.Key, transaction);
                // The row itself does not tell since when there is the correction.
                SetState(key, shown, at, transaction);
            }
            else if (before != shown)
            {
                SetState(key, shown, at, transaction);
            }
            standing.Add(key);
        }
        foreach (var row in made.Where(m => m.State != FactState.NoLongerFound && !standing.Contains(m.Key)))
            SetState(row.Key, FactState.NoLongerFound, at, transaction);
    }

    private List<(long Key, long Corrects, FactState State, string Line)> CorrectedRows(long document, SqliteTransaction transaction)
    {
        var rows = new List<(long, long, FactState, string)>();
        using var row = Prepared(
                "select c.key, c.corrects, c.state, c.line from fact f join fact c on c.corrects = f.key where f.document = $document",
                transaction,
                ("$document", document)
            )
            .ExecuteReader();
        while (row.Read())
            rows.Add((row.GetInt64(0), row.GetInt64(1), (FactState)row.GetInt32(2), row.GetString(3)));
        return rows;
    }

    private List<Fact> CurrentReading(long document, SqliteTransaction? transaction) =>
        [.. FactRows(document, transaction).Where(r => r.State != FactState.NoLongerFound).Select(r => FactJson.Read(r.Line))];

    private List<Review> InForce(long document, SqliteTransaction? transaction)
    {
        if (Prepared("select 1 from review where document = $document", transaction, ("$document", document)).ExecuteScalar() is null)
            return [];
        var id = (string)Prepared("select id from document where key = $key", transaction, ("$key", document)).ExecuteScalar()!;
        var all = AllReviews(transaction);
        var undone = ReviewedFacts.Undone(all);
        return [.. all.Where(r => r.Fact?.Document == id && !undone.ContainsKey(r.Number))];
    }

    // The reviews that count and name the document, each with the facts that it is carried over to.
    private IReadOnlyList<CarriedReview> ReviewsOf(long document, SqliteTransaction? transaction)
    {
        const string Some = "select 1 from review where document = $document or other_document = $document";
        if (Prepared(Some, transaction, ("$document", document)).ExecuteScalar() is null)
            return [];
        var id = (string)Prepared("select id from document where key = $key", transaction, ("$key", document)).ExecuteScalar()!;
        var all = AllReviews(transaction);
        var undone = ReviewedFacts.Undone(all);
        var own = all.Where(r => (r.Fact?.Document == id || r.Other?.Document == id) && !undone.ContainsKey(r.Number));
        return [.. Carried(own, undone, transaction)];
    }

    private IEnumerable<CarriedReview> Carried(
        IEnumerable<Review> reviews,
        IReadOnlyDictionary<int, int> undone,
        SqliteTransaction? transaction
    )
    {
        var readings = new Dictionary<string, (List<Fact> Reading, Dictionary<string, string> Corrections)>(StringComparer.Ordinal);
        foreach (var review in reviews.ToList())
            yield return new CarriedReview(
                review,
                Now(review.Fact),
                Now(review.Other),
                undone.TryGetValue(review.Number, out var by) ? by : null
            );

        FactReference? Now(FactReference? reference)
        {
            if (reference is null)
                return null;
            if (!readings.TryGetValue(reference.Document, out var known))
            {
                var key = KeyOf(reference.Document, transaction)!.Value;
                known = (CurrentReading(key, transaction), Corrections(key, transaction));
                readings.Add(reference.Document, known);
            }
            if (ReviewedFacts.Find(reference, known.Reading) is not { } fact)
                return null;
            return FactReference.To(fact) with { Id = known.Corrections.GetValueOrDefault(fact.Id, fact.Id) };
        }
    }

    // The ids of corrections that stand, by those of the facts as they were read.
    private Dictionary<string, string> Corrections(long document, SqliteTransaction? transaction)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var row = Prepared(
                "select f.id, c.id from fact f join fact c on c.corrects = f.key where f.document = $document and f.state = 3 and c.state <> 0",
                transaction,
                ("$document", document)
            )
            .ExecuteReader();
        while (row.Read())
            ids.TryAdd(row.GetString(0), row.GetString(1));
        return ids;
    }

    private List<Review> AllReviews(SqliteTransaction? transaction)
    {
        var reviews = new List<Review>();
        using var row = Prepared(ReviewColumns, transaction).ExecuteReader();
        while (row.Read())
            reviews.Add(ReadReview(row));
        return reviews;
    }

    private static Review ReadReview(SqliteDataReader row)
    {
        FactReference? Reference(int at) =>
            row.IsDBNull(at)
                ? null
                : new FactReference(
                    row.GetString(at),
                    row.GetString(at + 1),
                    row.GetString(at + 2),
                    new TextSpan(row.GetInt32(at + 3), row.GetInt32(at + 4)),
                    row.GetString(at + 5)
                );
        return new Review
        {
            Number = row.GetInt32(0),
            At = InstantOf(row.GetString(1)),
            By = row.GetString(2),
            Reason = row.IsDBNull(3) ? null : row.GetString(3),
            Act = ReviewActs.Find(row.GetString(4))!.Value,
            Fact = Reference(5),
            Other = Reference(11),
            Fields = row.IsDBNull(17) ? [] : FieldJson.Read(row.GetString(17)),
            Undoes = row.IsDBNull(18) ? null : row.GetInt32(18),
        };
    }
}
