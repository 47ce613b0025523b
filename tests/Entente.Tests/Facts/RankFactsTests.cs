using Xunit;

namespace Entente.Tests.Facts;

public class RankFactsTests
{
    [Theory]
    [InlineData("Ghana is the second-largest contributor to the mission.", "2 | largest | GHA | contributor to the mission")]
    [InlineData(
        "The United Kingdom’s trade deficit with Norway remains the third largest in the world.",
        "3 | largest | GBR | trade deficit with Norway"
    )]
    [InlineData("Kenya, the largest economy in East Africa, is a major partner.", "1 | largest | KEN | economy in East Africa")]
    [InlineData("As the fourth-largest producer of coffee, Peru attended.", "4 | largest | PER | producer of coffee")]
    [InlineData("Canada is one of the world’s largest exporters of wheat.", "- | largest | CAN | exporters of wheat")]
    [InlineData("Mexico receives more American visitors than any other country.", "1 | most | MEX | American visitors")]
    [InlineData(
        "Italy hosts 12,000 service members – the largest contingent of foreign forces in Europe.",
        "1 | largest | ITA | contingent of foreign forces in Europe"
    )]
    public void A_place_in_an_order_has_its_holder(string text, string expected) => Assert.Equal([expected], FoundFacts.In(text, "rank"));

    [Fact]
    public void Each_clause_has_its_own_holder() =>
        Assert.Equal(
            ["1 | top | KOR | source of investment", "2 | largest | POL | market for ships"],
            FoundFacts.In(
                "The Republic of Korea is Poland’s top source of investment, and Poland is the second-largest market for ships.",
                "rank"
            )
        );

    [Fact]
    public void A_joint_place_is_told_of_each_holder() =>
        Assert.Equal(
            ["1 | most | CHL | borders", "1 | most | PER | borders"],
            FoundFacts.In("Chile and Peru also share more borders with each other than with any other country.", "rank")
        );

    [Theory]
    [InlineData("The Ministers met at the highest level.")]
    [InlineData("Ghana is not the largest producer of cocoa.")]
    [InlineData("If Ghana becomes the largest producer of cocoa, prices will fall.")]
    [InlineData("The President sent his deepest condolences to Ghana.")]
    public void What_no_party_holds_is_no_rank(string text) => Assert.Empty(FoundFacts.In(text, "rank"));
}
