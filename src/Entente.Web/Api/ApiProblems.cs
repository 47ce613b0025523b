using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Api;

/// <summary>Writes what went wrong as problem details (RFC 9457).</summary>
internal static class ApiProblems
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether an address belongs to the interface, where problems are told so.</summary>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Writes the problem, unless an answer has begun.</summary>
    public static async Task Write(HttpContext context, ApiException problem)
    {
        var response = context.Response;
        if (response.HasStarted)
            return;
        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        response.Headers.ETag = default;
        response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", problem.Title);
        json.WriteNumber("status", problem.Status);
        json.WriteString("detail", problem.Message);
        json.WriteString("instance", context.Request.Path);
        if (problem.Parameter is { } parameter)
            json.WriteString("parameter", parameter);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    /// <summary>The problem of a status that something before the interface set.</summary>
    public static ApiException Of(int status) =>
        status switch
        {
            400 => new(status, "The request cannot be understood", "The request is not as the description says; see /api/v1/openapi.json."),
            401 => new(status, "Nobody is signed in", "Sign in on the site, or send a user's name and password (HTTP basic)."),
            403 => new(status, "Not allowed", "Who is signed in may not do this."),
            404 => new(status, "Not found", "There is nothing here; /api/v1/openapi.json lists what there is."),
            405 => new(status, "No such method", "This address does not know the method; /api/v1/openapi.json lists what there is."),
            413 => new(status, "Too large", "What was sent is larger than this site takes."),
            415 => new(status, "Another type is needed", "Send JSON: Content-Type: application/json."),
            429 => new(status, "Too many requests", "Wait as long as Retry-After says."),
            _ => new(status, "The program failed", "The program failed on this request; its log says why."),
        };
}
