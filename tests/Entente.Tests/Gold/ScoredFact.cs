using System.Text.Json;
using Entente.Facts;

namespace Entente.Tests.Gold;

/// <summary>A fact as a JSON line gives it, annotated or found: only its fields are looked at.</summary>
internal sealed class ScoredFact
{
    private readonly JsonElement _json;

    private ScoredFact(JsonElement json)
    {
        _json = json;
        Kind = Text("kind") ?? throw new FormatException("A fact has no kind.");
        Document = Text("document") ?? throw new FormatException("A fact has no document.");
        Start = json.GetProperty("start").GetInt32();
        End = json.GetProperty("end").GetInt32();
    }

    public string Kind { get; }

    public string Document { get; }

    public int Start { get; }

    public int End { get; }

    public string About => Text("about") ?? "";

    /// <summary>Neither rewarded when it is found nor punished when it is missed.</summary>
    public bool IsOptional => _json.TryGetProperty("optional", out var value) && value.ValueKind == JsonValueKind.True;

    public static ScoredFact Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(json.RootElement.Clone());
    }

    public static ScoredFact Of(Fact fact) => Parse(FactJson.Write(fact));

    public static IReadOnlyList<ScoredFact> Load(string path) =>
        [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse)];

    public string? Text(string field) =>
        _json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public double? Number(string field) =>
        _json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public IReadOnlyList<string> List(string field) =>
        _json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];

    /// <summary>A field as people read it in a list of errors.</summary>
    public string Show(string field) => _json.TryGetProperty(field, out var value) ? value.GetRawText() : "null";
}
