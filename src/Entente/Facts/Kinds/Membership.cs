namespace Entente.Facts.Kinds;

/// <summary>A party's part in an organisation.</summary>
/// <param name="Member">The party.</param>
/// <param name="Organisation">The organisation's name.</param>
/// <param name="Acronym">Its usual acronym, or null.</param>
/// <param name="Role"><c>member</c>, <c>observer</c>, <c>partner</c>, <c>chair</c>, <c>candidate</c> or <c>founder</c>.</param>
public sealed record Membership(string Member, string Organisation, string? Acronym, string Role) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "membership";

    /// <summary>The parts that a party may have, by the names of the contract.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["member", "observer", "partner", "chair", "candidate", "founder"];

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [new("member", Member), new("organisation", Organisation), new("acronym", Acronym), new("role", Role)];

    internal static FactBody From(FieldReader fields) =>
        new Membership(fields.Required("member"), fields.Required("organisation"), fields.Text("acronym"), fields.Required("role"));
}
