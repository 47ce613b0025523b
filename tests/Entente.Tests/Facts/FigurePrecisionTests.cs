using Xunit;

namespace Entente.Tests.Facts;

/// <summary>What a figure may not say: a guess at who, a goal as a deed, an adjective for what is counted.</summary>
public class FigurePrecisionTests
{
    [Theory]
    [InlineData("The programme reached thousands of farmers in Ghana.")]
    [InlineData("The accord will save hundreds of thousands of lives.")]
    [InlineData("The port brought billions of dollars in new trade to Chile.")]
    [InlineData("Several hundred students went to Norway.")]
    public void An_order_of_magnitude_is_no_figure(string text) => Assert.Empty(FoundFacts.In(text, "figure"));

    [Theory]
    [InlineData("They build bridges between our two societies.")]
    [InlineData("By 2015, that number had fallen to less than 2 percent.")]
    [InlineData("If Norway signs the treaty in 2021, trade will grow by 5 percent.")]
    [InlineData("Executive Order 12345 directs agencies to save water.")]
    public void What_says_nothing_of_what_is_measured_is_not_stated(string text) => Assert.Empty(FoundFacts.In(text, "figure"));

    [Theory]
    [InlineData("The dam will supply 40 megawatts of clean, reliable power.", "clean, reliable power")]
    [InlineData("Norway signed a $90 million extended lease with Ghana.", "extended lease with Ghana")]
    [InlineData("Italy welcomed the deployment of 300 Kenyan-built electric buses in Nairobi.", "Kenyan-built electric buses in Nairobi")]
    [InlineData("Before the accord, the Peruvian duty was 9% while the average duty of Chile was 4%.", "Peruvian duty")]
    public void The_noun_is_told_with_its_own_words(string text, string expected) =>
        Assert.Contains(expected, FoundFacts.In(text, "figure")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Canada will train 600 Ghanaian engineers.", "Ghanaian engineers to be trained by Canada")]
    [InlineData("Canada trained 600 Ghanaian engineers.", "Ghanaian engineers trained by Canada")]
    [InlineData("Norway intends to provide $6 million for clinics in Kenya.", "to be provided by Norway")]
    [InlineData("Ghana will achieve its goal of protecting 25 percent of its forests by 2031.", "goal of protecting forests")]
    public void What_is_to_come_is_not_told_as_done(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(FoundFacts.In(text, "figure")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chile and Peru plan to sign a Memorandum of Understanding to open the port by building a 900-metre quay.")]
    [InlineData("This purchase will support 5,000 jobs in Canada.")]
    [InlineData("She thanked him for all that was done, by holding an extraordinary G20 session and by housing over 700 Afghans.")]
    public void Who_does_it_is_not_guessed(string text)
    {
        var found = FoundFacts.In(text, "figure");
        Assert.DoesNotContain(" by ", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_behind_including_is_that_of_one_of_them() =>
        Assert.DoesNotContain(
            FoundFacts.In("It builds on more than a year of talks with Peru, including the summit on May 3, 2021.", "figure"),
            static f => f.Contains('@', StringComparison.Ordinal)
        );

    [Fact]
    public void A_sum_in_other_money_is_told_of_the_same() =>
        Assert.All(
            FoundFacts.In("Canada made a total Canadian contribution of CAD 20 million ($15 million).", "figure"),
            static f => Assert.Contains("contribution", f, StringComparison.Ordinal)
        );

    // The scale does not change what is counted.
    [Theory]
    [InlineData("70")]
    [InlineData("more than 4,000")]
    [InlineData("nearly 2 million")]
    public void The_measure_does_not_hang_on_the_number(string number)
    {
        var found = Assert.Single(FoundFacts.In($"Kenyan firms employ {number} workers in Italy.", "figure"));
        Assert.EndsWith("| workers in Italy employed by Kenyan firms", found, StringComparison.Ordinal);
    }
}
