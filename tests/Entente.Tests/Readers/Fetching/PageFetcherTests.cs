using System.IO.Compression;
using System.Text;
using Entente.Readers;
using Entente.Readers.Fetching;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Entente.Tests.Readers.Fetching;

/// <summary>Pages fetched from a server on this machine, as it should and as it should not behave.</summary>
public sealed class PageFetcherTests : IDisposable
{
    private static readonly FetchOptions Quick = new()
    {
        AllowPrivate = true,
        Pause = TimeSpan.Zero,
        Timeout = TimeSpan.FromSeconds(20),
    };

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_page_is_fetched_with_what_its_server_says_of_it()
    {
        _site.Page(
            "/sheet",
            context =>
            {
                context.Response.ContentType = "text/HTML; charset=\"iso-8859-1\"";
                context.Response.Headers.ETag = "\"v1\"";
                context.Response.Headers.LastModified = "Tue, 02 Mar 2021 10:00:00 GMT";
                return context.Response.WriteAsync("<p>Words.</p>");
            }
        );
        var page = Fetch("/sheet#part").Page!;
        Assert.Equal("<p>Words.</p>", Encoding.UTF8.GetString(page.Bytes));
        Assert.Equal(("text/html", "iso-8859-1"), (page.MediaType, page.Charset));
        Assert.Equal(new PageVersion("\"v1\"", "Tue, 02 Mar 2021 10:00:00 GMT"), page.Version);
        Assert.Equal(["/robots.txt", "/sheet"], _site.Requests);
        Assert.All(_site.Headers, h => Assert.StartsWith("Entente/", h["User-Agent"], StringComparison.Ordinal));
        Assert.All(_site.Headers, h => Assert.DoesNotContain("Cookie", h.Keys));
    }

    [Fact]
    public void A_page_that_did_not_change_is_not_sent_again()
    {
        _site.Page(
            "/sheet",
            context =>
            {
                if (
                    context.Request.Headers.IfNoneMatch == "\"v1\""
                    && context.Request.Headers.IfModifiedSince == "Tue, 02 Mar 2021 10:00:00 GMT"
                )
                {
                    context.Response.StatusCode = 304;
                    return Task.CompletedTask;
                }
                return context.Response.WriteAsync("Words.");
            }
        );
        Assert.True(Fetch("/sheet", version: new("\"v1\"", "Tue, 02 Mar 2021 10:00:00 GMT")).IsUnchanged);
        Assert.False(Fetch("/sheet", version: new("\"v2\"", null)).IsUnchanged);
    }

    [Fact]
    public void Redirects_are_followed_and_remembered()
    {
        _site.Redirect("/old", "/newer", 301);
        _site.Redirect("/newer", _site.At("/new"), 308);
        _site.Text("/new", "Words.");
        var page = Fetch("/old").Page!;
        Assert.Equal(_site.At("/new"), page.Address.AbsoluteUri);
        Assert.Equal([_site.At("/newer")], page.Redirects.Select(r => r.AbsoluteUri));
    }

    [Theory]
    [InlineData("/loop")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/")]
    [InlineData("")]
    public void Redirects_without_end_or_to_no_page_are_refused(string target)
    {
        _site.Redirect("/loop", target);
        Assert.Equal(RefusalCause.Unreadable, Fetch("/loop").Refusal!.Cause);
        Assert.InRange(_site.Requests.Count, 2, 12);
    }

    [Fact]
    public void Pages_of_this_machine_are_not_asked_unless_that_is_allowed()
    {
        _site.Text("/sheet", "Words.");
        var refusal = Fetch("/sheet", Quick with { AllowPrivate = false }).Refusal!;
        Assert.Equal(FetchMessages.Private(_site.At("/sheet"), "127.0.0.1"), refusal);
        Assert.Empty(_site.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("gopher://example.org/")]
    public void What_is_no_address_of_a_page_is_refused(string address)
    {
        using var fetcher = new PageFetcher(Quick);
        Assert.Equal(FetchMessages.NoAddress(address), fetcher.Fetch(address).Refusal);
    }

    [Fact]
    public void What_robots_txt_forbids_is_not_asked_on_the_way_either()
    {
        _site.Text("/robots.txt", "User-agent: *\nDisallow: /closed\nAllow: /closed/open\n");
        _site.Text("/closed/open", "Words.");
        _site.Redirect("/way", "/closed/in");
        Assert.Equal(RefusalCause.NotAllowed, Fetch("/closed/in").Refusal!.Cause);
        Assert.Equal(RefusalCause.NotAllowed, Fetch("/way").Refusal!.Cause);
        Assert.NotNull(Fetch("/closed/open").Page);
        Assert.DoesNotContain("/closed/in", _site.Requests);
    }

    [Fact]
    public void Where_robots_txt_fails_nothing_is_read_and_where_it_is_missing_all_is()
    {
        _site.Text("/sheet", "Words.");
        Assert.NotNull(Fetch("/sheet").Page);
        _site.Page("/robots.txt", context => Status(context, 503));
        Assert.Equal(RefusalCause.NotAllowed, Fetch("/sheet").Refusal!.Cause);
    }

    [Theory]
    [InlineData(404, "Check the address.")]
    [InlineData(403, "Save the page with your browser and read the file.")]
    [InlineData(500, "Try again later.")]
    [InlineData(204, "Try again later.")]
    public void Answers_that_are_no_page_are_told(int status, string advice)
    {
        _site.Page("/sheet", context => Status(context, status));
        var refusal = Fetch("/sheet").Refusal!;
        Assert.Contains($"answered {status}", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(advice, refusal.Advice);
    }

    [Fact]
    public void A_slow_server_is_left_whether_its_head_or_its_body_is_slow()
    {
        _site.Page("/head", context => Task.Delay(30_000, context.RequestAborted));
        _site.Page(
            "/body",
            async context =>
            {
                await context.Response.WriteAsync("Words");
                await context.Response.Body.FlushAsync();
                await Task.Delay(30_000, context.RequestAborted);
            }
        );
        _site.Text("/quick", "Words.");
        var hurried = Quick with { Timeout = TimeSpan.FromSeconds(1.5) };
        Assert.Equal(FetchMessages.TooSlow(_site.At("/head"), hurried.Timeout), Fetch("/head", hurried).Refusal);
        Assert.Equal(FetchMessages.TooSlow(_site.At("/body"), hurried.Timeout), Fetch("/body", hurried).Refusal);
    }

    [Fact]
    public void Large_pages_and_those_that_grow_large_when_unpacked_are_refused()
    {
        var options = Quick with { MaxBytes = 100_000 };
        _site.Text("/fits", new string('x', 100_000));
        _site.Text("/large", new string('x', 100_001));
        _site.Page(
            "/bomb",
            async context =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                await using var packed = new GZipStream(context.Response.Body, CompressionLevel.SmallestSize);
                await packed.WriteAsync(new byte[50_000_000]);
            }
        );
        Assert.Equal(100_000, Fetch("/fits", options).Page!.Bytes.Length);
        Assert.Equal(FetchMessages.TooLarge(_site.At("/large"), 100_000), Fetch("/large", options).Refusal);
        Assert.Equal(FetchMessages.TooLarge(_site.At("/bomb"), 100_000), Fetch("/bomb", options).Refusal);
    }

    [Fact]
    public void A_connection_that_breaks_off_is_told()
    {
        _site.Page(
            "/broken",
            async context =>
            {
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("Words");
                context.Abort();
            }
        );
        Assert.Equal(RefusalCause.Unreadable, Fetch("/broken").Refusal!.Cause);
        _site.Page(
            "/noise",
            context =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return context.Response.WriteAsync("this is not packed");
            }
        );
        Assert.Equal(RefusalCause.Unreadable, Fetch("/noise").Refusal!.Cause);
    }

    [Fact]
    public void Pages_of_one_host_are_asked_with_pauses()
    {
        _site.Text("/a", "Words.");
        _site.Text("/b", "Words.");
        using var fetcher = new PageFetcher(Quick with { Pause = TimeSpan.FromMilliseconds(400) });
        var began = TimeProvider.System.GetTimestamp();
        Assert.NotNull(fetcher.Fetch(_site.At("/a")).Page);
        Assert.NotNull(fetcher.Fetch(_site.At("/b")).Page);
        Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromMilliseconds(390));
        Assert.Equal(["/robots.txt", "/a", "/b"], _site.Requests);
    }

    private FetchResult Fetch(string path, FetchOptions? options = null, PageVersion version = default)
    {
        using var fetcher = new PageFetcher(options ?? Quick);
        return fetcher.Fetch(_site.At(path), version);
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
