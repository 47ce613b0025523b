using Xunit;

namespace Entente.Tests.Mentions;

/// <summary>Every time that is found, in a document of 14 March 2021 unless said otherwise; and what is no time.</summary>
public class TimeCorpusTests
{
    [Theory]
    [InlineData("It was signed on March 31, 2022.", "March 31, 2022 = 2022-03-31")]
    [InlineData("It was signed on 31 March 2022.", "31 March 2022 = 2022-03-31")]
    [InlineData("It was signed on the 3rd of March 2021.", "the 3rd of March 2021 = 2021-03-03")]
    [InlineData("It was signed on March 3rd, 2021.", "March 3rd, 2021 = 2021-03-03")]
    [InlineData("It was signed on Sept. 5, 2020.", "Sept. 5, 2020 = 2020-09-05")]
    [InlineData("It was signed on Tuesday, March 2, 2021.", "Tuesday, March 2, 2021 = 2021-03-02")]
    [InlineData("It was signed in March 2022.", "March 2022 = 2022-03")]
    [InlineData("On Feb. 24 the governments met.", "Feb. 24 = 2021-02-24")]
    [InlineData("On December 20 the governments met.", "December 20 = 2020-12-20")]
    [InlineData("In September, the ministers met.", "September = 2020-09")]
    [InlineData("The ministers will meet in May.", "May = 2021-05")]
    [InlineData("The agreement of February 30, 2020 is void.", "February 30, 2020 = 2020-02")]
    [InlineData("By an exchange of notes on December 11 and 27, 1960.", "December 11 = 1960-12-11", "27, 1960 = 1960-12-27")]
    [InlineData("Held on 2021-03-14.", "2021-03-14 = 2021-03-14")]
    [InlineData("Held on 03/14/2021.", "03/14/2021 = 2021-03-14")]
    [InlineData("Held on 14/03/2021.", "14/03/2021 = 2021-03-14")]
    [InlineData("Held on 03/04/2021.", "03/04/2021 = 2021")]
    public void Dates(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Times(text));

    [Theory]
    [InlineData("He will travel March 15-17 to Tokyo.", "March 15-17 = 2021-03-15/2021-03-17")]
    [InlineData("Held on March 15–17, 2021.", "March 15–17, 2021 = 2021-03-15/2021-03-17")]
    [InlineData("Held on 15-17 March 2021.", "15-17 March 2021 = 2021-03-15/2021-03-17")]
    [InlineData("Held from March 3 to April 5, 2021.", "from March 3 to April 5, 2021 = 2021-03-03/2021-04-05")]
    [InlineData("Held from April 2011 to September 2012.", "from April 2011 to September 2012 = 2011-04/2012-09")]
    [InlineData("Under its rule from 1976 to 1999.", "from 1976 to 1999 = 1976/1999")]
    [InlineData("The period, 1965-77, was hard.", "1965-77 = 1965/1977")]
    [InlineData("The war (1937–1941) was long.", "1937–1941 = 1937/1941")]
    [InlineData("Between 1976 and 1999 it was ruled.", "Between 1976 and 1999 = 1976/1999")]
    [InlineData("They came since 1952.", "since 1952 = 1952/..")]
    [InlineData("From 1952 to the present they came.", "From 1952 to the present = 1952/..")]
    [InlineData("During the 1960s they came.", "the 1960s = 1960/1969")]
    [InlineData("In the early 1990s and mid-1990s they came.", "the early 1990s = 1990/1999", "mid-1990s = 1990/1999")]
    [InlineData("In the 19th century they came.", "the 19th century = 1801/1900")]
    [InlineData("In the late eighteenth century they came.", "the late eighteenth century = 1701/1800")]
    [InlineData("In the first quarter of 2021 trade grew.", "the first quarter of 2021 = 2021-01/2021-03")]
    [InlineData("In Q3 2022 trade grew.", "Q3 2022 = 2022-07/2022-09")]
    [InlineData(
        "On 29-30 August 2014 and 1-3 Sept 2015 they met.",
        "29-30 August 2014 = 2014-08-29/2014-08-30",
        "1-3 Sept 2015 = 2015-09-01/2015-09-03"
    )]
    [InlineData("From 1 July 2021 to 30 June 2023 they met.", "From 1 July 2021 to 30 June 2023 = 2021-07-01/2023-06-30")]
    [InlineData("In April and May 2019 they met.", "April = 2019-04", "May 2019 = 2019-05")]
    [InlineData("In financial year 2021-22 trade grew.", "financial year 2021-22 = 2021/2022")]
    public void Periods(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Times(text));

    [Theory]
    [InlineData("Relations began in 1858.", "1858 = 1858")]
    [InlineData("It followed Japan’s 1941 attack.", "1941 = 1941")]
    [InlineData("2020 marks a turn.", "2020 = 2020")]
    [InlineData("The year 2010 marks a turn.", "2010 = 2010")]
    [InlineData("After a 1979 referendum it joined.", "1979 = 1979")]
    [InlineData("Consuls sat at Fuzhou 1844; Shanghai 1847; Macao 1849.", "1844 = 1844", "1847 = 1847", "1849 = 1849")]
    [InlineData("It fell to 20 percent below 2005 levels.", "2005 = 2005")]
    [InlineData("It began about 1990.", "about 1990 = 1990~")]
    [InlineData("It began c. 1990.", "c. 1990 = 1990~")]
    [InlineData("On or about December 8, 1941, it closed.", "On or about December 8, 1941 = 1941-12-08~")]
    [InlineData("In FY2021 and FY 2022 and fiscal year 2023 it grew.", "FY2021 = 2021", "FY 2022 = 2022", "fiscal year 2023 = 2023")]
    [InlineData(
        "In the summer of 1871 and late 2019 and early January 2020 it grew.",
        "the summer of 1871 = 1871",
        "late 2019 = 2019",
        "early January 2020 = 2020-01"
    )]
    [InlineData("It was extended through March 31, 2022.", "March 31, 2022 = 2022-03-31 Through")]
    [InlineData("It runs until March 31, 2022.", "March 31, 2022 = 2022-03-31 Until")]
    [InlineData("It will open by the end of 2023.", "the end of 2023 = 2023 By")]
    [InlineData("It was first to help after the 9/11 attacks.", "9/11 = 2001-09-11 After")]
    public void Years(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Times(text));

    [Theory]
    [InlineData("The earthquake, ten years ago this month, was strong.", "ten years ago this month = 2011-03")]
    [InlineData("Three years ago they met.", "Three years ago = 2018")]
    [InlineData("Today they met.", "Today = 2021-03-14")]
    [InlineData("Yesterday they met.", "Yesterday = 2021-03-13")]
    [InlineData("Last year they met.", "Last year = 2020")]
    [InlineData("They will meet next month.", "next month = 2021-04")]
    [InlineData("They met on Tuesday.", "Tuesday = 2021-03-09")]
    [InlineData("They met this week.", "this week = 2021-03-08/2021-03-14")]
    [InlineData(
        "They met in 1951. That same year they left; the following year they came back.",
        "1951 = 1951",
        "That same year = 1951",
        "the following year = 1952"
    )]
    [InlineData("In 1812 war came. On June 18 it was declared.", "1812 = 1812", "June 18 = 1812-06-18")]
    [InlineData("Over the past two decades they met.", "the past two decades = 2001/2021")]
    [InlineData("Over the next five years they meet.", "the next five years = 2021/2026")]
    public void Relative(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Times(text));

    [Theory]
    [InlineData("A new five-year package.", "five-year = P5Y")]
    [InlineData("A 6-month stay.", "6-month = P6M")]
    [InlineData("Consultations within 4 months after entry.", "4 months = P4M Within")]
    [InlineData("An extension for an additional 10 years.", "10 years = P10Y")]
    [InlineData("They agreed to extend it for five years.", "five years = P5Y")]
    [InlineData("They pledged $50 million over five years.", "five years = P5Y")]
    [InlineData(
        "It comes each year, every two years and annually.",
        "each year = recurring",
        "every two years = recurring",
        "annually = recurring"
    )]
    [InlineData("2020 marks the 60th anniversary of the Treaty.", "2020 = 2020", "the 60th anniversary = 60th of 1960")]
    [InlineData(
        "On January 11, 2016, they held the 50thanniversary.",
        "January 11, 2016 = 2016-01-11",
        "the 50thanniversary = 50th of 1966~"
    )]
    [InlineData("They held the sixtieth anniversary.", "the sixtieth anniversary = 60th of 1961~")]
    [InlineData("The 70th anniversary of the 1951 Treaty.", "The 70th anniversary = 70th of 1951", "1951 = 1951")]
    public void Lengths(string text, params string[] expected) => Assert.Equal(expected, MentionCorpus.Times(text));

    [Theory]
    [InlineData("The embassy is at 2520 Massachusetts Avenue NW.")]
    [InlineData("Resolution 1718 and Resolutions 1718 and 1874 apply.")]
    [InlineData("H.R. 1234 passed, and No. 1718 too.")]
    [InlineData("About 2000 people and 1800 troops came.")]
    [InlineData("The 2000-mile border.")]
    [InlineData("It cost $2020 and 1,990 euros.")]
    [InlineData("Call 202-238-2000.")]
    [InlineData("They may march and may not spring up.")]
    [InlineData("The 2030 Agenda and Vision 2030.")]
    [InlineData("Article 1990 of the F-2000.")]
    [InlineData("Since its inception the body has grown.")]
    [InlineData("The second largest fall in prices.")]
    public void No_times(string text) => Assert.Empty(MentionCorpus.Times(text));

    [Fact]
    public void Without_a_document_date_nothing_is_invented() =>
        Assert.Equal(["Today = ?", "February 24 = ?"], MentionCorpus.Times("Today they met, and on February 24.", date: null));
}
