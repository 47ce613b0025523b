using System.Text.Json;
using Entente.Exports;
using Entente.Web.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using static Entente.Web.Api.ApiSchemas;

namespace Entente.Web.Api;

/// <summary>Takes in reviews that programs send.</summary>
internal static class ApiReviews
{
    /// <summary>Adds a review and gives it back.</summary>
    public static ApiAnswer Add(ApiRequest request)
    {
        if (!request.Visitor.MayReview)
            throw ApiProblems.Of(StatusCodes.Status403Forbidden);
        var (review, problems) = request.Desk.Add(request.Visitor, Draft(request.Sent));
        if (review is null)
            throw new ApiException(
                StatusCodes.Status422UnprocessableEntity,
                "The review cannot be added",
                string.Join(" ", problems.Select(p => p.Message))
            )
            {
                Parameter = problems[0].Field,
            };
        return ApiAnswer.One(ReviewJson.Line(request.Ask(l => l.Reviews(withUndone: true)).Single(r => r.Review.Number == review.Number)));
    }

    /// <summary>Adds the schema of what is sent.</summary>
    public static void AddSchemas(ApiSchemaAdder add)
    {
        add("FactName", "A fact by its document and its id.", ("document", ApiSchemas.Text), ("id", ApiSchemas.Text));
    }

    /// <summary>What is sent: which parts it needs follows from the act.</summary>
    public static OpenApiSchema NewReview(Func<string, IOpenApiSchema> reference) =>
        ApiSchemas.Object(
            "What is said: accept and reject take a fact, correct also fields, join and part a fact and another, undo the number of a review.",
            [
                ("act", OneOf(Ledger.ReviewActs.Names)),
                ("fact", reference("FactName")),
                ("other", reference("FactName")),
                (
                    "fields",
                    new OpenApiSchema { Type = JsonSchemaType.Object, Description = "What is set, under the names of the contract." }
                ),
                ("undoes", Whole),
                ("reason", TextOrNull),
            ],
            "fact",
            "other",
            "fields",
            "undoes",
            "reason"
        );

    private static ReviewDraft Draft(JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Object)
            throw Wrong(null, "Send one object: {\"act\":\"accept\",\"fact\":{\"document\":\"…\",\"id\":\"…\"}}.");
        var draft = new ReviewDraft();
        foreach (var part in sent.EnumerateObject())
            draft = part.Name switch
            {
                "act" => draft with { Act = Text(part) },
                "reason" => draft with { Reason = part.Value.ValueKind == JsonValueKind.Null ? "" : Text(part) },
                "fact" when Name(part) is var (document, id) => draft with { Document = document, Fact = id },
                "other" when Name(part) is var (document, id) => draft with
                {
                    Other = $"{Uri.EscapeDataString(document)}/{Uri.EscapeDataString(id)}",
                },
                "fields" when part.Value.ValueKind == JsonValueKind.Object => draft with
                {
                    Fields = [.. part.Value.EnumerateObject().Select(f => KeyValuePair.Create(f.Name, Value(f)))],
                },
                "undoes" when part.Value.ValueKind == JsonValueKind.Number && part.Value.TryGetInt32(out var number) => draft with
                {
                    Undoes = number,
                },
                "fields" or "undoes" => throw Wrong(
                    part.Name,
                    $"{part.Name} is not as the description says: see NewReview in {ApiOperations.Prefix}/openapi.json."
                ),
                _ => throw Wrong(
                    part.Name,
                    $"There is no \"{part.Name}\" in a review. There are: act, fact, other, fields, undoes, reason."
                ),
            };
        return draft;
    }

    private static (string Document, string Id) Name(JsonProperty part) =>
        part.Value.ValueKind == JsonValueKind.Object
        && part.Value.TryGetProperty("document", out var document)
        && part.Value.TryGetProperty("id", out var id)
        && document.ValueKind == JsonValueKind.String
        && id.ValueKind == JsonValueKind.String
            ? (document.GetString()!, id.GetString()!)
            : throw Wrong(part.Name, $"{part.Name} names a fact: {{\"document\":\"…\",\"id\":\"…\"}}.");

    private static string Text(JsonProperty part) =>
        part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString()! : throw Wrong(part.Name, $"{part.Name} is a text.");

    // As a person would type it: lists with commas, nothing for null.
    private static string Value(JsonProperty field) =>
        field.Value.ValueKind switch
        {
            JsonValueKind.String => field.Value.GetString()!,
            JsonValueKind.Number => field.Value.GetRawText(),
            JsonValueKind.Null => "",
            JsonValueKind.Array when field.Value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => string.Join(
                ',',
                field.Value.EnumerateArray().Select(v => v.GetString())
            ),
            _ => throw Wrong(field.Name, $"{field.Name}: write a text, a number, a list of texts or null."),
        };

    private static ApiException Wrong(string? part, string message) =>
        new(StatusCodes.Status400BadRequest, "The review cannot be understood", message) { Parameter = part };
}
