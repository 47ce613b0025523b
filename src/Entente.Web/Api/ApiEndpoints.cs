using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Ledger;
using Entente.Web.Asking;
using Entente.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Api;

/// <summary>The addresses of the interface.</summary>
internal static class ApiEndpoints
{
    /// <summary>Adds them, the description among them.</summary>
    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var operation in ApiOperations.All)
            site.MapMethods(ApiOperations.Prefix + operation.Path, [operation.Method.Method], context => Answer(context, operation));
        site.MapOpenApi(ApiOperations.Prefix + "/openapi.json");
        ApiPage.Map(site);
    }

    private static async Task Answer(HttpContext context, ApiOperation operation)
    {
        // Numbers and dates of the interface are the same for every reader.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        context.Response.Headers.Remove(HeaderNames.ContentLanguage);
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        var services = context.RequestServices;
        var options = services.GetRequiredService<SiteOptions>();
        var question = services.GetRequiredService<CurrentQuestion>();
        var pool = services.GetRequiredService<LedgerPool>();
        try
        {
            var request = new ApiRequest(context, operation, question, pool, options.Clock.GetUtcNow())
            {
                Type = TypeOf(context, operation),
            };
            if (HttpMethods.IsGet(context.Request.Method) && IsKnown(context, request, request.Whole.State, pool.Ask(l => l.State)))
                return;
            if (operation.Body is not null)
                request.Sent = await Sent(context);
            var answer = operation.Answer(request);
            context.Response.StatusCode = operation.Status;
            await answer.Write(context, request, request.Type);
        }
        catch (ApiException e)
        {
            await ApiProblems.Write(context, e);
        }
        catch (LedgerException e)
        {
            await ApiProblems.Write(
                context,
                new ApiException(StatusCodes.Status503ServiceUnavailable, "The ledger cannot answer", e.Message)
            );
        }
    }

    // JSON alone: no form of another site can send it.
    private static async Task<JsonElement> Sent(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            throw ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType);
        try
        {
            using var sent = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            return sent.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new ApiException(
                StatusCodes.Status400BadRequest,
                "What was sent is no JSON",
                $"What was sent cannot be read as JSON: {e.Message}"
            );
        }
    }

    // The parameter goes before the header; a header that asks for neither gets JSON.
    private static string TypeOf(HttpContext context, ApiOperation operation)
    {
        var asked = context.Request.Query[ApiParameters.Format.Name].ToString();
        if (asked.Length > 0)
            return operation.Types.FirstOrDefault(t => t.Format == asked).Type
                ?? throw ApiException.Wrong(
                    ApiParameters.Format.Name,
                    $"There is no format \"{asked}\" here. There are: {string.Join(", ", operation.Types.Select(t => t.Format))}."
                );
        return context
                .Request.GetTypedHeaders()
                .Accept.OrderByDescending(a => a.Quality ?? 1)
                .Select(a => operation.Types.FirstOrDefault(t => a.MediaType.Equals(t.Type, StringComparison.OrdinalIgnoreCase)).Type)
                .FirstOrDefault(t => t is not null)
            ?? operation.Types[0].Type;
    }

    // An answer follows from the ledger's state, the program, the address, the type and the day: where all are the same, so is the answer.
    private static bool IsKnown(HttpContext context, ApiRequest request, LedgerState record, LedgerState ledger)
    {
        var made = string.Join(
            '\n',
            // The record may be a moment behind the ledger, while another program writes.
            record.ToString(),
            ledger.ToString(),
            Extractor.Version,
            RulesVersion.Hash,
            typeof(ApiEndpoints).Assembly.ManifestModule.ModuleVersionId.ToString(),
            context.Request.Path + context.Request.QueryString,
            request.Type,
            request.Asked.Today.ToString("O", CultureInfo.InvariantCulture)
        );
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))[..24]}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false) || t.Tag == "*"))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
