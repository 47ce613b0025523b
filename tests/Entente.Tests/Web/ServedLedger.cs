using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>A site over a ledger of its own, listening on a port of this machine.</summary>
public abstract class ServedLedger : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-site-");
    private WebApplication? _site;

    protected string Ledger => Path.Join(_folder.FullName, "entente.db");

    /// <summary>The day that is today for the site.</summary>
    protected static readonly DateTimeOffset Now = SampleFacts.Run.At;

    protected HttpClient Client { get; private set; } = null!;

    protected Uri Address { get; private set; } = null!;

    protected virtual SiteOptions Options => new(Ledger) { User = "anna", Clock = new StoppedClock(Now) };

    public virtual async ValueTask InitializeAsync()
    {
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
            Fill(ledger);
        _site = EntenteSite.Build(Options with { Address = "http://127.0.0.1:0" });
        await _site.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts documents into the ledger.</summary>
    protected abstract void Fill(SqliteLedger ledger);

    /// <summary>A browser without anything kept; it does not follow where it is sent.</summary>
    protected HttpClient NewClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>Reads a document with the rules of the program.</summary>
    protected static void Read(SqliteLedger ledger, Document document)
    {
        var extractor = new Extractor();
        ledger.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d => new Findings(extractor.Extract(d), [.. extractor.Reading.Sentences.Select(s => s.Range)])
        );
    }

    /// <summary>Adds a document with facts made by hand.</summary>
    protected static void Add(SqliteLedger ledger, Document document, params Fact[] facts) =>
        ledger.Add(document, SampleFacts.Source(document), SampleFacts.Run, _ => new Findings(facts, []));

    protected async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form.</summary>
    protected async Task<HttpResponseMessage> Send(
        string address,
        Dictionary<string, string> form,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The antiforgery token of a page.</summary>
    protected static string TokenOf(string page) =>
        WebUtility.HtmlDecode(
            Regex
                .Match(
                    page,
                    "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
                .Groups["token"]
                .Value
        );

    protected async Task<string> Text(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Get(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{address}: {response.StatusCode}\n{text}");
        return text;
    }

    protected async Task<JsonElement> Json(string address, HttpStatusCode status = HttpStatusCode.OK) =>
        JsonDocument.Parse(await Text(address, status)).RootElement;
}

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
