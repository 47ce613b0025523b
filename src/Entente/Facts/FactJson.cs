using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Documents;

namespace Entente.Facts;

/// <summary>Facts as JSON lines: one fact a line, UTF-8, the fields of the contract in its order, then <c>confidence</c> and <c>rule</c>.</summary>
public static class FactJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line, without the line end.</summary>
    public static string Write(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, fact);
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes the fact as one object.</summary>
    public static void Write(Utf8JsonWriter json, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteFields(json, fact);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of the fact into an object that has begun, to which the caller adds others.</summary>
    public static void WriteFields(Utf8JsonWriter json, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fact);
        json.WriteString("id", fact.Id);
        json.WriteString("kind", fact.Kind);
        json.WriteString("document", fact.Document);
        json.WriteNumber("start", fact.Evidence.Span.Start);
        json.WriteNumber("end", fact.Evidence.Span.End);
        json.WriteString("quote", fact.Evidence.Quote);
        json.WriteString("stated", fact.Stated?.ToString());
        json.WriteString("when", fact.When?.ToString());
        WriteValue(json, "parties", fact.Parties);
        json.WriteString("about", fact.About);
        foreach (var field in fact.Body.Fields)
            WriteValue(json, field.Name, field.Value);
        if (Plover.Covers(fact.Body))
            json.WriteString("plover", Plover.Of(fact.Body));
        json.WriteString("confidence", ConfidenceSteps.NameOf(fact.Confidence));
        json.WriteString("rule", fact.Rule);
    }

    /// <summary>Reads a line back.</summary>
    /// <exception cref="FormatException">The line is no fact of the contract; the message says why.</exception>
    public static Fact Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The line is not JSON: {e.Message}", e);
        }
        using (json)
        {
            var fields = new FieldReader(json.RootElement);
            var kind = fields.Required("kind");
            var from = FactKinds.Find(kind)?.From ?? throw new FormatException($"There is no kind of fact named \"{kind}\".");
            var start = (int)(fields.Number("start") ?? throw new FormatException("The field \"start\" is missing."));
            var end = (int)(fields.Number("end") ?? throw new FormatException("The field \"end\" is missing."));
            return new Fact
            {
                Id = fields.Required("id"),
                Document = fields.Required("document"),
                Evidence = new Evidence(new TextSpan(start, end), fields.Required("quote")),
                Stated = fields.Time("stated"),
                When = fields.Time("when"),
                Parties = fields.List("parties"),
                About = fields.Text("about") ?? "",
                Body = from(fields),
                Confidence = ConfidenceOf(fields),
                Rule = fields.Text("rule") ?? "",
            };
        }
    }

    // A line of an earlier version tells no confidence: nobody has said that it needs no check.
    private static Confidence ConfidenceOf(FieldReader fields) =>
        fields.Text("confidence") is not { } name ? Confidence.Check
        : ConfidenceSteps.TryParse(name, out var step) ? step
        : throw new FormatException($"There is no confidence named \"{name}\".");

    internal static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number / 1.0000000000000000000000000000m);
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray(name);
                foreach (var item in list)
                    json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"No way to write {value.GetType().Name} (field \"{name}\").");
        }
    }
}
