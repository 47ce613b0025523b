using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Facts;

namespace Entente.Exports;

/// <summary>Explanations as one JSON object.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The sentences of a document with their facts and reasons.</summary>
    public static string Of(string document, IReadOnlyList<SentenceExplanation> sentences)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("document", document);
            Array(json, "sentences", sentences, Sentence);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Sentence(Utf8JsonWriter json, SentenceExplanation sentence)
    {
        Words(json, sentence.Sentence);
        Texts(json, "tokens", sentence.Tokens);
        Array(json, "mentions", sentence.Mentions, (j, m) => Named(j, "type", m));
        json.WriteString("pieces", sentence.Pieces);
        Array(json, "clauses", sentence.Clauses, Clause);
        Array(json, "facts", sentence.Facts, Fact);
        Array(
            json,
            "near",
            sentence.Near,
            static (j, n) =>
            {
                j.WriteString("rule", n.Rule.Name);
                j.WriteString("file", n.Rule.File);
                j.WriteNumber("line", n.Rule.Line);
                j.WriteString("verb", n.Verb);
                j.WriteString("why", n.Why);
            }
        );
    }

    private static void Clause(Utf8JsonWriter json, ExplainedClause clause)
    {
        Words(json, clause.Verb);
        json.WriteString("how", clause.How);
        Texts(json, "subject", clause.Subject);
        Texts(json, "object", clause.Object);
        Texts(json, "beside", clause.Beside);
        Texts(json, "when", clause.When);
    }

    private static void Fact(Utf8JsonWriter json, Explanation explanation)
    {
        json.WritePropertyName("fact");
        FactJson.Write(json, explanation.Fact);
        if (explanation.Rule is { } rule)
        {
            json.WriteStartObject("rule");
            json.WriteString("name", rule.Name);
            json.WriteString("file", rule.File);
            json.WriteNumber("line", rule.Line);
            json.WriteString("weak", rule.Weakness);
            json.WriteString("text", rule.Text);
            json.WriteEndObject();
        }
        else
            json.WriteNull("rule");
        Array(json, "slots", explanation.Slots, (j, s) => Named(j, "name", s));
        Array(
            json,
            "reasons",
            explanation.Reasons,
            static (j, r) =>
            {
                j.WriteString("part", r.Part);
                j.WriteString("value", r.Value);
                j.WriteString("confidence", ConfidenceSteps.NameOf(r.Step));
                j.WriteString("why", r.Why);
                if (r.Words is not null)
                    Words(j, r.Words);
            }
        );
    }

    private static void Named(Utf8JsonWriter json, string name, ExplainedWords words)
    {
        json.WriteString(name, words.Name);
        Words(json, words.Words);
        json.WriteString("value", words.Value);
    }

    private static void Words(Utf8JsonWriter json, Evidence words)
    {
        json.WriteNumber("start", words.Span.Start);
        json.WriteNumber("end", words.Span.End);
        json.WriteString("quote", words.Quote);
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
