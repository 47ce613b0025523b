using System.Text;
using System.Text.Json.Nodes;
using Entente.Documents;
using Entente.Facts;
using Entente.Readers;
using Entente.Readers.Pdf;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers.Formats;

/// <summary>The same content in any format yields the same facts.</summary>
public class SameFactsTests
{
    private static readonly DocumentMetadata Metadata = new() { Title = CommonContent.Title, Date = Edtf.Parse("2021-03-14") };

    private static IReadOnlyList<string> Facts(string format, byte[] bytes)
    {
        var result = DocumentFormats.Named(format)!.Read(new ReadRequest($"d.{format}", "d", bytes, Metadata));
        Assert.Null(result.Refusal);
        return [.. new Extractor().Extract(result.Document!).Select(Bare)];
    }

    // All of a fact but its place: the text of each format has its own markup, and ends its lines elsewhere.
    private static string Bare(Fact fact)
    {
        var json = JsonNode.Parse(FactJson.Write(fact))!.AsObject();
        foreach (var name in (string[])["id", "start", "end"])
            json.Remove(name);
        json["quote"] = string.Join(' ', fact.Evidence.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return json.ToJsonString();
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("html")]
    [InlineData("tei")]
    public void As_in_plain_text(string format)
    {
        Assert.SkipWhen(format == "pdf" && !PdfTool.IsInstalled, PdfReaderTests.NotInstalled);
        var text = Facts("text", Encoding.UTF8.GetBytes(CommonContent.Text()));
        Assert.InRange(text.Count, 12, 60);
        var bytes = format switch
        {
            "markdown" => Encoding.UTF8.GetBytes(CommonContent.Markdown()),
            "html" => Encoding.UTF8.GetBytes(CommonContent.Html()),
            "tei" => Encoding.UTF8.GetBytes(CommonContent.Tei()),
            "docx" => CommonContent.Docx(),
            _ => CommonContent.Pdf(),
        };
        Assert.Equal(text, Facts(format, bytes));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("tei")]
    public void Cells_of_a_table_state_what_they_state_on_a_page(string format)
    {
        string[][] rows =
        [
            ["Trade", "2018", "2019"],
            ["Norwegian exports to Chile", "$120 million", "$130 million"],
            ["Chilean exports to Norway", "more than $300 million", "$350 million"],
        ];
        var html =
            $"<html><body><main><h1>Trade</h1><p>Norway and Chile trade in fish and in what is made of it.</p><table>{Rows("tr", "td")}</table></main></body></html>";
        var page = Facts("html", Encoding.UTF8.GetBytes(html));
        Assert.InRange(page.Count, 4, 12);
        using var word = new DocxFile()
            .Paragraph("Trade", "Title")
            .Paragraph("Norway and Chile trade in fish and in what is made of it.")
            .Table(rows);
        var tei =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div><head>Trade</head>"
            + $"<p>Norway and Chile trade in fish and in what is made of it.</p><table>{Rows("row", "cell")}</table></div></body></text></TEI>";
        Assert.Equal(page, Facts(format, format == "docx" ? word.Bytes() : Encoding.UTF8.GetBytes(tei)));

        string Rows(string row, string cell) =>
            string.Concat(rows.Select(r => $"<{row}>{string.Concat(r.Select(c => $"<{cell}>{c}</{cell}>"))}</{row}>"));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void The_date_and_title_are_found_in_the_content(string format)
    {
        Assert.SkipWhen(format == "pdf" && !PdfTool.IsInstalled, PdfReaderTests.NotInstalled);
        var bytes = format == "docx" ? CommonContent.Docx() : CommonContent.Pdf();
        var document = DocumentFormats.Named(format)!.Read(new ReadRequest("d", "d", bytes, new DocumentMetadata())).Document!;
        Assert.Equal(Metadata, document.Metadata);
    }
}
