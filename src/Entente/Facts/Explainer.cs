using System.Globalization;
using Entente.Clauses;
using Entente.Documents;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts;

/// <summary>Puts into words how the facts of a document that was just read were found.</summary>
/// <param name="context">The document.</param>
/// <param name="origins">What its facts were made of.</param>
/// <param name="pieces">The pieces of a sentence.</param>
/// <param name="near">The rules that nearly fit a sentence.</param>
public sealed class Explainer(
    FactContext context,
    IReadOnlyList<FactOrigin> origins,
    Func<int, string> pieces,
    Func<int, IReadOnlyList<NearFit>> near
)
{
    /// <summary>The sentences that touch a span of the document, in order; all of them where none is given.</summary>
    public IReadOnlyList<SentenceExplanation> Read(TextSpan? within = null)
    {
        var text = context.Document.Text;
        var range = within is { } span
            ? new CharRange(text.ToIndex(span.Start), text.ToIndex(span.End))
            : new CharRange(0, text.Value.Length);
        var found = new List<SentenceExplanation>();
        var told = new HashSet<FactOrigin>(ReferenceEqualityComparer.Instance);
        for (var s = 0; s < context.Reading.Sentences.Count; s++)
            if (Touches(context.Reading.Sentences[s].Range, range))
                found.Add(Sentence(s, told));
        return found;
    }

    private static bool Touches(CharRange a, CharRange b) => a.Start < b.End && b.Start < a.End;

    private SentenceExplanation Sentence(int s, HashSet<FactOrigin> told)
    {
        var sentence = context.Reading.Sentences[s];
        var own = context.Document.Text.ToSpan(sentence.Range);
        var facts = origins
            .Where(o => o.Fact.Evidence.Span.Start < own.End && own.Start < o.Fact.Evidence.Span.End && told.Add(o))
            .OrderBy(o => o.Fact.Evidence.Span.Start)
            .ThenBy(o => FactKinds.IndexOf(o.Fact.Kind))
            .Select(Fact);
        return new SentenceExplanation(
            context.EvidenceOf(s),
            [
                .. Enumerable
                    .Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
                    .Select(t => context.Reading.Chars(t).ToString()),
            ],
            [.. MentionsOf(sentence.FirstToken, sentence.EndToken)],
            pieces(s),
            [.. context.ClausesOf(s).Select(Clause)],
            [.. facts],
            [.. near(s).Select(n => new ExplainedNearFit(n.Rule, context.Reading.Chars(n.Verb).ToString(), n.Why))]
        );
    }

    private IEnumerable<ExplainedWords> MentionsOf(int first, int end) =>
        context
            .Mentions.Outer.Concat(context.Mentions.Inner)
            .Where(m => m.First >= first && m.End <= end)
            .OrderBy(m => m.First)
            .ThenByDescending(m => m.End)
            .Select(m => new ExplainedWords(SortOf(m), WordsOf(m.First, m.End), ValueOf(m)));

    private ExplainedClause Clause(Clause clause)
    {
        IReadOnlyList<string> Groups(IEnumerable<NounGroup> groups) =>
            [
                .. groups.Select(g =>
                    context.Words(g.First, g.End) + (g.StandsFor is { } other ? $" (= {context.Words(other.First, other.End)})" : "")
                ),
            ];
        var how = new List<string> { FormOf(clause.Form) };
        if (clause.IsPassive)
            how.Add("passive");
        if (clause.IsPast)
            how.Add("past");
        if (clause.IsNegative)
            how.Add("denied");
        how.Add(clause.Modality.ToString().ToLowerInvariant());
        if (clause.BorrowsTimes)
            how.Add("time of another clause");
        return new ExplainedClause(
            WordsOf(clause.VerbFirst, clause.VerbEnd),
            string.Join(", ", how),
            Groups(clause.Subject),
            Groups(clause.Object),
            [.. clause.Adjuncts.Select(a => context.Words(a.First, a.End))],
            [.. clause.Times.Select(t => context.Words(t.First, t.End))]
        );
    }

    private Explanation Fact(FactOrigin origin) =>
        new(
            origin.Fact,
            origin.Match?.Rule,
            origin.Match is null
                ? []
                :
                [
                    .. origin.Match.Slots.Select(s => new ExplainedWords(
                        s.Name,
                        WordsOf(s.First, s.End),
                        s.Mention is null ? null : ValueOf(s.Mention)
                    )),
                ],
            [.. origin.Grounds.Select(g => ReasonOf(g, origin.Match?.Rule))]
        );

    private Reason ReasonOf(Ground ground, Rule? rule)
    {
        var (part, why) = ground.Kind switch
        {
            GroundKind.TimeStated => ("time", "the sentence gives it"),
            GroundKind.TimeApproximate => ("time", "the sentence gives it as approximate"),
            GroundKind.TimeComputed => ("time", "worked out from the document's date, an anniversary or a length of time"),
            GroundKind.TimeOfOtherClause => ("time", "it stands with another clause of the sentence"),
            GroundKind.TimeOfOtherSentence => ("time", "it stands in another sentence"),
            GroundKind.TimeAssumed => ("time", "the only date of the sentence, which no words tie to what is said"),
            GroundKind.PartyNamed => ("party", "the sentence names it"),
            GroundKind.PartyOfName => ("party", "it is the country of this name"),
            GroundKind.PartyMeant => ("party", "these words stand for it"),
            GroundKind.PartyOfLead => ("party", "the sentence that opens the list has it"),
            GroundKind.PartyAround => ("party", "taken from the sentences around"),
            GroundKind.PartyAdded => ("party", "added: the document is about it, and the sentence tells only of the other"),
            GroundKind.PartyAssumed => ("party", "assumed: the document is about it, and the sentence tells of none"),
            GroundKind.PartyMissing => ("party", "none was found"),
            GroundKind.NameCompleted => ("name", "completed from elsewhere in the document"),
            GroundKind.WordsMissing => ("words", "what it is about was not found"),
            _ => ("rule", $"the file calls the rule weak: {rule?.Weakness}"),
        };
        return new Reason(
            part,
            ground.Party ?? ground.Time?.ToString(),
            ground.End > ground.First ? WordsOf(ground.First, ground.End) : null,
            ground.Step,
            why
        );
    }

    private Evidence WordsOf(int first, int end)
    {
        var tokens = context.Reading.Tokens;
        return context.EvidenceOf(new CharRange(tokens[first].Start, tokens[end - 1].End));
    }

    private static string FormOf(VerbForm form) =>
        form switch
        {
            VerbForm.ReducedPassive => "participle",
            _ => form.ToString().ToLowerInvariant(),
        };

    private static string SortOf(Mention mention) =>
        mention switch
        {
            NameMention name => name.Kind.ToString().ToLowerInvariant(),
            TimeMention time => time.Kind.ToString().ToLowerInvariant(),
            _ => "quantity",
        };

    private static string? ValueOf(Mention mention) =>
        mention switch
        {
            TimeMention time => time.Value?.ToString() ?? time.Duration,
            QuantityMention q => string.Create(
                CultureInfo.InvariantCulture,
                $"{Kinds.Figure.NameOf(q.Bound)} {q.Value:0.############################}{(q.Upper is { } u ? $" to {u:0.############################}" : "")} {q.Unit}"
            ),
            NameMention { Parties.Count: > 0 } name => $"{name.Id} ({string.Join(", ", name.Parties)})",
            NameMention { Country: { } country, Kind: not NameKind.Country } name => $"{name.Id} ({country})",
            NameMention name => name.Id,
            _ => null,
        };
}
