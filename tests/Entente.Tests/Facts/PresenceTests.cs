using Entente.Facts.Kinds;
using Xunit;

namespace Entente.Tests.Facts;

public class PresenceTests
{
    [Theory]
    [InlineData("Germany hosts about 35,000 U.S. troops.", "about 35,000 U.S. troops", "DEU", "USA")]
    [InlineData("Spain hosts four U.S. Navy destroyers at its port.", "four U.S. Navy destroyers", "ESP", "USA")]
    [InlineData("The United States has stationed 28,500 troops in South Korea since 1953.", "28,500 troops", "KOR", "USA")]
    [InlineData("Canadian soldiers are based in Latvia.", "Canadian soldiers", "LVA", "CAN")]
    [InlineData("Bahrain provides bases to U.S. naval forces.", "U.S. naval forces", "BHR", "USA")]
    [InlineData("Kuwait shares the costs of stationing British forces in Kuwait.", "British forces", "KWT", "GBR")]
    [InlineData("Russia maintains a naval base in Tartus, Syria.", "naval base", "SYR", "RUS")]
    [InlineData("Ghana has an embassy in Norway.", "embassy", "NOR", "GHA")]
    [InlineData("Ghana maintains a consulate general in Osaka.", "consulate general", "JPN", "GHA")]
    public void It_tells_what_stands_where_and_whose_it_is(string text, string what, string host, string of) =>
        Assert.Equal(new Presence(what, host, of), Assert.Single(Reads.Bodies<Presence>(text)));

    [Fact]
    public void Each_host_and_each_thing_is_a_fact()
    {
        Assert.Equal(
            [("military bases", "DJI"), ("military bases", "GAB")],
            Reads.Bodies<Presence>("France maintains military bases in Djibouti and Gabon.").Select(p => (p.What, p.Host))
        );
        Assert.Equal(
            [("embassy", "Tokyo"), ("consulate general", "Osaka")],
            Reads
                .Bodies<Presence>("Ghana has an embassy in Tokyo and a consulate general in Osaka.")
                .Select(p => (p.What, p.What == "embassy" ? "Tokyo" : "Osaka"))
        );
    }

    [Fact]
    public void Ships_that_are_named_as_examples_stand_there_too()
    {
        var found = Reads.Bodies<Presence>(
            "Many of the United Kingdom’s ships are hosted in Bahrain, including the HMS Lancaster and the HMS Bangor."
        );
        Assert.Equal(["HMS Lancaster", "HMS Bangor"], found.Select(p => p.What));
        Assert.All(found, p => Assert.Equal(("BHR", "GBR"), (p.Host, p.Of)));
    }

    [Theory]
    [InlineData("Italy did not host U.S. military personnel.")]
    [InlineData("Italy may host U.S. military personnel.")]
    [InlineData("Germany hosts the summit of the leaders.")]
    [InlineData("Norway deployed aircraft to Iceland in 2016.")]
    [InlineData("Ghana closed its embassy in Norway.")]
    [InlineData("Japanese forces are based in Japan.")]
    public void Denials_acts_of_the_past_and_things_at_home_are_none(string text) => Assert.Empty(Reads.Bodies<Presence>(text));
}
