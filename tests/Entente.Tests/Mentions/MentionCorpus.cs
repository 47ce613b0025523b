using System.Globalization;
using Entente.Documents;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Tests.Mentions;

/// <summary>Reads a text as of a document's date and writes its mentions in one line each.</summary>
internal static class MentionCorpus
{
    private static readonly Extractor Extractor = new();

    public static IReadOnlyList<string> Times(string text, string? date = "2021-03-14") =>
        Read(text, date, m => m is TimeMention t ? Line(t) : null);

    public static IReadOnlyList<string> Quantities(string text, string? date = "2021-03-14") =>
        Read(text, date, m => m is QuantityMention q ? Line(q) : null);

    private static List<string> Read(string text, string? date, Func<Mention, string?> line)
    {
        lock (Extractor)
        {
            Extractor.ReadMentions(PlainText.Read("x", text, new DocumentMetadata { Date = date is null ? null : Edtf.Parse(date) }));
            var found = new List<string>();
            foreach (var mention in Extractor.Mentions.Outer)
                if (line(mention) is { } value)
                    found.Add($"{Extractor.Reading.Chars(mention.First, mention.End)} = {value}");
            return found;
        }
    }

    private static string Line(TimeMention time)
    {
        var value = time.Kind switch
        {
            TimeKind.Anniversary => $"{time.Anniversary}th of {time.Value?.ToString() ?? "?"}",
            TimeKind.Recurring => "recurring",
            TimeKind.Duration => time.Duration ?? "?",
            _ => time.Value?.ToString() ?? "?",
        };
        return time.Relation is TimeRelation.None or TimeRelation.Since or TimeRelation.About ? value : $"{value} {time.Relation}";
    }

    private static string Line(QuantityMention quantity)
    {
        var number =
            quantity.Value.ToString(CultureInfo.InvariantCulture)
            + (quantity.Upper is { } upper ? ".." + upper.ToString(CultureInfo.InvariantCulture) : "");
        var bound = quantity.Bound == Bound.Exact ? "" : quantity.Bound.ToString().ToLowerInvariant() + " ";
        return quantity.Form == QuantityForm.Ordinal
            ? $"ordinal {number}"
            : $"{bound}{number} {quantity.Unit}{(quantity.InWords ? " in words" : "")}";
    }
}
