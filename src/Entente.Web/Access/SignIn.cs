using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Access;

/// <summary>Signing in and out.</summary>
public static class SignIn
{
    /// <summary>The address of the page.</summary>
    public const string Path = "/sign-in";

    /// <summary>The name of the address to go back to.</summary>
    public const string Back = "back";

    /// <summary>The address to which a name and password are sent, and the one that signs out.</summary>
    internal const string Out = "/sign-out";

    /// <summary>What a try came to.</summary>
    public enum Outcome
    {
        /// <summary>The person is signed in.</summary>
        Done,

        /// <summary>The name or the password is wrong, or the user is disabled: which, is not told.</summary>
        Wrong,

        /// <summary>After too many failures the next try has to wait.</summary>
        TooMany,
    }

    /// <summary>Tries a name and a password.</summary>
    public static async Task<(Outcome Outcome, TimeSpan Wait)> Try(
        HttpContext context,
        UserBook users,
        SignInThrottle throttle,
        string name,
        string password
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(users);
        ArgumentNullException.ThrowIfNull(throttle);
        ArgumentNullException.ThrowIfNull(name);
        var address = AddressOf(context);
        if (throttle.Wait(name, address) is { Ticks: > 0 } wait)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return (Outcome.TooMany, wait);
        }
        if (users.Verify(name, password) is not { } user)
        {
            throttle.Failed(name, address);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return (Outcome.Wrong, TimeSpan.Zero);
        }
        throttle.Succeeded(name, address);
        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            Visitor.Of(user, CookieAuthenticationDefaults.AuthenticationScheme)
        );
        return (Outcome.Done, TimeSpan.Zero);
    }

    /// <summary>Adds the address that signs out.</summary>
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost(
            Out,
            async (HttpContext context, IFormCollection _) =>
            {
                await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
                return Results.LocalRedirect(Path);
            }
        );

    /// <summary>From where a request comes.</summary>
    internal static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
