namespace Entente.Facts.Kinds;

/// <summary>Bases, forces, ships, missions or staff of one party that stand in the country of another.</summary>
/// <param name="What">What stands there, as words.</param>
/// <param name="Host">The country in which it stands.</param>
/// <param name="Of">The party whose it is, or null where the words do not tell.</param>
public sealed record Presence(string What, string Host, string? Of) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "presence";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields => [new("what", What), new("host", Host), new("of", Of)];

    internal static FactBody From(FieldReader fields) => new Presence(fields.Required("what"), fields.Required("host"), fields.Text("of"));
}
