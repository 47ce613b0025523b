using System.Net;
using Entente.Stores.Sqlite;
using Entente.Web.Access;
using Entente.Web.Api;
using Entente.Web.Asking;
using Entente.Web.Pages;
using Entente.Web.Reading;
using Entente.Web.Records;
using Entente.Web.Reviewing;
using Entente.Web.Safety;
using Entente.Web.Shared;
using Entente.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Web;

/// <summary>The site: what a request passes on its way to a page, as an ordered list.</summary>
public static class EntenteSite
{
    // The letters of a text that is typed into a form.
    private const int MostTyped = 4 << 20;

    /// <summary>Builds the site; it listens once it is started.</summary>
    /// <param name="options">What it is started with.</param>
    /// <param name="more">What a test wants different.</param>
    public static WebApplication Build(SiteOptions options, Action<WebApplicationBuilder>? more = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        RequireSafe(options);
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(EntenteSite).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = "Production",
            }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Address);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = options.Limits.RequestBytes;
            if (options.Certificate is { } certificate)
                server.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
        });
        AddServices(builder.Services, options);
        more?.Invoke(builder);

        var site = builder.Build();
        if (options.Proxy is not null)
            site.UseForwardedHeaders();
        site.UseMiddleware<SecurityHeaders>();
        site.UseHostFiltering();
        site.UseMiddleware<ReaderLanguage>();
        site.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        // What the interface cannot answer is told in its own way.
        site.UseWhen(
            ApiProblems.IsApi,
            api =>
                api.UseStatusCodePages(pages => ApiProblems.Write(pages.HttpContext, ApiProblems.Of(pages.HttpContext.Response.StatusCode)))
        );
        site.UseRateLimiter();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UseMiddleware<SameSite>();
        site.UseAntiforgery();
        Asset.Map(site);
        Preferences.Map(site);
        SignIn.Map(site);
        ApiEndpoints.Map(site);
        site.MapRazorComponents<Site>();
        return site;
    }

    // A page of another site that makes its own name lead to this machine must not be answered.
    private static IEnumerable<string> HostsOf(SiteOptions options)
    {
        var listens = new Uri(options.Address).Host;
        var own =
            IPAddress.TryParse(listens.Trim('[', ']'), out var address)
            && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
                ? Dns.GetHostName()
                : listens;
        return new[] { "localhost", "127.0.0.1", "[::1]", own }.Concat(options.Hosts).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static void RequireSafe(SiteOptions options)
    {
        if (options.IsLocal)
            return;
        using var ledger = SqliteLedger.OpenToRead(options.Ledger);
        if (ListeningCheck.Problem(options, ledger.Users()) is { } problem)
            throw new InvalidOperationException(problem);
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<LedgerPool>();
        services.AddSingleton<RecordBook>();
        services.AddSingleton<Explanations>();
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddAntiforgery(tokens => tokens.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddRazorComponents();
        services.AddScoped<Said>();
        ApiDescription.AddServices(services);
        AccessSchemes.AddServices(services);
        options.Limits.AddTo(services);
        services.AddSingleton<DocumentIntake>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<ReviewQueueBook>();
        services.Configure<FormOptions>(forms =>
        {
            forms.MultipartBodyLengthLimit = options.Limits.DocumentBytes;
            forms.ValueLengthLimit = MostTyped;
            forms.ValueCountLimit = 256;
        });
        services.AddHostFiltering(filter =>
        {
            filter.AllowedHosts = [.. HostsOf(options)];
            filter.IncludeFailureMessage = false;
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            if (options.Proxy is { } proxy)
                forwarded.KnownProxies.Add(proxy);
        });
        services.AddScoped(provider =>
        {
            var request = provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request;
            var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);
            return new CurrentQuestion(
                provider.GetRequiredService<RecordBook>(),
                Asked.Of(request.Query, today),
                request.PathBase + request.Path + request.QueryString
            );
        });
    }
}
