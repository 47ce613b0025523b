using System.Diagnostics;
using System.Globalization;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Web;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Bench;

/// <summary>
/// How long the site takes for each page of a large ledger, asked over loopback by one reader, and how many readers of the glance page it
/// serves in a second. Site and readers share the machine's cores.
/// </summary>
internal static class SiteRun
{
    private const int Warmups = 10;
    private const int Rounds = 200;
    private const int Readers = 8;
    private static readonly TimeSpan Load = TimeSpan.FromSeconds(10);

    /// <summary>Measures a ledger; makes one where the file is not there.</summary>
    public static async Task<int> Run(string path, Corpus corpus, int facts)
    {
        MadeLedger.Make(path, corpus, facts);
        var (documents, all, pages) = Pages(path);
        await using var site = EntenteSite.Build(new SiteOptions(path) { Address = "http://127.0.0.1:0" });
        var start = Stopwatch.GetTimestamp();
        await site.StartAsync();
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        Console.WriteLine(Line($"{documents:N0} documents, {all:N0} facts; {Environment.ProcessorCount} cores; {Rounds} requests a page"));
        await Ask(client, "/");
        Console.WriteLine(Line($"first page, the record read: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        Console.WriteLine(Line($"\n{"page", -34}{"first ms", 10}{"median ms", 12}{"99th % ms", 12}{"KB", 8}"));
        foreach (var (name, addresses) in pages)
            await Measure(client, name, addresses);
        await MeasureLoad(client);
        await site.StopAsync();
        return 0;
    }

    // Each page as it is opened from the menu, and those of single facts and documents at many of their addresses.
    private static (int Documents, int Facts, List<(string Name, IReadOnlyList<string> Addresses)> Pages) Pages(string path)
    {
        using var ledger = SqliteLedger.OpenToRead(path);
        var documents = ledger.Documents(new DocumentFilter()).ToList();
        var facts = ledger.Facts(new FactFilter()).ToList();
        var some = facts.Where((_, i) => i % Math.Max(1, facts.Count / Rounds) == 0).ToList();
        var pages = new List<(string, IReadOnlyList<string>)>();
        foreach (var page in SitePages.All)
            pages.Add((page.Path, [page.Path]));
        pages.Add(
            ("/ of a relationship", [.. some.Where(f => f.Parties.Count > 1).Select(f => $"/?between={f.Parties[0]},{f.Parties[1]}")])
        );
        pages.Add(("/ as of ten dates", [.. Enumerable.Range(2010, 10).Select(y => Line($"/?as-of={y}-06-30"))]));
        pages.Add(("/ known on ten dates", [.. Enumerable.Range(2010, 10).Select(y => Line($"/?known-on={y}-06-30"))]));
        pages.Add(("/facts?kind=figure, deep", ["/facts?kind=figure&page=200"]));
        pages.Add(("/facts/DOCUMENT/FACT", [.. some.Select(f => $"/facts/{Uri.EscapeDataString(f.Document)}/{f.Id}")]));
        pages.Add(("/documents/DOCUMENT", [.. some.Select(f => $"/documents/{Uri.EscapeDataString(f.Document)}")]));
        pages.Add(("/search?q=trade", ["/search?q=trade"]));
        return (documents.Count, facts.Count, pages);
    }

    private static async Task Measure(HttpClient client, string name, IReadOnlyList<string> addresses)
    {
        var first = await Ask(client, addresses[0]);
        for (var i = 0; i < Math.Max(Warmups, addresses.Count); i++)
            await Ask(client, addresses[i % addresses.Count]);
        var times = new double[Rounds];
        var bytes = 0L;
        for (var i = 0; i < Rounds; i++)
            (times[i], bytes) = await Ask(client, addresses[i % addresses.Count]);
        Array.Sort(times);
        Console.WriteLine(
            Line(
                $"{name, -34}{first.Milliseconds, 10:0.0}{times[Rounds / 2], 12:0.0}{times[Rounds * 99 / 100], 12:0.0}{bytes / 1024, 8:N0}"
            )
        );
    }

    private static async Task MeasureLoad(HttpClient client)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Readers)
                .Select(async _ =>
                {
                    var count = 0;
                    for (; Stopwatch.GetElapsedTime(start) < Load; count++)
                        await Ask(client, "/");
                    return count;
                })
        );
        Console.WriteLine(
            Line($"\nglance page, {Readers} readers: {counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds:0} requests a second")
        );
    }

    private static async Task<(double Milliseconds, long Bytes)> Ask(HttpClient client, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{address}: {response.StatusCode}");
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes.Length);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
