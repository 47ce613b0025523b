using Entente.Documents;
using Xunit;

namespace Entente.Tests.Facts;

public class OfficeFactsTests
{
    private static IReadOnlyList<string> In(string text, string? publisher = null, string? title = null) =>
        FoundFacts.In(PlainText.Read("text", text, new DocumentMetadata { Publisher = publisher, Title = title }), "office");

    [Theory]
    [InlineData("Minister of Defense Nobuo Kishi of Japan spoke.", "Nobuo Kishi | Minister of Defense | JPN")]
    [InlineData(
        "They met Japan’s Minister for Foreign Affairs Toshimitsu Motegi and Minister of Defense Nobuo Kishi.",
        "Toshimitsu Motegi | Minister for Foreign Affairs | JPN; Nobuo Kishi | Minister of Defense | JPN"
    )]
    [InlineData("Kenya’s Minister for Trade, the Hon Rebecca Miano MP, met him.", "Rebecca Miano | Minister for Trade | KEN")]
    [InlineData("President Yoon of the Republic of Korea spoke.", "Yoon | President | KOR")]
    [InlineData("Prime Minister KISHIDA Fumio of Japan spoke.", "KISHIDA Fumio | Prime Minister | JPN")]
    [InlineData(
        "Akiba Takeo, Secretary General of the National Security Secretariat of Japan, spoke.",
        "Akiba Takeo | Secretary General of the National Security Secretariat of Japan | JPN"
    )]
    [InlineData(
        "The Secretary General of Japan’s National Security Secretariat, Takeo Akiba, spoke.",
        "Takeo Akiba | Secretary General of Japan’s National Security Secretariat | JPN"
    )]
    [InlineData("U.S. Ambassador to Japan Rahm Emanuel spoke.", "Rahm Emanuel | Ambassador to Japan | USA")]
    [InlineData("NATO Secretary General Jens Stoltenberg spoke.", "Jens Stoltenberg | Secretary General | NATO")]
    [InlineData("His Kenyan counterpart, Foreign Minister Alfred Mutua, spoke.", "Alfred Mutua | Foreign Minister | KEN")]
    [InlineData("Wang Yi was appointed Foreign Minister of China.", "Wang Yi | Foreign Minister | CHN")]
    [InlineData("The post opened with John Smith as Chargé d’Affaires.", "John Smith | Chargé d’Affaires | -")]
    [InlineData("Senators Capito and Barrasso met.", "Capito | Senator | -; Barrasso | Senator | -")]
    public void Titles_before_and_behind_a_name_tell_its_office(string text, string facts) => Assert.Equal(facts.Split("; "), In(text));

    [Theory]
    [InlineData("Former Prime Minister Tony Blair of the United Kingdom spoke.")]
    [InlineData("The late President John F. Kennedy was honored.")]
    [InlineData("They recalled the legacy of Ambassador Mansfield.")]
    [InlineData("The President nominated John Smith as Ambassador to Chile.")]
    [InlineData("Jane Doe was not appointed Foreign Minister.")]
    [InlineData("The Senior Advisor to the President met Jane Doe.")]
    [InlineData("General Electric makes engines.")]
    public void Who_holds_an_office_no_more_or_not_yet_is_no_holder(string text) => Assert.Empty(In(text));

    [Fact]
    public void A_person_and_office_are_told_once_by_the_fullest_name() =>
        Assert.Equal(
            ["Antony J. Blinken | Secretary of State | USA"],
            In("Secretary of State Blinken spoke. Secretary Blinken left. Later U.S. Secretary of State Antony J. Blinken returned.")
        );

    [Theory]
    [InlineData("President Biden met Prime Minister Kishida in Japan.", "Biden | President | USA; Kishida | Prime Minister | JPN")]
    [InlineData("President Biden spoke with President Macron of France.", "Biden | President | USA; Macron | President | FRA")]
    [InlineData("National Security Advisor Jake Sullivan spoke.", "Jake Sullivan | National Security Advisor | USA")]
    public void A_title_without_a_country_is_the_publishers_if_it_has_such_an_office(string text, string facts) =>
        Assert.Equal(facts.Split("; "), In(text, "U.S. Department of State"));

    [Fact]
    public void The_title_of_the_document_tells_whose_a_president_is() =>
        Assert.Equal(
            ["Duda | President | POL"],
            In("The Vice Chair met President Duda.", "The White House", "Readout of the Meeting with President Duda of Poland")
        );
}
