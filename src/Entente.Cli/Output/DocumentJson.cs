using Entente.Ledger;

namespace Entente.Cli.Output;

/// <summary>Documents and found sentences as JSON lines.</summary>
internal static class DocumentJson
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
}
