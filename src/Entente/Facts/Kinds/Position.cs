using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>What governments state that they hold, want or will do.</summary>
/// <param name="Holders">The parties whose position it is.</param>
/// <param name="Act">One of <see cref="PositionActs"/>.</param>
/// <param name="Content">What is affirmed, supported, intended …, in the words of the document.</param>
/// <param name="Deadline">By when it is to be done, or null.</param>
public sealed record Position(IReadOnlyList<string> Holders, string Act, string Content, Edtf? Deadline) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "position";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [new("holders", Holders), new("act", Act), new("content", Content), new("deadline", Deadline?.ToString())];

    internal static FactBody From(FieldReader fields) =>
        new Position(fields.List("holders"), fields.Required("act"), fields.Text("content") ?? "", fields.Time("deadline"));
}

/// <summary>The acts of a position.</summary>
public static class PositionActs
{
    /// <summary>All acts, by their names in the contract.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "affirm",
        "commit",
        "intend",
        "agree",
        "support",
        "oppose",
        "urge",
        "condemn",
        "welcome",
        "cooperate",
    ];
}
