using Entente.Stores.Sqlite;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>The pages on which editions and sources are held against each other.</summary>
public class ComparisonPageTests : SiteRun
{
    private const string Attack = "</style><script>alert(1)</script>";

    protected override void Fill(SqliteLedger ledger)
    {
        const string Same =
            "\n\nNorway and Chile established diplomatic relations in 1917.\n\nNothing else happened.\n\nThey stayed friends.\n\nThat was all of it.\n\nThis is the end.";
        Read(
            ledger,
            "sheet-2020",
            $"Norwegian companies employ 2,000 people in Chile.\n\nOnly the earlier text has this {Attack}.{Same}",
            About("Norway and Chile", "2020-01-31", "Relations")
        );
        Read(
            ledger,
            "sheet-2021",
            $"Norwegian companies employ 2,500 people in Chile.{Same}\n\nThe Fisheries Agreement between Norway and Chile expires on 31 March 2030.",
            About("Norway and Chile", "2021-01-31", "Relations")
        );
        Read(
            ledger,
            "other",
            "Norwegian companies employ 9,000 people in Chile.\n\nNorway and Chile signed the Trade Agreement on 4 May 2018.",
            About("Another source", "2021-01-31")
        );
    }

    [Fact]
    public async Task Facts_of_two_editions_are_told_with_both_sentences_and_the_words_that_changed()
    {
        foreach (var address in new[] { "/changes?a=sheet-2021&b=sheet-2020", "/changes?a=Relations" })
        {
            var page = await Page(address);
            var line = page.QuerySelectorAll("ol.changes > li").Single(l => l.QuerySelector("[data-relation=revised]") is not null);
            Assert.Equal("2,000", Words(line, "del"));
            Assert.Equal("2,500", Words(line, "ins"));
            Assert.Equal("Norwegian companies employ 2,000 people in Chile.", Words(line, "blockquote"));
            Assert.Null(page.QuerySelector("[data-relation=unchanged]"));
        }
        var unchanged = await Page("/changes?a=sheet-2020&b=sheet-2021&show=unchanged");
        Assert.All(unchanged.QuerySelectorAll("ol.changes .relation"), r => Assert.Equal("unchanged", r.TextContent));
        Assert.NotEmpty(unchanged.QuerySelectorAll("ol.changes > li"));
    }

    [Fact]
    public async Task Two_dates_are_compared_by_what_was_known_and_held()
    {
        var page = await Page("/changes?a=2020-06-01&b=2021-06-01");
        Assert.NotEmpty(page.QuerySelectorAll("ol.changes > li"));
        Assert.Contains("1 June 2020 → 1 June 2021", Words(page, ".lead"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/changes?a=sheet-2020&b=sheet-2020", "same document")]
    [InlineData("/changes?a=2020-01-01&b=2020-01-01", "same day")]
    [InlineData("/changes?a=sheet-2020&b=none", "“none”")]
    [InlineData("/changes?a=none", "“none”")]
    [InlineData("/changes?a=Another source", "no work")]
    [InlineData("/changes?a=other", "one edition")]
    [InlineData("/changes?a=sheet-2020&b=sheet-2021&known-on=2020-12", "“sheet-2021”")]
    [InlineData("/compare?a=2020-01-01&b=2021-01-01", "name two documents")]
    [InlineData("/compare?a=%3Cscript%3E&b=sheet-2020", "“<script>”")]
    public async Task What_cannot_be_compared_is_said(string address, string says) =>
        Assert.Contains(says, Words(await Page(address), "[role=alert]"), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_choice_the_last_editions_are_offered()
    {
        var page = await Page("/changes");
        Assert.Equal("Relations", Words(page, "ul.lines a"));
        Assert.NotNull(page.QuerySelector("a[href='/changes?a=sheet-2020&b=sheet-2021']"));
    }

    [Fact]
    public async Task Two_editions_stand_side_by_side_with_the_facts_that_changed()
    {
        var page = await Page("/compare?a=sheet-2020&b=sheet-2021");
        var changed = page.QuerySelector(".pair.changed")!;
        Assert.Equal("2,000", Words(changed, "del"));
        Assert.Equal("2,500", Words(changed, "ins"));
        Assert.NotNull(changed.QuerySelector("[data-relation=revised]"));
        Assert.Contains(Attack, Words(page, ".pair.removed del"), StringComparison.Ordinal);
        Assert.Contains("expires on 31 March 2030", Words(page, ".pair.added ins"), StringComparison.Ordinal);
        Assert.Contains("5 passages alike", Words(page, "details.alike summary"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/assets/", s.GetAttribute("src"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sources_that_disagree_are_shown_with_their_words_and_their_topic()
    {
        var page = await Page("/disagreements");
        var line = page.QuerySelector("ol.changes > li")!;
        Assert.Contains("9,000", Words(line, ".sentences"), StringComparison.Ordinal);
        var topic = await Page(line.QuerySelector("a[href^='/topics/']")!.GetAttribute("href")!);
        Assert.Equal(3, topic.QuerySelectorAll("main table tbody tr").Length);
        Assert.Contains("superseded", Words(topic, "main table"), StringComparison.Ordinal);
        Assert.NotEmpty((await Page("/topics?kind=figure")).QuerySelectorAll("main table tbody tr"));
        Assert.NotEmpty((await Page("/disagreements?kind=event")).QuerySelectorAll(".nothing"));
    }

    [Fact]
    public async Task What_is_due_comes_soonest_first_with_what_it_rests_on_and_a_calendar()
    {
        var page = await Page("/due");
        Assert.Contains("31 March 2030", Words(page, "td.when"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/api/v1/due?format=ics']"));
        Assert.NotNull((await Page("/due?as-of=2031-01-01")).QuerySelector(".nothing"));
        Assert.Contains("31 March 2030", Words(await Page("/due?as-of=2031-01-01&show=past"), "td.when"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_are_found_by_their_words_and_by_the_facts_in_them()
    {
        var page = await Page("/search?q=norw* %22people in Chile%22");
        Assert.Equal(3, page.QuerySelectorAll("ol.hits > li").Length);
        Assert.Equal(
            ["Norwegian", "people", "in", "Chile"],
            page.QuerySelector("p.found")!.QuerySelectorAll("mark").Select(m => m.TextContent)
        );
        Assert.NotEmpty(page.QuerySelectorAll("ol.hits a[href^='/facts/']"));
        Assert.Single((await Page("/search?q=people&document=other")).QuerySelectorAll("ol.hits > li"));
        Assert.Single((await Page("/search?q=people&known-on=2020-12-31")).QuerySelectorAll("ol.hits > li"));
        Assert.Empty((await Page("/search?q=people&kind=event")).QuerySelectorAll("ol.hits > li"));
        Assert.Equal(3, (await Page("/search?q=people&kind=figure&party=nor")).QuerySelectorAll("ol.hits > li").Length);
        Assert.Empty((await Page("/search?q=people&kind=figure&party=JPN")).QuerySelectorAll("ol.hits > li"));
        var nothing = await Page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E' or 1=1 --");
        Assert.NotNull(nothing.QuerySelector(".nothing"));
        Assert.Equal("<script>alert(1)</script>' or 1=1 --", nothing.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Facts_are_listed_by_what_is_asked_of_them()
    {
        async Task<int> Count(string query) => (await Page($"/facts?{query}")).QuerySelectorAll("table.facts tbody tr").Length;
        var all = await Count("");
        Assert.Equal(3, await Count("words=people"));
        Assert.Equal(3, await Count("words=peop&kind=figure&party=chl"));
        Assert.Equal(0, await Count("words=%22%22%22"));
        Assert.Equal(1, await Count("words=people&document=other"));
        Assert.Equal(0, await Count("document=none"));
        Assert.InRange(await Count("standing=superseded"), 1, all - 1);
        Assert.Equal(0, await Count("standing=superseded&as-of=2020-06-01"));
    }

    [Fact]
    public async Task Documents_are_listed_by_their_works()
    {
        var page = await Page("/documents");
        Assert.Contains("2 editions", Words(page, "tr.work"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/compare?a=sheet-2020&b=sheet-2021']"));
        Assert.Single((await Page("/documents?words=anoth")).QuerySelectorAll("table.documents tbody"));
        Assert.NotNull((await Page("/documents?words=nothing")).QuerySelector(".nothing"));
    }

    [Theory]
    [InlineData("/topics/none")]
    [InlineData("/topics/t-none")]
    public async Task A_topic_that_is_not_there_is_not_found(string address) => await Page(address, status: 404);
}
