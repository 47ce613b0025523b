using Entente.Answers;
using Entente.Differences;
using Entente.Exports;
using Entente.Facts;
using Entente.Ledger;
using Entente.Web.Texts;

namespace Entente.Web.Api;

/// <summary>What only the interface tells, as JSON: the ledger's state, its parties, the kinds of fact, and differences of texts.</summary>
internal static class LedgerJson
{
    /// <summary>The state of the ledger.</summary>
    public static string State(Record record) =>
        JsonLine.Of(json =>
        {
            json.WriteNumber("readings", record.State.Readings);
            json.WriteNumber("reviews", record.State.Reviews);
            json.WriteNumber("documents", record.Documents.Count);
            json.WriteNumber("facts", record.Facts.Count);
            json.WriteString("program", Extractor.Version);
            json.WriteString("rules", RulesVersion.Hash);
        });

    /// <summary>A party.</summary>
    public static string Party(string code) =>
        JsonLine.Of(json =>
        {
            json.WriteString("code", code);
            json.WriteString("name", Said.Party(code));
        });

    /// <summary>A kind of fact.</summary>
    public static string Kind(string kind) =>
        JsonLine.Of(json =>
        {
            json.WriteString("kind", kind);
            json.WriteStartArray("fields");
            foreach (var field in FactContract.Common.Concat(FactContract.Of(kind)))
            {
                json.WriteStartObject();
                json.WriteString("name", field.Name);
                json.WriteString("type", field.Type.ToString().ToLowerInvariant());
                json.WriteBoolean("may_be_null", field.MayBeNull);
                json.WriteStartArray("values");
                foreach (var value in field.Values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    /// <summary>A passage that two texts do not share.</summary>
    public static string Line(DifferencePassage passage) =>
        JsonLine.Of(json =>
        {
            json.WriteNumber("earlier_start", passage.Earlier.Start);
            json.WriteNumber("earlier_end", passage.Earlier.End);
            json.WriteNumber("later_start", passage.Later.Start);
            json.WriteNumber("later_end", passage.Later.End);
            json.WriteStartArray("pieces");
            foreach (var (kind, words) in passage.Pieces)
            {
                json.WriteStartObject();
                json.WriteString("kind", kind.ToString().ToLowerInvariant());
                json.WriteString("words", words);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
}
