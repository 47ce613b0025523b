using System.Text;
using System.Text.Encodings.Web;
using Entente.Ledger;
using Entente.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Entente.Web.Access;

/// <summary>
/// How a request tells who asks: by the cookie of a person who signed in, by the name and password that a program sends, or, on the
/// machine itself while it has no users, by being there.
/// </summary>
internal static class AccessSchemes
{
    /// <summary>The policy of those who may add documents.</summary>
    public const string Editors = "editors";

    /// <summary>The cookie of who signed in.</summary>
    public const string Session = "entente-session";

    private const string Any = "any";
    private const string Machine = "machine";
    private const string Basic = "basic";

    /// <summary>Adds them.</summary>
    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<UserBook>();
        services.AddSingleton<SignInThrottle>();
        services.AddCascadingValue(provider => Visitor.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.User));
        services
            .AddAuthentication(Any)
            .AddPolicyScheme(Any, null, scheme => scheme.ForwardDefaultSelector = SchemeOf)
            .AddCookie(CookieAuthenticationDefaults.AuthenticationScheme, SetCookie)
            .AddScheme<AuthenticationSchemeOptions, MachineHandler>(Machine, null)
            .AddScheme<AuthenticationSchemeOptions, BasicHandler>(Basic, null);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireRole(LedgerUsers.Roles).Build())
            .AddPolicy(Editors, policy => policy.RequireRole(LedgerUsers.Roles[(int)UserRole.Editor]));
    }

    private static string SchemeOf(HttpContext context) =>
        !context.RequestServices.GetRequiredService<UserBook>().HasSignIn ? Machine
        : ApiProblems.IsApi(context)
        && context.Request.Headers.Authorization.ToString().StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)
            ? Basic
        : CookieAuthenticationDefaults.AuthenticationScheme;

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Session;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.Events.OnRedirectToLogin = context =>
        {
            if (ApiProblems.IsApi(context.HttpContext))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.Headers.WWWAuthenticate = BasicHandler.Challenge;
                return Task.CompletedTask;
            }
            var asked = context.Request.Path + context.Request.QueryString;
            var isRead = HttpMethods.IsGet(context.Request.Method);
            context.Response.Redirect(SignIn.Path + (isRead && asked != "/" ? QueryString.Create(SignIn.Back, asked) : QueryString.Empty));
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        // Who is disabled, or has another role or password since, signs in anew.
        options.Events.OnValidatePrincipal = async context =>
        {
            var users = context.HttpContext.RequestServices.GetRequiredService<UserBook>();
            if (context.Principal is { Identity.Name: { } name } principal && Visitor.IsStill(principal, users.Find(name)))
                return;
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        };
    }

    /// <summary>The person of this machine.</summary>
    private sealed class MachineHandler(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        SiteOptions site
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Visitor.OfMachine(site.User, Scheme.Name), Scheme.Name)));
    }

    /// <summary>A program that sends a user's name and password with each request (RFC 7617).</summary>
    private sealed class BasicHandler(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        UserBook users,
        SignInThrottle throttle
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string Challenge = "Basic realm=\"Entente\", charset=\"UTF-8\"";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

        protected override Task HandleChallengeAsync(AuthenticationProperties properties)
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers.WWWAuthenticate = Challenge;
            return Task.CompletedTask;
        }

        private AuthenticateResult Authenticate()
        {
            if (Sent() is not var (name, password))
                return AuthenticateResult.Fail("no name and password");
            var address = SignIn.AddressOf(Context);
            if (throttle.Wait(name, address) > TimeSpan.Zero)
                return AuthenticateResult.Fail("too many failures");
            if (users.VerifyOften(name, password) is not { } user)
            {
                throttle.Failed(name, address);
                return AuthenticateResult.Fail("wrong name or password");
            }
            throttle.Succeeded(name, address);
            return AuthenticateResult.Success(new AuthenticationTicket(Visitor.Of(user, Scheme.Name), Scheme.Name));
        }

        private (string Name, string Password)? Sent()
        {
            var header = Request.Headers.Authorization.ToString();
            var bytes = new byte[header.Length];
            if (header.Length < 6 || !Convert.TryFromBase64String(header[6..].Trim(), bytes, out var length))
                return null;
            var text = Encoding.UTF8.GetString(bytes, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? null : (text[..colon], text[(colon + 1)..]);
        }
    }
}
