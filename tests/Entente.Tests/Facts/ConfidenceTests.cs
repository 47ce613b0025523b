using Entente.Documents;
using Entente.Facts;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

public class ConfidenceTests
{
    private static readonly Extractor Extractor = new();

    private static List<Explanation> Explain(string text, string kind)
    {
        var about = new DocumentMetadata { Date = Edtf.On(2021, 3, 14), Publisher = "Ministry of Foreign Affairs of Norway" };
        lock (Extractor)
            return [.. Extractor.Explain(PlainText.Read("text", text, about)).SelectMany(s => s.Facts).Where(f => f.Fact.Kind == kind)];
    }

    private static string Show(Explanation e) =>
        $"{ConfidenceSteps.NameOf(e.Fact.Confidence)}: "
        + string.Join("; ", e.Reasons.Select(r => $"{r.Part} {r.Value ?? "-"} {ConfidenceSteps.NameOf(r.Step)} {r.Words?.Quote ?? "-"}"));

    [Theory]
    [InlineData(
        "Norway and Chile signed the Fisheries Agreement on 3 May 2018.",
        "event",
        "certain: time 2018-05-03 certain 3 May 2018; party NOR certain Norway; party CHL certain Chile"
    )]
    [InlineData(
        "Around 1990, Norway and Chile signed the Fisheries Agreement.",
        "event",
        "likely: time 1990~ likely Around 1990; party NOR certain Norway; party CHL certain Chile"
    )]
    [InlineData(
        "On February 24, Norway and Chile signed the Fisheries Agreement.",
        "event",
        "likely: time 2021-02-24 likely February 24; party NOR certain Norway; party CHL certain Chile"
    )]
    [InlineData(
        "Norway recognized Ghana in 1957, opening an embassy in Accra.",
        "event",
        "certain: time 1957 certain 1957; party NOR certain Norway; party GHA certain Ghana"
    )]
    [InlineData(
        "Diplomatic relations between Norway and Chile were severed after the 1941 attack.",
        "event",
        "check: time 1941~ check 1941; party NOR certain Norway; party CHL certain Chile"
    )]
    [InlineData(
        "The Norway-Chile Fisheries Agreement entered into force in 2019.",
        "event",
        "certain: time 2019 certain 2019; party NOR certain Norway; party CHL certain Chile"
    )]
    [InlineData("Two-way trade was worth $480 million in 2019.", "figure", "check: time 2019 certain 2019; party NOR check -")]
    [InlineData("Norway sold goods worth $480 million to Chile.", "figure", "certain: party NOR certain Norway; party CHL certain Chile")]
    [InlineData("Ghana is the second-largest contributor to the mission.", "rank", "certain: party GHA certain Ghana")]
    [InlineData("We condemn the attack on Ghana.", "position", "likely: party NOR likely We; party GHA certain Ghana")]
    [InlineData("Norway condemns the attack on Ghana.", "position", "certain: party NOR certain Norway; party GHA certain Ghana")]
    public void A_fact_rests_on_its_sentence_or_on_what_stands_around(string text, string kind, string expected) =>
        Assert.Equal(expected, Show(Explain(text, kind)[0]));

    [Fact]
    public void A_time_of_another_clause_is_likely()
    {
        var extended = Explain("In 2019, Norway and Chile signed the Fisheries Agreement, extending it through 2025.", "event")
            .Single(e => e.Fact.Body is Entente.Facts.Kinds.Event { Type: "extend" });
        Assert.Equal(Confidence.Likely, extended.Fact.Confidence);
        Assert.Contains(extended.Reasons, r => r is { Part: "time", Step: Confidence.Likely, Words.Quote: "2019" });
    }

    [Fact]
    public void A_time_of_another_sentence_is_likely()
    {
        var meeting = Explain(
                "The Prime Minister of Chile will travel to Oslo, Norway, on March 15-17, 2021. The Prime Minister of Chile will meet with students of Norway.",
                "event"
            )
            .Single(e => e.Fact.Body is Entente.Facts.Kinds.Event { Type: "meet" });
        Assert.Equal(Confidence.Likely, meeting.Fact.Confidence);
        Assert.Contains(meeting.Reasons, r => r is { Part: "time", Step: Confidence.Likely, Words.Quote: "March 15-17, 2021" });
    }

    [Fact]
    public void Words_that_stand_for_two_parties_are_told()
    {
        var position = Explain("Norway and Chile are allies. Both countries condemn the attack.", "position").Single();
        Assert.Equal(Confidence.Likely, position.Fact.Confidence);
        Assert.Equal(["NOR", "CHL"], position.Reasons.Where(r => r.Words?.Quote == "countries").Select(r => r.Value));
    }

    [Fact]
    public void A_surname_is_completed_from_elsewhere()
    {
        var offices = Explain("Foreign Minister Kwame Mensah of Ghana spoke. President Mensah of Ghana left.", "office");
        Assert.All(offices, o => Assert.Equal("Kwame Mensah", ((Entente.Facts.Kinds.Office)o.Fact.Body).Person));
        Assert.Equal([Confidence.Certain, Confidence.Likely], offices.Select(o => o.Fact.Confidence));
    }

    [Fact]
    public void A_weak_rule_gives_facts_to_check()
    {
        lock (Extractor)
        {
            var document = PlainText.Read("text", "In 2018, Norway and Chile signed the Fisheries Agreement.", new DocumentMetadata());
            var match = Extractor.ReadMatches(document)[0];
            var parties = new PartyReader(new Language.Vocabulary());
            parties.Begin(Extractor.Reading, Extractor.Mentions, Extractor.Clauses, null);
            var context = new FactContext(Extractor.Reading, Extractor.Mentions, Extractor.Clauses, parties);
            foreach (var weakness in new[] { null, "said of views too" })
            {
                var origins = new List<FactOrigin>();
                var sink = new FactSink(origins);
                var body = new Entente.Facts.Kinds.Event("meet", ["NOR"], null, null);
                var weak = match with { Rule = match.Rule with { Weakness = weakness } };
                sink.Add(context, context.EvidenceOf(0), body, null, ["NOR"], "", weak);
                var expected = weakness is null ? Confidence.Certain : Confidence.Check;
                Assert.Equal(expected, Assert.Single(sink.InDocumentOrder()).Confidence);
                Assert.Equal(weakness is not null, origins[0].Grounds.Any(g => g.Kind == GroundKind.RuleWeak));
            }
        }
    }

    [Fact]
    public void An_act_that_is_done_to_something_says_to_what()
    {
        var body = new Entente.Facts.Kinds.Event("sign", ["NOR"], null, null);
        Assert.True(body.LacksObject);
        Assert.False((body with { Object = "treaty" }).LacksObject);
        Assert.False((body with { Type = "meet" }).LacksObject);
    }

    [Fact]
    public void Explaining_finds_the_facts_that_reading_finds()
    {
        var text = House.Repository.Read("samples/us-japan/relations-2021.md");
        var document = PlainText.Read("sheet", text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) });
        lock (Extractor)
        {
            var read = Extractor.Extract(document).Select(FactJson.Write).Order(StringComparer.Ordinal);
            var explained = Extractor.Explain(document).SelectMany(s => s.Facts);
            Assert.Equal(read, explained.Select(e => FactJson.Write(e.Fact)).Order(StringComparer.Ordinal));
            Assert.All(explained, e => Assert.Equal(e.Fact.Confidence, e.Reasons.Select(r => r.Step).DefaultIfEmpty().Max()));
        }
    }

    [Fact]
    public void An_explanation_shows_the_sentence_the_rule_and_what_its_slots_took()
    {
        lock (Extractor)
        {
            const string Text = "Norway waits. In 2018, Norway and Chile signed the Fisheries Agreement.";
            var document = PlainText.Read("text", Text, new DocumentMetadata());
            var sentence = Assert.Single(Extractor.Explain(document, new TextSpan(20, 21)));
            Assert.Equal(Text[14..], sentence.Sentence.Quote);
            Assert.Equal(["In", "2018", ",", "Norway"], sentence.Tokens.Take(4));
            Assert.Contains(sentence.Mentions, m => m is { Name: "country", Value: "CHL", Words.Quote: "Chile" });
            Assert.Contains("{signed:Finite}", sentence.Pieces, StringComparison.Ordinal);
            var clause = Assert.Single(sentence.Clauses);
            Assert.Equal(("signed", "finite, past, stated"), (clause.Verb.Quote, clause.How));
            Assert.Equal(["Norway", "Chile"], clause.Subject);
            var fact = sentence.Facts.First(f => f.Fact.Kind == "event");
            Assert.Equal(fact.Fact.Rule, fact.Rule!.Name);
            Assert.StartsWith($"rule {fact.Rule.Name}\nclause ", fact.Rule.Text, StringComparison.Ordinal);
            Assert.Contains(fact.Slots, s => s.Words.Quote == "Fisheries Agreement");
        }
    }

    [Theory]
    [InlineData("Norway and Chile did not sign the Fisheries Agreement in 2018.", "the clause denies it")]
    [InlineData("Norway and Chile may sign the Fisheries Agreement in 2018.", "the clause is hypothetical, not stated")]
    [InlineData("Norway signed a window in 2018.", "no object of its sort")]
    public void Rules_that_nearly_fit_say_what_is_in_the_way(string text, string why)
    {
        lock (Extractor)
        {
            var sentence = Assert.Single(Extractor.Explain(PlainText.Read("text", text, new DocumentMetadata())));
            Assert.Empty(sentence.Facts);
            Assert.Contains(sentence.Near, n => n.Rule.Name == "sign-agreement" && n.Why == why);
        }
    }

    [Fact]
    public void The_names_of_the_steps_are_those_of_the_contract()
    {
        Assert.Equal(Enum.GetNames<Confidence>().Select(n => n.ToLowerInvariant()), ConfidenceSteps.Names);
        Assert.True(ConfidenceSteps.TryParse("likely", out var step));
        Assert.Equal(Confidence.Likely, step);
        Assert.False(ConfidenceSteps.TryParse("sure", out _));
    }

    [Fact]
    public void A_line_without_a_confidence_is_to_be_checked()
    {
        var fact = Contracts.SampleFacts.Fact(
            Contracts.SampleFacts.Document("sheet", "One."),
            "One.",
            new Entente.Facts.Kinds.Event("sign", ["NOR"], null, "pact")
        );
        var line = FactJson.Write(fact);
        Assert.EndsWith(",\"confidence\":\"certain\",\"rule\":\"by-hand\"}", line, StringComparison.Ordinal);
        Assert.Equal(Confidence.Certain, FactJson.Read(line).Confidence);
        Assert.Equal(Confidence.Check, FactJson.Read(line.Replace("\"confidence\":\"certain\",", "", StringComparison.Ordinal)).Confidence);
        Assert.Throws<FormatException>(() => FactJson.Read(line.Replace("\"certain\"", "\"sure\"", StringComparison.Ordinal)));
    }
}
