using System.Globalization;
using System.Text.Json;
using Entente.Documents;
using Entente.Ledger;

namespace Entente.Exports;

/// <summary>Documents and found sentences as JSON lines.</summary>
public static class DocumentJson
{
    /// <summary>A document; with its text where that is given.</summary>
    public static string Line(LedgerDocument document, string? text = null) =>
        JsonLine.Of(json =>
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
        JsonLine.Of(json =>
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

    /// <summary>A passage of a document's text.</summary>
    public static string Line(Passage passage, DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(text);
        return JsonLine.Of(json =>
        {
            var span = text.ToSpan(passage.Range);
            json.WriteString("kind", NameOf(passage.Kind));
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteNumber("level", passage.Level);
            json.WriteBoolean("read", passage.IsRead);
            json.WriteStartArray("pages");
            foreach (var page in passage.Pages)
                json.WriteStringValue(page.Page);
            json.WriteEndArray();
            json.WriteString("text", text.Value[passage.Range.Start..passage.Range.End]);
        });
    }

    /// <summary>The name of a sort of passage.</summary>
    public static string NameOf(PassageKind kind) =>
        kind switch
        {
            PassageKind.ListItem => "list_item",
            PassageKind.TableCell => "table_cell",
            PassageKind.NotProse => "not_prose",
            _ => kind.ToString().ToLowerInvariant(),
        };

    /// <summary>A reading of a document.</summary>
    public static string Line(ExtractionRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return JsonLine.Of(json => Fields(json, run));
    }

    internal static void Fields(Utf8JsonWriter json, ExtractionRun run)
    {
        json.WriteString("program", run.Program);
        json.WriteString("rules", run.Rules);
        json.WriteString("at", run.At.ToString("O", CultureInfo.InvariantCulture));
    }
}
