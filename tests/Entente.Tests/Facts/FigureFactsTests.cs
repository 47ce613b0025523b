using Xunit;

namespace Entente.Tests.Facts;

public class FigureFactsTests
{
    [Fact]
    public void How_long_a_meeting_was_is_no_figure() =>
        Assert.Empty(FoundFacts.In("The Minister spoke with her for approximately 45 minutes.", "figure"));

    [Fact]
    public void A_calibre_is_no_figure() => Assert.Empty(FoundFacts.In("Norway sent 155mm artillery to Ukraine.", "figure"));

    [Theory]
    [InlineData("Exports of goods to Peru, 2019: $4.4 billion", "4400000000 | - | exact | USD | Exports of goods to Peru @ 2019")]
    [InlineData("Aid to Kenya, March 2020: €12 million", "12000000 | - | exact | EUR | Aid to Kenya @ 2020-03")]
    [InlineData("After the meeting of 2019 in Lima: $4.4 billion", "4400000000 | - | exact | USD | After the meeting in Lima")]
    public void A_label_that_ends_with_a_time_says_when(string text, string expected) =>
        Assert.Equal([expected], FoundFacts.In(text, "figure"));

    [Fact]
    public void A_sum_in_brackets_is_the_one_before_it_in_another_currency() =>
        Assert.Equal(
            ["2000000 | - | under | CAD | aid to Kenya offered by Canada", "1500000 | - | under | USD | aid to Kenya offered by Canada"],
            FoundFacts.In("Canada offered up to C$2 million (US$1.5 million) in aid to Kenya.", "figure")
        );

    // value | upper | bound | unit | measure @ when
    [Theory]
    [InlineData(
        "Norwegian-owned firms support 12,400 jobs in Canada.",
        "12400 | - | exact | count | jobs in Canada supported by Norwegian-owned firms"
    )]
    [InlineData(
        "Italy hosts approximately 12,000 U.S. service members.",
        "12000 | - | about | count | U.S. service members hosted by Italy"
    )]
    [InlineData(
        "More than 70,000 Canadians are employed by Korean firms in Ontario.",
        "70000 | - | over | count | Canadians employed by Korean firms in Ontario"
    )]
    [InlineData(
        "More than 3,800 Brazilians are alumni of the exchange programme.",
        "3800 | - | over | count | Brazilian alumni of the exchange programme"
    )]
    [InlineData("There are 37 sister schools in Peru.", "37 | - | exact | count | sister schools in Peru")]
    [InlineData("France operates four consulates in Brazil.", "4 | - | exact | count | consulates in Brazil of France")]
    [InlineData("Five Norwegians were killed in the storm.", "5 | - | exact | count | Norwegians killed in the storm")]
    public void Things_are_counted_with_who_does_what(string text, string expected) =>
        Assert.Equal([expected], FoundFacts.In(text, "figure"));

    [Theory]
    [InlineData(
        "Korea has invested over USD $480 million in the Kenyan economy.",
        "480000000 | - | over | USD | South Korean investment in the Kenyan economy"
    )]
    [InlineData(
        "The agreement eliminates tariffs on approximately $7.2 billion in Chilean farm exports.",
        "7200000000 | - | about | USD | Chilean farm exports on which tariffs are eliminated"
    )]
    [InlineData(
        "Canada will provide $5 million for maritime security.",
        "5000000 | - | exact | USD | funding for maritime security to be provided by Canada"
    )]
    [InlineData("The deficit with Mexico was $60 billion in 2019.", "60000000000 | - | exact | USD | deficit with Mexico @ 2019")]
    public void Sums_are_told_by_what_they_are_for(string text, string expected) => Assert.Equal([expected], FoundFacts.In(text, "figure"));

    [Theory]
    [InlineData("Approximately 75 percent of the deficit is from cars.", "75 | - | about | percent | deficit from cars")]
    [InlineData("In 2018, exports to Chile fell by 5 to 7 percent.", "5 | 7 | exact | percent | fall in exports to Chile @ 2018")]
    [InlineData(
        "The two countries have collaborated for over 25 years on scientific research.",
        "25 | - | over | year | collaboration on scientific research"
    )]
    public void Shares_changes_and_lengths_are_told_of_something(string text, string expected) =>
        Assert.Equal([expected], FoundFacts.In(text, "figure"));

    [Fact]
    public void A_figure_has_the_time_of_its_own_clause() =>
        Assert.Equal(
            [
                "10000 | - | nearly | acre | major portion of the training area @ 2016-12",
                "20 | - | nearly | percent | reduction of land used by Canada on the island @ 2016-12",
            ],
            FoundFacts.In(
                "In December 2016, Canada returned a major portion of the training area, nearly 10,000 acres, reducing the amount of land used by Canada on the island by close to 20 percent.",
                "figure"
            )
        );

    [Fact]
    public void A_participle_keeps_its_own_date() =>
        Assert.Equal(
            ["644700000000 | - | exact | USD | Japanese investment across the country @ 2019"],
            FoundFacts.In("Japan is the top investor in Canada, with $644.7 billion invested in 2019 across the country.", "figure")
        );

    [Theory]
    [InlineData("The two countries agreed on three priorities.")]
    [InlineData("They affirmed their 2050 net zero goals.")]
    [InlineData("They signed the 123 agreement.")]
    [InlineData("It was the best meeting in over ten years.")]
    [InlineData("The 60th anniversary fell on May 3, 2021.")]
    public void Numbers_of_talk_names_and_dates_are_no_figures(string text) => Assert.Empty(FoundFacts.In(text, "figure"));
}
