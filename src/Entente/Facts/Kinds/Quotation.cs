using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Words of a speaker, quoted.</summary>
/// <param name="Speaker">Who said it: a person's fullest name in the document, or the institution's.</param>
/// <param name="SaidOn">When it was said, or null.</param>
/// <param name="Text">The words, without the quotation marks.</param>
public sealed record Quotation(string Speaker, Edtf? SaidOn, string Text) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "quotation";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("speaker", Speaker), new("said_on", SaidOn?.ToString()), new("text", Text)];

    internal static FactBody From(FieldReader fields) =>
        new Quotation(fields.Required("speaker"), fields.Time("said_on"), fields.Required("text"));
}
