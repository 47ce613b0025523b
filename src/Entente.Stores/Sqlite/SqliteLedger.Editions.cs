using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>What people said of documents: whether they are editions of one work.</summary>
public sealed partial class SqliteLedger
{
    private static readonly EditionAct[] EditionActs = Enum.GetValues<EditionAct>();

    /// <inheritdoc/>
    public IReadOnlyList<EditionReview> EditionReviews(bool withUndone = false)
    {
        try
        {
            var all = AllEditionReviews(_open);
            return withUndone ? all : EditionReview.InForce(all);
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }

    /// <inheritdoc/>
    public EditionReview AddEditionReview(EditionReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return Adding(transaction => AddEditionReview(review, transaction));
    }

    private EditionReview AddEditionReview(EditionReview review, SqliteTransaction transaction)
    {
        if (string.IsNullOrWhiteSpace(review.By))
            throw new LedgerException(EditionMessages.NoName());
        var isUndoing = review.Act == EditionAct.Undo;
        if (isUndoing != review.Undoes is not null || isUndoing == review.Document is not null || isUndoing == review.Other is not null)
            throw new LedgerException(EditionMessages.Incomplete(review.Act));
        long? one = null,
            other = null;
        if (review.Undoes is { } number)
            RequireEditionReview(number, transaction);
        else
        {
            if (review.Document == review.Other)
                throw new LedgerException(EditionMessages.SameDocument(review.Act, review.Document!));
            one = KeyOf(review.Document!, transaction) ?? throw new LedgerException(EditionMessages.NoDocument(review.Document!));
            other = KeyOf(review.Other!, transaction) ?? throw new LedgerException(EditionMessages.NoDocument(review.Other!));
        }
        var next = (int)(long)Prepared("select coalesce(max(number), 0) + 1 from edition_review", transaction).ExecuteScalar()!;
        Prepared(
                """
                insert into edition_review (number, at, by, reason, act, document, other_document, undoes)
                values ($number, $at, $by, $reason, $act, $document, $other, $undoes)
                """,
                transaction,
                ("$number", next),
                ("$at", Instant(review.At)),
                ("$by", review.By),
                ("$reason", review.Reason),
                ("$act", EditionMessages.NameOf(review.Act)),
                ("$document", one),
                ("$other", other),
                ("$undoes", review.Undoes)
            )
            .ExecuteNonQuery();
        return review with { Number = next };
    }

    private void RequireEditionReview(int number, SqliteTransaction transaction)
    {
        var all = AllEditionReviews(transaction);
        if (all.TrueForAll(r => r.Number != number))
            throw new LedgerException(EditionMessages.NoReview(number));
        var undone = all.Where(r => r.Undoes is not null && IsInForce(r, all)).Select(r => r.Undoes!.Value);
        if (undone.Contains(number))
            throw new LedgerException(EditionMessages.UndoneBefore(number));
    }

    private static bool IsInForce(EditionReview review, List<EditionReview> all) =>
        !all.Exists(r => r.Undoes == review.Number && IsInForce(r, all));

    private List<EditionReview> AllEditionReviews(SqliteTransaction? transaction)
    {
        var reviews = new List<EditionReview>();
        using var row = Prepared(
                """
                select v.number, v.at, v.by, v.reason, v.act, d.id, o.id, v.undoes
                from edition_review v
                left join document d on d.key = v.document
                left join document o on o.key = v.other_document
                order by v.number
                """,
                transaction
            )
            .ExecuteReader();
        while (row.Read())
            reviews.Add(
                new EditionReview
                {
                    Number = row.GetInt32(0),
                    At = InstantOf(row.GetString(1)),
                    By = row.GetString(2),
                    Reason = row.IsDBNull(3) ? null : row.GetString(3),
                    Act = Array.Find(EditionActs, act => EditionMessages.NameOf(act) == row.GetString(4)),
                    Document = row.IsDBNull(5) ? null : row.GetString(5),
                    Other = row.IsDBNull(6) ? null : row.GetString(6),
                    Undoes = row.IsDBNull(7) ? null : row.GetInt32(7),
                }
            );
        return reviews;
    }
}
