using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Answers;
using Entente.Reconciliation.References;
using Entente.Tables;

namespace Entente.Cli.Output;

/// <summary>What came of a check, in the format asked for.</summary>
internal static class CheckOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Headings =
    [
        "result",
        "fact",
        "kind",
        "document",
        "stated",
        "start",
        "end",
        "quote",
        "parties",
        "what",
        "document_says",
        "reference_says",
        "note",
        "reference",
        "reference_date",
        "reference_latest",
        "file",
        "line",
        "place",
        "reference_text",
    ];

    /// <summary>The verdicts by the names that <c>--only</c> takes.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = [.. Enum.GetValues<CheckVerdict>().Select(NameOf)];

    /// <summary>The verdict of a name, or null.</summary>
    public static CheckVerdict? VerdictOf(string? name) =>
        name is null ? null : Enum.GetValues<CheckVerdict>().Cast<CheckVerdict?>().FirstOrDefault(v => NameOf(v!.Value) == name);

    /// <summary>Why facts were left out, after their number.</summary>
    public static string ReasonOf(LeftOut reason) =>
        reason switch
        {
            LeftOut.OtherKind => "of kinds of which it does not speak",
            LeftOut.OtherParty => "about others than it speaks of",
            LeftOut.OtherTime => "about another time than its own",
            LeftOut.NoDate => "without a date",
            _ => "whose own reading wants a person's eye",
        };

    /// <summary>Writes the results.</summary>
    public static void Write(CommandHost host, string format, IReadOnlyList<CheckResult> results)
    {
        switch (format)
        {
            case "jsonl":
                foreach (var result in results)
                    host.Out.Write(Line(result) + "\n");
                break;
            case "csv":
                Csv.Write(host.Out, Headings, results.Select(Row));
                break;
            default:
                Table(host, results);
                break;
        }
    }

    // What differs wants to be read with both texts; the rest is a list.
    private static void Table(CommandHost host, IReadOnlyList<CheckResult> results)
    {
        foreach (var result in results.Where(r => r.Verdict == CheckVerdict.Differs))
        {
            TextLines.Heading(host, $"differs: {TextTable.OneLine(result.Fact.About)}");
            var lines = new TextTable(host, "", "").Narrow(0).WithoutHeadings();
            lines.Add("What", result.What);
            lines.Add("Document", $"{result.Says}, {FactLine.SourceOf(result.Fact)}, fact {result.Fact.Id}");
            lines.Add("", $"“{result.Fact.Evidence.Quote}”");
            lines.Add("Reference", $"{result.ReferenceSays}, {SourceOf(result.Source)}, {PlaceOf(result)}");
            if (result.Entry is { } entry)
                lines.Add("", $"“{entry.Text}”");
            if (result.Note is { } note)
                lines.Add("Note", note);
            lines.Write();
            host.Out.WriteLine();
        }
        var rest = results.Where(r => r.Verdict != CheckVerdict.Differs).ToList();
        if (rest.Count == 0)
            return;
        var table = new TextTable(host, "Result", "Fact", "What it says", "Source", "The reference says").Narrow(0).Narrow(1).Main(2);
        foreach (var r in rest)
            table.Add(
                NameOf(r.Verdict).Replace('-', ' '),
                r.Fact.Id,
                r.Fact.About + When(r),
                FactLine.SourceOf(r.Fact),
                string.Join("; ", new[] { r.ReferenceSays, r.Note, Short(PlaceOf(r)) }.OfType<string>())
            );
        table.Write();
    }

    // A date is what was compared, and not every line of a fact says it.
    private static string When(CheckResult r) =>
        r.Fact.When is { } when && !r.Fact.About.Contains(Wording.Of(when), StringComparison.Ordinal) ? $" ({Wording.Of(when)})" : "";

    private static string SourceOf(ReferenceSource source) =>
        source switch
        {
            { Date: { } date } => $"{source.Name} ({Wording.Of(date)})",
            { Latest: { } latest } => $"{source.Name} (undated, not older than {Wording.Of(latest)})",
            _ => $"{source.Name} (undated)",
        };

    private static string PlaceOf(CheckResult result)
    {
        var file = Path.GetFileName(result.Source.Path);
        return result.Entry is not { Place: var place }
            ? file
            : $"{file}{(place.Line is { } line ? $":{line}" : "")} {place.Where}".TrimEnd();
    }

    // A JSONPath by its last keys, which a list has room for: "ja.json Diplomatic representation in the US, chancery".
    private static string Short(string place) =>
        place
            .Replace("$['Government']['", "", StringComparison.Ordinal)
            .Replace("['text']", "", StringComparison.Ordinal)
            .Replace("']['", ", ", StringComparison.Ordinal)
            .Replace("']", "", StringComparison.Ordinal);

    private static string NameOf(CheckVerdict verdict) =>
        verdict switch
        {
            CheckVerdict.Differs => "differs",
            CheckVerdict.Confirmed => "confirmed",
            _ => "not-in-reference",
        };

    private static object?[] Row(CheckResult r) =>
        [
            NameOf(r.Verdict),
            r.Fact.Id,
            r.Fact.Kind,
            r.Fact.Document,
            r.Fact.Stated?.ToString(),
            r.Fact.Evidence.Span.Start,
            r.Fact.Evidence.Span.End,
            r.Fact.Evidence.Quote,
            r.Fact.Parties,
            r.What,
            r.Says,
            r.ReferenceSays,
            r.Note,
            r.Source.Name,
            r.Source.Date?.ToString(),
            r.Source.Latest?.ToString(),
            r.Source.Path,
            r.Entry?.Place.Line,
            r.Entry?.Place.Where,
            r.Entry?.Text,
        ];

    private static string Line(CheckResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            var values = Row(result);
            for (var i = 0; i < Headings.Length; i++)
            {
                json.WritePropertyName(Headings[i]);
                switch (values[i])
                {
                    case int number:
                        json.WriteNumberValue(number);
                        break;
                    case IReadOnlyList<string> list:
                        json.WriteStartArray();
                        foreach (var text in list)
                            json.WriteStringValue(text);
                        json.WriteEndArray();
                        break;
                    case var text:
                        json.WriteStringValue((string?)text);
                        break;
                }
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
