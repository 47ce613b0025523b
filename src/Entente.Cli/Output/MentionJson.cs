using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Documents;
using Entente.Mentions;

namespace Entente.Cli.Output;

/// <summary>Mentions as JSON lines.</summary>
internal static class MentionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The mentions of the document that was read last, in text order; a name inside another comes after it.</summary>
    public static IReadOnlyList<string> Lines(Extractor extractor)
    {
        var mentions = extractor.Mentions;
        return
        [
            .. mentions
                .Outer.Concat(mentions.Inner)
                .Where(m => m is not QuantityMention { Form: QuantityForm.Ordinal })
                .OrderBy(m => m.First)
                .ThenByDescending(m => m.End)
                .Select(m => Line(extractor, m)),
        ];
    }

    private static string Line(Extractor extractor, Mention mention)
    {
        var reading = extractor.Reading;
        var range = new CharRange(reading.Tokens[mention.First].Start, reading.Tokens[mention.End - 1].End);
        var span = reading.Document.Text.ToSpan(range);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("document", reading.Document.Id);
            json.WriteString(
                "type",
                mention switch
                {
                    TimeMention => "time",
                    QuantityMention => "quantity",
                    _ => "name",
                }
            );
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("text", reading.Text.AsSpan(range.Start, range.Length));
            Value(json, mention);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Value(Utf8JsonWriter json, Mention mention)
    {
        switch (mention)
        {
            case TimeMention time:
                json.WriteString("value", time.Value?.ToString() ?? time.Duration);
                break;
            case QuantityMention quantity:
                Number(json, "value", quantity.Value);
                Number(json, "upper", quantity.Upper);
                json.WriteString("bound", Facts.Kinds.Figure.NameOf(quantity.Bound));
                json.WriteString("unit", quantity.Unit);
                break;
            case NameMention name:
                json.WriteString("name_kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(name.Kind.ToString()));
                json.WriteString("id", name.Id);
                break;
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            // Zeros at the end of a decimal are dropped: 480, not 480.000.
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }
}
