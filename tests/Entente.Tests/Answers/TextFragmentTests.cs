using Entente.Answers;
using Entente.Documents;
using Xunit;
using Pages = Entente.Tests.Readers.Html.Pages;

namespace Entente.Tests.Answers;

public class TextFragmentTests
{
    private const string Address = "https://a.example/p";

    private static string? Of(string words, string text, string address = Address)
    {
        var document = PlainText.Read("d", text);
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return TextFragment.Link(address, text, document.Passages, new CharRange(start, start + words.Length));
    }

    [Theory]
    [InlineData("They met in Oslo.", "They met in Oslo.", "#:~:text=They%20met%20in%20Oslo.")]
    [InlineData("U.S.-Japan, A&B", "The U.S.-Japan, A&B talks.", "#:~:text=U.S.%2DJapan%2C%20A%26B")]
    [InlineData("Málaga", "They met in Málaga.", "#:~:text=M%C3%A1laga")]
    [InlineData("rain", "There was sun.\n\nThere was rain.\n\nThere was fog and rain.", "#:~:text=There%20was-,rain")]
    [InlineData("Oslo", "Oslo hosted it.\n\nThey left Oslo.", "#:~:text=Oslo,-hosted%20it.")]
    public void Words_in_a_page(string words, string text, string link) => Assert.Equal(Address + link, Of(words, text));

    [Fact]
    public void Long_evidence_is_told_by_its_ends()
    {
        var text =
            "The two ministers met in Oslo on Monday. "
            + string.Concat(Enumerable.Repeat("They spoke of many things. ", 8))
            + "They parted as friends.";
        Assert.Equal($"{Address}#:~:text=The%20two%20ministers%20met%20in,things.%20They%20parted%20as%20friends.", Of(text, text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("file:///a/b.html")]
    [InlineData("a/b.html")]
    public void Only_pages_of_the_web_have_one(string? address) =>
        Assert.Null(TextFragment.Link(address, "Oslo", [new Passage(PassageKind.Paragraph, new CharRange(0, 4))], new CharRange(0, 4)));

    [Theory]
    [InlineData("https://a.example/p#part", "https://a.example/p#part:~:text=Oslo")]
    [InlineData("https://a.example/p#:~:text=old", "https://a.example/p#:~:text=Oslo")]
    public void A_part_of_the_page_may_be_named_already(string address, string link) => Assert.Equal(link, Of("Oslo", "Oslo", address));

    [Fact]
    public void A_cell_is_found_without_its_heads_and_by_what_stands_before_it()
    {
        var document = Pages.Read(
            "<table><tr><th>Goods<th>2018<th>2019<tr><th>Fish<td>$5 million<td>$7 million<tr><th>Wood<td>$9 million<td>$7 million</table>"
        );
        Assert.Equal("#:~:text=%245%20million", Link("Fish, 2018: $5 million"));
        Assert.Equal("#:~:text=%245%20million-,%247%20million", Link("Fish, 2019: $7 million"));
        Assert.Equal("#:~:text=%249%20million-,%247%20million", Link("Wood, 2019: $7 million"));

        string Link(string line)
        {
            var start = document.Text.Value.IndexOf(line, StringComparison.Ordinal);
            return TextFragment.Link(Address, document.Text.Value, document.Passages, new CharRange(start, start + line.Length))![
                Address.Length..
            ];
        }
    }

    [Fact]
    public void Note_marks_are_stepped_over()
    {
        var document = Pages.Read("<p>The treaty of 1960<sup>1</sup> is in force.");
        Assert.Equal(
            $"{Address}#:~:text=The%20treaty%20of%201960,is%20in%20force.",
            TextFragment.Link(Address, document.Text.Value, document.Passages, document.Passages[0].Range)
        );
    }
}
