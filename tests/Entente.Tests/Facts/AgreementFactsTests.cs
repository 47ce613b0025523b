using Xunit;

namespace Entente.Tests.Facts;

public class AgreementFactsTests
{
    // name | kind | signed | in force | expires | term @ when
    [Theory]
    [InlineData(
        "In October 2019, Chile and Peru signed the Chile-Peru Trade Agreement. The agreement entered into force on January 1, 2020.",
        "Chile-Peru Trade Agreement | agreement | 2019-10 | - | - | - @ 2019-10",
        "Chile-Peru Trade Agreement | agreement | - | 2020-01-01 | - | - @ 2020-01-01"
    )]
    [InlineData(
        "In 2019, Chile and Peru signed the Chile-Peru Trade Agreement and the Chile-Peru Digital Trade Agreement. Both agreements entered into force on January 1, 2020.",
        "Chile-Peru Trade Agreement | agreement | 2019 | - | - | - @ 2019",
        "Chile-Peru Digital Trade Agreement | agreement | 2019 | - | - | - @ 2019",
        "Chile-Peru Trade Agreement | agreement | - | 2020-01-01 | - | - @ 2020-01-01",
        "Chile-Peru Digital Trade Agreement | agreement | - | 2020-01-01 | - | - @ 2020-01-01"
    )]
    [InlineData(
        "The previous arrangement, a five-year package of host nation support, was signed in January 2016.",
        "package of host nation support | agreement | 2016-01 | - | - | P5Y @ 2016-01"
    )]
    [InlineData(
        "The Chile-Peru Science Agreement was signed in 2004 and extended in 2014 for an additional 10 years.",
        "Chile-Peru Science Agreement | agreement | 2004 | - | 2024 | P10Y @ 2004"
    )]
    [InlineData(
        "The Chile-Peru Fishing Agreement was signed in 2004 and later extended for an additional 10 years.",
        "Chile-Peru Fishing Agreement | agreement | 2004 | - | - | P10Y @ 2004"
    )]
    public void Words_for_an_agreement_mean_the_one_named(string text, params string[] expected) =>
        Assert.Equal(expected, FoundFacts.In(text, "agreement"));

    [Theory]
    [InlineData("The agreement entered into force on January 1, 2020.")]
    [InlineData("On March 3, 2020, the two sides signed a letter.")]
    [InlineData("No treaty was signed in 1815.")]
    public void What_names_no_agreement_is_none(string text) => Assert.Empty(FoundFacts.In(text, "agreement"));
}
