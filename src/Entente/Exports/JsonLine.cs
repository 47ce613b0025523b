using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Facts;

namespace Entente.Exports;

/// <summary>One JSON object a line.</summary>
public static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object that a writer fills.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>A fact under a name; null where there is none.</summary>
    public static void Fact(this Utf8JsonWriter json, string name, Fact? fact)
    {
        json.WritePropertyName(name);
        if (fact is null)
            json.WriteNullValue();
        else
            FactJson.Write(json, fact);
    }

    /// <summary>Facts under a name.</summary>
    public static void Facts(this Utf8JsonWriter json, string name, IEnumerable<Fact> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
            FactJson.Write(json, fact);
        json.WriteEndArray();
    }
}
