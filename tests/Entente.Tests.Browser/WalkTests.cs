using Microsoft.Playwright;
using Xunit;

namespace Entente.Tests.Browser;

/// <summary>The way of a reader through the site, with and without scripts, in each look.</summary>
public sealed class WalkTests(ServedSite site)
{
    public static TheoryData<string> Looks =>
        [.. Look.All.Where(l => l.Value.Locale.StartsWith("en", StringComparison.Ordinal)).Select(l => l.Key)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task From_a_document_that_is_read_to_a_reviewed_fact_and_its_export(string look)
    {
        await using var window = await site.Open(Look.All[look]);
        var page = window.Page;

        // Read: a text of this walk's own.
        var name = "walk-" + look.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');
        var ships = 4001 + Look.All.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(look);
        await window.Go("/read");
        await page.GetByLabel("Name of the document").FillAsync(name);
        await page.GetByLabel("Text", Exact)
            .FillAsync(
                $"Norway and Chile established diplomatic relations in 1919. In 2020, Chilean companies employed more than {ships} workers in Norway."
            );
        await page.GetByLabel("Title", Exact).FillAsync($"Norway and Chile ({look})");
        await page.GetByLabel("Date (").FillAsync("2021-05-17");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"**/documents/{name}*");

        // Glance.
        await window.Go("/?between=NOR,CHL");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Norway");

        // Fact.
        await window.Go($"/facts?between=NOR,CHL&document={name}&kind=figure");
        await page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = $"{ships / 1000},{ships % 1000:000}" })
            .First.ClickAsync();
        await Assertions.Expect(page.Locator("blockquote mark")).ToContainTextAsync($"{ships} workers in Norway");
        var fact = page.Url;

        // Evidence in the document.
        await page.GetByRole(AriaRole.Link, new() { Name = "In the text of the document" }).ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("workers in Norway").First).ToBeInViewportAsync();

        // Change.
        await window.Go("/changes?a=relations-2020&b=relations-2021");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("948,100");

        // Review and undo.
        await page.GotoAsync(fact);
        await page.Locator("section.review form.say").GetByLabel("Reason").FillAsync("a slip of the pen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(page.Locator("#state")).ToContainTextAsync("rejected");
        await window.Go("/reviews");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).First.ClickAsync();
        await page.GotoAsync(fact);
        await Assertions.Expect(page.Locator("#state")).ToHaveCountAsync(0);

        // Export.
        using var client = new HttpClient { BaseAddress = site.Address };
        await window.Go($"/facts?between=NOR,CHL&document={name}");
        var link = await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).First.GetAttributeAsync("href");
        var csv = await client.GetStringAsync(new Uri(link!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"{ships}", csv, StringComparison.Ordinal);
        window.HasNoComplaints();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_content_and_each_page()
    {
        await using var window = await site.Open(Look.All["light"]);
        var page = window.Page;
        await window.Go("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("a.skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await window.Go("/");
        await page.Locator("nav.pages a").First.FocusAsync();
        var pages = await page.Locator("nav.pages a").CountAsync();
        for (var i = 1; i < pages; i++)
            await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("nav.pages a").Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("nav.pages a").Last).ToHaveAttributeAsync("aria-current", "page");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("light, no scripts")]
    public async Task Language_and_colours_stay_as_the_reader_chose(string look)
    {
        await using var window = await site.Open(Look.All[look]);
        var page = window.Page;
        await window.Go("/timeline?kind=event");
        await page.GetByRole(AriaRole.Link, new() { Name = "日本語" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        Assert.EndsWith("/timeline?kind=event", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "暗", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Locator("nav.pages a").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        window.HasNoComplaints();
    }

    private static PageGetByLabelOptions Exact => new() { Exact = true };
}
