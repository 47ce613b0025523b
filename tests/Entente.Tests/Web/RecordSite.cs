using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Mentions;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Time;
using Entente.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>A site over the record of two countries, made by hand: two editions of a sheet and a speech.</summary>
public sealed class RecordSite : IAsyncLifetime
{
    /// <summary>Words that would do harm if they were markup.</summary>
    public const string Hostile = "<script>alert(1)</script> & \"Sons\"";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-record-");
    private WebApplication? _site;
    private HttpClient? _client;

    public async ValueTask InitializeAsync()
    {
        var path = Path.Join(_folder.FullName, "entente.db");
        using (var ledger = SqliteLedger.OpenToWrite(path))
            Fill(ledger);
        _site = EntenteSite.Build(new SiteOptions(path) { Address = "http://127.0.0.1:0", Clock = new StandingClock() });
        await _site.StartAsync();
        var address = _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A page as a browser takes it in.</summary>
    public async Task<IHtmlDocument> Page(string address, string language = "en-GB") =>
        new HtmlParser().ParseDocument(await Text(address, language));

    /// <summary>What is at an address, letter for letter; it must be there.</summary>
    public async Task<string> Text(string address, string language = "en-GB")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", language);
        using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}\n{text}");
        return text;
    }

    private static void Fill(SqliteLedger ledger)
    {
        string[] both = ["NOR", "CHL"];
        var position = new Position(both, "support", "free passage", null);
        Add(
            ledger,
            "sheet-2015",
            "Relations sheet",
            "2015-03",
            ("Relations began in 1919.", new Event("establish_relations", both, null, null), "1919", both),
            (
                "Trade is over 200 million krone.",
                new Figure(200_000_000, null, Bound.Over, "NOK", "trade in salmon and copper"),
                null,
                both
            ),
            ("The fisheries treaty was signed in 2010.", Treaty(signed: "2010"), null, both),
            ("Foreign Minister Børge Brende.", new Office("Børge Brende", "Foreign Minister", "NOR"), null, ["NOR"]),
            ("The Polar Dialogue goes on.", new Mechanism("Polar Dialogue", "dialogue", null), null, both),
            ("Both support free passage.", position, null, both)
        );
        Add(
            ledger,
            "sheet-2018",
            "Relations sheet",
            "2018-06-05",
            (
                "Trade is about 350 million krone.",
                new Figure(350_000_000, null, Bound.About, "NOK", "trade in salmon and copper"),
                "2017",
                both
            ),
            ("The fisheries treaty ends in 2022.", Treaty(expires: "2022"), null, both),
            ("Foreign Minister Ine Søreide.", new Office("Ine Søreide", "Foreign Minister", "NOR"), null, ["NOR"]),
            ("The Polar Dialogue, begun in 2009.", new Mechanism("Polar Dialogue", "dialogue", Edtf.On(2009)), null, both),
            ("Norway will open a school by 2030.", new Position(["NOR"], "commit", "open a school", Edtf.On(2030)), null, ["NOR"]),
            ("Norway opposes tolls.", new Position(["NOR"], "oppose", "tolls", null), null, ["NOR"])
        );
        Add(
            ledger,
            "speech",
            null,
            "2019-01-20",
            ("They met in Oslo on 20 January 2019.", new Event("meet", both, "Oslo", null), "2019-01-20", both),
            ("They host the summit from 2024 on.", new Event("preside", both, null, "summit"), "2024/..", both),
            ($"A call at {Hostile}.", new Contact(Hostile, "1 Main Street", null), null, ["CHL"]),
            (
                "Salmon gives 300 jobs in Chile.",
                new Figure(300, 350, Bound.Exact, "count", "Chilean jobs supported by Norwegian farms"),
                null,
                both
            ),
            (
                "Farms made 100 jobs in Chile.",
                new Figure(100, null, Bound.Exact, "count", "Chilean jobs created by Norwegian farms"),
                null,
                both
            ),
            ("Chile is in OECD.", new Membership("CHL", "OECD", "OECD", "member"), null, ["CHL"]),
            ("A base in Punta Arenas.", new Presence("a research base", "CHL", "NOR"), null, both),
            ("Chile is the largest maker of copper.", new Rank(1, "largest", "CHL", "maker of copper"), null, ["CHL"]),
            ("See the archive.", new Reference("Archive of treaties", null), null, []),
            ("“We sail together,” she said.", new Quotation("Ine Søreide", null, "We sail together"), null, ["NOR"])
        );
    }

    private static Agreement Treaty(string? signed = null, string? expires = null) =>
        new(
            "Fisheries Treaty",
            "treaty",
            signed is null ? null : Edtf.Parse(signed),
            null,
            expires is null ? null : Edtf.Parse(expires),
            null
        );

    private static void Add(
        SqliteLedger ledger,
        string id,
        string? work,
        string date,
        params (string Words, FactBody Body, string? When, string[] Parties)[] facts
    )
    {
        var metadata = new DocumentMetadata
        {
            Date = Edtf.Parse(date),
            Work = work,
            Title = work ?? "A speech",
            Publisher = "Ministry",
        };
        var document = PlainText.Read(id, string.Join("\n\n", facts.Select(f => f.Words)), metadata);
        ledger.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d => new Findings([.. facts.Select(f => SampleFacts.Fact(d, f.Words, f.Body, f.When, f.Words, f.Parties))], [])
        );
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => SampleFacts.Run.At;
    }
}
