using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Readers.Fetching;
using Xunit;

namespace Entente.Tests.Commands;

/// <summary>Pages read from addresses, and watched.</summary>
public sealed class WatchCommandTests : CommandRun
{
    private readonly TestSite _site = new();

    public override void Dispose()
    {
        _site.Dispose();
        base.Dispose();
    }

    [Fact]
    public void A_page_is_read_with_its_bytes_and_its_address()
    {
        _site.Text("/sheet.txt", "figure | | FRA,DEU | over $480 billion\n");
        var (code, _, error) = Run("read", _site.At("/sheet.txt"), "--allow-private", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        var document = Assert.Single(ledger.Documents(new DocumentFilter()));
        Assert.Equal(_site.At("/sheet.txt"), document.Metadata.Url);
        Assert.EndsWith("_sheet", document.Id, StringComparison.Ordinal);
        Assert.Equal("figure | | FRA,DEU | over $480 billion\n"u8.ToArray(), ledger.FindOriginal(document.Id)!.Bytes.ToArray());
        Assert.Equal(3, Run("read", _site.At("/sheet.txt"), "--ledger", Ledger).Code);
    }

    [Fact]
    public void A_changed_text_is_a_new_edition_and_an_unchanged_one_writes_nothing()
    {
        _site.Text("/sheet.txt", "figure | | FRA,DEU | over $480 billion\n");
        Run("read", _site.At("/sheet.txt"), "--allow-private", "--ledger", Ledger);
        var before = File.ReadAllBytes(Ledger);
        var (code, output, _) = Run("watch", "--allow-private", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("1 page watched: 0 changed, 1 as before", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Ledger));

        _site.Text("/sheet.txt", "agreement | 2019-10 | FRA | The Pact\n");
        (code, output, _) = Run("watch", "--allow-private", "--ledger", Ledger);
        Assert.Equal(1, code);
        Assert.Contains("_sheet@2", output, StringComparison.Ordinal);
        Assert.Contains("1 not repeated, 1 new", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("watch", "--allow-private", "--ledger", Ledger).Code);
        _site.Redirect("/sheet.txt", "/gone");
        Assert.Equal(3, Run("watch", "--allow-private", "--ledger", Ledger).Code);
    }

    [Fact]
    public void A_page_that_goes_back_to_what_it_was_is_told()
    {
        _site.Text("/sheet.txt", "figure | | FRA,DEU | over $480 billion\n");
        Run("read", _site.At("/sheet.txt"), "--allow-private", "--ledger", Ledger);
        _site.Text("/sheet.txt", "agreement | 2019-10 | FRA | The Pact\n");
        Assert.Equal(1, Run("watch", "--allow-private", "--ledger", Ledger).Code);
        _site.Text("/sheet.txt", "figure | | FRA,DEU | over $480 billion\n");
        var (code, _, error) = Run("watch", "--allow-private", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("is again what it was as", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_a_feed_are_read_once()
    {
        _site.Text("/one.txt", "figure | | FRA,DEU | over $480 billion\n");
        _site.Text("/feed", "<rss><channel><item><link>/one.txt</link></item></channel></rss>", "application/rss+xml");
        Assert.Equal(0, Run("read", "--list", _site.At("/feed"), "--allow-private", "--ledger", Ledger).Code);
        var (code, _, error) = Run("read", "--list", _site.At("/feed"), "--allow-private", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("The ledger has all pages of the list", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("read", "--list", _site.At("/one.txt"), "--allow-private", "--ledger", Ledger).Code);
    }

    [Fact]
    public void What_came_from_no_address_is_not_watched()
    {
        Fill();
        var (code, _, error) = Run("watch", "--ledger", Ledger);
        Assert.Equal(2, code);
        Assert.Contains("No document of the ledger came from an address", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("watch", "nothing", "--ledger", Ledger).Code);
    }

    [Fact]
    public void Pages_that_a_list_has_new_are_read_while_the_others_are_watched()
    {
        _site.Text("/one.txt", "figure | | FRA,DEU | over $480 billion\n");
        _site.Text("/two.txt", "agreement | 2019-10 | FRA | The Pact\n");
        _site.Text("/map.xml", "<urlset><url><loc>/one.txt</loc></url></urlset>", "application/xml");
        string[] watch = ["watch", "--list", _site.At("/map.xml"), "--allow-private", "--ledger", Ledger];
        var (code, output, _) = Run(watch);
        Assert.Equal(1, code);
        Assert.Contains("1 new page of the list read (1 fact), 0 refused.", output, StringComparison.Ordinal);
        (code, output, _) = Run(watch);
        Assert.Equal(0, code);
        Assert.Contains("1 page watched: 0 changed, 1 as before, 0 refused.", output, StringComparison.Ordinal);
        _site.Text("/map.xml", "<urlset><url><loc>/one.txt</loc></url><url><loc>/two.txt</loc></url></urlset>", "application/xml");
        Assert.Equal(1, Run(watch).Code);
        _site.Text("/map.xml", "no list");
        Assert.Equal(2, Run(watch).Code);
    }

    [Fact]
    public void An_index_of_sitemaps_is_followed_also_where_they_are_packed()
    {
        _site.Text("/one.txt", "figure | | FRA,DEU | over $480 billion\n");
        _site.Text("/two.txt", "agreement | 2019-10 | FRA | The Pact\n");
        _site.Text(
            "/index.xml",
            "<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>",
            "text/xml"
        );
        _site.Page(
            "/a.xml.gz",
            context =>
            {
                context.Response.ContentType = "application/octet-stream";
                return context
                    .Response.Body.WriteAsync(
                        Readers.Formats.ArchiveFile.Gzip("<urlset><url><loc>/one.txt</loc></url></urlset>"u8.ToArray()).AsMemory()
                    )
                    .AsTask();
            }
        );
        _site.Text("/b.xml", "<urlset><url><loc>/two.txt</loc></url><url><loc>/one.txt</loc></url></urlset>", "text/xml");
        Assert.Equal(0, Run("read", "--list", _site.At("/index.xml"), "--allow-private", "--ledger", Ledger).Code);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Equal([_site.At("/one.txt"), _site.At("/two.txt")], ledger.Documents(new DocumentFilter()).Select(d => d.Source.Location));
    }

    [Fact]
    public void Redirects_are_kept_and_shown()
    {
        _site.Redirect("/old", "/newer");
        _site.Redirect("/newer", "/sheet.txt");
        _site.Text("/sheet.txt", "figure | | FRA,DEU | over $480 billion\n");
        Assert.Equal(0, Run("read", _site.At("/old"), "--allow-private", "--ledger", Ledger).Code);
        using (var ledger = SqliteLedger.OpenToRead(Ledger))
        {
            var document = Assert.Single(ledger.Documents(new DocumentFilter()));
            Assert.Equal(_site.At("/old"), document.Source.Location);
            Assert.Equal([_site.At("/newer"), _site.At("/sheet.txt")], ledger.FindOriginal(document.Id)!.Redirects);
        }
        var shown = Run("show", _site.Address["http://".Length..].Replace(':', '-') + "_sheet", "--ledger", Ledger);
        Assert.Contains("Redirected to", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Captures_of_one_page_in_a_web_archive_are_its_editions()
    {
        static byte[] Capture(string words, string date) =>
            Readers.Formats.ArchiveFile.Record(
                "response",
                "https://a.example/sheet.html",
                Readers.Formats.ArchiveFile.Answer("200 OK\nContent-Type: text/html", System.Text.Encoding.UTF8.GetBytes(words)),
                date
            );
        var path = Path.Join(Path.GetDirectoryName(Ledger)!, "a.warc");
        File.WriteAllBytes(
            path,
            [
                .. Capture("<p>The two states met in the spring of the year.</p>", "2020-01-02T03:04:05Z"),
                .. Capture("<p>The two states met in the spring of the year.</p><!-- other bytes -->", "2020-06-02T03:04:05Z"),
                .. Capture("<p>The two states met in the autumn of the year.</p>", "2021-01-02T03:04:05Z"),
            ]
        );
        var (code, output, error) = Run("read", path, "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("2 documents read (1 later edition", output, StringComparison.Ordinal);
        Assert.Contains("has this very text as document a.example_sheet;", error, StringComparison.Ordinal);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Equal(
            [("a.example_sheet", 2020), ("a.example_sheet@2", 2021)],
            Works.Of(ledger).Find("a.example_sheet").Select(d => (d.Id, d.Source.Retrieved.Year))
        );
        Assert.Equal(0, Run("read", path, "--ledger", Ledger).Code);
        Assert.Equal(2, ledger.Documents(new DocumentFilter()).Count());
    }

    [Fact]
    public void The_documents_of_a_volume_are_fetched_together_and_those_that_changed_are_kept()
    {
        static string Volume(string first, string more = "") =>
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
            + $"<div type=\"document\" n=\"1\"><head>1. A</head><p>{first}</p></div><div type=\"document\" n=\"2\"><head>2. B</head><p>They parted.</p></div>{more}</body></text></TEI>";
        _site.Text("/volume.xml", Volume("They met."), "application/tei+xml");
        Assert.Equal(0, Run("read", _site.At("/volume.xml"), "--allow-private", "--ledger", Ledger).Code);
        var before = _site.Requests.Count;
        var (code, output, _) = Run("watch", "--allow-private", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("1 page watched: 0 changed, 1 as before", output, StringComparison.Ordinal);
        Assert.Equal(before + 2, _site.Requests.Count);
        _site.Text(
            "/volume.xml",
            Volume("They met again.", "<div type=\"document\" n=\"3\"><head>3. C</head><p>They wrote.</p></div>"),
            "application/tei+xml"
        );
        Assert.Equal(1, Run("watch", "--allow-private", "--ledger", Ledger).Code);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Equal(["/1", "/2", "/1@2", "/3"], ledger.Documents(new DocumentFilter()).Select(d => d.Id[d.Id.LastIndexOf('/')..]));
    }
}
