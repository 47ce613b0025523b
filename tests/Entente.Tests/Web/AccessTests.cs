using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Web;
using Entente.Web.Access;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>A site whose ledger has users: who may do what, and what is kept from those who may not.</summary>
public class AccessTests : ServedLedger
{
    private const string Password = "a horse in the rain";
    private const string Token = "__RequestVerificationToken";

    private static readonly string Hash = Passwords.Hash("anna", Password);

    private readonly StoppedClock _clock = new(Now);

    protected override SiteOptions Options => new(Ledger) { User = "root", Clock = _clock };

    protected override void Fill(SqliteLedger ledger)
    {
        Add(ledger, SampleFacts.Document("secret", "What nobody else may read.", "2021", "Secret title"));
        foreach (var (name, role) in new[] { ("anna", UserRole.Reader), ("ben", UserRole.Reviewer), ("carla", UserRole.Editor) })
            Entry(ledger, UserAct.Add, name, role, Hash);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/facts?kind=event")]
    [InlineData("/documents/secret")]
    [InlineData("/read")]
    [InlineData("/nowhere")]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in(string address)
    {
        using var response = await Get(address);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/sign-in", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/facts")]
    [InlineData("/api/v1/documents/secret/text")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/v1/nothing")]
    public async Task Programs_are_told_so(string address)
    {
        using var response = await Get(address);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Basic", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_to_sign_in_tells_nothing_of_the_ledger()
    {
        var page = await Text("/sign-in");
        Assert.DoesNotContain("ecret", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_goes_on_to_the_page_that_was_asked_for()
    {
        using var response = await SignIn("Anna", Password, "/sign-in?back=%2Fdocuments%2Fsecret");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/documents/secret", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("entente-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Secret title", await Text("/documents"), StringComparison.Ordinal);
        using var away = await Send("/sign-out", await Form("/"));
        Assert.Equal("/sign-in", away.Headers.Location!.OriginalString);
        using var after = await Get("/documents");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_to_another_site(string back)
    {
        using var response = await SignIn("anna", Password, "/sign-in?back=" + Uri.EscapeDataString(back));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.DoesNotContain("evil", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_are_told_alike()
    {
        using var wrong = await SignIn("anna", "not the password");
        using var unknown = await SignIn("nobody", "not the password");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        const string Says = "The name or the password is wrong.";
        Assert.Contains(Says, await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(Says, await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_guesses_has_to_wait_and_others_need_not()
    {
        for (var i = 0; i < SignInThrottle.FreeOfName; i++)
            using (var wrong = await SignIn("anna", "guess " + i))
                Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using (var right = await SignIn("ANNA", Password))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
            Assert.True(right.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        }
        using (var other = await SignIn("ben", Password))
            Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        _clock.Now += TimeSpan.FromMinutes(16);
        using var later = await SignIn("anna", Password);
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Fact]
    public async Task Who_is_disabled_or_changed_is_signed_out_at_once()
    {
        using (await SignIn("anna", Password))
            Assert.Contains("Secret title", await Text("/documents"), StringComparison.Ordinal);
        using (var ledger = SqliteLedger.OpenToAdd(Ledger))
            Entry(ledger, UserAct.Disable, "anna");
        using var response = await Get("/documents");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        using var again = await SignIn("anna", Password);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Theory]
    [InlineData("anna", HttpStatusCode.Forbidden)]
    [InlineData("ben", HttpStatusCode.Forbidden)]
    [InlineData("carla", HttpStatusCode.OK)]
    public async Task Only_editors_add_documents(string name, HttpStatusCode status)
    {
        using (await SignIn(name, Password)) { }
        using var response = await Get("/read");
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_program_signs_in_with_each_request()
    {
        Assert.Equal(HttpStatusCode.OK, (await Basic("anna", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Basic("anna", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Basic("anna", "wrong")).StatusCode);
        using (var ledger = SqliteLedger.OpenToAdd(Ledger))
            Entry(ledger, UserAct.Password, "anna", null, Passwords.Hash("anna", "another " + Password));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Basic("anna", Password)).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_taken_without_a_token_or_from_another_site()
    {
        using var bare = await Send(
            "/sign-in",
            new()
            {
                ["_handler"] = "sign-in",
                ["name"] = "anna",
                ["password"] = Password,
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        var form = await Form("/sign-in");
        (form["_handler"], form["name"], form["password"]) = ("sign-in", "anna", Password);
        using var foreign = await Send("/sign-in", form, ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        using var other = await Send("/sign-in", form, ("Origin", "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    private static void Entry(SqliteLedger ledger, UserAct act, string name, UserRole? role = null, string? password = null) =>
        ledger.AddUserEntry(
            new UserEntry
            {
                At = Now,
                By = "root",
                Name = name,
                Act = act,
                Role = role,
                PasswordHash = password,
            }
        );

    private async Task<HttpResponseMessage> SignIn(string name, string password, string address = "/sign-in")
    {
        var form = await Form(address);
        (form["_handler"], form["name"], form["password"]) = ("sign-in", name, password);
        return await Send(address, form);
    }

    // The hidden fields of a page's form, the token among them.
    private async Task<Dictionary<string, string>> Form(string page) => new() { [Token] = TokenOf(await Text(page)) };

    private async Task<HttpResponseMessage> Basic(string name, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/state");
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}"))
        );
        using var program = NewClient();
        return await program.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
