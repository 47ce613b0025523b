using Entente.Facts;

namespace Entente.Reconciliation;

/// <summary>How a fact stands on a date.</summary>
public enum StandingKind
{
    /// <summary>A document states it for that date: the date lies in its time, or is the document's own.</summary>
    Holds,

    /// <summary>The latest document says it, and nothing says that it ended.</summary>
    Asserted,

    /// <summary>It is fixed for a time to come.</summary>
    Scheduled,

    /// <summary>It is to be done by a time that has not passed.</summary>
    Due,

    /// <summary>Its time, or the time by which it was to be done, has passed.</summary>
    Lapsed,

    /// <summary>A later document says otherwise.</summary>
    Superseded,
}

/// <summary>How a fact stands on a date, and what that rests on.</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="IsCertain">Whether it stands so whichever day its partial dates mean.</param>
/// <param name="Why">Why, in words for people.</param>
/// <param name="By">The later fact that supersedes it, or null.</param>
public sealed record Standing(StandingKind Kind, bool IsCertain, string Why, Fact? By = null)
{
    /// <summary>The word for a kind: <c>holds</c>, <c>asserted</c>, <c>scheduled</c>, <c>due</c>, <c>lapsed</c>, <c>superseded</c>.</summary>
    public static string NameOf(StandingKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>A fact and how it stands.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Standing">How it stands.</param>
public sealed record StandingFact(Fact Fact, Topic Topic, Standing Standing);
