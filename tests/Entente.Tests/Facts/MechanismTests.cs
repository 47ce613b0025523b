using Entente.Facts.Kinds;
using Xunit;

namespace Entente.Tests.Facts;

public class MechanismTests
{
    [Theory]
    [InlineData("Chile and Peru met in the Chile-Peru Border Dialogue.", "Chile-Peru Border Dialogue", "dialogue")]
    [InlineData("Norway and Ghana met under the Norway-Ghana Joint Economic Commission.", "Norway-Ghana Joint Economic Commission", "body")]
    [InlineData("Kenya and Italy support the Rift Valley Exchange Program.", "Rift Valley Exchange Program", "programme")]
    [InlineData("Additional Kenya-Italy Exchange Fellowships will be offered.", "Kenya-Italy Exchange Fellowships", "programme")]
    [InlineData("Ghanaian students came to Norway with the Arctic Studies program.", "Arctic Studies program", "programme")]
    [InlineData(
        "Egypt and Spain work in the Egypt-Spain Clean Water Partnership (ESCWP).",
        "Egypt-Spain Clean Water Partnership (ESCWP)",
        "partnership"
    )]
    [InlineData("Kenya and Italy work together in the First Growers Coalition (FGC).", "First Growers Coalition (FGC)", "partnership")]
    [InlineData("Kenya and Italy founded the Partnership for Workers’ Rights.", "Partnership for Workers’ Rights", "partnership")]
    [InlineData("Peru and Chile recently held the Peru-Chile 2+2 Ministerial Dialogue.", "Peru-Chile 2+2 Ministerial Dialogue", "dialogue")]
    [InlineData(
        "Peru and Chile agreed on the Peru-Chile Individual Partnership and Cooperation Program.",
        "Peru-Chile Individual Partnership and Cooperation Program",
        "programme"
    )]
    public void The_word_that_says_what_is_named_tells_the_kind(string text, string name, string kind)
    {
        var mechanism = Assert.Single(Reads.Bodies<Mechanism>(text));
        Assert.Equal((name, kind), (mechanism.Title, mechanism.MechanismKind));
    }

    [Theory]
    [InlineData("The Canada-Mexico Farming Partnership was launched in 2004.", "2004")]
    [InlineData("The Canada-Mexico Farming Partnership, established in 2004, promotes trade.", "2004")]
    [InlineData("The Canada-Mexico Exchange Program has sent 300 students to Mexico since 1988.", "1988")]
    [InlineData("Since 2007, Canada and Mexico have held the Canada-Mexico Defence Consultations.", "2007")]
    [InlineData("In 2016 Canada and Mexico marked the 50th anniversary of the Canada-Mexico Medical Program.", "1966")]
    [InlineData("The Canada-Mexico Farming Partnership will be launched in 2023.", null)]
    [InlineData("The Canada-Mexico Farming Partnership met in 2019.", null)]
    public void It_is_told_since_when_it_has_been_there(string text, string? since) =>
        Assert.Equal(since, Assert.Single(Reads.Bodies<Mechanism>(text)).Since?.ToString());

    [Theory]
    [InlineData("Kenya and Italy spoke of the Committee on Finance.")]
    [InlineData("Kenya and Italy met. Orvika will expand the Lighthouse Initiative.")]
    [InlineData("Kenya and Italy welcomed Japan’s new Harbour Program.")]
    [InlineData("Kenya and Italy opened a dialogue on trade.")]
    [InlineData("Norway and Ghana met at the Peace Summit.")]
    [InlineData("Italy and Kenya share a Strategic Partnership.")]
    [InlineData("The Norway-Ghana Alliance is strong.")]
    [InlineData("Solar Energy Initiative: Norway and Ghana will work together.")]
    [InlineData("Norway and Ghana fear the RQX programs.")]
    public void Bodies_of_one_government_labels_and_single_meetings_are_none(string text) => Assert.Empty(Reads.Bodies<Mechanism>(text));

    [Fact]
    public void It_is_told_once_in_a_document_and_again_with_its_beginning()
    {
        const string Text =
            "Norway and Ghana met in the Norway-Ghana Energy Dialogue (NGED).\n\nThe NGED met again.\n\nThe Energy Dialogue was founded in 1999.";
        Assert.Equal([null, "1999"], Reads.Bodies<Mechanism>(Text).Select(m => m.Since?.ToString()));
    }

    [Fact]
    public void What_a_heading_names_is_told_from_the_text()
    {
        var fact = Assert.Single(
            Reads.Facts("NORWAY AND GHANA\n\nNorway-Ghana Energy Dialogue\n\nNorway and Ghana met in the Norway-Ghana Energy Dialogue."),
            f => f.Body is Mechanism
        );
        Assert.Equal(["NOR", "GHA"], fact.Parties);
        Assert.StartsWith("Norway and Ghana met", fact.Evidence.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway consults with Canada and Iceland on policy in the Arctic.")]
    [InlineData("Norway and Canada coordinate with Iceland.")]
    [InlineData("Norway consulted with Canada and Iceland in 2014.")]
    public void What_the_document_gives_no_name_gets_none_from_us(string text) => Assert.Empty(Reads.Bodies<Mechanism>(text));

    [Theory]
    [InlineData("Ministers praised the Norway-Sweden-Finland trilateral partnership.", "Norway-Sweden-Finland trilateral partnership")]
    public void Its_parties_may_name_it(string text, string name) => Assert.Equal(name, Assert.Single(Reads.Bodies<Mechanism>(text)).Title);
}
