using Xunit;

namespace Entente.Tests.Patterns;

public class RuleMatcherTests
{
    private const string Examples = "\n  gives event test\n  yes x\n  no y\n";

    private static IReadOnlyList<string> Match(string pattern, string text, string declarations = "") =>
        new MarkedText($"{declarations}\nrule r\n  match {pattern}{Examples}").Match(text);

    [Theory]
    [InlineData(
        "{party} is a member of {organisation}",
        "{country Japan} is a member of the {organisation United Nations}.",
        "r: party=Japan; organisation=United Nations"
    )]
    [InlineData(
        "{party} is [also] (a|an active) member of {organisation}",
        "{country Japan} is also an active member of {organisation G7}.",
        "r: party=Japan; organisation=G7"
    )]
    [InlineData(
        "{party} ... observer to {organisation}",
        "{country Japan} is a partner and an observer to the {organisation OAS}.",
        "r: party=Japan; organisation=OAS"
    )]
    [InlineData(
        "{party}+ belong to {organisation}+",
        "{country Japan} and the {country United States} belong to the {organisation UN} (UN), {organisation G7}, and the {organisation WTO}.",
        "r: party=Japan; party=United States; organisation=UN; organisation=G7; organisation=WTO"
    )]
    [InlineData(
        "members are {country}+",
        "The members are {country Japan}, {country Laos} as well as the {country Philippines}.",
        "r: country=Japan; country=Laos; country=Philippines"
    )]
    [InlineData(
        "second-largest {words} of {country}",
        "The second-largest trading partner of {country Japan} is near.",
        "r: words=trading partner; country=Japan"
    )]
    [InlineData("the {superlative} {words}", "It is the most important market.", "r: superlative=most important; words=market")]
    [InlineData(
        "{person} was named {office} [(on|in) {when}]",
        "{person Jane Doe} was named {office Ambassador} in {when 2011}.",
        "r: person=Jane Doe; office=Ambassador; when=2011"
    )]
    [InlineData("signed {agreement} \",\" which", "They signed the {agreement Treaty}, which holds.", "r: agreement=Treaty")]
    [InlineData("{country}'s budget", "{country Japan}’s budget", "r: country=Japan")]
    [InlineData(
        "at {words address}+ \"(\"",
        "It is at 2520 Massachusetts Avenue NW, Washington, DC 20008 (tel)",
        "r: address=2520 Massachusetts Avenue NW, Washington, DC 20008"
    )]
    public void A_pattern_takes_what_it_describes(string pattern, string text, string expected) =>
        Assert.Equal([expected], Match(pattern, text));

    [Theory]
    [InlineData("{party} was <appoint> {office}", "{country Japan} was not appointed {office chair}.")]
    [InlineData("{party} ... joined", "{country Japan} has not joined.")]
    [InlineData("{party} ..2 joined", "{country Japan} has at long last joined.")]
    [InlineData("{party} ... joined", "{country Japan} left; others joined.")]
    [InlineData("{party} ... joined", "It was {country Japan}. Others joined.")]
    [InlineData("{country} budget", "{adjective Japanese} budget")]
    public void A_pattern_leaves_what_it_does_not_describe(string pattern, string text) =>
        Assert.Empty(Match(pattern, text, "set appoint = appointed"));

    [Fact]
    public void Sets_hold_phrases_and_other_sets()
    {
        const string Sets = "set name = named | elected\nset appoint = <name> | sworn in\n  | chosen [by vote]\n";
        foreach (var word in new[] { "named", "sworn in", "chosen", "chosen by vote" })
            Assert.Equal(["r: office=President"], Match("was <appoint> [as] {office}", $"She was {word} as {{office President}}.", Sets));
    }

    [Fact]
    public void The_words_of_a_set_may_fill_a_slot()
    {
        Assert.Equal(
            ["r: order=most populous; words=country"],
            Match("the <measured order> {words}", "It is the most populous country.", "set measured = largest | most populous")
        );
        Assert.Equal(
            ["r: how=sworn in; office=President"],
            Match("<appoint how> as {office}", "She was sworn in as {office President}.", "set appoint = named | sworn in")
        );
    }

    [Fact]
    public void A_verb_in_a_pattern_stands_for_its_forms()
    {
        Assert.Equal(["r: party=Japan"], Match("{party} <ratify>", "{country Japan} ratified it.", "verb ratify"));
        Assert.Equal(["r: party=Japan"], Match("{party} <take>", "{country Japan} took it.", "verb take"));
    }

    [Fact]
    public void Only_the_longest_of_a_rules_matches_at_a_place_is_told()
    {
        var text = new MarkedText($"rule r\n  match {{party}}+ agreed\n  match {{party}}+ agreed [in {{when}}]{Examples}");
        Assert.Equal(["r: party=Japan; party=Laos; when=1999"], text.Match("{country Japan} and {country Laos} agreed in {when 1999}."));
    }

    [Fact]
    public void Matches_come_in_text_order_and_once_for_each_place()
    {
        var text = new MarkedText($"rule b\n  match {{country}} acted{Examples}rule a\n  match acted in {{when}}{Examples}");
        Assert.Equal(
            ["b: country=Japan", "a: when=1999", "b: country=Laos", "a: when=2000"],
            text.Match("{country Japan} acted in {when 1999}. {country Laos} acted in {when 2000}.")
        );
    }

    [Fact]
    public void A_pattern_of_slots_alone_is_found_at_its_mentions() =>
        Assert.Equal(["r: office=Minister; person=Jane Doe"], Match("{office} {person}", "So said {office Minister} {person Jane Doe}."));

    [Fact]
    public void Many_rules_cost_little_more_than_few()
    {
        const string Text =
            "{country Japan} and the {country United States} signed the {agreement Treaty} in {when 1960}, which the governments of both countries extended in {when 1970}.";
        long Steps(int rules)
        {
            var source = string.Concat(
                Enumerable
                    .Range(0, rules)
                    .Select(static i =>
                        $"rule r{i}\n  match {{party}}+ ... {(i == 0 ? "signed" : $"verb{i}")} the {{agreement}} [in {{when}}]{Examples}"
                    )
            );
            var text = new MarkedText(source);
            text.Match(string.Join(' ', Enumerable.Repeat(Text, 50)));
            return text.Matcher.Steps;
        }
        Assert.InRange(Steps(400), 1, 3 * Steps(4));
    }
}
