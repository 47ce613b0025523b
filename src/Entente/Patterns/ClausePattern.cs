namespace Entente.Patterns;

/// <summary>A clause line, compiled.</summary>
internal sealed record ClausePattern(Rule Rule, int Order, ClauseConditions Conditions, IReadOnlyList<ClauseElement> Elements)
{
    /// <summary>Word numbers of the verbs of which the infinitive must stand behind one; empty where none is asked for.</summary>
    public IReadOnlyList<int> Governors { get; init; } = [];
}

/// <summary>An element of a clause line: its role, an adjunct's prepositions, and what the group must hold.</summary>
/// <param name="Role">The part of the clause.</param>
/// <param name="Prepositions">Word numbers; empty for other roles.</param>
/// <param name="Slot">The slot that takes a mention or the whole group, or null.</param>
/// <param name="Phrase">Where the phrase's instructions start, or -1.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
internal sealed record ClauseElement(ClauseRole Role, IReadOnlyList<int> Prepositions, SlotNode? Slot, int Phrase, bool IsOptional);
