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
    [InlineData("pdf")]
    public void The_date_and_title_are_found_in_the_content(string format)
    {
        Assert.SkipWhen(format == "pdf" && !PdfTool.IsInstalled, PdfReaderTests.NotInstalled);
        var bytes = format == "docx" ? CommonContent.Docx() : CommonContent.Pdf();
        var document = DocumentFormats.Named(format)!.Read(new ReadRequest("d", "d", bytes, new DocumentMetadata())).Document!;
        Assert.Equal(Metadata, document.Metadata);
    }
}
