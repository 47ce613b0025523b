using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Ledger;

namespace Entente.Cli.Output;

/// <summary>Documents and found sentences as JSON lines.</summary>
internal static class DocumentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document; with its text where that is given.</summary>
    public static string Line(LedgerDocument document, string? text = null) =>
        Object(json =>
        {
            json.WriteString("id", document.Id);
            json.WriteString("title", document.Metadata.Title);
            json.WriteString("work", document.Metadata.Work);
            json.WriteString("publisher", document.Metadata.Publisher);
            json.WriteString("date", document.Metadata.Date?.ToString());
            json.WriteString("language", document.Metadata.Language);
            json.WriteString("url", document.Metadata.Url);
            json.WriteString("location", document.Source.Location);
            json.WriteString("sha256", document.Source.Sha256);
            json.WriteString("retrieved", document.Source.Retrieved);
            json.WriteNumber("edition", document.Edition);
            json.WriteNumber("facts", document.Facts);
            json.WriteString("program", document.Run.Program);
            json.WriteString("rules", document.Run.Rules);
            if (text is not null)
                json.WriteString("text", text);
        });

    /// <summary>A sentence that was searched for.</summary>
    public static string Line(SearchHit hit) =>
        Object(json =>
        {
            json.WriteString("document", hit.Document);
            json.WriteString("stated", hit.Stated?.ToString());
            json.WriteNumber("start", hit.Sentence.Span.Start);
            json.WriteNumber("end", hit.Sentence.Span.End);
            json.WriteString("quote", hit.Sentence.Quote);
            json.WriteStartArray("facts");
            foreach (var fact in hit.Facts)
                json.WriteStringValue(fact.Id);
            json.WriteEndArray();
        });

    private static string Object(Action<Utf8JsonWriter> write)
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
}
