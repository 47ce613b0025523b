using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Facts;

/// <summary>Fields by their names as one JSON object, as they stand in a fact's line.</summary>
public static class FieldJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object.</summary>
    public static string Write(IReadOnlyList<FactField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            foreach (var field in fields)
                FactJson.WriteValue(json, field.Name, field.Value);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The fields of an object; a number is read as a decimal.</summary>
    /// <exception cref="FormatException">The text is no such object.</exception>
    public static IReadOnlyList<FactField> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateObject().Select(p => new FactField(p.Name, ValueOf(p.Value)))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The fields are no JSON object: {e.Message}", e);
        }
    }

    private static object? ValueOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.GetDecimal(),
            JsonValueKind.Array => (IReadOnlyList<string>)[.. value.EnumerateArray().Select(v => v.GetString() ?? "")],
            _ => value.GetString(),
        };
}
