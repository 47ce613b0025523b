using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>The pages on which documents are read: a text with its facts, and a fact with all that is known of it.</summary>
public class DocumentPageTests : SiteRun
{
    private const string Attack = "\"><script>alert(1)</script>";

    private Fact _treaty = null!;
    private Fact _rejected = null!;
    private Fact _corrected = null!;
    private Fact _attack = null!;

    protected override void Fill(SqliteLedger ledger)
    {
        Read(
            ledger,
            "sheet",
            "Norway and Chile signed the Fisheries Agreement on 4 May 2018.\n\nNorwegian companies employ more than 2,000 people in Chile. Trade reached $3 billion in 2019.\n\nNorway and Chile established diplomatic relations in 1917.",
            About("Norway and Chile", "2020-01-31", "Relations", "https://example.gov/sheet")
        );
        Read(
            ledger,
            "sheet-2021",
            "Norwegian companies employ more than 2,500 people in Chile.",
            About("Norway and Chile", "2021-01-31", "Relations")
        );
        Read(
            ledger,
            "long",
            string.Join(
                "\n\n",
                Enumerable.Repeat(
                    "Nothing that anybody could check stands in this paragraph of a long text, and nothing in the one behind it.",
                    800
                )
            ) + "\n\nNorway and Chile signed a treaty on 5 June 2016.",
            About("Long", "2020")
        );
        Read(ledger, "japanese", "日本とノルウェーは1905年に外交関係を樹立した。", About("日本", "2020") with { Language = "ja" });
        var attack = SampleFacts.Document(Attack, $"Norway signed {Attack} in 2018.", "2018", Attack);
        _attack = SampleFacts.Fact(attack, $"Norway signed {Attack}", new Reference(Attack, "javascript:alert(1)"), "2018", Attack, Attack);
        Add(
            ledger,
            attack with
            {
                Metadata = attack.Metadata with { Url = "javascript:alert(1)", Publisher = Attack, Work = Attack },
            },
            _attack
        );
        var facts = ledger.Facts(new FactFilter { Document = "sheet" }).ToList();
        _treaty = facts.First(f => f.Kind == "agreement" || f.Kind == "event");
        _rejected = facts.First(f => f.Evidence.Quote.Contains("1917", StringComparison.Ordinal));
        var figure = facts.First(f => f.Kind == "figure");
        Review(
            ledger,
            new Review
            {
                At = SampleFacts.Run.At,
                By = "Anna",
                Act = ReviewAct.Reject,
                Reason = $"not so {Attack}",
                Fact = FactReference.To(_rejected),
            }
        );
        Review(
            ledger,
            new Review
            {
                At = SampleFacts.Run.At,
                By = "Anna",
                Act = ReviewAct.Correct,
                Fact = FactReference.To(figure),
                Fields = [new("value", 2001m)],
            }
        );
        _corrected = figure;
    }

    [Fact]
    public async Task A_text_is_shown_with_its_facts_in_place_and_opens_at_one_of_them()
    {
        var page = await Page($"/documents/sheet?fact={_treaty.Id}#f-{_treaty.Id}");
        Assert.Equal("Norway and Chile", Words(page, "h1"));
        Assert.Contains("Ministry", Words(page, "dl.fields"), StringComparison.Ordinal);
        Assert.Contains(
            _treaty.Evidence.Quote,
            page.QuerySelector($"mark#f-{_treaty.Id}, mark:has(#f-{_treaty.Id})")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("mark.sought"));
        Assert.NotNull(page.QuerySelector("a[href='/compare?a=sheet&b=sheet-2021']"));
        // What was rejected is not marked, unless somebody comes for it.
        Assert.Null(page.QuerySelector($"#f-{_rejected.Id}"));
        Assert.NotNull((await Page($"/documents/sheet?fact={_rejected.Id}")).QuerySelector($"#f-{_rejected.Id}"));
    }

    [Fact]
    public async Task Facts_are_filtered_by_kind_and_by_what_was_known()
    {
        var figures = await Page("/documents/sheet?kind=figure");
        Assert.All(figures.QuerySelectorAll("ol.beside .kind"), k => Assert.Equal("figure", k.TextContent));
        Assert.NotEmpty(figures.QuerySelectorAll("ol.beside .kind"));
        var before = await Page("/documents/sheet?known-on=2019-01-01");
        Assert.Empty(before.QuerySelectorAll("mark"));
        Assert.Contains("not known to be out", Words(before, ".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_is_shown_in_parts_and_opens_at_the_part_with_the_sentence()
    {
        var first = await Page("/documents/long");
        Assert.Empty(first.QuerySelectorAll("mark"));
        Assert.Equal("Part 1 of 3", Words(first, "nav.pager span"));
        var next = await Page(first.QuerySelector("nav.pager a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal("Part 2 of 3", Words(next, "nav.pager span"));
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        var fact = ledger.Facts(new FactFilter { Document = "long" }).Last();
        var last = await Page($"/documents/long?fact={fact.Id}");
        Assert.Equal("Part 3 of 3", Words(last, "nav.pager span"));
        Assert.NotNull(last.QuerySelector($"#f-{fact.Id}"));
    }

    [Fact]
    public async Task A_text_in_another_language_says_that_no_facts_are_read()
    {
        var page = await Page("/documents/japanese");
        Assert.Contains("English text only", Words(page, ".notice"), StringComparison.Ordinal);
        Assert.Contains("外交関係", Words(page, ".reading"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_is_shown_with_its_words_its_reasons_and_its_citation()
    {
        var page = await Page($"/facts/sheet/{_treaty.Id}");
        Assert.Equal(_treaty.Evidence.Quote, Words(page, "blockquote mark"));
        Assert.StartsWith(
            "https://example.gov/sheet#:~:text=",
            page.QuerySelector("a[rel~=noreferrer]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Contains("the sentence gives it", Words(page, "table.reasons"), StringComparison.Ordinal);
        Assert.Contains("4 May 2018", Words(page, "table.fields"), StringComparison.Ordinal);
        Assert.Contains("2018-05-04", Words(page, "table.fields"), StringComparison.Ordinal);
        var citation = Words(page, "textarea");
        Assert.All(
            new[] { _treaty.Evidence.Quote, "Norway and Chile", "31 January 2020", "https://example.gov/sheet", _treaty.Id },
            part => Assert.Contains(part, citation, StringComparison.Ordinal)
        );
        Assert.Contains("4 May 2018", Words(page, "#topic ~ *, h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_people_rejected_or_corrected_is_still_at_its_address_and_says_so()
    {
        var rejected = await Page($"/facts/sheet/{_rejected.Id}");
        Assert.Contains("rejected", Words(rejected, "#state"), StringComparison.Ordinal);
        Assert.Contains("not so", Words(rejected, "section[aria-labelledby=history]"), StringComparison.Ordinal);
        var replaced = await Page($"/facts/sheet/{_corrected.Id}");
        Assert.Contains("corrected", Words(replaced, "#state"), StringComparison.Ordinal);
        var now = await Page(replaced.QuerySelector("section[aria-labelledby=history] a")!.GetAttribute("href")!);
        Assert.Null(now.QuerySelector("#state"));
        Assert.Contains("2,001", Words(now, "h1"), StringComparison.Ordinal);
        Assert.Contains("A person says so", Words(now, "section[aria-labelledby=confidence]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/facts/sheet/none")]
    [InlineData("/facts/none/none")]
    [InlineData("/documents/none")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Contains("Not found", Words(await Page(address, status: 404), "h1"), StringComparison.Ordinal);

    [Fact]
    public async Task Names_titles_and_addresses_stay_text()
    {
        foreach (
            var address in new[] { $"/documents/{Uri.EscapeDataString(Attack)}", $"/facts/{Uri.EscapeDataString(Attack)}/{_attack.Id}" }
        )
        foreach (var language in new[] { "en", "ja" })
        {
            var page = await Page(address, language);
            Assert.Contains(Attack, Words(page, "main"), StringComparison.Ordinal);
            Assert.All(
                page.QuerySelectorAll("script"),
                s => Assert.StartsWith("/assets/", s.GetAttribute("src"), StringComparison.Ordinal)
            );
            Assert.Empty(page.QuerySelectorAll("[href^='javascript:']"));
        }
    }

    private static void Review(SqliteLedger ledger, Review review) => ledger.AddReview(review);
}
