using Entente.Web.Access;
using Entente.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Shared;

/// <summary>What a reader prefers, kept in cookies of this site: the language and the colours.</summary>
public static class Preferences
{
    /// <summary>The cookie of the colours.</summary>
    public const string ThemeCookie = "theme";

    /// <summary>The colours: those of the reader's system, light, dark.</summary>
    public static readonly IReadOnlyList<string> Themes = ["auto", "light", "dark"];

    /// <summary>The colours that a reader chose.</summary>
    public static string ThemeOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Themes.FirstOrDefault(t => t == request.Cookies[ThemeCookie]) ?? Themes[0];
    }

    /// <summary>Adds the address that sets a preference and goes back to the page.</summary>
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet(
                "/preferences",
                (HttpContext context, string? language, string? theme, string? back) =>
                {
                    void Keep(string name, string? value)
                    {
                        var cookie = new CookieOptions
                        {
                            HttpOnly = true,
                            IsEssential = true,
                            SameSite = SameSiteMode.Lax,
                            MaxAge = TimeSpan.FromDays(365),
                        };
                        if (value is not null)
                            context.Response.Cookies.Append(name, value, cookie);
                    }
                    Keep(Languages.Cookie, Languages.All.Select(l => l.Code).FirstOrDefault(c => c == language));
                    Keep(ThemeCookie, Themes.FirstOrDefault(t => t == theme));
                    // Only back into this site: never to an address of another.
                    return Results.LocalRedirect(LocalAddress.Of(back));
                }
            )
            .AllowAnonymous();
}
