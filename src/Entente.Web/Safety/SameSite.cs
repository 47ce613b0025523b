using Entente.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Safety;

/// <summary>
/// Takes nothing that changes the ledger from the page of another site. Forms carry an antiforgery token beside; the interface takes JSON
/// only, which another site cannot send without asking first, and is never told that it may.
/// </summary>
public sealed class SameSite(RequestDelegate next)
{
    /// <summary>Goes on, or refuses.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsRead(context.Request.Method) || IsOwn(context.Request, ApiProblems.IsApi(context)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request, bool isApi)
    {
        // Browsers tell it; programs that are none tell nothing.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        // A page that names no referrer names no origin for its forms either; their token tells.
        return origin.Length == 0
            || (
                origin == "null" ? !isApi : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            );
    }
}
