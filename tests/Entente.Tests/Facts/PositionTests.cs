using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions.Names;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

public class PositionTests
{
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("Norway and Chile affirmed that the treaty is in force.", "NOR,CHL affirm: the treaty is in force")]
    [InlineData("Canada reaffirmed its commitment to the defence of Latvia.", "CAN affirm: its commitment to the defence of Latvia")]
    [InlineData("We are committed to open trade.", "KEN commit: open trade")]
    [InlineData("Kenya's commitment to the region is unwavering.", "KEN commit: the region")]
    [InlineData(
        "Norway and Chile condemned the attack, called on Syria to withdraw, and welcomed the truce.",
        "NOR,CHL condemn: the attack; NOR,CHL urge: Syria to withdraw; NOR,CHL welcome: the truce"
    )]
    [InlineData("Norway aims to expand trade and increase investment.", "NOR intend: expand trade and increase investment")]
    [InlineData("Norway remains opposed to the annexation.", "NOR oppose: the annexation")]
    [InlineData("Norway consults with Sweden and Finland on the Arctic.", "NOR,SWE,FIN cooperate: Sweden and Finland on the Arctic")]
    [InlineData("Norway is working to strengthen its fleet.", "NOR intend: strengthen its fleet")]
    [InlineData("Norway and Chile are working to protect the seas.", "NOR,CHL cooperate: protect the seas")]
    [InlineData("Japan will never recognize the annexation.", "JPN oppose: the annexation")]
    [InlineData("Norway and Chile met in Oslo. They look forward to the next meeting.", "NOR,CHL intend: the next meeting")]
    [InlineData("The Government of Chile and the Government of Peru pledged to end the dispute.", "CHL,PER commit: end the dispute")]
    public void The_main_verb_decides_the_act(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Norway voiced its deep concern about the arrests in Peru.", "NOR oppose: the arrests in Peru")]
    [InlineData("Norway expressed the intent to open a school.", "NOR intend: open a school")]
    [InlineData("Norway reached agreement with Chile on fishing quotas.", "NOR,CHL agree: agreement with Chile on fishing quotas")]
    [InlineData(
        "Norway and Chile are committed to continuing to remove tariffs and build open markets.",
        "NOR,CHL commit: continuing to remove tariffs and build open markets"
    )]
    [InlineData("Norway reaffirmed to the President its support for Chile.", "NOR affirm: its support for Chile")]
    [InlineData("Norway recognized President Rojas for his aid.", "NOR welcome: President Rojas for his aid")]
    [InlineData(
        "Norway condemned the brutal and unjustified further invasion of Peru.",
        "NOR condemn: the brutal and unjustified further invasion of Peru"
    )]
    [InlineData(
        "Norway agreed to take note and to have further follow-up talks in Lima.",
        "NOR agree: take note and to have further follow-up talks in Lima"
    )]
    [InlineData("Norway voiced concern over coercive acts at sea.", "NOR oppose: coercive acts at sea")]
    [InlineData(
        "Norway and Chile stressed the role of science and continued close cooperation.",
        "NOR,CHL affirm: the role of science and continued close cooperation"
    )]
    [InlineData(
        "Norway is supporting the growth of Chile, and as neighbours of the pole, we commit to research.",
        "NOR support: the growth of Chile; KEN commit: research"
    )]
    public void The_content_is_what_is_meant(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Norway did not support the plan.")]
    [InlineData("Norway may support the plan.")]
    [InlineData("The agreement supports trade between Norway and Chile.")]
    [InlineData("Norway provides no assistance to Chile.")]
    [InlineData("Russia has committed crimes against humanity.")]
    [InlineData("Norway welcomed President Boric in Oslo.")]
    [InlineData("Norway and Chile signed the treaty in 2018.")]
    [InlineData("Norway voiced its deep concern and left.")]
    [InlineData("Norway voiced concern over the drought in Peru.")]
    [InlineData("Norway trains staff for a centre funded and supported by Chile.")]
    [InlineData("The summit shows what we hope to achieve.")]
    [InlineData("Norway spoke of a dialogue which we will continue today.")]
    [InlineData("Norway has sought to have a fleet of its own.")]
    [InlineData("Continued Norwegian assistance has helped rally other donors.")]
    [InlineData("The forum remains open to partners invested in and committed to the region.")]
    [InlineData("Norway spoke of the build-up on the border.")]
    [InlineData("The Prime Minister of Norway highlighted a range of measures that his Government has taken since May.")]
    [InlineData("Norway and Chile reached agreement on several issues.")]
    [InlineData("Norway and Chile have worked to open a school.")]
    [InlineData("Norwegian partners are providing support to the clinics.")]
    public void Other_sentences_state_no_position(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData(
        "Norway and Chile agreed to:\n\n- expand trade;\n- support the mission.",
        "NOR,CHL agree: expand trade; NOR,CHL agree: support the mission"
    )]
    [InlineData(
        "Norway and Chile will:\n\n- Support the mission;\n- launch a fund.",
        "NOR,CHL support: the mission; NOR,CHL intend: launch a fund"
    )]
    [InlineData(
        "The Ministers of Norway and Chile:\n\n1. welcomed the truce;\n2. reaffirmed their friendship.",
        "NOR,CHL welcome: the truce; NOR,CHL affirm: their friendship"
    )]
    [InlineData(
        "Norway and Chile welcomed:\n\n- the truce;\n- progress in the talks.",
        "NOR,CHL welcome: the truce; NOR,CHL welcome: progress in the talks"
    )]
    [InlineData(
        "Norway and Chile intend to go further by:\n\n- Exchanging views;\n- Cooperating on fisheries.",
        "NOR,CHL intend: go further by; NOR,CHL intend: Exchanging views; NOR,CHL cooperate: fisheries"
    )]
    [InlineData("Norway and Chile will seek to: expand trade; build roads.", "NOR,CHL intend: expand trade; build roads")]
    [InlineData("Norway and Chile agreed on the following:\n\n- Peru will open its market.", "PER intend: open its market")]
    [InlineData("Norway and Chile met in Oslo:\n\n- The weather was fine.", "")]
    public void A_list_goes_on_with_the_sentence_that_opens_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Prime Minister of Kenya spoke to the President of Peru, and both agreed to meet again.", "KEN,PER agree: meet")]
    [InlineData("The Government welcomes the report.", "KEN welcome: the report")]
    [InlineData("JICA will build a bridge in Nepal.", "JPN intend: build a bridge in Nepal")]
    [InlineData("Norway will, subject to its laws, share the data.", "NOR intend: share the data")]
    [InlineData("Norway and its allies stand ready to help.", "NOR intend: help")]
    [InlineData("Norway will continue to support the mission.", "NOR support: the mission")]
    [InlineData("Norway decided to send ships.", "NOR intend: send ships")]
    [InlineData("Norway invited him to visit Oslo.", "")]
    [InlineData("Chile reiterated its claim, which Peru rejected.", "CHL affirm: its claim; PER oppose: its claim")]
    [InlineData("Norway is proud of the world we seek to build.", "")]
    [InlineData("Norway said that Chile would join and urged calm.", "NOR urge: calm")]
    [InlineData("Norway plans to build roads, plant trees, and train staff.", "NOR intend: build roads, plant trees, and train staff")]
    [InlineData("Norway and Chile met in Oslo. It was agreed that trade would grow.", "NOR,CHL agree: trade would grow")]
    [InlineData("Norway has and will continue to support the mission.", "NOR support: the mission")]
    [InlineData("Norway works with Chile on fisheries.", "NOR,CHL cooperate: Chile on fisheries")]
    [InlineData("Norway has worked to end the war.", "")]
    public void Those_who_speak_for_a_government_are_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void An_organisation_speaks_as_one_in_its_own_statement() =>
        Assert.Equal(
            "ASEAN affirm: the need for calm; ASEAN urge: restraint",
            Show(
                Facts(
                    "The Meeting underlined the need for calm. The Ministers called for restraint.",
                    "Joint Communiqué of the 40th ASEAN Foreign Ministers’ Meeting"
                )
            )
        );

    [Theory]
    [InlineData("Norway intends to close the plant by 2030.", "2030", "(by 2030)")]
    [InlineData(
        "The treaty will enter into force on January 1, 2020. Norway and Chile intend to conclude talks within 4 months after the date of entry into force.",
        "2020-05-01",
        "(by 1 May 2020: 4 months after entry into force, 1 January 2020)"
    )]
    [InlineData(
        "Norway and Chile agreed to meet within 90 days.",
        "2021-06-12",
        "(by 12 June 2021: 90 days after the document, 14 March 2021)"
    )]
    [InlineData("Norway and Chile intend to conclude talks within 4 months after the date of entry into force.", null, "force")]
    public void A_deadline_says_what_it_rests_on(string text, string? deadline, string aboutEnd)
    {
        var fact = Facts(text, null)[^1];
        Assert.Equal(deadline, ((Position)fact.Body).Deadline?.ToString());
        Assert.EndsWith(aboutEnd, fact.About, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_joint_statement_we_are_those_of_the_title() =>
        Assert.Equal(
            "CAN,DNK support: the Arctic Council",
            Show(Facts("Russia left the room. We support the Arctic Council.", "Joint Statement of Canada and Denmark on Russia"))
        );

    [Fact]
    public void He_is_the_one_who_acts_in_the_sentence_before() =>
        Assert.Equal(
            "USA welcome: Ukraine on its Independence Day",
            Show(
                Facts(
                    "President Jane Doe of the United States spoke with President Zelenskyy of Ukraine. She congratulated Ukraine on its Independence Day.",
                    null
                )
            )
        );

    [Fact]
    public void The_purpose_of_a_visit_takes_its_time()
    {
        var fact = Assert.Single(Facts("The Foreign Minister of Chile will travel to Oslo on March 20 to reaffirm the friendship.", null));
        Assert.Equal("2021-03-20", fact.When?.ToString());
        Assert.Equal(["CHL"], ((Position)fact.Body).Holders);
    }

    [Fact]
    public void A_publisher_is_known_by_its_name_or_address()
    {
        Assert.Equal("JPN", PublisherCountry.Of(new DocumentMetadata { Publisher = "Ministry of Foreign Affairs of Japan" }));
        Assert.Equal("GBR", PublisherCountry.Of(new DocumentMetadata { Url = "https://www.gov.uk/news/1" }));
        Assert.Equal("USA", PublisherCountry.Of(new DocumentMetadata { Url = "https://www.state.gov/1" }));
        Assert.Null(PublisherCountry.Of(new DocumentMetadata { Url = "https://example.com/govern" }));
    }

    private static string Read(string text) => Show(Facts(text, null));

    private static string Show(IEnumerable<Fact> facts) =>
        string.Join("; ", facts.Select(f => f.Body).Cast<Position>().Select(p => $"{string.Join(',', p.Holders)} {p.Act}: {p.Content}"));

    private static List<Fact> Facts(string text, string? title)
    {
        var metadata = new DocumentMetadata
        {
            Date = Edtf.On(2021, 3, 14),
            Title = title,
            Url = "https://www.mfa.gov.ke/1",
        };
        lock (Extractor)
            return [.. Extractor.Extract(PlainText.Read("d", text, metadata)).Where(f => f.Kind == Position.Name)];
    }
}
