using System.Net.Http.Json;
using System.Text.Json;
using Entente.Web.Shared;

namespace Entente.Tests.Browser;

/// <summary>The pages of the site: those of the menu, and one of each sort below them.</summary>
internal static class SiteAddresses
{
    private const string AFact = "a fact";
    private const string ADocument = "a document";
    private const string ATopic = "a topic";
    private const string WhyAFact = "why a fact is believed";
    private const string TwoEditions = "two editions side by side";

    /// <summary>All pages, by address or by what they show.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. SitePages.All.Select(p => p.Path),
        "/search?q=trade",
        "/facts?kind=figure",
        "/?between=USA,JPN&as-of=2021-06-30&known-on=2021-12-31",
        AFact,
        WhyAFact,
        ADocument,
        ATopic,
        TwoEditions,
    ];

    /// <summary>The address of a page.</summary>
    public static async Task<string> Of(ServedSite site, string page)
    {
        if (page[0] == '/')
            return page;
        using var client = new HttpClient { BaseAddress = site.Address };
        async Task<JsonElement> Ask(string address) => await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
        if (page == TwoEditions)
            return "/compare?a=relations-2020&b=relations-2021";
        if (page == ADocument)
            return "/documents/relations-2021";
        if (page == ATopic)
            return $"/topics/{(await Ask("/api/v1/topics?kind=figure")).GetProperty("items")[0].GetProperty("topic").GetString()}";
        var fact = (await Ask("/api/v1/facts?kind=figure&document=relations-2021")).GetProperty("items")[0];
        return $"/facts/relations-2021/{fact.GetProperty("id").GetString()}{(page == WhyAFact ? "?why=yes" : "")}";
    }
}
