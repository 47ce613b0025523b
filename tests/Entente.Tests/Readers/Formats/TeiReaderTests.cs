using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Tei;
using Entente.Tests.Documents;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers.Formats;

/// <summary>Editions in TEI with what is awkward in them; the text and the passages are checked whole.</summary>
public class TeiReaderTests
{
    private static string Edition(string body, string header = "") =>
        $"<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>{header}</teiHeader><text><body>{body}</body></text></TEI>";

    private static ReadResult Result(string xml) =>
        new TeiReader().Read(new ReadRequest("d.xml", "d", Encoding.UTF8.GetBytes(xml), new DocumentMetadata()));

    private static void AssertReads(string body, string text, params string[] passages)
    {
        var document = Result(Edition(body)).Document!;
        Assert.Equal(text, document.Text.Value);
        Assert.Equal(
            passages,
            document.Passages.Select(p =>
            {
                var line = PassageLine.Of(document, p);
                var pages = string.Concat(p.Pages.Select(page => page.Page + " "));
                return $"{pages}{line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]}{line[line.IndexOf(" '", StringComparison.Ordinal)..]}";
            })
        );
    }

    [Fact]
    public void Heads_of_divisions_by_their_depth() =>
        AssertReads(
            "<div type=\"chapter\">\n  <head>Norway</head>\n  <p>They\n     met.</p>\n  <div>\n    <head>Treaty of <date>1960</date></head>\n    <p>It holds.</p>\n  </div>\n</div><div><head>Chile</head><p>So does <hi rend=\"italic\">it</hi>.</p></div>",
            "Norway\n\nThey met.\n\nTreaty of 1960\n\nIt holds.\n\nChile\n\nSo does it.",
            "(heading 1) 'Norway'",
            "(paragraph) 'They met.'",
            "(heading 2) 'Treaty of 1960'",
            "(paragraph) 'It holds.'",
            "(heading 1) 'Chile'",
            "(paragraph) 'So does it.'"
        );

    [Fact]
    public void Pages_of_the_printed_edition() =>
        AssertReads(
            "<div><pb n=\"xii\"/><p>The first page.</p><p>A sentence that goes <pb n=\"1\" facs=\"0013\"/>on here.</p><pb n=\"2\"/><p>The last.</p></div>",
            "The first page.\n\nA sentence that goes on here.\n\nThe last.",
            "xii (paragraph) 'The first page.'",
            "xii 1 (paragraph) 'A sentence that goes on here.'",
            "2 (paragraph) 'The last.'"
        );

    [Fact]
    public void Notes_stand_at_the_end_of_their_division() =>
        AssertReads(
            "<div><head>Talks<note n=\"1\">Source: the archives.</note></head><p>They met.<note n=\"2\" xml:id=\"fn2\">Twice, in <hi>Oslo</hi>.</note> It rained.</p></div><div><p>Later.</p></div>",
            "Talks[1]\n\nThey met.[2] It rained.\n\n[1] Source: the archives.\n\n[2] Twice, in Oslo.\n\nLater.",
            "(heading 1) 'Talks'",
            "(paragraph) 'They met.|It rained.'",
            "(paragraph) 'Source: the archives.'",
            "(paragraph) 'Twice, in Oslo.'",
            "(paragraph) 'Later.'"
        );

    [Fact]
    public void Lists_with_their_numbers_and_lists_in_lists() =>
        AssertReads(
            "<div><p>They agreed to:<list type=\"ordered\"><item>trade;</item><item>talk:<list><item>soon</item></list></item></list>and so on.</p>"
                + "<list><head>Persons</head><label>Solberg, Erna,</label><item>Prime Minister</item><item n=\"(b)\"><p>Named.</p></item></list></div>",
            "They agreed to:\n\n1. trade;\n2. talk:\n• soon\n\nand so on.\n\nPersons\n\n• Solberg, Erna, Prime Minister\n(b) Named.",
            "(paragraph) 'They agreed to:'",
            "(listitem 1) 'trade;'",
            "(listitem 1) 'talk:'",
            "(listitem 2) 'soon'",
            "(paragraph) 'and so on.'",
            "(paragraph) 'Persons'",
            "(listitem 1) 'Solberg, Erna, Prime Minister'",
            "(listitem 1) 'Named.'"
        );

    [Fact]
    public void Cells_of_tables_with_their_heads() =>
        AssertReads(
            "<div><table><head>Trade</head><row role=\"label\"><cell/><cell>1950</cell></row><row><cell>Fish</cell><cell>12 <hi>tons</hi></cell></row></table></div>",
            "Trade\n\nFish, 1950: 12 tons",
            "(paragraph) 'Trade'",
            "(tablecell) 'Fish, 1950: 12 tons'"
        );

    [Fact]
    public void Corrections_are_accepted_and_what_was_deleted_is_left_out() =>
        AssertReads(
            "<div><fw type=\"header\">RELATIONS 17</fw><p>The <choice><sic>tretay</sic><corr>treaty</corr></choice> of the <choice><abbr>Govt</abbr><expan>Government</expan></choice>"
                + " was <del>not</del> <add>soon</add> <supplied>signed</supplied> <gap reason=\"lost\"/> <sic>thus</sic> &amp; <unclear>held</unclear>.</p></div>",
            "The treaty of the Govt was soon signed thus & held.",
            "(paragraph) 'The treaty of the Govt was soon signed thus & held.'"
        );

    [Fact]
    public void Letters_with_their_openers_verses_and_quotations() =>
        AssertReads(
            "<div><opener><dateline>Oslo, <date when=\"1951-01-05\">January 5, 1951</date>.</dateline><salute>Dear Sir:</salute></opener>"
                + "<p>He wrote: <quote><p>We shall come.</p></quote></p><lg><l>One line,</l><l>Another line.</l></lg><closer><signed>Erna</signed></closer></div>",
            "Oslo, January 5, 1951.\n\nDear Sir:\n\nHe wrote:\n\nWe shall come.\n\nOne line,\nAnother line.\n\nErna",
            "(paragraph) 'Oslo, January 5, 1951.'",
            "(paragraph) 'Dear Sir:'",
            "(paragraph) 'He wrote:'",
            "(paragraph) 'We shall come.'",
            "(paragraph) 'One line,'",
            "(paragraph) 'Another line.'",
            "(paragraph) 'Erna'"
        );

    [Fact]
    public void Links_lead_outside_only()
    {
        var document = Result(
            Edition(
                "<div><p>See <ref target=\"#d2\">Document 2</ref> and <ref target=\"https://example.org/a\">the archives</ref>.</p></div>"
            )
        ).Document!;
        Assert.Equal(
            "the archives https://example.org/a",
            document.Passages.Single().Links.Select(l => $"{document.Text.Value[l.Range.Start..l.Range.End]} {l.Url}").Single()
        );
    }

    [Fact]
    public void What_the_header_says()
    {
        const string Header =
            "<fileDesc><titleStmt><title type=\"series\">Papers</title><title type=\"complete\">Papers,\n 1951</title></titleStmt>"
            + "<publicationStmt><publisher>Office of the Historian</publisher><date>2015</date><idno type=\"isbn\">1</idno><idno type=\"url\">https://example.org/p1951</idno></publicationStmt></fileDesc>"
            + "<profileDesc><langUsage><language ident=\"en\">English</language></langUsage></profileDesc>";
        var about = new DocumentMetadata
        {
            Title = "Papers, 1951",
            Publisher = "Office of the Historian",
            Language = "en",
            Url = "https://example.org/p1951",
            Date = Edtf.Parse("2015"),
        };
        Assert.Equal(about, Result(Edition("<div><p>They met.</p></div>", Header)).Document!.Metadata);
        const string Letter =
            "<div type=\"document\"><dateline><date when=\"1951-01-05T10:00:00-05:00\">January 5</date></dateline><p>They met.</p></div>";
        Assert.Equal(about with { Date = Edtf.Parse("1951-01-05") }, Result(Edition(Letter, Header)).Document!.Metadata);
    }

    [Fact]
    public void The_documents_of_a_volume_are_told_apart()
    {
        const string Header =
            "<fileDesc><titleStmt><title>Papers</title></titleStmt><publicationStmt><publisher>Office</publisher><date>2015</date>"
            + "<idno type=\"url\">https://example.org/p</idno></publicationStmt></fileDesc>";
        const string First =
            "<div type=\"document\" n=\"1\" xml:id=\"d1\">\n<head>A Letter<note>Of ours.</note></head><dateline><date when=\"1951-01-05\"/></dateline><p>Ä <pb n=\"7\"/>met.</p></div>";
        const string Second =
            "<div type=\"document\" n=\"2\"><head>2. A Note</head><p>They met.</p><div type=\"document\"><p>Inside.</p></div></div>";
        var result = Result(Edition($"<div><head>Chile</head>{First}{Second}<p>Between.</p></div>", Header));
        Assert.Equal("Chile\n\nBetween.", result.Document!.Text.Value);
        Assert.Equal(Edtf.Parse("2015"), result.Document.Metadata.Date);
        Assert.Equal(["d/d1", "d/2"], result.Parts.Select(p => p.Document.Id));
        Assert.Equal(["1. A Letter", "2. A Note"], result.Parts.Select(p => p.Document.Metadata.Title));
        Assert.Equal(["https://example.org/p#d1", null], result.Parts.Select(p => p.Document.Metadata.Url));
        Assert.Equal([Edtf.Parse("1951-01-05"), null], result.Parts.Select(p => p.Document.Metadata.Date));
        Assert.All(result.Parts, p => Assert.Equal("Office", p.Document.Metadata.Publisher));
        // The bytes of each are those of the file.
        Assert.Equal([First, Second], result.Parts.Select(p => Encoding.UTF8.GetString(p.Bytes.Span)));
        // A page goes on over the documents.
        Assert.Equal(["7", "7"], result.Parts[1].Document.Passages.SelectMany(p => p.Pages).Take(2).Select(p => p.Page));
        Assert.Equal("2. A Note\n\nThey met.\n\nInside.", result.Parts[1].Document.Text.Value);
    }

    [Fact]
    public void The_editions_of_a_corpus_have_their_own_headers()
    {
        static string Of(string title) =>
            $"<TEI><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt></fileDesc></teiHeader><text><body><p>{title} is told.</p></body></text></TEI>";
        var result = Result(
            $"<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><publicationStmt><publisher>Office</publisher></publicationStmt></fileDesc></teiHeader>{Of("One")}{Of("Two")}</teiCorpus>"
        );
        Assert.Null(result.Document);
        Assert.Equal(["One", "Two"], result.Parts.Select(p => p.Document.Metadata.Title));
        Assert.Equal(["Office", "Office"], result.Parts.Select(p => p.Document.Metadata.Publisher));
        Assert.Equal(["d/1", "d/2"], result.Parts.Select(p => p.Document.Id));
    }

    [Fact]
    public void Other_or_broken_xml_is_refused()
    {
        Assert.Equal(ReadingMessages.Empty("d.xml"), Result("").Refusal);
        Assert.Equal(RefusalCause.Malformed, Result("<project/>").Refusal?.Cause);
        Assert.Equal(ReadingMessages.NoWords("d.xml", "TEI edition"), Result(Edition("<div/>")).Refusal);
        var broken = Result(Edition("<div><p>They met.</div>")).Refusal!;
        Assert.Equal((RefusalCause.Malformed, 2), (broken.Cause, broken.Line));
    }

    [Fact]
    public void Hostile_xml_is_refused_before_it_costs_anything()
    {
        const string Bomb = "<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        Assert.Equal(ReadingMessages.DocumentType("d.xml", null, null), Result(Bomb + Edition("<p>&b;</p>")[21..]).Refusal);
        foreach (var (open, close) in new[] { ("<div>", "</div>"), ("<p>", "</p>"), ("<hi>", "</hi>"), ("<list><item>", "</item></list>") })
            Assert.Equal(
                ReadingMessages.TooDeepInside("d.xml"),
                Result(
                    Edition(
                        $"<div>{string.Concat(Enumerable.Repeat(open, 20_000))}a{string.Concat(Enumerable.Repeat(close, 20_000))}</div>"
                    )
                ).Refusal
            );
    }
}
