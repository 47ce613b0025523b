using System.Net;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Web;
using Entente.Web.Safety;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>A site for the person of this machine: what is kept from others all the same.</summary>
public class SafetyTests : ServedLedger
{
    protected override SiteOptions Options =>
        base.Options with
        {
            Limits = new SiteLimits
            {
                Requests = 30,
                DocumentBytes = 50_000,
                RequestBytes = 20_000,
            },
        };

    protected override void Fill(SqliteLedger ledger) => Add(ledger, SampleFacts.Document("a", "Nothing to see."));

    [Theory]
    [InlineData("/")]
    [InlineData("/facts")]
    [InlineData("/nowhere")]
    [InlineData("/read")]
    [InlineData("/sign-in")]
    [InlineData("/api")]
    [InlineData("/api/v1/facts")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/assets/nothing")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string address)
    {
        using var response = await Get(address);
        Assert.Equal(SecurityHeaders.Policy, response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        using var response = await Get("/", ("Host", host));
        Assert.Equal(status, response.StatusCode);
        // What is refused before all else holds nothing that a browser could show or run.
        if (status != HttpStatusCode.OK)
            Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_asks_too_much_of_the_interface_has_to_wait()
    {
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 60 && last != HttpStatusCode.TooManyRequests; i++)
            using (var response = await Get("/api/v1/state"))
            {
                last = response.StatusCode;
                if (last == HttpStatusCode.TooManyRequests)
                    Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            }
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        // Pages are not counted.
        await Text("/documents");
    }

    [Fact]
    public async Task A_text_is_read_into_the_ledger_under_a_name_without_a_path()
    {
        using var response = await SendFiles(
            await Text("/read"),
            ("name", "../../etc/<b>passwd"),
            ("text", "Norway and Chile signed the Fisheries Agreement on 4 May 2018."),
            ("date", "2018-05-05")
        );
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        var document = ledger.Documents(new DocumentFilter()).Last();
        Assert.Equal(("bpasswd", "bpasswd.txt", "2018-05-05"), (document.Id, document.Source.Location, document.Metadata.Date?.ToString()));
        Assert.True(document.Facts > 0);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_by_name()
    {
        var page = await Text("/read");
        using var response = await SendFiles(page, ("file:scan.docx", "no document of that format"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("scan.docx", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), answer, StringComparison.Ordinal);
        using var wrong = await SendFiles(page, ("text", "x"), ("date", "tuesday"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_not_taken()
    {
        var page = await Text("/read");
        using var large = await SendFiles(page, ("file:large.txt", new string('x', 60_000)));
        Assert.False(large.IsSuccessStatusCode, $"{large.StatusCode}");
        using var elsewhere = await Send("/sign-in", new() { ["name"] = new string('x', 30_000) });
        Assert.False(elsewhere.IsSuccessStatusCode, $"{elsewhere.StatusCode}");
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Single(ledger.Documents(new DocumentFilter()));
    }

    [Fact]
    public void A_site_for_others_is_not_even_built_without_users() =>
        Assert.Throws<InvalidOperationException>(() => EntenteSite.Build(new SiteOptions(Ledger) { Address = "http://0.0.0.0:0" }));

    private async Task<HttpResponseMessage> SendFiles(string page, params (string Name, string Content)[] fields)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TokenOf(page)), "__RequestVerificationToken" },
            { new StringContent("read"), "_handler" },
        };
        foreach (var (name, content) in fields)
            if (name.StartsWith("file:", StringComparison.Ordinal))
                form.Add(new StringContent(content), "files", name[5..]);
            else
                form.Add(new StringContent(content), name);
        return await Client.PostAsync(new Uri("/read", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
