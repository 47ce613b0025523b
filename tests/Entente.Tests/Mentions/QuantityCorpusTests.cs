using Xunit;

namespace Entente.Tests.Mentions;

/// <summary>Every quantity that is found, and the numbers that are none.</summary>
public class QuantityCorpusTests
{
    [Theory]
    [InlineData("more than 30,000 alumni", "more than 30,000 = over 30000 count")]
    [InlineData("at least 50 ships", "at least 50 = over 50 count")]
    [InlineData("in excess of 50 ships", "in excess of 50 = over 50 count")]
    [InlineData("50,000-plus jobs", "50,000-plus = over 50000 count")]
    [InlineData("20 or more ships", "20 or more = over 20 count")]
    [InlineData("fewer than 40 ships", "fewer than 40 = under 40 count")]
    [InlineData("by up to 40 MW", "up to 40 MW = under 40 megawatt")]
    [InlineData("no more than 40 ships", "no more than 40 = under 40 count")]
    [InlineData("by close to 20 percent", "close to 20 percent = nearly 20 percent")]
    [InlineData("nearly 10,000 acres", "nearly 10,000 acres = nearly 10000 acre")]
    [InlineData("approximately $7.2 billion in exports", "approximately $7.2 billion = about 7200000000 USD")]
    [InlineData("an estimated 3,000 jobs", "an estimated 3,000 = about 3000 count")]
    [InlineData("more than a dozen ships", "more than a dozen = over 12 count in words")]
    [InlineData("just over 100 ships", "just over 100 = over 100 count")]
    public void Bounds(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Quantities(text));

    [Theory]
    [InlineData("over USD $480 billion", "over USD $480 billion = over 480000000000 USD")]
    [InlineData("worth US$5 million", "US$5 million = 5000000 USD")]
    [InlineData("worth €20 million", "€20 million = 20000000 EUR")]
    [InlineData("worth ¥1.2 trillion", "¥1.2 trillion = 1200000000000 JPY")]
    [InlineData("worth 500 million yen", "500 million yen = 500000000 JPY")]
    [InlineData("worth £3m and 5bn euros", "£3m = 3000000 GBP", "5bn euros = 5000000000 EUR")]
    [InlineData("worth A$5 million and C$4.9 million", "A$5 million = 5000000 AUD", "C$4.9 million = 4900000 CAD")]
    [InlineData("worth 10 million Australian dollars", "10 million Australian dollars = 10000000 AUD")]
    [InlineData("worth EUR 5 million and 5 million USD", "EUR 5 million = 5000000 EUR", "5 million USD = 5000000 USD")]
    [InlineData("worth USD1.6 billion", "USD1.6 billion = 1600000000 USD")]
    [InlineData("worth Rs. 500 crore", "Rs. 500 crore = 5000000000 INR")]
    [InlineData("worth ₹1,00,000 crore", "₹1,00,000 crore = 1000000000000 INR")]
    [InlineData("hundreds of millions of dollars", "hundreds of millions of dollars = over 100000000 USD in words")]
    [InlineData("a 5-billion-dollar plan", "5-billion-dollar = 5000000000 USD")]
    public void Money(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Quantities(text));

    [Theory]
    [InlineData("a 1,951-mile border", "1,951-mile = 1951 mile")]
    [InlineData("some 500km away", "some 500km = about 500 kilometre")]
    [InlineData("over 3,000 sq km of land", "over 3,000 sq km = over 3000 square kilometre")]
    [InlineData("1.6 million tonnes of rice", "1.6 million tonnes = 1600000 tonne")]
    [InlineData("1.5°C of warming", "1.5°C = 1.5 degree Celsius")]
    [InlineData("7 per cent and 12 percentage points", "7 per cent = 7 percent", "12 percentage points = 12 percentage point")]
    [InlineData("for over 25 years", "over 25 years = over 25 year")]
    [InlineData("for over six decades", "over six decades = over 60 year in words")]
    [InlineData("for more than 70 years", "more than 70 years = over 70 year")]
    [InlineData("for over a century", "over a century = over 100 year in words")]
    public void Measures(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Quantities(text));

    [Theory]
    [InlineData("thirty-seven states", "thirty-seven = 37 count in words")]
    [InlineData("two hundred and five ships", "two hundred and five = 205 count in words")]
    [InlineData("half a million people", "half a million = 500000 count")]
    [InlineData("one and a half million people", "one and a half million = 1500000 count")]
    [InlineData("tens of thousands of troops", "tens of thousands = over 10000 count in words")]
    [InlineData("the thousands of civilians", "thousands = over 1000 count in words")]
    [InlineData("the 8th largest and the second-largest", "8th = ordinal 8", "second = ordinal 2")]
    [InlineData("5-7 percent", "5-7 percent = 5..7 percent")]
    [InlineData("between 5 and 7 percent", "between 5 and 7 percent = 5..7 percent")]
    [InlineData("$5 million to $7 million", "$5 million to $7 million = 5000000..7000000 USD")]
    [InlineData("$5-7 billion", "$5-7 billion = 5000000000..7000000000 USD")]
    [InlineData("10 to 15 ships", "10 to 15 = 10..15 count")]
    [InlineData("it rose from 100 to 200 ships", "100 = 100 count", "200 = 200 count")]
    public void Numbers(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Quantities(text));

    [Theory]
    [InlineData("The F-35, the G-20, the G7, 5G and COVID-19.")]
    [InlineData("Article 5, Section 301, No. 5 and Resolution 1718.")]
    [InlineData("The “2+2” meeting after the 9/11 attacks.")]
    [InlineData("Call (202) 238-6700, +81 3-3224-5000 or tel: 202-238-6700.")]
    [InlineData("It is at 2520 Massachusetts Avenue NW, Washington, DC 20008.")]
    [InlineData("It is at 10 Downing Street, London.")]
    [InlineData("It began at 10:30 a.m. and ended at 5 p.m.")]
    [InlineData("The Group of 20 and the Group of Seven.")]
    [InlineData("One of the largest, and no one else.")]
    [InlineData("Two-thirds of it, and two-way trade.")]
    [InlineData("The odds were 2:1.")]
    [InlineData("The first lady met the 7th Fleet.")]
    [InlineData("(2) recognising the licence; see note [5].")]
    [InlineData("In March 2021, on 5 May 2020, from 1976 to 1999.")]
    public void No_quantities(string text) => Assert.Empty(MentionCorpus.Quantities(text));
}
