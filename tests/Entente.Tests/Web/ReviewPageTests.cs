using System.Net;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Mentions;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>What people say of facts on the pages, sent as forms without a script.</summary>
public class ReviewPageTests : ServedLedger
{
    private const string First = "Trade reached over $480 million in 2019.";
    private const string Second = "Trade reached $510 million in 2020.";
    private const string Third = "They met in Oslo.";

    private Fact _first = null!;
    private Fact _second = null!;

    protected override void Fill(SqliteLedger ledger)
    {
        var document = SampleFacts.Document("sheet", $"{First} {Second} {Third}", "2021");
        _first = SampleFacts.Fact(
            document,
            First,
            new Figure(480_000_000m, null, Bound.Over, "USD", "trade"),
            "2019",
            "trade",
            "NOR",
            "CHL"
        );
        _second = SampleFacts.Fact(
            document,
            Second,
            new Figure(510_000_000m, null, Bound.Exact, "USD", "trade"),
            "2020",
            "trade",
            "NOR"
        ) with
        {
            Confidence = Confidence.Check,
        };
        var third = SampleFacts.Fact(document, Third, new Event("meet", ["NOR"], "Oslo", null), null, "a <b>meeting</b>", "NOR") with
        {
            Confidence = Confidence.Check,
        };
        Add(ledger, document, _first, _second, third);
    }

    [Fact]
    public async Task A_rejected_fact_is_left_out_until_that_is_undone()
    {
        using (var sent = await Review(_first, "review-judge", ("act", "reject"), ("reason", "<script>no</script>")))
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(2, Count());
        var list = await Text("/reviews");
        Assert.Contains("anna", list, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;no&lt;/script&gt;", list, StringComparison.Ordinal);
        using (var undone = await SendTo("/reviews", "undo-1", ("act", "undo"), ("undoes", "1")))
            Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(3, Count());
    }

    [Fact]
    public async Task A_correction_leads_to_the_fact_that_it_makes()
    {
        using var sent = await Review(_first, "review-correct", [("act", "correct"), .. Fields(_first, ("value", "490000000"))]);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        var review = Assert.Single(ledger.Reviews()).Review;
        Assert.Equal(["value"], review.Fields.Select(f => f.Name));
        var history = ledger.FindHistory("sheet", _first.Id)!;
        Assert.EndsWith($"/facts/sheet/{history.Corrected!.Id}", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(490_000_000m, ((Figure)history.Corrected.Body).Value);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        using var sent = await Review(
            _first,
            "review-correct",
            [("act", "correct"), ("reason", "my reason"), .. Fields(_first, ("value", "a lot"), ("unit", "shells"))]
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        var page = WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("value: \"a lot\" is no number", page, StringComparison.Ordinal);
        Assert.Contains("unit: \"shells\" is no unit", page, StringComparison.Ordinal);
        Assert.Contains("value=\"a lot\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"my reason\"", page, StringComparison.Ordinal);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Empty(ledger.Reviews());
    }

    [Fact]
    public async Task Facts_are_joined_and_parted_by_id_and_by_address()
    {
        using (var joined = await Review(_first, "review-topic", ("act", "join"), ("other", _second.Id)))
            Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        using (
            var parted = await Review(
                _first,
                "review-topic",
                ("act", "part"),
                ("other", new Uri(Address, $"/facts/sheet/{_second.Id}?as-of=2021-01-01").ToString())
            )
        )
            Assert.Equal(HttpStatusCode.Redirect, parted.StatusCode);
        using (var lost = await Review(_first, "review-topic", ("act", "join"), ("other", "nothing")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, lost.StatusCode);
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.Equal([ReviewAct.Join, ReviewAct.Part], ledger.Reviews().Select(r => r.Review.Act));
    }

    [Fact]
    public async Task The_queue_goes_on_to_the_next_fact_and_ends()
    {
        var page = await Text("/review");
        Assert.Contains(Second, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("1 of 2", page, StringComparison.Ordinal);
        using var sent = await SendTo("/review", "review-judge", ("act", "accept"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var next = await Text(sent.Headers.Location!.OriginalString);
        Assert.Contains(Third, next, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>meeting", next, StringComparison.Ordinal);
        using (await SendTo("/review", "review-judge", ("act", "accept"))) { }
        Assert.Contains("Nothing is left to check here.", await Text("/review"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_without_the_token()
    {
        using var sent = await Send($"/facts/sheet/{_first.Id}", new() { ["_handler"] = "review-judge", ["act"] = "reject" });
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Equal(3, Count());
    }

    private Task<HttpResponseMessage> Review(Fact fact, string handler, params (string Name, string Value)[] fields) =>
        SendTo($"/facts/{fact.Document}/{fact.Id}", handler, fields);

    private async Task<HttpResponseMessage> SendTo(string address, string handler, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = TokenOf(await Text(address)), ["_handler"] = handler };
        foreach (var (name, value) in fields)
            form[name] = value;
        return await Send(address, form);
    }

    // All fields of the form, as a browser sends them.
    private static (string, string)[] Fields(Fact fact, params (string Name, string Value)[] typed)
    {
        var fields = fact.Body.Fields.ToDictionary(f => f.Name, f => FactCorrection.TextOf(f.Value));
        (fields["when"], fields["parties"], fields["about"]) = (fact.When?.ToString() ?? "", string.Join(',', fact.Parties), fact.About);
        foreach (var (name, value) in typed)
            fields[name] = value;
        return [.. fields.Select(f => (f.Key, f.Value))];
    }

    private int Count()
    {
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        return ledger.Count(new FactFilter());
    }
}
