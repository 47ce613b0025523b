using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>What people said of the facts.</summary>
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
        var readings = new Dictionary<string, (List<FactReference> Reading, Dictionary<string, string> Corrections)>(
            StringComparer.Ordinal
        );
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
                known = (References(reference.Document, key, transaction), Corrections(key, transaction));
                readings.Add(reference.Document, known);
            }
            // Whatever it is called now, its evidence is the same.
            return ReviewedFacts.Find(reference, known.Reading) is { } fact
                ? reference with
                {
                    Id = known.Corrections.GetValueOrDefault(fact.Id, fact.Id),
                }
                : null;
        }
    }

    // The facts of the latest reading by their names and places, which takes no reading of their lines.
    private List<FactReference> References(string id, long document, SqliteTransaction? transaction)
    {
        var references = new List<FactReference>();
        using var row = Prepared(
                "select id, kind, span_start, span_end from fact where document = $document and corrects is null and state <> 0",
                transaction,
                ("$document", document)
            )
            .ExecuteReader();
        while (row.Read())
            references.Add(new(id, row.GetString(0), row.GetString(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), ""));
        return references;
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
