using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>A named, standing mechanism of a relationship: a dialogue, a programme, a partnership or a joint body.</summary>
/// <param name="Title">Its name, as the document gives it.</param>
/// <param name="MechanismKind"><c>dialogue</c>, <c>programme</c>, <c>partnership</c> or <c>body</c>.</param>
/// <param name="Since">When it was founded or began, or null.</param>
public sealed record Mechanism(string Title, string MechanismKind, Edtf? Since) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "mechanism";

    /// <summary>What a mechanism may be, by the names of the contract.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["dialogue", "programme", "partnership", "body"];

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [new("name", Title), new("mechanism_kind", MechanismKind), new("since", Since?.ToString())];

    internal static FactBody From(FieldReader fields) =>
        new Mechanism(fields.Required("name"), fields.Required("mechanism_kind"), fields.Time("since"));
}
