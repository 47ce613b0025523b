using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Answers;
using Entente.Documents;
using Entente.Facts;
using Entente.Readers;
using Entente.Readers.Markdown;
using Entente.Tests.Answers;
using Entente.Tests.Contracts;
using Entente.Web.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Document = Entente.Documents.Document;

namespace Entente.Tests.Web;

/// <summary>A document's text as a page shows it.</summary>
public class MarkedBlocksTests
{
    private const string Attack =
        "<script>alert(1)</script> signed </style><img src=x onerror=alert(2)> & \"quotes\" ' or 1=1; drop table fact; --\n\n=cmd|' /C calc'!A0 met javascript:alert(3).";

    [Fact]
    public void The_marked_text_without_its_marks_is_the_documents_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(50),
            Prop.ForAll(
                MarkedTextTests.Any.ToArbitrary(),
                sample => Assert.Equal(AsParsed(sample.Document.Text.Value), TextOf(Render(sample.Document, sample.Facts)))
            )
        );

    [Fact]
    public void What_looks_like_markup_stays_text()
    {
        var document = SampleFacts.Document("d", Attack);
        var page = Render(
            document,
            [
                SampleFacts.Fact(
                    document,
                    "<script>alert(1)</script> signed",
                    SampleFacts.Figure(1),
                    about: "<b>about</b>",
                    parties: "<i>"
                ),
                SampleFacts.Fact(document, "javascript:alert(3)", SampleFacts.Figure(2, measure: "</summary><script>")),
            ]
        );
        Assert.Empty(page.QuerySelectorAll("script, style, img, b, i"));
        Assert.Equal(2, page.QuerySelectorAll("ol.beside > li").Length);
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Matches("^(/|#f-)", a.GetAttribute("href")));
        Assert.Equal(Attack, TextOf(page));
    }

    [Fact]
    public void Each_fact_has_its_anchor_once_and_its_number_at_its_words()
    {
        var document = SampleFacts.Document("d", "Norway and Chile signed a treaty. They met.");
        var facts = new[] { "Norway and Chile signed a treaty.", "Norway and Chile signed", "met" }
            .Select((words, i) => SampleFacts.Fact(document, words, SampleFacts.Figure(i)))
            .ToList();
        var page = Render(document, facts, facts[2].Id);
        Assert.All(facts, f => Assert.Single(page.QuerySelectorAll($"#f-{f.Id}")));
        Assert.Equal(["1 2", "3"], page.QuerySelectorAll("mark[data-numbers]").Select(m => m.GetAttribute("data-numbers")));
        Assert.Equal(["1", "2", "3"], page.QuerySelectorAll("ol.beside > li").Select(l => l.GetAttribute("value")));
        Assert.Equal("met", page.QuerySelector("mark.sought")!.TextContent);
        Assert.Single(page.QuerySelectorAll("ol.beside details[open]"));
    }

    [Fact]
    public void Headings_lists_tables_and_furniture_are_told_apart()
    {
        const string Text = """
            # The sheet

            ### Trade

            - First item
              - Second item

            | Year | Exports |
            |---|---|
            | 2019 | 300 |

            ```
            code
            ```
            """;
        var read = new MarkdownReader().Read(
            new ReadRequest("d.md", "d", System.Text.Encoding.UTF8.GetBytes(Text), new DocumentMetadata())
        );
        var page = Render(read.Document!, []);
        Assert.Equal(Text, TextOf(page));
        Assert.Equal(["H3", "H4"], page.QuerySelectorAll("h3, h4, h5").Select(h => h.TagName));
        Assert.Equal(["block depth-1", "block depth-2"], page.QuerySelectorAll("ul.items > li").Select(l => l.ClassName));
        Assert.NotEmpty(page.QuerySelectorAll(".cells > .block"));
        Assert.Single(page.QuerySelectorAll("details.not-prose"));
        Assert.Contains(
            "Skip to main content",
            Words(
                Render(
                    SampleFacts.Document(
                        "d",
                        "Skip to main content\n\nNorway and Chile met in Oslo on 4 May 2018, and they talked for long."
                    ),
                    []
                ),
                "details.furniture"
            ),
            StringComparison.Ordinal
        );
    }

    internal static IHtmlDocument Render(Document document, IReadOnlyList<Fact> facts, string? sought = null) =>
        Rendered
            .Of<MarkedBlocks>(
                ("Text", document.Text.Value),
                ("Blocks", MarkedText.Of(document.Text, document.Passages, facts)),
                ("Sought", sought)
            )
            .GetAwaiter()
            .GetResult();

    private static string Words(IParentNode page, string selector) => page.QuerySelector(selector)?.TextContent ?? "";

    private static string TextOf(IHtmlDocument page)
    {
        foreach (var own in page.QuerySelectorAll(".ui").ToList())
            own.Remove();
        return page.QuerySelector(".reading")!.TextContent;
    }

    // What no page can hold: a browser takes line ends and halves of characters as others.
    private static string AsParsed(string text) =>
        new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument($"<div>{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text)}</div>")
            .QuerySelector("div")!
            .TextContent;
}
