using Entente.Patterns;

namespace Entente.Facts;

/// <summary>A sentence as the reading saw it, with the facts found in it and why.</summary>
/// <param name="Sentence">Where it stands, and its words.</param>
/// <param name="Tokens">Its words and signs, in order.</param>
/// <param name="Mentions">The times, quantities and names in it, with their values; a name inside another comes after it.</param>
/// <param name="Pieces">Its pieces in brackets: <c>[group] {verb} &lt;time&gt;</c>.</param>
/// <param name="Clauses">Who does what to whom, and when.</param>
/// <param name="Facts">The facts that it states.</param>
/// <param name="Near">The rules that look for one of its verbs and do not fit.</param>
public sealed record SentenceExplanation(
    Evidence Sentence,
    IReadOnlyList<string> Tokens,
    IReadOnlyList<ExplainedWords> Mentions,
    string Pieces,
    IReadOnlyList<ExplainedClause> Clauses,
    IReadOnlyList<Explanation> Facts,
    IReadOnlyList<ExplainedNearFit> Near
);

/// <summary>How a fact was found.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rule">The rule that found it, or null where no rule of a file did.</param>
/// <param name="Slots">What the rule's slots took, in text order.</param>
/// <param name="Reasons">What each part of the fact rests on; its confidence is that of the weakest.</param>
public sealed record Explanation(Fact Fact, Rule? Rule, IReadOnlyList<ExplainedWords> Slots, IReadOnlyList<Reason> Reasons);

/// <summary>Words with what they are and the value that was read from them.</summary>
/// <param name="Name">What they are: a sort of mention, or a slot's name.</param>
/// <param name="Words">Where they stand.</param>
/// <param name="Value">Their value, or null where they have none but themselves.</param>
public sealed record ExplainedWords(string Name, Evidence Words, string? Value);

/// <summary>A clause: its verb, how it is put, and who takes part.</summary>
/// <param name="Verb">The verb with its auxiliaries.</param>
/// <param name="How">Its form and how the text puts it: "finite, past, stated".</param>
/// <param name="Subject">Who does it.</param>
/// <param name="Object">To whom or what.</param>
/// <param name="Beside">The phrases beside the verb.</param>
/// <param name="When">Its times.</param>
public sealed record ExplainedClause(
    Evidence Verb,
    string How,
    IReadOnlyList<string> Subject,
    IReadOnlyList<string> Object,
    IReadOnlyList<string> Beside,
    IReadOnlyList<string> When
);

/// <summary>A rule that nearly fits.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verb">The verb that it looks for, as it stands in the sentence.</param>
/// <param name="Why">What kept it from fitting.</param>
public sealed record ExplainedNearFit(Rule Rule, string Verb, string Why);

/// <summary>What a part of a fact rests on.</summary>
/// <param name="Part">The part: <c>time</c>, <c>party</c>, <c>name</c>, <c>words</c> or <c>rule</c>.</param>
/// <param name="Value">The time or party, or null.</param>
/// <param name="Words">The words that gave it, or null where no words did.</param>
/// <param name="Step">The best confidence that it allows.</param>
/// <param name="Why">What it rests on, in words.</param>
public sealed record Reason(string Part, string? Value, Evidence? Words, Confidence Step, string Why);
