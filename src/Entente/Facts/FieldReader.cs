using System.Text.Json;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Reads the fields of a fact from a line of JSON, by the names of the contract.</summary>
public readonly struct FieldReader(JsonElement line)
{
    /// <summary>A field's text, or null where it is null or missing.</summary>
    public string? Text(string name) => line.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    /// <summary>A field's number, or null.</summary>
    public decimal? Number(string name) =>
        line.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : null;

    /// <summary>A field's list of texts; empty where it is missing.</summary>
    public IReadOnlyList<string> List(string name) =>
        line.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Array
            ? [.. v.EnumerateArray().Select(x => x.GetString() ?? "")]
            : [];

    /// <summary>A field's time, or null.</summary>
    /// <exception cref="FormatException">The field is no EDTF.</exception>
    public Edtf? Time(string name) => Text(name) is { } text ? Edtf.Parse(text) : null;

    /// <summary>A field's text, which must be there.</summary>
    /// <exception cref="FormatException">The field is missing.</exception>
    public string Required(string name) => Text(name) ?? throw new FormatException($"The field \"{name}\" is missing.");
}
