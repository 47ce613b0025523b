using Entente.Web.Api;
using Entente.Web.Asking;
using Entente.Web.Pages;
using Entente.Web.Records;
using Entente.Web.Safety;
using Entente.Web.Shared;
using Entente.Web.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Web;

/// <summary>The site: what a request passes on its way to a page, as an ordered list.</summary>
public static class EntenteSite
{
    /// <summary>Builds the site; it listens once it is started.</summary>
    /// <param name="options">What it is started with.</param>
    /// <param name="more">What a test wants different.</param>
    public static WebApplication Build(SiteOptions options, Action<WebApplicationBuilder>? more = null)
    {
        ArgumentNullException.ThrowIfNull(options);
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
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        AddServices(builder.Services, options);
        more?.Invoke(builder);

        var site = builder.Build();
        site.UseMiddleware<SecurityHeaders>();
        site.UseMiddleware<ReaderLanguage>();
        site.UseStatusCodePagesWithReExecute("/not-found");
        // What the interface cannot answer is told in its own way.
        site.UseWhen(
            ApiProblems.IsApi,
            api =>
                api.UseStatusCodePages(pages => ApiProblems.Write(pages.HttpContext, ApiProblems.Of(pages.HttpContext.Response.StatusCode)))
        );
        site.UseAntiforgery();
        Asset.Map(site);
        Preferences.Map(site);
        ApiEndpoints.Map(site);
        site.MapRazorComponents<Site>();
        return site;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<LedgerPool>();
        services.AddSingleton<RecordBook>();
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddAntiforgery();
        services.AddRazorComponents();
        services.AddScoped<Said>();
        ApiDescription.AddServices(services);
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
