using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Tests.Readers.Fetching;

/// <summary>A site on this machine whose pages the test says.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new(StringComparer.Ordinal);

    public TestSite()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        _server = builder.Build();
        _server.Run(context =>
        {
            Requests.Add($"{context.Request.Path}{context.Request.QueryString}");
            Headers.Add(context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
            if (_pages.TryGetValue(context.Request.Path, out var page))
                return page(context);
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        _server.StartAsync().GetAwaiter().GetResult();
        Address = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public string Address { get; }

    public List<string> Requests { get; } = [];

    public List<Dictionary<string, string>> Headers { get; } = [];

    public string At(string path) => Address + path;

    public void Page(string path, RequestDelegate page) => _pages[path] = page;

    public void Text(string path, string text, string type = "text/plain; charset=utf-8") =>
        Page(
            path,
            context =>
            {
                context.Response.ContentType = type;
                return context.Response.WriteAsync(text);
            }
        );

    public void Redirect(string path, string target, int status = 302) =>
        Page(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = target;
                return Task.CompletedTask;
            }
        );

    public void Dispose() => _server.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
