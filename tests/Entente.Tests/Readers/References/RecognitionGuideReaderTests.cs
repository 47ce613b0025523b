using System.Text;
using Entente.Readers;
using Entente.Readers.References;
using Entente.Readers.References.RecognitionGuide;
using Entente.Reconciliation.References;
using Xunit;

namespace Entente.Tests.Readers.References;

public class RecognitionGuideReaderTests
{
    private static ReferenceResult Read(string xml) => new RecognitionGuideReader().Read("tonga.xml", Encoding.UTF8.GetBytes(xml));

    private static List<ActEntry> Acts(string xml) => [.. Read(xml).Files.SelectMany(f => f.Entries).Cast<ActEntry>()];

    // An article on a country with one dated heading and a paragraph.
    private static string Article(string country, string heading, string prose = "") =>
        $"""
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title type="short">{country}</title></teiHeader>
            <text><body><div xml:id="x"><head>{heading}</head><p>{prose}</p></div></body></text></TEI>
            """;

    [Fact]
    public void Headings_with_dates_are_acts()
    {
        var file = Assert.Single(Read(ReferenceSamples.Tonga).Files);
        Assert.Equal(("TON", "USA", "2009"), (file.Country, file.Partner, file.Source.Date?.ToString()));
        Assert.Equal(
            [
                ("recognise", "1972", "USA", false),
                ("establish_relations", "1973", null, false),
                ("resume_relations", "1980/1981", null, true),
                ("establish_relations", "1887", null, true),
            ],
            file.Entries.Cast<ActEntry>().Select(e => (e.Act, e.When.ToString(), e.By, e.IsQualified))
        );
    }

    [Fact]
    public void A_day_counts_where_the_prose_names_one_day_in_the_sentence_of_the_act()
    {
        var acts = Acts(ReferenceSamples.Tonga);
        Assert.Equal("1972-10-04", acts[0].Day?.ToString());
        Assert.Equal(
            "U.S. Recognition of Tongan Independence, 1972. The United States recognized Tonga on October 4, 1972, when Mr. J. Doe handed a letter to the King.",
            acts[0].Text
        );
        // Two days, and no telling which is the act's.
        Assert.Null(acts[1].Day);
        Assert.Equal(["1973-05-01", "1973-06-02"], acts[1].Days.Select(d => d.ToString()));
    }

    [Fact]
    public void The_place_is_the_id_and_the_line() =>
        Assert.Equal(new ReferencePlace("#recognition", 20), Acts(ReferenceSamples.Tonga)[0].Place);

    [Theory]
    [InlineData("Danish Recognition of the United States, 1792.", "recognise", "DNK", false)]
    [InlineData("United States Recognition of Denmark, 1792.", "recognise", "USA", false)]
    [InlineData("Recognition of Denmark by the United States, 1792.", "recognise", "USA", false)]
    [InlineData("Mutual Recognition, 1792.", "recognise", null, false)]
    [InlineData("Recognition of the Free Government in Exile, 1792.", "recognise", null, true)]
    [InlineData("Diplomatic Relations Established, 1792.", "establish_relations", null, false)]
    [InlineData("Establishment of Diplomatic Relations and the American Legation in Copenhagen, 1792.", "establish_relations", null, false)]
    [InlineData("Suspension of Diplomatic Relations, 1792.", "sever_relations", null, true)]
    [InlineData("Resumption of Diplomatic Relations, 1792.", "resume_relations", null, true)]
    public void Headings_tell_the_act_who_acts_and_whether_more_is_named(string heading, string act, string? by, bool isQualified)
    {
        var entry = Assert.Single(Acts(Article("Denmark", heading)));
        Assert.Equal((act, by, isQualified, "1792"), (entry.Act, entry.By, entry.IsQualified, entry.When.ToString()));
    }

    [Theory]
    [InlineData("Recognition")]
    [InlineData("Recognition Withdrawn by the United States, 1920.")]
    [InlineData("Non-recognition of the Regime, 1920.")]
    [InlineData("Establishment of Consular Relations, 1792.")]
    [InlineData("Elevation of the Legation to an Embassy, 1946.")]
    [InlineData("")]
    public void Other_headings_tell_none(string heading) => Assert.Empty(Acts(Article("Denmark", heading)));

    [Fact]
    public void A_file_may_hold_chapters_of_several_countries()
    {
        const string Xml = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>A sample guide</title></teiHeader><text><body>
            <div type="chapter" xml:id="norway"><head>Norway</head>
              <div><head>Recognition, <date when="1905">1905</date></head></div>
            </div>
            <div type="chapter" xml:id="peru"><head>Peru</head>
              <div xml:id="peru-relations"><head>Establishment of Diplomatic Relations, 1827.</head></div>
            </div>
            <div type="chapter" xml:id="lost"><head>Atlantis</head>
              <div><head>Recognition, <date when="1900">1900</date></head></div>
            </div>
            </body></text></TEI>
            """;
        Assert.Equal(
            ["NOR recognise 1905 #norway", "PER establish_relations 1827 #peru-relations"],
            Acts(Xml).Select(e => $"{e.Of} {e.Act} {e.When} {e.Place.Where}")
        );
        Assert.Equal(ReferenceMessages.NoCountry("tonga.xml", "Atlantis", 8), Assert.Single(Read(Xml).Warnings));
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<TEI/>")]
    public void Other_xml_is_refused(string xml) => Assert.Equal(RefusalCause.NoReference, Read(xml).Refusal?.Cause);

    [Theory]
    [InlineData("")]
    [InlineData("prose")]
    [InlineData("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><TEI/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-7\"?><TEI/>")]
    public void Broken_xml_is_refused(string xml)
    {
        var refusal = Read(xml).Refusal!;
        Assert.Equal(RefusalCause.Malformed, refusal.Cause);
        Assert.DoesNotContain("Line ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_declaration_is_refused()
    {
        const string Xml =
            "<!DOCTYPE TEI [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">&a;</TEI>";
        Assert.Equal(ReferenceMessages.DocumentType("tonga.xml", null, null), Read(Xml).Refusal);
    }

    [Fact]
    public void Characters_written_as_entities_are_read() =>
        Assert.Equal(
            "Establishment of Diplomatic Relations & the Légation, 1792.",
            Assert
                .Single(
                    Acts(Article("Denmark", "Establishment of Diplomatic Relations &amp; the L&#233;gation, 1792.", "&lt;&gt;&amp;&quot;"))
                )
                .Text
        );

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var xml = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + string.Concat(Enumerable.Repeat("<div>", 50_000));
        Assert.Equal(RefusalCause.TooDeep, Read(xml).Refusal?.Cause);
    }

    [Fact]
    public void Whatever_is_changed_in_a_file_nothing_is_thrown() =>
        Mutations.Survive(ReferenceSamples.Tonga, bytes => new RecognitionGuideReader().Read("a.xml", bytes));
}
