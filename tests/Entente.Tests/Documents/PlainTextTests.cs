using Entente.Documents;
using Xunit;

namespace Entente.Tests.Documents;

public class PlainTextTests
{
    private static string[] Read(string text) => PassageLine.Of(PlainText.Read("d", text));

    [Fact]
    public void A_paragraph_is_a_block() =>
        Assert.Equal(["(paragraph) 0-12 'One is here.'", "(paragraph) 14-26 'Two is here.'"], Read("One is here.\n\nTwo is here.\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_parts_blocks(string end)
    {
        var second = 12 + 2 * end.Length;
        Assert.Equal(
            ["(paragraph) 0-12 'One is here.'", $"(paragraph) {second}-{second + 12} 'Two is here.'"],
            Read($"One is here.{end}{end}Two is here.{end}")
        );
    }

    [Fact]
    public void Lines_with_only_invisible_characters_are_blank() =>
        Assert.Equal(["(paragraph) 0-4 'One.'", "(paragraph) 9-13 'Two.'"], Read("One.\n\u00A0 \u200B\nTwo."));

    [Fact]
    public void A_byte_order_mark_counts_and_is_no_word() => Assert.Equal(["(paragraph) 1-5 'One.'"], Read("\uFEFFOne."));

    [Fact]
    public void Lines_that_were_broken_because_they_were_full_are_one_paragraph() =>
        Assert.Equal(
            [
                "(paragraph) 0-169 'The two governments met in Tokyo on Monday and agreed to continue their⏎consultations on trade, energy and the security of supply chains in the⏎region before the summit.'",
            ],
            Read(
                "The two governments met in Tokyo on Monday and agreed to continue their\nconsultations on trade, energy and the security of supply chains in the\nregion before the summit."
            )
        );

    [Fact]
    public void Titles_one_below_the_other_are_a_list() =>
        Assert.Equal(
            [
                "(paragraph) 0-30 'Other sources are listed here:'",
                "(listitem 1) 32-54 'Country Studies Online'",
                "(listitem 1) 56-67 'The Embassy'",
                "(listitem 1) 68-85 'Trade Office Page'",
            ],
            Read("Other sources are listed here:\n\nCountry Studies Online \nThe Embassy\nTrade Office Page\n")
        );

    [Fact]
    public void In_a_text_of_long_lines_each_line_is_a_paragraph()
    {
        var prose = string.Join(' ', Enumerable.Repeat("The ministers reaffirmed their shared commitment.", 5));
        Assert.Equal(
            [$"(paragraph) 0-{prose.Length} '{prose}'", $"(paragraph) {prose.Length + 1}-{2 * prose.Length + 1} '{prose}'"],
            Read($"{prose}\n{prose}")
        );
    }

    [Theory]
    [InlineData("• ")]
    [InlineData("- ")]
    [InlineData("– ")]
    [InlineData("* ")]
    [InlineData("▪\t")]
    [InlineData("•")]
    [InlineData("1. ")]
    [InlineData("12) ")]
    [InlineData("(a) ")]
    [InlineData("(iv) ")]
    [InlineData("b) ")]
    public void A_list_item_begins_after_its_bullet(string bullet) =>
        Assert.Equal(
            [$"(listitem 1) {2 + bullet.Length}-{2 + bullet.Length + 18} 'They will consult.'"],
            Read($"  {bullet}They will consult.")
        );

    [Fact]
    public void Continuation_lines_belong_to_the_item() =>
        Assert.Equal(
            ["(listitem 1) 2-40 'promote trade between⏎  the two sides,'", "(listitem 2) 45-54 'and peace'", "(listitem 1) 57-63 'people'"],
            Read("- promote trade between\n  the two sides,\n  - and peace\n- people")
        );

    [Theory]
    [InlineData("Japan hosts about 55,000 service members and their families in all of the bases\n– the largest contingent abroad.")]
    [InlineData("The treaty that the two countries had prepared for so long was signed in\n2015. It entered into force a year later.")]
    [InlineData("The obligations of the parties are those that are set out in full in paragraph\n(a) of the annex to this treaty.")]
    public void A_line_of_prose_that_begins_like_an_item_is_none(string text) =>
        Assert.Equal([$"(paragraph) 0-{text.Length} '{text.Replace('\n', '⏎')}'"], Read(text));

    [Theory]
    [InlineData("J. Blinken spoke.")]
    [InlineData("5.2 percent of trade.")]
    [InlineData("2015. A good year.")]
    [InlineData("-5 degrees.")]
    [InlineData("— Secretary Blinken")]
    public void These_begin_no_item(string text) => Assert.Equal([$"(paragraph) 0-{text.Length} '{text}'"], Read(text));

    [Fact]
    public void Headings_govern_what_stands_below_them()
    {
        var document = PlainText.Read(
            "d",
            "JAPAN AND NEPAL\n\nBoth are states.\n\nTrade with the U.S.\n\nTrade has grown.\n\n• Tea is sold.\n\nAid to Nepal\nAid has grown as well.\n\nWider world\n\nBoth are in Asia."
        );
        Assert.Equal(
            [
                "(heading 1) 0-15 'JAPAN AND NEPAL'",
                "(paragraph) 17-33 'Both are states.'",
                "(heading 2) 35-54 'Trade with the U.S.'",
                "(paragraph) 56-72 'Trade has grown.'",
                "(listitem 1) 76-88 'Tea is sold.'",
                "(heading 2) 90-102 'Aid to Nepal'",
                "(paragraph) 103-125 'Aid has grown as well.'",
                "(heading 2) 127-138 'Wider world'",
                "(paragraph) 140-157 'Both are in Asia.'",
            ],
            PassageLine.Of(document)
        );
        Assert.Equal([-1, 0, 0, 2, 2, 0, 5, 0, 7], document.Passages.Select(passage => passage.Heading));
    }

    [Theory]
    [InlineData("President Jane Doe, March 4, 2021")]
    [InlineData("We will work with Nepal")]
    [InlineData("They met in Tokyo.")]
    [InlineData("Telephone 0123456789")]
    [InlineData("https://example.org/Japan")]
    public void These_are_no_headings(string line) =>
        Assert.DoesNotContain(
            "(heading",
            Read($"They agreed to meet again.\n\nThey said so\n\n{line}\n\n2021 was a good year.")[2],
            StringComparison.Ordinal
        );

    [Fact]
    public void Numbered_headings_are_headings_and_numbered_items_are_items() =>
        Assert.Equal(
            [
                "(heading 1) 0-22 '1. Economic Operations'",
                "(paragraph) 24-40 'Trade has grown.'",
                "(listitem 1) 45-52 'Nothing'",
                "(listitem 1) 57-67 'Some Words'",
            ],
            Read("1. Economic Operations\n\nTrade has grown.\n\n1. Nothing\n\n2. Some Words\n")
        );

    [Fact]
    public void Drawn_lines_are_no_prose() =>
        Assert.Equal(["(paragraph) 0-4 'End.'", "(notprose) 6-11 '# # #'", "(notprose) 13-16 '***'"], Read("End.\n\n# # #\n\n***"));

    [Fact]
    public void Quotes_no_break_spaces_and_characters_beyond_the_basic_plane_survive() =>
        Assert.Equal(
            ["(paragraph) 0-15 '“𝒞\u00A0🇯🇵” it said.'", "(listitem 1) 21-23 '🍣!'"],
            Read("“𝒞\u00A0🇯🇵” it said.\r\n\r\n• 🍣!")
        );

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_seeds_are_read_as_their_readers_see_them()
    {
        var text = File.ReadAllText(Shared.Require("seeds/us-japan-relations-2020-01.txt"));
        var lines = PassageLine.Of(PlainText.Read("d", text));
        Assert.Contains("(heading 1) 173-193 'U.S.-JAPAN RELATIONS'", lines);
        Assert.Contains("(listitem 1) 10708-10737 'CIA World Factbook Japan Page'", lines);
        Assert.Equal("(furniture)", lines[^1].Split(' ')[0]);
        Assert.Equal(2, lines.Count(line => line.StartsWith("(furniture)", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void Passages_of_the_recognition_guide_are_its_blocks()
    {
        foreach (var path in Directory.GetFiles(Shared.Require("corpora/rdcr/text")).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var blocks = text.Split("\n\n").Select(block => block.Trim()).Where(block => block.Length > 0);
            var passages = PlainText.Read("d", text).Passages;
            Assert.Equal(blocks, passages.Select(passage => text[passage.Range.Start..passage.Range.End]));
            Assert.DoesNotContain(passages, passage => !passage.IsRead);
        }
    }
}
