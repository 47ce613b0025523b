namespace Entente.Facts.Kinds;

/// <summary>A line of the document's list of further sources.</summary>
/// <param name="Title">The source's title.</param>
/// <param name="Url">Its address, or null where the document gives none.</param>
public sealed record Reference(string Title, string? Url) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "reference";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("title", Title), new("url", Url)];

    internal static FactBody From(FieldReader fields) => new Reference(fields.Required("title"), fields.Text("url"));
}
