using Entente.Facts.Kinds;
using Xunit;

namespace Entente.Tests.Facts;

public class EventFactsTests
{
    [Theory]
    [InlineData(
        "On April 24, 1849, the envoy of Norway received full powers to treat with Chile. This latter date marks Norwegian recognition of Chile.",
        "recognise NOR,CHL 1849-04-24"
    )]
    [InlineData(
        "On May 2, 1867, Peru approved the step. Moreover it described its flag. This exchange signified a formal recognition of Chile.",
        "recognise CHL,PER 1867-05-02"
    )]
    public void What_a_sentence_points_at_is_dated_before_it(string text, string expected) => Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData(
        "The first act of recognition between Norway and Chile was the opening of a consulate. A letter dated May 4, 1833, tells of it.",
        "recognise NOR,CHL 1833-05-04"
    )]
    [InlineData(
        "Norway recognised Chile when it sent its first agent there. Jan Dahl was received on May 4, 1833, in Santiago.",
        "recognise NOR,CHL 1833-05-04"
    )]
    [InlineData(
        "On May 4, 1833, Jan Dahl was received. This date marks the establishment of diplomatic relations between Norway and Chile.",
        "establish_relations NOR,CHL 1833-05-04"
    )]
    [InlineData(
        "Norway and Chile knew of each other before 1844, but the treaty of that year marked the first recognition.",
        "recognise CHL,NOR 1844"
    )]
    public void What_a_sentence_names_may_be_dated_beside_it(string text, string expected) => Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Norway and Chile unveiled the Ocean Partnership at the June 26, 2020, summit.", "announce NOR,CHL 2020-06-26")]
    [InlineData("The plan, which Norway and Chile unveiled at the June 2020 summit, was bold.", "announce NOR,CHL 2020-06")]
    [InlineData("Building on the accord, on May 4, 2019, Norway and Chile signed a treaty.", "sign NOR,CHL 2019-05-04")]
    [InlineData("Norway signed the treaty in 1950, and in 1952 Chile signed the protocol.", "sign CHL,NOR 1952")]
    [InlineData(
        "Both went on with the initiative that Norway and Chile announced in January 2020 beyond May 2021.",
        "announce NOR,CHL 2020-01"
    )]
    [InlineData("Norwegian ministers in Chile spoke today of his June 2020 trip to Norway.", "visit CHL,NOR 2020-06")]
    [InlineData("Norway dissolved the council in 1806, and in 1811 annexed Chile.", "occupy NOR,CHL 1811")]
    [InlineData("Finally, in 1848, Norway established a legation in Chile.", "open_mission NOR,CHL 1848")]
    [InlineData(
        "President Jan Dahl of Norway today hosted President Ana Silva of Chile for lunch in Oslo, following up on talks in Lima in May 2019.",
        "meet NOR,CHL 2021-03-14"
    )]
    [InlineData("Norway recognised Chile in a letter dated May 4, 1833, to the President.", "recognise NOR,CHL 1833-05-04")]
    [InlineData("Norway has maintained diplomatic relations with Chile since 1919.", "establish_relations NOR,CHL 1919")]
    [InlineData("Five persons died on September 11, 2012, during an attack on Norway.", "attack NOR 2012-09-11")]
    [InlineData("Chile became the first state to recognise Norway in 1905.", "recognise CHL,NOR 1905")]
    [InlineData("Norway withdrew its envoy and suspended relations with Chile on May 4, 1912.", "sever_relations NOR,CHL 1912-05-04")]
    [InlineData("The Norwegian Legation in Chile was forced to close on May 4, 1940.", "close_mission NOR,CHL 1940-05-04")]
    [InlineData("Norway has had an embassy in Chile since 1968.", "open_mission NOR,CHL 1968")]
    [InlineData("The Lake Treaty between Norway and Chile has been in force since 1 February 2019.", "enter_into_force CHL,NOR 2019-02-01")]
    [InlineData(
        "Norway and Chile have concluded a Double Taxation Agreement (2011) and an Air Services Agreement (2014).",
        "sign NOR,CHL 2014"
    )]
    [InlineData("In 2017 Norway and Chile celebrated 50 years of diplomatic relations.", "commemorate NOR,CHL 2017")]
    [InlineData("This past week, Norway announced a new initiative.", "announce NOR 2021-03-01/2021-03-07")]
    [InlineData(
        "Education: Building on the Visa Agreement signed by Norway and Chile in May 2019, both will go on.",
        "sign NOR,CHL 2019-05"
    )]
    public void An_act_takes_the_date_of_its_own_words(string text, string expected) => Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("The Norwegian Embassy at Lima established on May 1, 1971, with Anne Hall in charge.", "open_mission NOR,PER 1971-05-01")]
    [InlineData("On July 26, 2014, Norway suspended embassy operations in Peru.", "sever_relations NOR,PER 2014-07-26")]
    [InlineData(
        "The British Legation stood in Lima. John Hall was appointed to be the first British Ambassador to Peru on May 4, 1951.",
        "elevate_mission GBR,PER 1951-05-04"
    )]
    public void Missions_open_rise_and_stop_their_work(string text, string expected) => Assert.Contains(expected, Events(text));

    [Fact]
    public void Without_a_legation_before_him_the_first_ambassador_is_appointed() =>
        Assert.DoesNotContain(
            Events("John Hall became the first British Ambassador to Peru on May 4, 2002."),
            e => e.StartsWith("elevate_mission", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("The two states discussed in August 1807 the possibility of establishing diplomatic relations.")]
    [InlineData("On May 4, 1825, Norway said that Chile was ready to conclude a treaty.")]
    [InlineData("Today the ministers are proud to welcome the Norwegian leaders’ discussions.")]
    [InlineData("In May 2019, Norway and Chile conducted a missile warning test.")]
    [InlineData("In 2019 Norway thought of a commissioner tasked with establishing a joint committee.")]
    [InlineData("The Minister welcomed the signing of the Fisheries Agreement, which she discussed in Oslo in May 2019.")]
    [InlineData("Norway and Chile were ready to:\n\n- sign the Lake Treaty on May 4, 2019;\n- open a consulate in Lima in 2020.")]
    [InlineData("In 1847 the colony constituted itself and subsequently was recognized as a republic by Chile.")]
    [InlineData("The council was shaped on May 4, 1946, and this is the government with which Norway established diplomatic relations.")]
    [InlineData("Norway replied on May 4, 1933 that it was glad to establish normal diplomatic relations with Chile.")]
    [InlineData("Norway recognised Chile. The weather of May 4, 1833 was fine.")]
    [InlineData("They praised two talks in 2019, including the first defense ministers meeting in Lima.")]
    [InlineData("Norway and Chile praised peace on May 4, 2019 after the German occupation of Peru.")]
    [InlineData("After a vote in 1979, Norway eventually became the last of the isles to achieve independence.")]
    [InlineData("In 2019 Norway promoted investment and increased trade relations.")]
    [InlineData("Since the early nineteenth century, Norway maintained several legations in Chile.")]
    [InlineData("Norway and Chile shall meet any hardship in 2019.")]
    [InlineData("Troops of Norway have served since 2004 under the treaty signed between Chile and Peru.")]
    [InlineData("Norway and Chile held talks, building on the 2019 exchange.")]
    [InlineData("Norway signed an agreement on a railway that will be free of carbon by 2030.")]
    [InlineData("Anne Hall served in 1965 until the Embassy closed.")]
    [InlineData("In the novel, Denmark declares war on Norway in 1940.")]
    [InlineData("Reports that Norway and Chile signed the treaty in 2001 are false.")]
    [InlineData("The forum announced that Norway and Chile would open a bridge in 2029.")]
    public void What_has_not_come_about_is_no_event(string text) => Assert.Empty(Events(text));

    [Theory]
    [InlineData(
        "Foreign Minister Anne Dahl of Norway met today with Secretary General Jens Stoltenberg of NATO.",
        "meet NOR,NATO 2021-03-14"
    )]
    [InlineData(
        "Norway and Chile are close. Peru has imposed duties since the Sanctions Act entered into force in March 2019.",
        "enter_into_force PER 2019-03"
    )]
    [InlineData("Prussia declared war upon France on July 19, 1870.", "declare_war PRUSSIA,FRA 1870-07-19")]
    public void Former_states_and_organisations_take_part(string text, string expected) => Assert.Contains(expected, Events(text));

    [Fact]
    public void A_document_is_about_the_countries_of_its_title() =>
        Assert.Equal(
            ["establish_relations NOR,CHL 1905-05-04"],
            Events(
                "Relations of Norway with other states: Chile\n\nSweden and Denmark watched. Sweden and Denmark waited.\n\nDiplomatic relations were established on May 4, 1905."
            )
        );

    [Theory]
    [InlineData("On May 4, 2020 Norway met with Chile following recent events in Peru.", null)]
    [InlineData("On May 4, 2020 Norway met with Chile in Lima.", "Lima")]
    [InlineData("On May 4, 2020 Norway met with Chile in light of Peru’s ties.", null)]
    public void The_place_is_that_of_the_act(string text, string? place) => Assert.Equal(place, Reads.Bodies<Event>(text).Single().Place);

    [Fact]
    public void Work_that_a_mission_stops_is_told_as_such() =>
        Assert.Contains(
            "Norway and Peru: work of the Norwegian Embassy suspended, 26 July 2014",
            Reads.Facts("The Norwegian Embassy in Lima suspended operations on July 26, 2014.").Select(f => f.About)
        );

    private static IEnumerable<string> Events(string text) =>
        Reads
            .Facts(text)
            .Where(f => f.Body is Event)
            .Select(f => $"{((Event)f.Body).Type} {string.Join(',', ((Event)f.Body).Participants)} {f.When}");
}
