using Entente.Documents;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>A fact of a reading as the reviews leave it.</summary>
/// <param name="AsRead">The fact as it was read.</param>
/// <param name="Corrected">The fact as people corrected it, or null.</param>
/// <param name="IsRejected">Whether it is left out of all answers.</param>
/// <param name="IsToldElsewhere">Whether another fact of the document says what it was corrected to, so that it need not be listed.</param>
public sealed record ReviewedFact(Fact AsRead, Fact? Corrected, bool IsRejected, bool IsToldElsewhere = false);

/// <summary>
/// What the reviews make of a reading: the same for every store. Of several reviews of a fact the later ones build on the earlier ones:
/// an acceptance or correction brings back what was rejected, and corrections add up.
/// </summary>
public static class ReviewedFacts
{
    /// <summary>For each review that does not count, the number of the review that undid it.</summary>
    public static IReadOnlyDictionary<int, int> Undone(IEnumerable<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var undone = new Dictionary<int, int>();
        // An undoing is later than what it undoes: from the last one back, each is known to count or not when it is met.
        foreach (var review in reviews.OrderByDescending(r => r.Number))
            if (review.Undoes is { } number && !undone.ContainsKey(review.Number))
                undone[number] = review.Number;
        return undone;
    }

    /// <summary>
    /// The fact of a reading that a reference is carried over to: the one with its id, else the only one of its kind with its
    /// evidence; null where there is none, or more than one could be meant.
    /// </summary>
    public static Fact? Find(FactReference reference, IEnumerable<Fact> reading) =>
        Find(reference, reading, static f => (f.Id, f.Kind, f.Evidence.Span));

    /// <summary>The same of a reading of which only the names and places are known.</summary>
    public static FactReference? Find(FactReference reference, IEnumerable<FactReference> reading) =>
        Find(reference, reading, static f => (f.Id, f.Kind, f.Span));

    private static T? Find<T>(FactReference reference, IEnumerable<T> reading, Func<T, (string Id, string Kind, TextSpan Span)> placeOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(reading);
        T? found = null;
        var count = 0;
        foreach (var fact in reading)
        {
            var (id, kind, span) = placeOf(fact);
            if (id == reference.Id)
                return fact;
            if (kind != reference.Kind || span != reference.Span)
                continue;
            found = fact;
            count++;
        }
        return count == 1 ? found : null;
    }

    /// <summary>The facts of a document's reading that its reviews say something of, in the order of the reading.</summary>
    /// <param name="reading">The facts as they were read.</param>
    /// <param name="reviews">The reviews of the document that count, in order of their numbers.</param>
    public static IReadOnlyList<ReviewedFact> Of(IReadOnlyList<Fact> reading, IEnumerable<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(reviews);
        var reviewed = new Dictionary<string, ReviewedFact>(StringComparer.Ordinal);
        var set = new Dictionary<string, List<FactField>>(StringComparer.Ordinal);
        foreach (var review in reviews)
        {
            if (
                review.Act is not (ReviewAct.Accept or ReviewAct.Reject or ReviewAct.Correct)
                || Find(review.Fact!, reading) is not { } fact
            )
                continue;
            var before = reviewed.GetValueOrDefault(fact.Id) ?? new ReviewedFact(fact, null, IsRejected: false);
            if (review.Act == ReviewAct.Correct)
            {
                var fields = set.GetValueOrDefault(fact.Id, []);
                fields = [.. fields.ExceptBy(review.Fields.Select(f => f.Name), f => f.Name), .. review.Fields];
                if (TryCorrect(fact, fields, out var corrected))
                    (set[fact.Id], before) = (fields, before with { Corrected = corrected });
            }
            reviewed[fact.Id] = before with { IsRejected = review.Act == ReviewAct.Reject };
        }
        // Ids are unique in a document: what another fact says already is not told twice.
        var told = reading
            .Where(f => reviewed.GetValueOrDefault(f.Id) is not ({ IsRejected: true } or { Corrected: not null }))
            .Select(f => f.Id);
        var ids = told.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. reading
                .Where(f => reviewed.ContainsKey(f.Id))
                .Select(f => reviewed[f.Id])
                .Select(f => f with { IsToldElsewhere = f is { Corrected: { } corrected, IsRejected: false } && !ids.Add(corrected.Id) }),
        ];
    }

    // False for a correction under a contract that has changed since and that fits no longer: the fact then stays as it is. None where
    // all corrections together leave the fact as it was read.
    private static bool TryCorrect(Fact fact, IReadOnlyList<FactField> fields, out Fact? corrected)
    {
        corrected = null;
        try
        {
            var set = FactCorrection.Apply(fact, fields);
            if (set.Id != fact.Id || set.About != fact.About)
                corrected = set;
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
