using Entente.Clauses;

namespace Entente.Patterns;

/// <summary>What a <c>.rules</c> file declares, as it is written: sets are not yet resolved.</summary>
internal sealed class RuleFileDraft(string file)
{
    public string File { get; } = file;

    public List<SetDraft> Sets { get; } = [];

    public List<VerbDraft> Verbs { get; } = [];

    public List<RuleDraft> Rules { get; } = [];
}

internal sealed record SetDraft(string Name, string File, int Line, List<PatternNode> Members);

internal sealed record VerbDraft(Language.VerbForms Forms, int Line);

internal sealed record RuleDraft(string Name, int Line)
{
    public List<PatternDraft> Matches { get; } = [];

    public List<ClauseDraft> Clauses { get; } = [];

    public List<RuleGives> Gives { get; } = [];

    public List<RuleExample> Examples { get; } = [];
}

internal sealed record PatternDraft(PatternNode Node, int Line);

/// <summary>Which part of a clause an element of a clause line is about.</summary>
internal enum ClauseRole
{
    Subject,
    Object,
    Adjunct,
    When,
    Where,

    /// <summary>The words right behind the verb.</summary>
    Then,
}

/// <summary>An element of a clause line; of an adjunct, the words or sets that its prepositions come from.</summary>
internal sealed record ClauseElementDraft(
    ClauseRole Role,
    IReadOnlyList<Piece> Prepositions,
    PatternNode Pattern,
    bool IsOptional,
    int Column
);

/// <summary>A clause line: its verbs, its elements, and the conditions on the verb.</summary>
internal sealed record ClauseDraft(IReadOnlyList<Piece> Verbs, int Line)
{
    public List<ClauseElementDraft> Elements { get; } = [];

    public ClauseConditions Conditions { get; set; } = ClauseConditions.Default;

    /// <summary>The verbs of which the clause's infinitive must stand behind one; empty where none is asked for.</summary>
    public IReadOnlyList<Piece> Governors { get; set; } = [];
}

/// <summary>What a clause rule asks of the verb; a set bit stands for an allowed <see cref="VerbForm"/> or <see cref="Modality"/>.</summary>
internal readonly record struct ClauseConditions(int Forms, int Modalities, bool? Passive, bool Negative, bool Infinitive)
{
    public static readonly ClauseConditions Default = new(
        ~0,
        Bit(Modality.Stated) | Bit(Modality.Planned),
        null,
        Negative: false,
        Infinitive: false
    );

    public static int Bit(VerbForm form) => 1 << (int)form;

    public static int Bit(Modality modality) => 1 << (int)modality;

    public bool Allow(Clause clause) =>
        (Forms & Bit(clause.Form)) != 0
        && (Modalities & Bit(clause.Modality)) != 0
        && (Passive is null || Passive == clause.IsPassive)
        && Negative == clause.IsNegative
        && (!Infinitive || clause.GovernsInfinitive);
}
