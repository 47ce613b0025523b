using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Documents;
using Entente.Facts;
using Entente.Language;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Time;
using Entente.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Document = Entente.Documents.Document;

namespace Entente.Tests.Web;

/// <summary>Asks pages of a real site over a ledger of its own.</summary>
public abstract class SiteRun : IAsyncLifetime
{
    private static readonly Lock Reading = new();
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-site-");
    private WebApplication? _site;
    private HttpClient? _client;

    protected string Ledger => Path.Join(_folder.FullName, "entente.db");

    /// <summary>Puts into the ledger what the tests ask for.</summary>
    protected abstract void Fill(SqliteLedger ledger);

    public async ValueTask InitializeAsync()
    {
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
            Fill(ledger);
        _site = EntenteSite.Build(new SiteOptions(Ledger) { Address = "http://127.0.0.1:0", Clock = new FixedClock() });
        await _site.StartAsync();
        var address = _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A page as a browser takes it in; it must be there.</summary>
    protected async Task<IDocument> Page(string address, string language = "en-GB", int status = 200)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", language);
        using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)response.StatusCode, $"{address}: {(int)response.StatusCode}\n{html}");
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>The words of what a selector finds first, white space as one blank.</summary>
    protected static string Words(IParentNode page, string selector) =>
        page.QuerySelector(selector) is { } element
            ? string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : throw new InvalidOperationException($"The page has no {selector}.");

    /// <summary>Reads a plain text with the rules of the program into the ledger.</summary>
    protected static Document Read(SqliteLedger ledger, string name, string text, DocumentMetadata metadata)
    {
        var document = PlainText.Read(name, text, metadata);
        lock (Reading)
            ledger.Add(document, SampleFacts.Source(document), SampleFacts.Run, Findings);
        return document;
    }

    /// <summary>Adds a document with facts made by hand.</summary>
    protected static Document Add(SqliteLedger ledger, Document document, params Fact[] facts)
    {
        ledger.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d => new Findings([.. facts.Select(f => f with { Document = d.Id })], [])
        );
        return document;
    }

    protected static DocumentMetadata About(string title, string? date, string? work = null, string? url = null) =>
        new()
        {
            Title = title,
            Date = date is null ? null : Edtf.Parse(date),
            Work = work,
            Url = url,
            Publisher = "Ministry",
        };

    private static Findings Findings(Document document) =>
        new(
            Extractor.Value.Extract(document),
            LanguageGuess.IsRead(document.Metadata.Language) ? [.. Extractor.Value.Reading.Sentences.Select(s => s.Range)] : []
        );

    /// <summary>A number as it stands in an address.</summary>
    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
