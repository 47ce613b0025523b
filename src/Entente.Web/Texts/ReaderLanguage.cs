using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Texts;

/// <summary>Answers each request in its reader's language and locale (<see cref="Languages"/>).</summary>
public sealed class ReaderLanguage(RequestDelegate next)
{
    /// <summary>Sets both for the rest of the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = Languages.Of(context.Request);
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        context.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.Name;
        await next(context);
    }
}
