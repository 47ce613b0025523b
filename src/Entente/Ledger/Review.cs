using Entente.Documents;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>What a person says of a fact, or of two.</summary>
public enum ReviewAct
{
    /// <summary>The document says so.</summary>
    Accept,

    /// <summary>The document does not say so: the fact is left out of all answers.</summary>
    Reject,

    /// <summary>The document says so but for some fields, which the review sets.</summary>
    Correct,

    /// <summary>Two facts are of one topic.</summary>
    Join,

    /// <summary>Two facts are of different topics.</summary>
    Part,

    /// <summary>An earlier review no longer counts.</summary>
    Undo,
}

/// <summary>The names of the acts.</summary>
public static class ReviewActs
{
    /// <summary>All names, in the order of <see cref="ReviewAct"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["accept", "reject", "correct", "join", "part", "undo"];

    /// <summary>The name of an act.</summary>
    public static string NameOf(ReviewAct act) => Names[(int)act];

    /// <summary>The act of that name, or null.</summary>
    public static ReviewAct? Find(string name)
    {
        for (var i = 0; i < Names.Count; i++)
            if (Names[i] == name)
                return (ReviewAct)i;
        return null;
    }
}

/// <summary>A fact by its name and its evidence, by which it is found again where a later reading gives it another name.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Span">Where its evidence stands.</param>
/// <param name="Quote">The words of its evidence.</param>
public sealed record FactReference(string Document, string Id, string Kind, TextSpan Span, string Quote)
{
    /// <summary>The reference to a fact.</summary>
    public static FactReference To(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Document, fact.Id, fact.Kind, fact.Evidence.Span, fact.Evidence.Quote);
    }
}

/// <summary>One entry of what people say of the facts. Entries are only added: one that was wrong is undone by another.</summary>
public sealed record Review
{
    /// <summary>Its number in the ledger, from 1; 0 until the ledger has taken it in.</summary>
    public int Number { get; init; }

    /// <summary>When, as the caller says; the core has no clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>Why, in the person's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What is said.</summary>
    public required ReviewAct Act { get; init; }

    /// <summary>The fact that is reviewed, as it was read; the first of two. Null for an undoing.</summary>
    public FactReference? Fact { get; init; }

    /// <summary>The second fact of a joining or parting.</summary>
    public FactReference? Other { get; init; }

    /// <summary>What a correction sets, under the names of the contract.</summary>
    public IReadOnlyList<FactField> Fields { get; init; } = [];

    /// <summary>Number of the review that an undoing undoes.</summary>
    public int? Undoes { get; init; }
}

/// <summary>A review with what it is about in the latest reading.</summary>
/// <param name="Review">The review as it was given.</param>
/// <param name="Fact">
/// Its fact as the ledger has it now, under the id of its correction where there is one; null where the latest reading of the document
/// has no fact that it could be carried over to, and for an undoing.
/// </param>
/// <param name="Other">The same of the second fact.</param>
/// <param name="UndoneBy">Number of the review that undid it, or null while it counts.</param>
public sealed record CarriedReview(Review Review, FactReference? Fact, FactReference? Other, int? UndoneBy)
{
    /// <summary>Whether it counts: it was not undone.</summary>
    public bool IsInForce => UndoneBy is null;

    /// <summary>Whether a fact that it is about is no longer found.</summary>
    public bool IsWithoutFact => (Review.Fact is not null && Fact is null) || (Review.Other is not null && Other is null);
}

/// <summary>What became of a fact.</summary>
public enum FactState
{
    /// <summary>The latest reading of its document finds it no more.</summary>
    NoLongerFound = 0,

    /// <summary>It is listed.</summary>
    Listed = 1,

    /// <summary>A person rejected it.</summary>
    Rejected = 2,

    /// <summary>A person corrected it: the corrected fact is listed in its place.</summary>
    Replaced = 3,
}

/// <summary>A fact with what readings and reviews made of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="State">What became of it.</param>
/// <param name="AsRead">Where the fact is a correction: the fact as it was read.</param>
/// <param name="Corrected">Where people corrected it: the corrected fact.</param>
/// <param name="FoundBy">The first reading that found it (or that found what it corrects).</param>
/// <param name="Gone">Since when it is no longer found, or null.</param>
/// <param name="Reviews">The reviews of it that count, oldest first.</param>
public sealed record FactHistory(
    Fact Fact,
    FactState State,
    Fact? AsRead,
    Fact? Corrected,
    ExtractionRun FoundBy,
    DateTimeOffset? Gone,
    IReadOnlyList<Review> Reviews
);
