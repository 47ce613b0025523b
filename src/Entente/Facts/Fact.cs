using Entente.Documents;
using Entente.Time;

namespace Entente.Facts;

/// <summary>The words that state a fact: a span of the document's text and what stands there, character for character.</summary>
/// <param name="Span">The span, in code points.</param>
/// <param name="Quote">The document's text in the span.</param>
public sealed record Evidence(TextSpan Span, string Quote);

/// <summary>One checkable statement that a document makes, tied to the exact words that make it.</summary>
public sealed record Fact
{
    /// <summary>Stable name: the same text read by the same version gives the same id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document that states it.</summary>
    public required string Document { get; init; }

    /// <summary>The words that state it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When the document says it: its date; null where the document bears none.</summary>
    public Edtf? Stated { get; init; }

    /// <summary>When the fact holds or happened, if the document says so.</summary>
    public Edtf? When { get; init; }

    /// <summary>Whom the fact is about: ISO 3166-1 alpha-3 codes and acronyms of organisations.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>What the fact says, in one readable line.</summary>
    public required string About { get; init; }

    /// <summary>What the kind adds.</summary>
    public required FactBody Body { get; init; }

    /// <summary>How much of the fact its sentence says itself.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The fact's kind, as in <see cref="FactKinds"/>.</summary>
    public string Kind => Body.Kind;
}

/// <summary>The fields that a kind of fact adds to those of every fact.</summary>
public abstract record FactBody
{
    /// <summary>The name of the kind.</summary>
    public abstract string Kind { get; }

    /// <summary>
    /// The kind's own fields in the order of the contract. A value is a string, a decimal, an int, a list of strings,
    /// or null.
    /// </summary>
    public abstract IEnumerable<FactField> Fields { get; }
}

/// <summary>A field of a fact under its name in the contract.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">A string, a decimal, an int, a list of strings, or null.</param>
public readonly record struct FactField(string Name, object? Value);
