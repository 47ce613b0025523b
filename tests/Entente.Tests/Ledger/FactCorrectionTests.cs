using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Mentions;
using Entente.Tests.Contracts;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Ledger;

public sealed class FactCorrectionTests
{
    private static readonly Document Sheet = SampleFacts.Document("sheet", "Trade was over $480 billion in 2019.", "2021-03");

    private static Fact Figure() =>
        SampleFacts.Fact(
            Sheet,
            "over $480 billion",
            SampleFacts.Figure(480_000_000_000m, "USD", "trade", Bound.Over),
            "2019",
            "over $480 billion: trade",
            "FRA",
            "DEU"
        );

    [Theory]
    [InlineData("value=490000000000", "over $490 billion: trade")]
    [InlineData("value=7.5|unit=percent|bound=exact", "7.5 %: trade")]
    [InlineData("upper=500000000000|bound=about", "about $480 to $500 billion: trade")]
    [InlineData("measure=trade in goods", "over $480 billion: trade in goods")]
    [InlineData("about=Much trade", "Much trade")]
    [InlineData("when=", "over $480 billion: trade")]
    public void The_line_follows_from_the_fields(string set, string about)
    {
        var fact = Figure();
        var corrected = FactCorrection.Apply(fact, Fields(fact, set));
        Assert.Equal(about, corrected.About);
        Assert.Equal(
            (fact.Evidence, fact.Stated, fact.Document, "review", Confidence.Certain),
            (corrected.Evidence, corrected.Stated, corrected.Document, corrected.Rule, corrected.Confidence)
        );
        Assert.Equal(FactJson.Write(corrected), FactJson.Write(FactJson.Read(FactJson.Write(corrected))));
        Assert.Equal(FactId.Of("sheet", corrected.Evidence, corrected.Body, corrected.When, corrected.Parties), corrected.Id);
    }

    [Fact]
    public void Where_the_line_says_more_than_the_fields_what_changed_stands_behind_it()
    {
        var fact = Figure() with { About = "Trade in words" };
        Assert.Equal(
            "Trade in words (corrected: value 5; parties ITA)",
            FactCorrection.Apply(fact, Fields(fact, "value=5|unit=USD|parties=ITA")).About
        );
        Assert.Equal("Trade in words", FactCorrection.Apply(fact, Fields(fact, "unit=USD")).About);
    }

    [Theory]
    [InlineData("figure", "value=5", "5")]
    [InlineData("figure", " value = -5.50 ", "-5.5")]
    [InlineData("figure", "upper=", "")]
    [InlineData("figure", "bound=Nearly", "nearly")]
    [InlineData("figure", "unit=kilometre", "kilometre")]
    [InlineData("figure", "parties=jpn, usa,JPN", "JPN,USA")]
    [InlineData("figure", "parties=", "")]
    [InlineData("figure", "parties=ASEAN,XYZT", "ASEAN,XYZT")]
    [InlineData("figure", "measure=a=b", "a=b")]
    [InlineData("figure", "when=1952/..", "1952/..")]
    [InlineData("rank", "position=3", "3")]
    [InlineData("rank", "holder=", "")]
    [InlineData("event", "event=visit", "visit")]
    [InlineData("event", "place=", "")]
    [InlineData("agreement", "term=P5Y", "P5Y")]
    public void What_is_typed_is_read(string kind, string set, string value)
    {
        Assert.True(FactCorrection.TryRead(kind, set, out var field, out var message), message);
        Assert.Equal((set.Split('=')[0].Trim(), value), (field.Name, FactCorrection.TextOf(field.Value)));
    }

    [Theory]
    [InlineData("figure", "value")]
    [InlineData("figure", "=5")]
    [InlineData("figure", "value=")]
    [InlineData("figure", "value=5 million")]
    [InlineData("figure", "value=1,000")]
    [InlineData("figure", "upper=NaN")]
    [InlineData("figure", "bound=more")]
    [InlineData("figure", "unit=dollars")]
    [InlineData("figure", "parties=JAP")]
    [InlineData("figure", "parties=JPN,Atlantis")]
    [InlineData("figure", "when=2021-13")]
    [InlineData("figure", "stated=2021")]
    [InlineData("figure", "quote=other")]
    [InlineData("figure", "start=1")]
    [InlineData("figure", "id=abc")]
    [InlineData("figure", "event=sign")]
    [InlineData("rank", "position=0")]
    [InlineData("event", "event=dance")]
    [InlineData("agreement", "term=5 years")]
    [InlineData("presence", "host=")]
    public void What_cannot_stand_there_is_told(string kind, string set)
    {
        Assert.False(FactCorrection.TryRead(kind, set, out _, out var message));
        Assert.NotEqual("", message);
    }

    [Fact]
    public void Messages_say_what_would_be_right()
    {
        Assert.False(FactCorrection.TryRead("figure", "valu=5", out _, out var message));
        Assert.Equal(
            "A fact of kind figure has no field \"valu\". It has: value, upper, bound, unit, measure, when, parties, about.",
            message
        );
        Assert.False(FactCorrection.TryRead("position", "act=like", out _, out message));
        Assert.Equal($"act: \"like\" is not one of {string.Join(", ", PositionActs.All)}.", message);
    }

    /// <summary>The line that is made anew is the one that the rules make, so that a corrected fact reads like the others.</summary>
    [Fact]
    public void Facts_of_a_text_have_the_line_that_follows_from_their_fields()
    {
        var text = PlainText.Read(
            "sheet",
            """
            On 4 May 2018, Norway and Chile signed the Fisheries Agreement in Oslo. Norway is a member of the United Nations.
            Foreign Minister Ine Larsen visited Chile in March 2019. Norway exported over $2 billion of fish in 2018.
            Norway is the second-largest exporter of fish. Norway and Chile support the rule of law.
            """,
            new DocumentMetadata { Date = Edtf.Parse("2020-01") }
        );
        var facts = new Extractor().Extract(text);
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Equal(fact.About, AboutLine.Of(fact.Body, fact.When, fact.Parties)));
    }

    private static List<FactField> Fields(Fact fact, string set) =>
        [
            .. set.Split('|')
                .Select(s =>
                {
                    Assert.True(FactCorrection.TryRead(fact.Kind, s, out var field, out var message), message);
                    return field;
                }),
        ];
}
