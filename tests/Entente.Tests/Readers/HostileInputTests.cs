using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Tests.Readers.Formats;
using Xunit;

namespace Entente.Tests.Readers;

/// <summary>
/// Files made to take for ever or to fill the memory. What each format refuses stands with its reader's tests (entities, depth, zip bombs,
/// packing ratios, redirects); here is what costs more than it should, told by what is allocated, which no busy machine changes.
/// </summary>
public class HostileInputTests
{
    private static Document? Read(string format, byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        var options = new LoadOptions
        {
            Retrieved = DateTimeOffset.UnixEpoch,
            Format = format,
            StandardInput = input,
        };
        return Assert.Single(new DocumentLoader(options).Load([DocumentLoader.StandardInput])).Loaded?.Document;
    }

    private static long Cost(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("html", 10)]
    [InlineData("html", 100)]
    [InlineData("docx", 10)]
    [InlineData("docx", 100)]
    [InlineData("tei", 10)]
    [InlineData("tei", 100)]
    [InlineData("markdown", 10)]
    public void A_table_of_twice_the_cells_costs_twice_as_much(string format, int columns)
    {
        var (small, large) = (Table(format, 4_000 / columns, columns), Table(format, 8_000 / columns, columns));
        Read(format, small);
        var (one, two) = (Cost(() => Read(format, small)), Cost(() => Read(format, large)));
        Assert.InRange((double)two / one, 1.2, 2.4);
    }

    [Fact]
    public void A_table_of_88000_cells_is_read_whole()
    {
        var document = Read("html", Table("html", 8_800, 10))!;
        Assert.Equal(8_800 * 9, document.Passages.Count(p => p.Kind == PassageKind.TableCell));
        Assert.Contains("Row 8799, 1904: 8799.4", document.Text.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$1 billion and ")]
    [InlineData("UNITED STATES ")]
    [InlineData("Japan, the United Kingdom and ")]
    public void A_sentence_without_end_is_cut(string words)
    {
        var extractor = new Extractor();
        extractor.Extract(Read("text", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(words, 10_000))))!);
        Assert.All(extractor.Reading.Sentences, s => Assert.InRange(s.EndToken - s.FirstToken, 1, 4_000));
        Assert.True(extractor.Reading.Sentences.Count > 4);
    }

    [Theory]
    [InlineData("Readout of Japan — ' ' of Norway")]
    [InlineData("(Japan) , “” of the Chile ’s")]
    [InlineData("'' with Norway and . ' with the . of")]
    public void Titles_of_mere_signs_stop_no_reading(string title)
    {
        const string Text = "Norway condemned the test. The two countries agreed to meet.";
        new Extractor().Extract(PlainText.Read("d", Text, new DocumentMetadata { Title = title }));
        new Extractor().Extract(PlainText.Read("d", Text, new DocumentMetadata { Title = string.Join(" ' ", title.Split(' ')) }));
    }

    [Fact]
    public void Links_that_are_never_closed_are_refused_in_markdown()
    {
        Assert.Null(Read("markdown", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](b", 50_000)))));
        Assert.NotNull(Read("markdown", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](b) ", 50_000)))));
        Assert.NotNull(Read("markdown", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](b\n\n", 5_000)))));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Front_matter_nested_without_end_is_refused_or_passed_over(string begin)
    {
        var nested = string.Concat(Enumerable.Repeat(begin, 20_000));
        Assert.Null(Read("markdown", Encoding.UTF8.GetBytes($"---\ntitle: {nested}\n---\n\nProse.\n")));
        Read("markdown", Encoding.UTF8.GetBytes($"---\n{nested}\n---\n\nProse.\n"));
    }

    [Fact]
    public void A_list_of_pages_is_cut()
    {
        var entries = string.Concat(
            Enumerable.Range(0, SourceList.MostAddresses + 500).Select(n => $"<url><loc>https://a.example/{n}</loc></url>")
        );
        Assert.Equal(
            SourceList.MostAddresses,
            SourceList.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<urlset>{entries}</urlset>"))).Count
        );
    }

    [Fact]
    public void Rules_for_robots_with_many_stars_cost_little()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2_000)) + "b\n", "Entente");
        Assert.Null(rules.Forbids("/" + new string('a', 5_000)));
    }

    private static byte[] Table(string format, int rows, int columns)
    {
        string Cell(int row, int column) =>
            row == 0 ? (column == 0 ? "Trade" : $"{1900 + column}")
            : column == 0 ? $"Row {row - 1}"
            : $"{row - 1}.{column}";
        var cells = Enumerable.Range(0, rows + 1).Select(r => Enumerable.Range(0, columns).Select(c => Cell(r, c)).ToArray()).ToArray();
        if (format == "docx")
        {
            using var file = new DocxFile();
            return file.Paragraph("Norway and Chile trade in many things.").Table(cells).Bytes();
        }
        var text = new StringBuilder();
        switch (format)
        {
            case "html":
                text.Append("<h1>Trade</h1><p>Norway and Chile trade in many things of all kinds.</p><table>");
                foreach (var row in cells)
                    text.Append("<tr><th>").AppendJoin(row == cells[0] ? "<th>" : "<td>", row).Append("</tr>");
                text.Append("</table>");
                break;
            case "tei":
                text.Append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>Norway and Chile trade.</p><table>");
                foreach (var row in cells)
                    text.Append("<row><cell>").AppendJoin("</cell><cell>", row).Append("</cell></row>");
                text.Append("</table></body></text></TEI>");
                break;
            default:
                text.Append("Norway and Chile trade.\n\n| ").AppendJoin(" | ", cells[0]).Append(" |\n|");
                text.Insert(text.Length, "---|", columns).Append('\n');
                foreach (var row in cells.Skip(1))
                    text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
                break;
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
