using System.Net;
using System.Text.Json;
using Entente.Facts.Kinds;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Entente.Web.Api;
using NJsonSchema;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>The interface does what its description says.</summary>
public class ApiTests : ServedLedger
{
    private const string Formula = "=HYPERLINK(\"http://example.org\")";
    private const string Script = "<script>alert(1)</script>";

    protected override void Fill(SqliteLedger ledger)
    {
        Read(
            ledger,
            SampleFacts.Document(
                "ties",
                """
                Norway and Chile established diplomatic relations in 1905. Norway and Chile signed the Fisheries Agreement on 4 May 2018, which expires on 3 May 2028.
                Trade between Norway and Chile reached $480 million in 2019. Foreign Minister Ine Eriksen visited Santiago on 6 June 2019.
                Norway and Chile will conclude the talks by the end of 2026. Norway is a member of the North Atlantic Treaty Organization.
                Norway and Chile condemn the attack. The Norway-Chile Ocean Dialogue was founded in 2015.
                """,
                "2020-01"
            )
        );
        Read(
            ledger,
            SampleFacts.Document(
                "ties-later",
                "Trade between Norway and Chile reached $510 million in 2019. Norway and Chile will conclude the talks by the end of 2027.",
                "2021-01"
            )
        );
        var hostile = SampleFacts.Document("hostile", $"{Script} met {Formula} in Oslo.", "2021", Script);
        Add(
            ledger,
            hostile,
            SampleFacts.Fact(hostile, $"{Script} met {Formula} in Oslo.", new Event("meet", ["NOR"], null, Formula), "2021", Formula, "NOR")
        );
    }

    public static TheoryData<string> Lists => [.. ApiOperations.All.Where(o => o.IsList && o.Method == HttpMethod.Get).Select(o => o.Id)];

    public static TheoryData<string> Questions => [.. ApiOperations.All.Where(o => o.Method == HttpMethod.Get).Select(o => o.Id)];

    [Fact]
    public async Task The_description_is_OpenAPI_and_names_every_question()
    {
        var description = await Json("/api/v1/openapi.json");
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var ids = description
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject())
            .Select(o => o.Value.GetProperty("operationId").GetString()!);
        Assert.Equal(ApiOperations.All.Select(o => o.Id).Order(), ids.Order());
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_answer_is_as_the_description_says(string id)
    {
        var operation = ApiOperations.All.Single(o => o.Id == id);
        var address = await Example(operation);
        if (operation.Schema is null)
        {
            Assert.NotEmpty(await Text(address));
            return;
        }
        var answer = await Text(address);
        var schema = await SchemaOf(operation);
        var errors = schema.Validate(answer);
        Assert.True(errors.Count == 0, $"{address}\n{string.Join('\n', errors.Take(5))}\n{answer[..Math.Min(answer.Length, 2000)]}");
        if (operation.IsList && id is not "reviews")
            Assert.True(
                JsonDocument.Parse(answer).RootElement.GetProperty("items").GetArrayLength() > 0,
                $"{address} lists nothing to check"
            );
    }

    [Fact]
    public async Task A_schema_finds_what_is_not_as_it_says()
    {
        var schema = await SchemaOf(ApiOperations.All.Single(o => o.Id == "state"));
        Assert.NotEmpty(schema.Validate("""{"readings":1,"reviews":0,"documents":1,"facts":"many","program":"1","rules":"x"}"""));
        Assert.NotEmpty(schema.Validate("""{"readings":1,"reviews":0,"documents":1,"facts":1,"program":"1","rules":"x","more":1}"""));
        Assert.Empty(schema.Validate("""{"readings":1,"reviews":0,"documents":1,"facts":1,"program":"1","rules":"x"}"""));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_can_be_had_as_a_table(string id)
    {
        var address = await Example(ApiOperations.All.Single(o => o.Id == id));
        using var response = await Get(address, ("Accept", "text/csv"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var byName = await Text(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=csv");
        Assert.Equal(byName, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith("\r\n", byName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_would_run_stay_texts()
    {
        var csv = await Text("/api/v1/facts?document=hostile&format=csv");
        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=HYPERLINK", csv, StringComparison.Ordinal);
        using var json = await Get("/api/v1/documents/hostile");
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", json.Headers.GetValues("X-Content-Type-Options").Single());
        using var text = await Get("/api/v1/documents/hostile/text");
        Assert.Equal("text/plain", text.Content.Headers.ContentType!.MediaType);
        var page = await Text("/facts");
        Assert.DoesNotContain(Script, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_come_in_parts_with_links_to_the_others()
    {
        using var response = await Get("/api/v1/facts?size=2&page=2&between=NOR");
        var links = response.Headers.GetValues("Link").Single();
        Assert.Contains("</api/v1/facts?size=2&page=1&between=NOR>; rel=\"prev\"", links, StringComparison.Ordinal);
        Assert.Contains("</api/v1/facts?size=2&page=3&between=NOR>; rel=\"next\"", links, StringComparison.Ordinal);
        var list = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(2, list.GetProperty("items").GetArrayLength());
        var all = await Json("/api/v1/facts?between=NOR");
        Assert.Equal(all.GetProperty("total").GetInt32(), list.GetProperty("total").GetInt32());
        Assert.Equal(all.GetProperty("items")[2].GetProperty("id").GetString(), list.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Nothing_is_sent_again_while_nothing_changes()
    {
        using var first = await Get("/api/v1/facts");
        var tag = first.Headers.ETag!.ToString();
        using var again = await Get("/api/v1/facts", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        using var other = await Get("/api/v1/facts?kind=event", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var table = await Get("/api/v1/facts", ("If-None-Match", tag), ("Accept", "text/csv"));
        Assert.Equal(HttpStatusCode.OK, table.StatusCode);
        using (var ledger = SqliteLedger.OpenToAdd(Ledger))
            Add(ledger, SampleFacts.Document("another", "Nothing to see."));
        using var changed = await Get("/api/v1/facts", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/facts?kind=figures", 400, "There is no kind \"figures\". There are: figure, ")]
    [InlineData("/api/v1/facts?as-of=tuesday", 400, "as-of: \"tuesday\" is no date. Write 2019, ")]
    [InlineData("/api/v1/facts?colour=red", 400, "There is no parameter \"colour\" here. There are: kind, ")]
    [InlineData("/api/v1/facts?size=100000", 400, "size: write a whole number from 1 to 500")]
    [InlineData("/api/v1/facts?standing=holds", 400, "standing needs the date")]
    [InlineData("/api/v1/facts?document=nowhere", 404, "The ledger has no document \"nowhere\".")]
    [InlineData("/api/v1/facts?format=xml", 400, "There is no format \"xml\" here. There are: json, csv.")]
    [InlineData("/api/v1/documents/nowhere/text", 404, "The ledger has no document \"nowhere\".")]
    [InlineData("/api/v1/facts/ties/0123", 404, "Document ties has no fact \"0123\".")]
    [InlineData("/api/v1/changes", 400, "The parameter \"from\" is missing")]
    [InlineData("/api/v1/changes?from=nowhere", 404, "The ledger has no work and no document \"nowhere\".")]
    [InlineData("/api/v1/search?words=%20", 400, "The parameter \"words\" is missing")]
    [InlineData("/api/v1/nothing", 404, "There is nothing here")]
    public async Task What_cannot_be_answered_is_told_with_what_to_do(string address, int status, string says)
    {
        using var response = await Get(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith(says, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_added_with_its_name_and_undone()
    {
        var fact = (await Json("/api/v1/facts?document=ties&kind=figure")).GetProperty("items")[0].GetProperty("id").GetString();
        var added = await Post(
            $$"""{"act":"correct","fact":{"document":"ties","id":"{{fact}}"},"fields":{"value":490000000},"reason":"as printed"}""",
            201
        );
        Assert.Equal("anna", added.GetProperty("by").GetString());
        Assert.Equal("as printed", added.GetProperty("reason").GetString());
        var now = await Json($"/api/v1/facts/ties/{added.GetProperty("fact_now").GetString()}");
        Assert.Equal(490000000, now.GetProperty("value").GetDecimal());
        Assert.Equal("replaced", (await Json($"/api/v1/facts/ties/{fact}/history")).GetProperty("state").GetString());
        await Post("""{"act":"undo","undoes":1}""", 201);
        Assert.Equal("listed", (await Json($"/api/v1/facts/ties/{fact}/history")).GetProperty("state").GetString());
        Assert.Equal(2, (await Json("/api/v1/reviews")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("{", 400, "What was sent cannot be read as JSON")]
    [InlineData("[]", 400, "Send one object")]
    [InlineData("""{"act":"praise"}""", 422, "There is no act \"praise\".")]
    [InlineData("""{"act":"accept","fact":{"document":"ties","id":"0"}}""", 422, "The ledger has no fact 0.")]
    [InlineData("""{"act":"accept","fact":"0"}""", 400, "fact names a fact")]
    [InlineData("""{"deed":"accept"}""", 400, "There is no \"deed\" in a review.")]
    [InlineData("""{"act":"undo","undoes":9}""", 422, "The ledger has no review 9.")]
    public async Task A_review_that_cannot_be_is_told_with_what_would_be_right(string sent, int status, string says)
    {
        var problem = await Post(sent, status);
        Assert.StartsWith(says, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_no_review()
    {
        using var response = await Send("/api/v1/reviews", new() { ["act"] = "accept" });
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reviews") { Content = new StringContent("{}") };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    [Fact]
    public async Task What_is_due_can_stand_in_a_calendar()
    {
        using var response = await Get("/api/v1/due?format=ics");
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(
            "BEGIN:VCALENDAR\r\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/api/page/swagger-ui.css")]
    [InlineData("/api/page/swagger-ui-bundle.js")]
    public async Task The_page_to_try_it_has_nothing_inline_and_asks_no_other_machine(string file)
    {
        var page = await Text("/api");
        Assert.Contains($"\"{file}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)", page);
        Assert.Contains("swagger", await Text(file), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Post(string json, int status)
    {
        using var sent = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(
            new Uri("/api/v1/reviews", UriKind.Relative),
            sent,
            TestContext.Current.CancellationToken
        );
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode}\n{text}");
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<string> Example(ApiOperation operation)
    {
        var facts = await Json("/api/v1/facts?document=ties");
        var topics = await Json("/api/v1/topics");
        var address =
            ApiOperations.Prefix
            + operation
                .Path.Replace("{document}", "ties", StringComparison.Ordinal)
                .Replace("{fact}", facts.GetProperty("items")[0].GetProperty("id").GetString(), StringComparison.Ordinal)
                .Replace("{topic}", topics.GetProperty("items")[0].GetProperty("topic").GetString(), StringComparison.Ordinal);
        return operation.Id switch
        {
            "search" => address + "?words=Norway",
            "changes" or "differences" => address + "?from=ties&to=ties-later",
            _ => address,
        };
    }

    // The schemas of the description, for a library that knows JSON Schema.
    private async Task<JsonSchema> SchemaOf(ApiOperation operation)
    {
        var description = await Json("/api/v1/openapi.json");
        var answer = description
            .GetProperty("paths")
            .GetProperty(ApiOperations.Prefix + operation.Path)
            .GetProperty("get")
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetRawText();
        var schemas = description.GetProperty("components").GetProperty("schemas").GetRawText();
        var whole = $$"""{"definitions":{{schemas}},"allOf":[{{answer}}]}""".Replace(
            "#/components/schemas/",
            "#/definitions/",
            StringComparison.Ordinal
        );
        return await JsonSchema.FromJsonAsync(whole, TestContext.Current.CancellationToken);
    }
}
