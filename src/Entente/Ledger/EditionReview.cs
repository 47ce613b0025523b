namespace Entente.Ledger;

/// <summary>What a person says of two documents.</summary>
public enum EditionAct
{
    /// <summary>They are editions of one work.</summary>
    Join,

    /// <summary>They are of different works: it is not proposed again.</summary>
    Part,

    /// <summary>What was said earlier no longer counts.</summary>
    Undo,
}

/// <summary>What a person said of two documents; never changed, only undone by another one.</summary>
public sealed record EditionReview
{
    /// <summary>Its number in the ledger, from 1; 0 before it is added.</summary>
    public int Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>Why, in the person's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What is said.</summary>
    public required EditionAct Act { get; init; }

    /// <summary>Id of the one document; null for an undoing.</summary>
    public string? Document { get; init; }

    /// <summary>Id of the other document; null for an undoing.</summary>
    public string? Other { get; init; }

    /// <summary>Number of what an undoing undoes.</summary>
    public int? Undoes { get; init; }

    /// <summary>Those of some that count: what was undone is left out, and so is the undoing itself.</summary>
    public static IReadOnlyList<EditionReview> InForce(IReadOnlyList<EditionReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        var undone = new HashSet<int>();
        // The last first: an undoing that was undone undoes nothing.
        foreach (var review in reviews.OrderByDescending(r => r.Number))
            if (review.Undoes is { } number && !undone.Contains(review.Number))
                undone.Add(number);
        return [.. reviews.Where(r => r.Act != EditionAct.Undo && !undone.Contains(r.Number)).OrderBy(r => r.Number)];
    }
}
