namespace Entente.Facts.Kinds;

/// <summary>Where an office is found.</summary>
/// <param name="Office">The office, as words ("embassy of Japan in the United States").</param>
/// <param name="Address">Its address.</param>
/// <param name="Telephone">Its telephone number as written, or null.</param>
public sealed record Contact(string Office, string? Address, string? Telephone) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "contact";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("office", Office), new("address", Address), new("telephone", Telephone)];

    internal static FactBody From(FieldReader fields) =>
        new Contact(fields.Text("office") ?? "", fields.Text("address"), fields.Text("telephone"));
}
