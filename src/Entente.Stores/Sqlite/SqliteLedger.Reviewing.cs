using Entente.Facts;
using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>Adds what people say of the facts, and makes the facts what is said of them.</summary>
public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public Review AddReview(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Adding(transaction => AddReview(review, transaction));
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
        if (after is { IsToldElsewhere: true, Corrected: { } told })
            throw new LedgerException(ReviewMessages.SaysAnother(read.Id, told.Id));
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
            if (fact is not { Corrected: { } corrected, IsToldElsewhere: false })
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
}
