using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>A number that the document states of something.</summary>
/// <param name="Value">The number; money in whole units.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Bound">Which side of the number the truth lies on.</param>
/// <param name="Unit">ISO 4217 code, <c>percent</c>, a unit of measure in the singular, or <c>count</c>.</param>
/// <param name="Measure">What is counted or measured, as words.</param>
public sealed record Figure(decimal Value, decimal? Upper, Bound Bound, string Unit, string Measure) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "figure";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [new("value", Value), new("upper", Upper), new("bound", NameOf(Bound)), new("unit", Unit), new("measure", Measure)];

    /// <summary>The contract's word for a bound.</summary>
    public static string NameOf(Bound bound) =>
        bound switch
        {
            Bound.About => "about",
            Bound.Over => "over",
            Bound.Under => "under",
            Bound.Nearly => "nearly",
            _ => "exact",
        };

    internal static FactBody From(FieldReader fields) =>
        new Figure(
            fields.Number("value") ?? throw new FormatException("The field \"value\" is missing."),
            fields.Number("upper"),
            fields.Text("bound") switch
            {
                "about" => Bound.About,
                "over" => Bound.Over,
                "under" => Bound.Under,
                "nearly" => Bound.Nearly,
                _ => Bound.Exact,
            },
            fields.Required("unit"),
            fields.Text("measure") ?? ""
        );
}
