using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>
/// Sentences and lines as ministries of other countries and other decades write them: basic data, trade fact sheets, country briefs,
/// lists of visits and treaties, the formulas of treaties.
/// </summary>
public class OtherMinistriesTests
{
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("Population: 5.49 million (2023, Statistics Norway)", "5490000 count Population @ 2023")]
    [InlineData("GDP per capita: US$ 106,149 (2022)", "106149 USD GDP per capita @ 2022")]
    [InlineData("Economic growth rate: 3.3% (2022)", "3.3 percent Economic growth rate @ 2022")]
    [InlineData(
        "Number of Kenyan nationals residing in Norway: 1,129 (October 2022)",
        "1129 count Kenyan nationals residing in Norway @ 2022-10"
    )]
    [InlineData("• EU exports of goods to Kenya: €2.5 billion (2021)", "2500000000 EUR EU exports of goods to Kenya @ 2021")]
    [InlineData("Total UK exports to Kenya amounted to £0.8 billion in 2023.", "800000000 GBP Total UK exports to Kenya @ 2023")]
    [InlineData("Kenya's imports from Norway amounted to USD 14.8 million.", "14800000 USD Kenya's imports from Norway @ ")]
    [InlineData(
        "Trade with Norway was £3 million in 2023, an increase of 5.8% or £2 million on the year before.",
        "5.8 percent increase in Trade with Norway"
    )]
    public void Labels_and_sums_are_figures(string text, string expected) =>
        Assert.Contains(
            Facts(text),
            f => f.Body is Figure b && $"{b.Value} {b.Unit} {b.Measure} @ {f.When}".StartsWith(expected, StringComparison.Ordinal)
        );

    [Fact]
    public void Lines_with_labels_are_read_one_by_one()
    {
        var measures = Facts(
                "Trade\n\nExports to Kenya: 168.9 billion yen (salmon, mackerel, liquefied natural gas)\nImports from Kenya: 63.4 billion yen (tea, flowers)"
            )
            .Select(f => f.Body)
            .OfType<Figure>()
            .Select(f => f.Measure);
        Assert.Equal(["Exports to Kenya", "Imports from Kenya"], measures);
    }

    [Theory]
    [InlineData("Prime Minister: Mr. Jonas Gahr Støre", "Jonas Gahr Støre | Prime Minister | NOR")]
    [InlineData("Head of State: H.M. King Harald V (since 1991)", "Harald V | King | NOR")]
    [InlineData("Ambassador of Norway to Kenya: H.E. Ms. Beate Stiro", "Beate Stiro | Ambassador of Norway to Kenya | NOR")]
    [InlineData("High Commissioner: H.E. Shri Anil Rao", "Anil Rao | High Commissioner | KEN")]
    [InlineData("The Secretary met the Foreign Minister of Norway, Amb. Anne Dahl.", "Anne Dahl | Foreign Minister | NOR")]
    [InlineData("President Uhuru Kamau visited Norway on 11 January 2017.", "Uhuru Kamau | President | KEN")]
    public void Offices_stand_behind_labels_and_before_styles(string text, string expected) =>
        Assert.Contains(expected, Facts(text).Select(f => f.Body).OfType<Office>().Select(o => $"{o.Person} | {o.Title} | {o.Of}"));

    [Theory]
    [InlineData("1906 Norway opened a legation in Nairobi", "open_mission NOR,KEN 1906")]
    [InlineData("June 2019: Prime Minister Anne Dahl of Norway visited Nairobi.", "visit NOR,KEN 2019-06")]
    [InlineData("The Norway-Kenya Trade Committee was set up in 1983.", "found NOR,KEN 1983")]
    [InlineData(
        "Treaty between Kenya and Norway\n\nDone in duplicate at Nairobi this fourteenth day of May, 1955.",
        "sign KEN,NOR 1955-05-14"
    )]
    [InlineData("Treaty of Commerce (signed in March 1992, entered into force in May 1993)", "enter_into_force KEN,NOR 1993-05")]
    [InlineData("The 28th Norway-Kenya summit took place in Oslo on 12 May 2020.", "meet NOR,KEN 2020-05-12")]
    public void Acts_stand_in_lines_and_formulas(string text, string expected) => Assert.Contains(expected, Events(text));

    [Fact]
    public void Visits_are_listed_below_from_where_they_went()
    {
        var events = Events(
            "VIP Visits\n\nFrom Kenya to Norway\n\n• June 2014 Crown Prince Naru\n• October 2017 Minister of Trade Jane Otieno\n\nFrom Norway to Kenya\n\n• February 2018: Prime Minister Anne Dahl"
        );
        Assert.Equal(["visit KEN,NOR 2014-06", "visit KEN,NOR 2017-10", "visit NOR,KEN 2018-02"], events);
    }

    [Theory]
    [InlineData("In 2023, some 240,000 Kenyan residents visited Norway.")]
    [InlineData("Norway was the first country to open an embassy in Nairobi after 1960.")]
    [InlineData("An Agreement on Extension of Loan was printed in 1982.")]
    public void Crowds_and_open_times_are_no_events(string text) => Assert.Empty(Events(text));

    [Theory]
    [InlineData("Treaty of Commerce (signed in March 1992, entered into force in May 1993)", "Treaty of Commerce | 1992-03 | 1993-05")]
    public void Brackets_tell_what_became_of_a_treaty(string text, string expected) =>
        Assert.Contains(expected, Facts(text).Select(f => f.Body).OfType<Agreement>().Select(a => $"{a.Title} | {a.Signed} | {a.InForce}"));

    [Fact]
    public void A_line_points_to_a_source()
    {
        var source = Assert.Single(
            Facts("See also: Treaty of Commerce, https://www.example.org/t_1").Select(f => f.Body).OfType<Reference>()
        );
        Assert.Equal(("Treaty of Commerce", "https://www.example.org/t_1"), (source.Title, source.Url));
    }

    [Fact]
    public void An_address_says_whose_it_is()
    {
        var contact = Assert.Single(
            Facts("Address: High Commission of Kenya, 3 Harambee Avenue, Oslo").Select(f => f.Body).OfType<Contact>()
        );
        Assert.StartsWith("high commission", contact.Office, StringComparison.Ordinal);
    }

    private static List<string> Events(string text) =>
        [
            .. Facts(text)
                .Where(f => f.Body is Event)
                .Select(f => $"{((Event)f.Body).Type} {string.Join(',', ((Event)f.Body).Participants)} {f.When}"),
        ];

    private static List<Fact> Facts(string text)
    {
        var metadata = new DocumentMetadata
        {
            Date = Edtf.On(2023, 10, 4),
            Title = "Kingdom of Norway: basic data",
            Publisher = "Ministry of Foreign Affairs of Kenya",
        };
        lock (Extractor)
            return [.. Extractor.Extract(PlainText.Read("d", text, metadata))];
    }
}
