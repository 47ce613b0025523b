namespace Entente.Patterns;

/// <summary>A part of a pattern as it is written.</summary>
/// <param name="Column">Where it stands in its line, from 1.</param>
internal abstract record PatternNode(int Column);

/// <summary>A word or sign itself, by its word number.</summary>
internal sealed record WordNode(int Word, int Column) : PatternNode(Column);

/// <summary>Parts that follow each other.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts, int Column) : PatternNode(Column);

/// <summary>One of several: <c>(a|b c)</c>.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Branches, int Column) : PatternNode(Column);

/// <summary>What may be missing: <c>[a]</c>.</summary>
internal sealed record OptionalNode(PatternNode Part, int Column) : PatternNode(Column);

/// <summary>A set by its name: <c>&lt;appoint&gt;</c>. Resolved before the pattern is compiled.</summary>
internal sealed record SetNode(string Name, int Column) : PatternNode(Column);

/// <summary>A set whose words fill a slot: <c>&lt;appoint how&gt;</c>.</summary>
internal sealed record CaptureNode(PatternNode Part, string Name, int Column) : PatternNode(Column);

/// <summary>A slot: <c>{person speaker}</c>; a list of such with <c>+</c>.</summary>
internal sealed record SlotNode(SlotKind Kind, string Name, bool IsList, int Column) : PatternNode(Column);

/// <summary>Up to so many tokens of any kind: <c>...</c>, <c>..3</c>.</summary>
internal sealed record GapNode(int Max, int Column) : PatternNode(Column);

/// <summary>Any noun group, in a clause line: <c>*</c>.</summary>
internal sealed record AnyNode(int Column) : PatternNode(Column);
