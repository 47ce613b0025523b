using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;
using Xunit;

namespace Entente.Tests.Patterns;

public class ClauseRuleTests
{
    private const string Marked =
        "In {when 2019}, the {country United States} and {country Japan} signed the {agreement Trade Treaty} and a new trade deal with {country Laos} in {place Tokyo}.";

    private static IReadOnlyList<string> Match(string line, Action<Clause>? change = null)
    {
        var text = new MarkedText(
            $"verb sign\nverb end\nset deal = trade deal | accord\nset on = with | for\nrule r\n  clause {line}\n  gives event sign\n  yes x\n  no y\n"
        );
        text.Read(Marked);
        NounGroup Group(string words, string core)
        {
            var start = text.Reading.Text.IndexOf(words, StringComparison.Ordinal);
            return new NounGroup
            {
                First = text.TokenAt(start),
                End = text.TokenAt(start + words.Length - 1) + 1,
                CoreEnd = text.TokenAt(start + core.Length - 1) + 1,
            };
        }
        var verb = text.TokenAt(text.Reading.Text.IndexOf("signed", StringComparison.Ordinal));
        var clause = new Clause
        {
            Sentence = 0,
            VerbFirst = verb,
            Verb = verb,
            VerbEnd = verb + 1,
            Lemma = text.Word("sign"),
            First = 0,
            End = text.Reading.Tokens.Count - 1,
        };
        clause.Subject.Add(Group("the United States", "the United States"));
        clause.Subject.Add(Group("Japan", "Japan"));
        clause.Object.Add(Group("the Trade Treaty", "the Trade Treaty"));
        clause.Object.Add(Group("a new trade deal with Laos", "a new trade deal"));
        void Adjunct(string preposition, string words)
        {
            var group = Group(words, words);
            var adjunct = new Adjunct
            {
                Preposition = text.Word(preposition),
                First = group.First - 1,
                End = group.End,
            };
            adjunct.Groups.Add(group);
            clause.Adjuncts.Add(adjunct);
        }
        Adjunct("with", "Laos");
        Adjunct("in", "Tokyo");
        clause.Times.AddRange(text.Mentions.Outer.OfType<TimeMention>());
        change?.Invoke(clause);
        var found = new List<RuleMatch>();
        text.Matcher.Match(text.Reading, text.Mentions, [clause], found);
        return [.. found.Select(text.Show)];
    }

    [Theory]
    [InlineData(
        "<sign> subject {party}+ object {agreement}+ [with|and {party other}+] [when {when}] [where {place}]",
        "r: when=2019; party=United States; party=Japan; agreement=Trade Treaty; other=Laos; place=Tokyo"
    )]
    [InlineData("sign|end subject {party}", "r: party=United States")]
    [InlineData("sign object <deal>", "r: ")]
    [InlineData("sign object (new {words what} deal)", "r: what=trade")]
    [InlineData("sign object (deal with {party other})", "r: other=Laos")]
    [InlineData("sign object {words what}+", "r: what=the Trade Treaty; what=a new trade deal with Laos")]
    [InlineData("sign <on> {party}", "r: party=Laos")]
    [InlineData("sign subject * voice active form finite modality stated", "r: ")]
    public void A_clause_rule_takes_its_parts(string line, string expected) => Assert.Equal([expected], Match(line));

    [Theory]
    [InlineData("end subject {party}")]
    [InlineData("sign subject {person}")]
    [InlineData("sign object (deal of {party})")]
    [InlineData("sign from {party}")]
    [InlineData("sign subject * voice passive")]
    [InlineData("sign subject * negative")]
    [InlineData("sign subject * form infinitive|gerund")]
    public void A_clause_rule_leaves_other_clauses(string line) => Assert.Empty(Match(line));

    [Fact]
    public void Denied_and_hypothetical_clauses_fit_only_rules_that_ask_for_them()
    {
        Assert.Empty(Match("sign subject *", c => c.IsNegative = true));
        Assert.Single(Match("sign subject * negative", c => c.IsNegative = true));
        Assert.Empty(Match("sign subject *", c => c.Modality = Modality.Hypothetical));
        Assert.Single(Match("sign subject * modality any", c => c.Modality = Modality.Hypothetical));
        Assert.Single(Match("sign subject *", c => c.Modality = Modality.Planned));
    }

    [Fact]
    public void What_a_pronoun_stands_for_fills_the_slot() =>
        Assert.Equal(
            ["r: party=United States"],
            Match(
                "sign subject {party}",
                c =>
                {
                    // The verb itself serves as a pronoun: it holds no party.
                    var pronoun = new NounGroup
                    {
                        First = c.Verb,
                        End = c.Verb + 1,
                        CoreEnd = c.Verb + 1,
                        StandsFor = c.Subject[0],
                    };
                    c.Subject.Clear();
                    c.Subject.Add(pronoun);
                }
            )
        );
}
