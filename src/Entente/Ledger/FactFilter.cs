using Entente.Facts;
using Entente.Time;

namespace Entente.Ledger;

/// <summary>The order in which facts are listed.</summary>
public enum FactOrder
{
    /// <summary>Documents as they were added, and in each document as the words stand.</summary>
    Document,

    /// <summary>By the first day on which they hold or happened, latest first; those without a time last.</summary>
    Newest,
}

/// <summary>Which facts are asked for; what is null or empty asks for all.</summary>
public sealed record FactFilter
{
    /// <summary>The kind, by its name in <see cref="FactKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Parties whom the fact must all be about: <c>USA</c>, <c>JPN</c>.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Words, or the beginnings of words, that all stand in what the fact says.</summary>
    public string? About { get; init; }

    /// <summary>The steps of confidence that a fact may have; empty for all.</summary>
    public IReadOnlyList<Confidence> Confidence { get; init; } = [];

    /// <summary>Id of the document.</summary>
    public string? Document { get; init; }

    /// <summary>
    /// The time asked for: facts whose own time touches it, and those that bear none. A day asks for that day, a month for
    /// any day in it.
    /// </summary>
    public Edtf? AsOf { get; init; }

    /// <summary>
    /// What was known by then: facts whose document surely was out on the last day of it. A document of "2020-01" is known
    /// on 2020-01-31 and in 2020-01, not on 2020-01-15; one without a date is never known to be out.
    /// </summary>
    public Edtf? KnownOn { get; init; }

    /// <summary>
    /// What this ledger said then: the facts of each document's latest reading by that moment, with the reviews given by then. Documents
    /// that were first read later say nothing yet. Null for now.
    /// </summary>
    public DateTimeOffset? ReadBy { get; init; }

    /// <summary>The facts that people rejected, instead of those that stand.</summary>
    public bool Rejected { get; init; }

    /// <summary>The order.</summary>
    public FactOrder Order { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give at most; null for all.</summary>
    public int? Take { get; init; }
}
