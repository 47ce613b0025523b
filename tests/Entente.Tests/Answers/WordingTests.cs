using Entente.Answers;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Answers;

public class WordingTests
{
    [Theory]
    [InlineData("480000000000", null, Bound.Over, "USD", "over $480 billion")]
    [InlineData("7200000000", null, Bound.Exact, "USD", "$7.2 billion")]
    [InlineData("7123456789", null, Bound.Exact, "JPY", "¥7,123,456,789")]
    [InlineData("55000", null, Bound.About, "count", "about 55,000")]
    [InlineData("20.0", null, Bound.Nearly, "percent", "nearly 20 %")]
    [InlineData("5", "7", Bound.Exact, "percent", "5 to 7 %")]
    [InlineData("5000000", "7000000", Bound.About, "EUR", "about €5 to €7 million")]
    [InlineData("900000", "1500000", Bound.Exact, "count", "900,000 to 1.5 million")]
    [InlineData("10000", null, Bound.Nearly, "acre", "nearly 10,000 acres")]
    [InlineData("1", null, Bound.Under, "year", "under 1 year")]
    [InlineData("6", null, Bound.Exact, "foot", "6 feet")]
    [InlineData("3", null, Bound.Exact, "square foot", "3 square feet")]
    [InlineData("200000000", null, Bound.Exact, "CNY", "CNY 200 million")]
    [InlineData("1000000000000", null, Bound.Over, "USD", "over $1 trillion")]
    [InlineData("-1.5", null, Bound.Exact, "percent", "-1.5 %")]
    [InlineData("-2500000", null, Bound.Exact, "USD", "-$2.5 million")]
    [InlineData("0", null, Bound.Exact, "count", "0")]
    public void Figures_are_said_in_words_and_never_rounded(string value, string? upper, Bound bound, string unit, string expected) =>
        Assert.Equal(expected, Wording.Of(new Figure(Number(value), upper is null ? null : Number(upper), bound, unit, "")));

    [Theory]
    [InlineData("2021-03-14", "14 March 2021")]
    [InlineData("2019-10", "October 2019")]
    [InlineData("2019", "2019")]
    [InlineData("2019-21", "spring 2019")]
    [InlineData("2019-24~", "about winter 2019")]
    [InlineData("2019-21/2019-23", "spring 2019 to autumn 2019")]
    [InlineData("2019-03/2019-23", "March 2019 to autumn 2019")]
    [InlineData("1990~", "about 1990")]
    [InlineData("1990?", "perhaps 1990")]
    [InlineData("1990%", "perhaps about 1990")]
    [InlineData("1952/..", "since 1952")]
    [InlineData("../2022-03-31", "until 31 March 2022")]
    [InlineData("2021-03-15/2021-03-17", "15–17 March 2021")]
    [InlineData("2021-03-30/2021-04-02", "30 March to 2 April 2021")]
    [InlineData("2021-03/2021-05", "March to May 2021")]
    [InlineData("1976/1999", "1976–1999")]
    [InlineData("2019-10/2021-02-03", "October 2019 to 3 February 2021")]
    [InlineData("1990~/1995", "about 1990 to 1995")]
    public void Times_are_as_precise_as_stated(string edtf, string expected) => Assert.Equal(expected, Wording.Of(Edtf.Parse(edtf)));

    [Theory]
    [InlineData("P5Y", "5 years")]
    [InlineData("P1Y6M", "1 year 6 months")]
    [InlineData("P90D", "90 days")]
    [InlineData("PT5H", "PT5H")]
    [InlineData("P", "P")]
    [InlineData("P5", "P5")]
    public void Lengths_of_time_are_said_in_words(string iso, string expected) => Assert.Equal(expected, Wording.Duration(iso));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
