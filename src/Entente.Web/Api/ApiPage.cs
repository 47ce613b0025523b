using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Entente.Web.Api;

/// <summary>
/// The page on which one tries the interface: Swagger UI, all of it from this program. Its own page would need inline style and script,
/// so that it stands in one of ours.
/// </summary>
internal static class ApiPage
{
    /// <summary>Its address.</summary>
    public const string Path = "/api";

    private const string Folder = "Swashbuckle.AspNetCore.SwaggerUI.node_modules.swagger_ui_dist";

    private static readonly (string Name, string Type)[] Files =
    [
        ("swagger-ui.css", "text/css; charset=utf-8"),
        ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
    ];

    /// <summary>Adds the page and its files.</summary>
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Path, () => Results.Content(Html, "text/html; charset=utf-8"));
        foreach (var (name, type) in Files)
        {
            var bytes = new Lazy<byte[]>(() => Unpacked(name));
            site.MapGet(
                $"{Path}/page/{name}",
                (HttpContext context) =>
                {
                    context.Response.Headers.CacheControl = "public, max-age=86400";
                    return Results.Bytes(bytes.Value, type);
                }
            );
        }
    }

    // The package holds its files packed.
    private static byte[] Unpacked(string name)
    {
        using var packed = new EmbeddedFileProvider(typeof(SwaggerUIOptions).Assembly, Folder).GetFileInfo(name).CreateReadStream();
        using var file = new GZipStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Html =>
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>API · Entente</title>
                <link rel="icon" href="{Shared.Asset.Address("mark.svg")}" type="image/svg+xml">
                <link rel="stylesheet" href="{Path}/page/swagger-ui.css">
                <link rel="stylesheet" href="{Shared.Asset.Address("api.css")}">
                <script src="{Path}/page/swagger-ui-bundle.js" defer></script>
                <script src="{Shared.Asset.Address("api.js")}" type="module"></script>
            </head>
            <body>
                <p><a href="/">Entente</a> · <a href="{ApiOperations.Prefix}/openapi.json">OpenAPI 3.1</a></p>
                <main id="api" data-description="{ApiOperations.Prefix}/openapi.json"></main>
                <noscript><p>This page needs its script; the description above does not.</p></noscript>
            </body>
            </html>
            """;
}
