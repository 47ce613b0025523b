namespace Entente.Facts.Kinds;

/// <summary>An office and who holds it.</summary>
/// <param name="Person">The holder: the fullest name by which the document calls the person.</param>
/// <param name="Title">The title of the office, as words.</param>
/// <param name="Of">Whose office it is: a country or an organisation; null where the document does not tell.</param>
public sealed record Office(string Person, string Title, string? Of) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "office";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("person", Person), new("office", Title), new("of", Of)];

    internal static FactBody From(FieldReader fields) =>
        new Office(fields.Required("person"), fields.Required("office"), fields.Text("of"));
}
