using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace Entente.Tests.Browser;

/// <summary>No page breaks a rule of WCAG 2.2 AA that a program can find (axe), in any look.</summary>
public sealed class AccessibilityTests(ServedSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, string> PagesInLooks =>
        [.. from look in Look.All where look.Value.HasScripts from page in SiteAddresses.All select (look.Key, page)];

    [Theory]
    [MemberData(nameof(PagesInLooks))]
    public async Task A_page_breaks_no_rule(string look, string page)
    {
        await using var window = await site.Open(Look.All[look]);
        await window.Go(await SiteAddresses.Of(site, page));
        var found = await window.Page.RunAxe(Rules);
        Assert.True(
            found.Violations.Length == 0,
            string.Join(
                '\n',
                found.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}")
            )
        );
    }

    [Theory]
    [MemberData(nameof(PagesInLooks))]
    public async Task A_page_fits_its_window_and_keeps_to_its_policy(string look, string page)
    {
        await using var window = await site.Open(Look.All[look]);
        await window.Go(await SiteAddresses.Of(site, page));
        // Wide tables and pictures scroll within themselves; the page does not.
        var (wide, room) = (
            await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"),
            await window.Page.EvaluateAsync<int>("document.documentElement.clientWidth")
        );
        Assert.True(wide <= room, $"{page} is {wide} wide in a window of {room}");
        window.HasNoComplaints();
    }
}
