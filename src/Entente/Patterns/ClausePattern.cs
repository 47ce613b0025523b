namespace Entente.Patterns;

/// <summary>A clause line, compiled.</summary>
internal sealed record ClausePattern(Rule Rule, int Order, ClauseConditions Conditions, ClauseElement[] Elements)
{
    /// <summary>Word numbers of the verbs of which the infinitive must stand behind one; empty where none is asked for.</summary>
    public int[] Governors { get; init; } = [];

    // The parts without which the line cannot fit.
    private readonly ClauseParts _needs = Elements
        .Where(static e => !e.IsOptional)
        .Aggregate(ClauseParts.None, static (n, e) => n | PartOf(e.Role));

    /// <summary>Whether the clause has all the parts that the line asks for, whatever stands in them.</summary>
    public bool MayFit(ClauseParts parts) => (_needs & ~parts) == ClauseParts.None;

    /// <summary>The line with what its phrases can begin with, once all code is compiled.</summary>
    public ClausePattern Compiled(PatternCode code, RunnerWords words) =>
        this with
        {
            Elements = [.. Elements.Select(e => e.Phrase < 0 ? e : e with { PhraseStart = StartSet.Of(code, words, e.Phrase) })],
        };

    private static ClauseParts PartOf(ClauseRole role) =>
        role switch
        {
            ClauseRole.Subject => ClauseParts.Subject,
            ClauseRole.Object => ClauseParts.Object,
            ClauseRole.When => ClauseParts.Times,
            ClauseRole.Then => ClauseParts.None,
            _ => ClauseParts.Adjuncts,
        };
}

/// <summary>Which parts a clause has.</summary>
[Flags]
internal enum ClauseParts : byte
{
    None = 0,
    Subject = 1,
    Object = 2,
    Adjuncts = 4,
    Times = 8,
}

/// <summary>An element of a clause line: its role, an adjunct's prepositions, and what the group must hold.</summary>
/// <param name="Role">The part of the clause.</param>
/// <param name="Prepositions">Word numbers; empty for other roles.</param>
/// <param name="Slot">The slot that takes a mention or the whole group, or null.</param>
/// <param name="Phrase">Where the phrase's instructions start, or -1.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
internal sealed record ClauseElement(ClauseRole Role, int[] Prepositions, SlotNode? Slot, int Phrase, bool IsOptional)
{
    /// <summary>What the phrase can begin with.</summary>
    public StartSet PhraseStart { get; init; } = StartSet.Anything;
}
