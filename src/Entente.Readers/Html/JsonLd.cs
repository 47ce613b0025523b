using System.Text.Json;
using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>What the page's JSON-LD says of the page itself, in the words of schema.org; broken JSON is passed over.</summary>
internal sealed class JsonLd
{
    private const int MostScripts = 20;
    private const int LongestScript = 1 << 20;
    private const int MostItems = 200;

    // What may describe the page, the surest first.
    private static readonly string[] Pages =
    [
        "Article",
        "Report",
        "Legislation",
        "SpecialAnnouncement",
        "PressRelease",
        "CreativeWork",
        "WebPage",
        "Page",
    ];

    public string? Headline { get; private set; }

    public string? Publisher { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Language { get; private set; }

    public string? Url { get; private set; }

    public static JsonLd Read(IParentNode page)
    {
        var read = new JsonLd();
        var items = new List<JsonElement>();
        foreach (var script in page.QuerySelectorAll("script[type*='ld+json' i]").Take(MostScripts))
            Add(script.TextContent, items);
        foreach (var kind in Pages)
        foreach (var item in items.Where(item => IsOf(item, kind)))
            read.Take(item, items);
        foreach (var item in items.Where(item => IsOf(item, "Organization")))
            read.Publisher ??= Text(item, "name");
        foreach (var item in items.Where(item => IsOf(item, "WebSite")))
            read.Publisher ??= Name(item, "publisher", items) ?? Text(item, "name");
        return read;
    }

    private static void Add(string json, List<JsonElement> items)
    {
        if (json.Length > LongestScript)
            return;
        try
        {
            // The elements are used after the document is gone.
            using var parsed = JsonDocument.Parse(
                json,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            Add(parsed.RootElement.Clone(), items, 0);
        }
        catch (JsonException)
        {
            // A page that says nothing that can be read says nothing.
        }
    }

    private static void Add(JsonElement element, List<JsonElement> items, int depth)
    {
        if (items.Count >= MostItems || depth > 3)
            return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var inner in element.EnumerateArray())
                Add(inner, items, depth + 1);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        items.Add(element);
        if (element.TryGetProperty("@graph", out var graph))
            Add(graph, items, depth + 1);
        if (element.TryGetProperty("mainEntity", out var main))
            Add(main, items, depth + 1);
    }

    private void Take(JsonElement item, List<JsonElement> items)
    {
        Headline ??= Text(item, "headline") ?? Text(item, "name");
        Publisher ??= Name(item, "publisher", items) ?? Name(item, "sourceOrganization", items);
        Published ??= Text(item, "datePublished") ?? Text(item, "dateCreated");
        Modified ??= Text(item, "dateModified");
        Language ??= Text(item, "inLanguage");
        Url ??= Text(item, "url") ?? Text(item, "mainEntityOfPage") ?? Text(item, "@id");
    }

    private static bool IsOf(JsonElement item, string kind) =>
        item.TryGetProperty("@type", out var type)
        && (
            type.ValueKind == JsonValueKind.String
                ? Ends(type, kind)
                : type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(one => Ends(one, kind))
        )
        && Text(item, "@type") is not "BreadcrumbList";

    private static bool Ends(JsonElement type, string kind) =>
        type.ValueKind == JsonValueKind.String && type.GetString()!.EndsWith(kind, StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? PageMetadata.Clean(value.GetString()) : null;

    // A name, or an object with one, here or elsewhere in the graph.
    private static string? Name(JsonElement item, string name, List<JsonElement> items)
    {
        if (!item.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        if (value.ValueKind == JsonValueKind.String)
            return PageMetadata.Clean(value.GetString());
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (Text(value, "name") is { } own)
            return own;
        return Text(value, "@id") is { } id
            ? items.Where(other => Text(other, "@id") == id).Select(other => Text(other, "name")).FirstOrDefault()
            : null;
    }
}
