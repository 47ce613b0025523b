using Entente.Documents;
using Xunit;

namespace Entente.Tests.Facts;

public class ReferenceFactsTests
{
    private const string Introduction =
        "More information about Peru is available from the following sources, some of which are listed here:";

    [Fact]
    public void The_lines_behind_an_introduction_are_references() =>
        Assert.Equal(
            ["World Factbook Peru Page | -", "Library of Congress Country Studies | -"],
            FoundFacts.In(
                $"Peru is a partner.\n\n{Introduction}\n\nWorld Factbook Peru Page \nLibrary of Congress Country Studies\n\nOffice of Public Affairs\n\nWhat we do",
                "reference"
            )
        );

    [Fact]
    public void A_link_gives_the_address()
    {
        var text = $"{Introduction}\n- Country page\n- Travel advice";
        Passage Item(string words, string? url)
        {
            var start = text.IndexOf(words, StringComparison.Ordinal);
            var range = new CharRange(start, start + words.Length);
            return new Passage(PassageKind.ListItem, range, 1) { Links = url is null ? [] : [new PassageLink(range, url)] };
        }
        var document = new Document(
            "text",
            new DocumentText(text),
            [
                new Passage(PassageKind.Paragraph, new CharRange(0, Introduction.Length)),
                Item("Country page", "https://example.org/peru"),
                Item("Travel advice", null),
            ],
            new DocumentMetadata()
        );
        Assert.Equal(["Country page | https://example.org/peru", "Travel advice | -"], FoundFacts.In(document, "reference"));
    }

    [Fact]
    public void Other_lists_are_no_references() =>
        Assert.Empty(FoundFacts.In("The two sides agreed on the following steps:\n\nMore trade\nMore travel", "reference"));
}
