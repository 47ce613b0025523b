using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Web.Shared;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>The pages of the record; in the record it is 2 January 2026.</summary>
public sealed class RecordPagesTests(RecordSite site) : IClassFixture<RecordSite>
{
    public static TheoryData<string, string> All =>
        [.. SitePages.All.SelectMany(p => new[] { "en-GB", "ja-JP" }.Select(l => new TheoryDataRow<string, string>(p.Path, l)))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_one_heading_its_name_in_the_menu_and_no_style_or_script_of_its_own(string path, string language)
    {
        var page = await site.Page(path, language);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("page", page.QuerySelector($"nav.pages a[href='{path}']")?.GetAttribute("aria-current"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.All(
            page.QuerySelectorAll("main table"),
            t => Assert.All(t.QuerySelectorAll("thead th"), h => Assert.True(h.HasAttribute("scope")))
        );
        var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        // Numbers of a picture are written the same in every locale.
        Assert.All(
            page.QuerySelectorAll("svg [x]"),
            e => Assert.True(double.TryParse(e.GetAttribute("x"), System.Globalization.CultureInfo.InvariantCulture, out _))
        );
    }

    [Theory]
    [InlineData("/timeline?from=abc&to=-5&page=x&kind=none&type=none")]
    [InlineData("/timeline?from=9999&to=1")]
    [InlineData("/agreements?kind=none&standing=none&page=-1")]
    [InlineData("/figures?about=%27%3Cb%3E&page=99999999999")]
    [InlineData("/offices?of=QQQ&from=x&to=3")]
    [InlineData("/positions?holder=QQQ&act=none")]
    [InlineData("/mechanisms?kind=none&page=7")]
    [InlineData("/?between=QQQ")]
    [InlineData("/?known-on=1900")]
    public async Task What_nothing_fits_is_said_in_words(string address) =>
        Assert.NotEmpty((await site.Page(address)).QuerySelectorAll(".nothing, .facts, table"));

    [Fact]
    public async Task The_glance_tells_what_is_latest_due_changed()
    {
        var page = await site.Page("/?between=NOR,CHL");
        Assert.Equal("Norway – Chile", Words(page, "h1"));
        Assert.Contains("20 January 2019 They met in Oslo", Section(page, "latest"), StringComparison.Ordinal);
        Assert.Contains(
            "trade in salmon and copper over NOK 200 million → about NOK 350 million",
            Section(page, "changed"),
            StringComparison.Ordinal
        );
        Assert.Contains("Fisheries Treaty got an end: 2022", Section(page, "changed"), StringComparison.Ordinal);
        Assert.Contains("Fisheries Treaty", Section(page, "due"), StringComparison.Ordinal);
        Assert.Contains("3 years ago", Section(page, "due"), StringComparison.Ordinal);
        Assert.Contains("in 4 years", Section(await site.Page("/"), "due"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_glance_tells_what_the_last_edition_does_not_repeat()
    {
        var changed = Section(await site.Page("/"), "changed");
        Assert.Contains("not repeated Both support free passage.", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("Norway opposes tolls", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_known_yet_is_not_told()
    {
        var page = await site.Page("/?known-on=2016-01-01");
        Assert.DoesNotContain("350", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no work has two editions", Section(page, "changed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_only_after_the_date_asked_for_had_not_changed()
    {
        Assert.DoesNotContain("350", Section(await site.Page("/?as-of=2016-01-01"), "changed"), StringComparison.Ordinal);
        Assert.Contains("350", Section(await site.Page("/?as-of=2018-12-31"), "changed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_draws_and_lists_the_years_asked_for()
    {
        var page = await site.Page("/timeline?from=2015&to=2025");
        Assert.Equal(
            ["They met in Oslo on 20 January 2019.", "Fisheries Treaty ends", "They host the summit from 2024 on."],
            Rows(page, ".entries", 1)
        );
        var picture = page.QuerySelector("svg.timeline")!;
        Assert.Equal(3, picture.QuerySelectorAll("a").Length);
        Assert.Single(picture.QuerySelectorAll(".time.event circle.point"));
        Assert.Single(picture.QuerySelectorAll(".time.agreement rect.unsure"));
        Assert.Single(picture.QuerySelectorAll(".time.event .arrow"));
        Assert.Equal("/api/v1/timeline?within=2015%2F2025&format=csv", page.QuerySelector(".data-links a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_timeline_is_of_the_kind_asked_for()
    {
        Assert.Equal(["Due: Norway will open a school by 2030."], Rows(await site.Page("/timeline?kind=position"), ".entries", 1));
        Assert.Equal(["They met in Oslo on 20 January 2019."], Rows(await site.Page("/timeline?type=meet"), ".entries", 1));
    }

    [Fact]
    public async Task The_way_through_the_years_keeps_what_is_asked()
    {
        var page = await site.Page("/timeline?from=2010&to=2019&kind=event&as-of=2018-01-01");
        Assert.Equal(
            "/timeline?from=2005&to=2024&kind=event&as-of=2018-01-01",
            page.QuerySelector("[data-zoom=wider]")?.GetAttribute("href")
        );
        Assert.Contains("1 January 2018", page.QuerySelector("svg.timeline .as-of title")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-01", "holds", "2022 in 2 years")]
    [InlineData("2024-01-01", "lapsed", "2022 12 months ago")]
    public async Task An_agreement_stands_as_of_the_date_asked_for(string asOf, string standing, string ends)
    {
        var page = await site.Page($"/agreements?as-of={asOf}");
        var row = Assert.Single(page.QuerySelectorAll("table.agreements tbody tr"));
        Assert.Equal(("Fisheries Treaty", "2010", ends), (Text(row.Children[0]), Text(row.Children[3]), Text(row.Children[5])));
        Assert.Equal(standing, row.QuerySelector(".standing")?.GetAttribute("data-standing"));
        Assert.Single(page.QuerySelectorAll($"svg.bars .time.{standing} rect.sure"));
        Assert.Single(page.QuerySelectorAll("svg.bars .as-of"));
    }

    [Fact]
    public async Task A_measure_is_drawn_with_its_bounds_and_its_digits_can_be_copied()
    {
        var page = await site.Page("/figures?moved=true");
        var measure = Assert.Single(page.QuerySelectorAll(".measure"));
        Assert.Single(measure.QuerySelectorAll(".step.above .room[mask]"));
        Assert.Single(measure.QuerySelectorAll(".step.band .room:not([mask])"));
        Assert.Equal(["200000000", "350000000"], measure.QuerySelectorAll("data.digits").Select(d => d.GetAttribute("value")));
        Assert.Equal("2017", Rows(page, ".values", 1)[1]);
    }

    [Fact]
    public async Task A_measure_tells_what_is_beside_it_and_why_it_is_not_comparable()
    {
        var measure = (await site.Page("/figures?about=supported")).QuerySelector(".measure")!;
        Assert.Contains(
            "one counts those supported, the other those created",
            Text(measure.QuerySelector(".beside li")!),
            StringComparison.Ordinal
        );
        Assert.Equal("300–350", measure.QuerySelector("data.digits")?.GetAttribute("value"));
        Assert.Empty(measure.QuerySelectorAll("svg"));
    }

    [Fact]
    public async Task Who_held_an_office_stands_under_the_office()
    {
        var page = await site.Page("/offices?of=NOR");
        Assert.Equal(["Norway: Foreign Minister", "Børge Brende", "Ine Søreide"], page.QuerySelectorAll("svg.bars .row text").Select(Text));
        Assert.Equal(["Børge Brende", "Ine Søreide"], Rows(page, ".offices", 1));
        Assert.Equal(["Ine Søreide"], Rows(await site.Page("/offices?from=2016"), ".offices", 1));
    }

    [Fact]
    public async Task Of_a_relationship_offices_and_memberships_are_those_of_each_party()
    {
        Assert.Equal(["Børge Brende", "Ine Søreide"], Rows(await site.Page("/offices?between=NOR,CHL"), ".offices", 1));
        Assert.Equal(3, (await site.Page("/presence?between=NOR,CHL")).QuerySelectorAll(".spoken").Length);
        Assert.Empty((await site.Page("/offices?between=CHL,USA")).QuerySelectorAll(".offices"));
    }

    [Theory]
    [InlineData("/timeline?kind=event&type=meet", "They met in Oslo")]
    [InlineData("/agreements?kind=treaty&standing=lapsed&as-of=2024-01-01&between=NOR,CHL", "Fisheries Treaty")]
    [InlineData("/figures?moved=true&about=salmon&known-on=2019", "trade in salmon and copper")]
    [InlineData("/offices?of=NOR&about=brende&from=2010&to=2016&as-of=2020-01-01", "Børge Brende")]
    [InlineData("/mechanisms?kind=dialogue&about=polar&as-of=2020-01-01", "Polar Dialogue")]
    [InlineData("/positions?holder=NOR&act=commit&deadline=true&about=school&as-of=2020-01-01", "open a school")]
    public async Task What_a_page_shows_is_there_as_data_with_the_same_filters(string address, string shown)
    {
        var page = await site.Page(address);
        Assert.Contains(shown, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var lines = (await site.Text(page.QuerySelector(".data-links a")!.GetAttribute("href")!)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.NotEmpty(lines.Skip(1));
        Assert.All(lines.Skip(1), line => Assert.Contains(shown, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mechanism_is_told_once_with_its_first_and_last_mention()
    {
        var row = Assert.Single((await site.Page("/mechanisms")).QuerySelectorAll("table.mechanisms tbody tr"));
        Assert.Equal(
            ["Polar Dialogue", "dialogue", "Chile, Norway", "2009", "March 2015", "5 June 2018", "2"],
            [Text(row.Children[0]), Text(row.Children[1]), Parties(row.Children[2]), .. row.Children.Skip(3).Select(Text)]
        );
        Assert.Equal(
            "March 2015",
            Text((await site.Page("/mechanisms?as-of=2016-01-01")).QuerySelector("table.mechanisms tbody tr")!.Children[4])
        );
    }

    [Fact]
    public async Task Positions_are_counted_by_holder_and_act_and_each_count_leads_to_its_list()
    {
        var page = await site.Page("/positions");
        var cells = page.QuerySelectorAll("table.matrix tbody td a");
        Assert.Equal(
            ["Norway, commit: 1", "Norway, support: 1", "Norway, oppose: 1", "Chile, support: 1"],
            cells.Select(c => c.GetAttribute("aria-label"))
        );
        foreach (var cell in cells)
            Assert.Equal(
                Text(cell),
                Rows(await site.Page(cell.GetAttribute("href")!), ".positions", 0)
                    .Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        Assert.Equal(["2030 in 4 years"], Rows(await site.Page("/positions?deadline=true"), ".positions", 3));
        Assert.Empty((await site.Page("/positions?as-of=2014-01-01")).QuerySelectorAll("table.matrix"));
    }

    [Theory]
    [InlineData("/presence", "A base in Punta Arenas.", "Chile is in OECD.", "Chile is the largest maker of copper.")]
    [InlineData("/sources", $"A call at {RecordSite.Hostile}. 1 Main Street", "See the archive.", "“We sail together,” she said.")]
    public async Task Every_other_kind_can_be_read_somewhere(string path, params string[] lines)
    {
        var page = await site.Page(path);
        Assert.Equal(lines, page.QuerySelectorAll(".spoken").Select(t => Text(t.QuerySelector("tbody td")!)));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    private static string Parties(IElement cell) => string.Join(", ", Text(cell).Split(", ").Order(StringComparer.Ordinal));

    private static string Section(IHtmlDocument page, string id) => Text(page.QuerySelector($"section[aria-labelledby='{id}']")!);

    private static List<string> Rows(IHtmlDocument page, string table, int cell) =>
        [.. page.QuerySelectorAll($"{table} tbody tr").Select(r => Text(r.Children[cell].QuerySelector("a.short") ?? r.Children[cell]))];

    private static string Words(IHtmlDocument page, string selector) => Text(page.QuerySelector(selector)!);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
