using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace Entente.Web.Shared;

/// <summary>The site's own style, script and picture. They are part of the program, and their addresses change with their content.</summary>
public static class Asset
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, (byte[] Bytes, string Version)> All = Load();

    /// <summary>The address of an asset.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Version}";

    /// <summary>Adds the addresses of the assets.</summary>
    public static void Map(IEndpointRouteBuilder site)
    {
        var types = new FileExtensionContentTypeProvider();
        site.MapGet(
                "/assets/{name}",
                (string name, HttpContext context) =>
                {
                    if (!All.TryGetValue(name, out var asset) || !types.TryGetContentType(name, out var type))
                        return Results.NotFound();
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Results.Bytes(asset.Bytes, type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type);
                }
            )
            .AllowAnonymous();
    }

    private static FrozenDictionary<string, (byte[], string)> Load()
    {
        var assembly = typeof(Asset).Assembly;
        var assets = new Dictionary<string, (byte[], string)>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var content = bytes.ToArray();
            assets.Add(resource[Folder.Length..], (content, Convert.ToHexStringLower(SHA256.HashData(content))[..12]));
        }
        return assets.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
