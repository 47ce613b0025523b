namespace Entente.Facts.Kinds;

/// <summary>A place in an order: "third largest in the world".</summary>
/// <param name="Position">1 is first; null where only "one of the largest" is said.</param>
/// <param name="Order">What orders them: <c>largest</c>, <c>oldest</c>, <c>most</c>, …</param>
/// <param name="Holder">The party that holds the rank.</param>
/// <param name="Of">What is ranked, as words.</param>
public sealed record Rank(int? Position, string Order, string? Holder, string Of) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "rank";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("position", Position), new("order", Order), new("holder", Holder), new("of", Of)];

    internal static FactBody From(FieldReader fields) =>
        new Rank((int?)fields.Number("position"), fields.Required("order"), fields.Text("holder"), fields.Text("of") ?? "");
}
