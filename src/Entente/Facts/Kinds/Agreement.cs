using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>An agreement of which the document tells a term or a date.</summary>
/// <param name="Title">Its name.</param>
/// <param name="AgreementKind"><c>treaty</c>, <c>agreement</c>, <c>guidelines</c>, <c>memorandum</c>, <c>arrangement</c> or <c>statement</c>.</param>
/// <param name="Signed">When it was signed, or null.</param>
/// <param name="InForce">When it entered or enters into force, or null.</param>
/// <param name="Expires">When it ends, or null.</param>
/// <param name="Term">How long it runs, as an ISO 8601 duration, or null.</param>
public sealed record Agreement(string Title, string AgreementKind, Edtf? Signed, Edtf? InForce, Edtf? Expires, string? Term) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "agreement";

    /// <summary>What an agreement may be, by the names of the contract.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["treaty", "agreement", "guidelines", "memorandum", "arrangement", "statement"];

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [
            new("name", Title),
            new("agreement_kind", AgreementKind),
            new("signed", Signed?.ToString()),
            new("in_force", InForce?.ToString()),
            new("expires", Expires?.ToString()),
            new("term", Term),
        ];

    internal static FactBody From(FieldReader fields) =>
        new Agreement(
            fields.Required("name"),
            fields.Required("agreement_kind"),
            fields.Time("signed"),
            fields.Time("in_force"),
            fields.Time("expires"),
            fields.Text("term")
        );
}
