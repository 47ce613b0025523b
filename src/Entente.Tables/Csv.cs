using System.Globalization;
using CsvHelper;
using Entente.Facts;

namespace Entente.Tables;

/// <summary>Comma-separated values (RFC 4180) that are safe to open in a spreadsheet.</summary>
public static class Csv
{
    private static readonly string[] Common = ["id", "kind", "document", "start", "end", "quote", "stated", "when", "parties", "about"];

    /// <summary>Facts with a column for each field that one of them has.</summary>
    public static void Write(TextWriter writer, IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        var own = new List<string>();
        foreach (var kind in all.DistinctBy(f => f.Kind))
        foreach (var field in kind.Body.Fields)
            if (!own.Contains(field.Name))
                own.Add(field.Name);
        Write(writer, [.. Common, .. own, "confidence", "rule"], all.Select(f => Row(f, own)));
    }

    /// <summary>Rows under their headings; a value is a text, a number, a list of texts or null.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> headings, IEnumerable<IEnumerable<object?>> rows)
    {
        // A spreadsheet would run a text that begins with = as a formula: an apostrophe before it keeps it a text.
        var options = new CsvWriterOptions { Injection = CsvInjection.Escape, FormatProvider = CultureInfo.InvariantCulture };
        using var csv = CsvWriter.Create(writer, options, leaveOpen: true);
        foreach (var heading in headings)
            csv.WriteField(heading);
        csv.EndRecord();
        foreach (var row in rows)
        {
            foreach (var value in row)
                Write(csv, value);
            csv.EndRecord();
        }
    }

    private static IEnumerable<object?> Row(Fact fact, List<string> own)
    {
        var values = fact.Body.Fields.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        return
        [
            fact.Id,
            fact.Kind,
            fact.Document,
            fact.Evidence.Span.Start,
            fact.Evidence.Span.End,
            fact.Evidence.Quote,
            fact.Stated?.ToString(),
            fact.When?.ToString(),
            fact.Parties,
            fact.About,
            .. own.Select(name => values.GetValueOrDefault(name)),
            ConfidenceSteps.NameOf(fact.Confidence),
            fact.Rule,
        ];
    }

#pragma warning disable MA0011 // The writer itself was given the culture.
    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case IReadOnlyList<string> list:
                csv.WriteField(string.Join("; ", list));
                break;
            case decimal number:
                // Zeros at the end of a decimal are dropped: 480, not 480.000.
                csv.WriteField(number / 1.0000000000000000000000000000m, default);
                break;
            case int number:
                csv.WriteField(number, default);
                break;
            default:
                csv.WriteField((string?)value);
                break;
        }
    }
#pragma warning restore MA0011
}
