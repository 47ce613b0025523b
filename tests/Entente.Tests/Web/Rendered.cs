using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Web;
using Entente.Web.Asking;
using Entente.Web.Records;
using Entente.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Tests.Web;

/// <summary>Renders a component by itself, without a server.</summary>
internal static class Rendered
{
    /// <summary>What a browser makes of a component.</summary>
    public static async Task<IHtmlDocument> Of<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var services = new ServiceCollection()
            .AddSingleton(new SiteOptions("none.db"))
            .AddSingleton<LedgerPool>()
            .AddSingleton<RecordBook>()
            .AddLogging()
            .AddLocalization()
            .AddScoped<Said>()
            .AddScoped(p => new CurrentQuestion(
                p.GetRequiredService<RecordBook>(),
                Asked.Of(new QueryCollection(), new DateOnly(2026, 1, 2)),
                "/"
            ))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<T>(
                    ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal))
                )
            ).ToHtmlString()
        );
        return new HtmlParser().ParseDocument(html);
    }
}
