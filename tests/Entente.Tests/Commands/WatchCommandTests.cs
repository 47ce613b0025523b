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
}
