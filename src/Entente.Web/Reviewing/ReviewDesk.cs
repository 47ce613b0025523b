using Entente.Facts;
using Entente.Ledger;
using Entente.Web.Access;
using Entente.Web.Records;

namespace Entente.Web.Reviewing;

/// <summary>What a person says, as it was typed or sent.</summary>
public sealed record ReviewDraft
{
    /// <summary>The name of the act.</summary>
    public string Act { get; init; } = "";

    /// <summary>The document of the fact.</summary>
    public string Document { get; init; } = "";

    /// <summary>Id of the fact.</summary>
    public string Fact { get; init; } = "";

    /// <summary>The second fact of a joining or parting: its id, or its document and id with a slash between, or the address of its page.</summary>
    public string Other { get; init; } = "";

    /// <summary>What a correction sets: the texts by the names of the fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Number of the review that is undone.</summary>
    public int? Undoes { get; init; }
}

/// <summary>Why a review was not added.</summary>
/// <param name="Field">The field at fault, or null.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record ReviewProblem(string? Field, string Message);

/// <summary>Takes in what people say of facts: the same for the forms and for the interface.</summary>
public sealed class ReviewDesk(LedgerPool pool, SiteOptions options)
{
    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 2000;

    /// <summary>Adds a review, or tells all that is wrong with it.</summary>
    public (Review? Review, IReadOnlyList<ReviewProblem> Problems) Add(Visitor person, ReviewDraft draft)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(draft);
        if (!person.MayReview)
            return Wrong(null, "Who is signed in may read, and not review.");
        if (ReviewActs.Find(draft.Act) is not { } act)
            return Wrong("act", $"There is no act \"{draft.Act}\". There are: {string.Join(", ", ReviewActs.Names)}.");
        if (draft.Reason.Length > LongestReason)
            return Wrong("reason", $"A reason has up to {LongestReason} characters.");
        var review = new Review
        {
            At = options.Clock.GetUtcNow(),
            By = person.Name,
            Reason = draft.Reason.Trim() is { Length: > 0 } reason ? reason : null,
            Act = act,
            Undoes = act == ReviewAct.Undo ? draft.Undoes : null,
        };
        if (act != ReviewAct.Undo)
        {
            if (pool.Ask(l => l.FindHistory(draft.Document, draft.Fact)) is not { } history)
                return Wrong("fact", ReviewMessages.NoFact(draft.Fact));
            var (fields, problems) = Read(history.Fact.Kind, act == ReviewAct.Correct ? draft.Fields : []);
            if (problems.Count > 0)
                return (null, problems);
            review = review with { Fact = FactReference.To(history.Fact), Fields = fields };
            if (act is ReviewAct.Join or ReviewAct.Part)
            {
                var (other, problem) = Other(draft.Other);
                if (other is null)
                    return Wrong("other", problem);
                review = review with { Other = FactReference.To(other) };
            }
        }
        try
        {
            return (pool.Add(l => l.AddReview(review)), []);
        }
        catch (LedgerException e)
        {
            return Wrong(null, e.Message);
        }
    }

    /// <summary>The address of the fact that a review leaves in the place of the one it was of.</summary>
    public Fact? FactAfter(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Fact is { } reference && pool.Ask(l => l.FindHistory(reference.Document, reference.Id)) is { } history
            ? history.Corrected ?? history.Fact
            : null;
    }

    private static (Review?, IReadOnlyList<ReviewProblem>) Wrong(string? field, string message) =>
        (null, [new ReviewProblem(field, message)]);

    // All that is wrong is told at once: a person mends a form once.
    private static (IReadOnlyList<FactField> Fields, IReadOnlyList<ReviewProblem> Problems) Read(
        string kind,
        IReadOnlyList<KeyValuePair<string, string>> texts
    )
    {
        var (fields, problems) = (new List<FactField>(), new List<ReviewProblem>());
        foreach (var (name, text) in texts)
            if (fields.Exists(f => f.Name == name))
                problems.Add(new ReviewProblem(name, ReviewMessages.SetTwice(name)));
            else if (FactCorrection.TryRead(kind, $"{name}={text}", out var field, out var message))
                fields.Add(field);
            else
                problems.Add(new ReviewProblem(name, message));
        return (fields, problems);
    }

    // "3f9a…", "sheet/3f9a…", "https://…/facts/sheet/3f9a…?as-of=…".
    private (Fact? Fact, string Problem) Other(string typed)
    {
        var path = typed.Trim().Split('?', '#')[0];
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return (null, "Name the other fact: its id, or the address of its page.");
        var id = Uri.UnescapeDataString(parts[^1]);
        var document = parts.Length > 1 ? Uri.UnescapeDataString(parts[^2]) : null;
        var facts = pool.Ask(l => l.FactsById(id, 20)).Where(f => document is null || f.Document == document).ToList();
        return facts.Count switch
        {
            1 => (facts[0], ""),
            0 => (null, ReviewMessages.NoFact(typed.Trim())),
            _ => (null, $"Several facts have an id that begins with {id}; write more of it, or the address of its page."),
        };
    }
}
