using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers.Html;

public class HtmlReaderTests
{
    [Fact]
    public void A_page_without_words_is_refused()
    {
        Assert.Equal(ReadingMessages.NoWordsOnPage("d.html"), Pages.Result("<div id=app></div><script>run()</script>"u8.ToArray()).Refusal);
        Assert.Equal(ReadingMessages.NoWordsOnPage("d.html"), Pages.Result([]).Refusal);
    }

    [Fact]
    public void Broken_characters_are_told()
    {
        var result = Pages.Result([.. "<meta charset=utf-8><p>The two sides met in M"u8, 0xFF, .. "nster on 3 May 2004."u8]);
        Assert.Equal([ReadingMessages.BrokenCharacters("d.html", 1)], result.Warnings);
    }

    [Fact]
    public void What_the_user_says_goes_before_what_the_page_says()
    {
        var said = new DocumentMetadata { Title = "Mine", Date = Edtf.Parse("2001") };
        var page =
            "<html lang=en><meta name=date content=2015-02-03><title>Its</title><h1>Its</h1><p>They signed the treaty of 1960."u8.ToArray();
        var document = Pages.Result(page, said).Document!;
        Assert.Equal(("Mine", "2001", "en"), (document.Metadata.Title, document.Metadata.Date!.ToString(), document.Metadata.Language));
    }

    [Theory]
    [InlineData("<p>One<br>Two</p>", "One|Two")]
    [InlineData("<p>The talks<br>ended</p>", "The talks ended")]
    [InlineData("<p>in 1960<sup>1</sup>.</p>", "in 1960[1].")]
    [InlineData("<p>the 20<sup>th</sup> time</p>", "the 20th time")]
    [InlineData("<p>one\u00A0 two\u00AD\n three</p>", "one two three")]
    [InlineData("<div>one<p>two</p>three</div>", "one|two|three")]
    [InlineData("<p>one <del>two</del><!-- x --><script>3</script></p>", "one")]
    [InlineData("<table><tr><th>Capital<td>Oslo<tr><th>Coins<td>crowns</table>", "Capital: Oslo|Coins: crowns")]
    [InlineData("<table role=none><tr><td>Capital<td>Oslo<tr><td>Coins<td>crowns</table>", "Capital|Oslo|Coins|crowns")]
    public void Lines(string page, string lines) => Assert.Equal(lines.Split('|'), Pages.Lines(page));

    [Theory]
    [InlineData("iso-8859-1", 1252, "“Zürich – 5 €”")]
    [InlineData("x-sjis", 932, "東京の会談")]
    [InlineData("euc-jp", 51932, "東京の会談")]
    [InlineData("iso-2022-jp", 50220, "東京の会談")]
    [InlineData("ks_c_5601-1987", 949, "서울 회담")]
    [InlineData("gb2312", 54936, "北京会谈")]
    [InlineData("windows-1251", 1251, "Встреча в Москве")]
    [InlineData("none", 1252, "Zürich – 5 €")]
    public void Encodings(string label, int page, string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(page).GetBytes($"<meta charset=\"{label}\"><title>x</title><p>{words}</p>");
        Assert.Equal([words], Pages.Lines(Pages.Read(bytes)));
    }

    [Theory]
    [InlineData("\"2021-11-05T23:30:00-05:00\"", "2021-11-05")]
    [InlineData("\"20211105\"", "2021-11-05")]
    [InlineData("\"November 5, 2021\"", "2021-11-05")]
    [InlineData("\"5 Nov 2021 10:00\"", "2021-11-05")]
    [InlineData("\"2021\"", "2021")]
    [InlineData("\"2021-13-45\"", null)]
    [InlineData("\"soon\"", null)]
    public void Dates_of_the_head(string date, string? expected) =>
        Assert.Equal(
            expected,
            Pages.Read($"<meta name=dcterms.issued content={date}><p>They signed the treaty.").Metadata.Date?.ToString()
        );

    [Theory]
    [InlineData("<p>Nested deeply", 900, "<div>")]
    [InlineData("<p>Nested deeply", 900, "<b><i><font color=red>")]
    [InlineData("<tr><td>Nested deeply", 900, "<table><tr><td>")]
    [InlineData("<li>Nested deeply", 900, "<ul><li>")]
    public void Depth_is_no_danger(string last, int times, string tag)
    {
        var page = new StringBuilder().Insert(0, tag, times).Append(last).ToString();
        Assert.Contains("Nested deeply", Pages.Read(page).Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_beyond_belief_is_refused() =>
        Assert.Equal(
            ReadingMessages.TooDeep("d.html"),
            Pages.Result(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<ul><li>", 20_000)) + "Prose.")).Refusal
        );

    [Fact]
    public void A_table_cannot_grow_without_bounds()
    {
        var cells = string.Concat(Enumerable.Repeat("<td colspan=9999 rowspan=9999>x", 500));
        var page =
            $"<table><tr><th>{new string('h', 100_000)}<th>b</tr>{string.Concat(Enumerable.Repeat($"<tr>{cells}</tr>", 20))}</table>";
        Assert.True(Pages.Read(page).Text.Value.Length < page.Length * 4);
    }
}
