using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Markdown;
using Entente.Tests.Documents;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers;

public class MarkdownReaderTests
{
    private static ReadResult Result(string text, DocumentMetadata? overrides = null) =>
        new MarkdownReader().Read(new ReadRequest("d.md", "d", Encoding.UTF8.GetBytes(text), overrides ?? new DocumentMetadata()));

    private static Document Document(string text) => Result(text).Document!;

    private static string[] Read(string text) => PassageLine.Of(Document(text));

    [Fact]
    public void Markup_is_no_word_and_spans_point_into_the_file() =>
        Assert.Equal(
            ["(heading 2) 3-19 'The|U.S.|visit'", "(paragraph) 23-55 'They signed the|treaty|of 1960'"],
            Read("## The *U.S.* visit\n\n  They signed the `treaty` of 1960")
        );

    [Theory]
    [InlineData("a **b** c", "(paragraph) 0-9 'a|b|c'")]
    [InlineData("a \\# b", "(paragraph) 0-6 'a|# b'")]
    [InlineData("a &amp; b", "(paragraph) 0-9 'a &|b'")]
    [InlineData("a&nbsp;b", "(paragraph) 0-8 'a|b'")]
    [InlineData("a <u>b</u> c", "(paragraph) 0-12 'a|b|c'")]
    [InlineData("a ``b`` c", "(paragraph) 0-9 'a|b|c'")]
    [InlineData("a ![picture](x.png) b", "(paragraph) 0-21 'a|b'")]
    [InlineData("see <https://a.b> now", "(paragraph) 0-21 'see|https://a.b|now'")]
    [InlineData("🇯🇵 **𝒞** b", "(paragraph) 0-10 '🇯🇵|𝒞|b'")]
    [InlineData("one\ntwo", "(paragraph) 0-7 'one⏎two'")]
    [InlineData("one\r\ntwo", "(paragraph) 0-8 'one⏎two'")]
    [InlineData("\uFEFFone", "(paragraph) 1-4 'one'")]
    [InlineData("> one\n> two", "(paragraph) 2-11 'one|two'")]
    [InlineData("- one\n  two", "(listitem 1) 2-11 'one⏎  two'")]
    [InlineData("12. one", "(listitem 1) 4-7 'one'")]
    [InlineData("    one", "(notprose) 4-7 'one'")]
    [InlineData("```\none\n```", "(notprose) 0-11 '```⏎one⏎```'")]
    [InlineData("<!-- one -->", "(notprose) 0-12 '<!-- one -->'")]
    [InlineData("\\###", "(notprose) 1-4 '###'")]
    [InlineData("**Trade and Aid**", "(heading 6) 2-15 'Trade and Aid'")]
    [InlineData("**<u>Trade</u>**", "(heading 6) 5-10 'Trade'")]
    [InlineData("*Trade and Aid*", "(heading 6) 1-14 'Trade and Aid'")]
    [InlineData("**They signed the treaty.**", "(paragraph) 2-25 'They signed the treaty.'")]
    [InlineData("*they signed it*", "(paragraph) 1-15 'they signed it'")]
    [InlineData("• one", "(listitem 1) 2-5 'one'")]
    [InlineData("1.\u00A0\u00A0one", "(listitem 1) 4-7 'one'")]
    public void One_passage(string text, string passage) => Assert.Equal([passage], Read(text));

    [Fact]
    public void Lists_in_lists_have_depth() =>
        Assert.Equal(["(listitem 1) 2-5 'one'", "(listitem 2) 10-13 'two'", "(listitem 1) 16-21 'three'"], Read("- one\n  - two\n- three"));

    [Fact]
    public void Cells_of_tables_stand_alone() =>
        Assert.Equal(
            ["(tablecell) 2-3 'a'", "(tablecell) 6-7 'b'", "(tablecell) 22-26 '1|x'", "(tablecell) 30-31 '2'"],
            Read("| a | b |\n|---|---|\n| 1 *x* | 2 |")
        );

    [Fact]
    public void Hard_line_ends_part_passages_but_not_sentences() =>
        Assert.Equal(["(heading 6) 2-7 'Trade'", "(paragraph) 12-30 'It grew|and grew.'"], Read("**Trade  \n**It grew\\\nand grew."));

    [Fact]
    public void Html_is_read_without_its_tags() =>
        Assert.Equal(
            ["(paragraph) 8-23 'One|two|.'", "(paragraph) 30-35 'Three'"],
            Read("<div><p>One <b>two</b>.</p><p>Three</p></div>\n")
        );

    [Fact]
    public void Footnotes_stand_where_they_were_written() =>
        Assert.Equal(
            ["(paragraph) 0-8 'One|.'", "(paragraph) 16-21 'Note.'", "(paragraph) 23-27 'Two.'"],
            Read("One[^1].\n\n[^1]: Note.\n\nTwo.")
        );

    [Fact]
    public void Links_keep_their_address()
    {
        var link = Assert.Single(Document("The [Mutual *Security*\nTreaty](https://t.example/1) of 1960.").Passages[0].Links);
        Assert.Equal(("https://t.example/1", new CharRange(5, 29)), (link.Url, link.Range));
    }

    [Fact]
    public void Headings_govern_by_level() =>
        Assert.Equal([-1, 0, 1, 0, 3], Document("# A\n\n## B\n\nText.\n\n## C\n\nText.").Passages.Select(passage => passage.Heading));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Front_matter_is_metadata(string end)
    {
        var text =
            "---\ntitle: \"A\\_B:\\\n  \\ C\"\ndate: '2021-03-14'\nsource_url: https://a.b/c\ntags: [x, y]\nlang: en\nwork: W\npublisher: P\nid: named\n---\n\nProse.\n".Replace(
                "\n",
                end,
                StringComparison.Ordinal
            );
        var result = Result(text);
        var document = result.Document!;
        Assert.Equal("named", document.Id);
        Assert.Equal(
            new DocumentMetadata
            {
                Title = "A B: C",
                Date = Edtf.On(2021, 3, 14),
                Url = "https://a.b/c",
                Language = "en",
                Work = "W",
                Publisher = "P",
            },
            document.Metadata
        );
        Assert.Equal([PassageKind.NotProse, PassageKind.Paragraph], document.Passages.Select(passage => passage.Kind));
        Assert.Equal(text, document.Text.Value);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-03", "2021-03")]
    [InlineData("1990~", "1990~")]
    [InlineData("2021-03-15/2021-03-17", "2021-03-15/2021-03-17")]
    [InlineData("2021-03-14T23:30:00-04:00", "2021-03-14")]
    [InlineData("2021-03-14 23:30:00", "2021-03-14")]
    public void Dates_are_edtf_or_timestamps(string written, string date) =>
        Assert.Equal(date, Document($"---\ndate: {written}\n---\nProse.").Metadata.Date?.ToString());

    [Theory]
    [InlineData("March 14, 2021")]
    [InlineData("2021-13")]
    [InlineData("14.03.2021")]
    [InlineData("2021-03-14Tomorrow")]
    public void Other_dates_are_refused(string written) =>
        Assert.Equal(
            ReadingMessages.NotADate("d.md", 3, 7, "date", written),
            Result($"---\ntitle: T\ndate: {written}\n---\nProse.").Refusal
        );

    [Fact]
    public void A_date_that_is_overridden_is_not_read()
    {
        var result = Result("---\ndate: yesterday\ntitle: T\n---\nProse.", new DocumentMetadata { Date = Edtf.On(2020), Publisher = "P" });
        Assert.Equal(
            new DocumentMetadata
            {
                Date = Edtf.On(2020),
                Publisher = "P",
                Title = "T",
            },
            result.Document?.Metadata
        );
    }

    [Theory]
    [InlineData("---\ntitle: \"open\n---\nProse.", 2)]
    [InlineData("---\ntitle: a: b\n---\nProse.", 2)]
    [InlineData("---\nid: x\nid: y\n---\nProse.", 3)]
    [InlineData("---\n- a\n---\nProse.", 2)]
    public void Broken_front_matter_is_refused_with_its_line(string text, int line)
    {
        var refusal = Result(text).Refusal;
        Assert.Equal((RefusalCause.Metadata, (int?)line), (refusal?.Cause, refusal?.Line));
    }

    [Fact]
    public void A_list_for_a_value_is_refused() =>
        Assert.Equal(ReadingMessages.NotOneValue("d.md", 2, 8, "title"), Result("---\ntitle: [a, b]\n---\nProse.").Refusal);

    [Fact]
    public void Front_matter_without_an_end_is_refused()
    {
        Assert.Equal(ReadingMessages.OpenFrontMatter("d.md"), Result("---\ntitle: T\n\nProse.").Refusal);
        Assert.Null(Result("---\n\nProse: it goes on.").Refusal);
    }

    [Theory]
    [InlineData("[- The pact](https://x.y)", "The pact")]
    [InlineData("[1. The pact](https://x.y)", "The pact")]
    [InlineData("[•\u2028The pact](https://x.y) of 1960", "The pact")]
    public void A_list_marker_inside_of_a_link_is_no_part_of_it(string text, string linked)
    {
        var passage = Assert.Single(Document(text).Passages);
        Assert.Equal(PassageKind.ListItem, passage.Kind);
        Assert.Equal([linked], passage.Links.Select(link => text[link.Range.Start..link.Range.End]));
    }

    [Fact]
    public void Markup_without_end_is_refused() =>
        Assert.Equal(ReadingMessages.TooDeep("d.md"), Result(new string('>', 20_000) + " deep").Refusal);

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_releases_of_the_white_house_are_read()
    {
        var files = Directory.GetFiles(Shared.Require("corpora/white-house"), "*.md", SearchOption.AllDirectories);
        foreach (var path in files)
        {
            var text = File.ReadAllText(path);
            var document = Document(text);
            Assert.NotNull(document.Metadata.Title);
            Assert.NotNull(document.Metadata.Date);
            Assert.StartsWith("https://", document.Metadata.Url, StringComparison.Ordinal);
            Assert.DoesNotContain(document.Passages, passage => passage.Kind == PassageKind.Furniture);
            foreach (var passage in document.Passages.Where(passage => passage.IsRead))
            foreach (var words in passage.Words.DefaultIfEmpty(passage.Range))
                Assert.DoesNotContain("](", text[words.Start..words.End], StringComparison.Ordinal);
        }
    }
}
