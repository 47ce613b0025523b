using Entente.Reconciliation.References;
using Entente.Time;

namespace Entente.Readers.References.Factbook;

/// <summary>Independence: "12 December 1963 (from the UK)"; many countries have several dates, each with what it stands for.</summary>
internal static class FactbookIndependence
{
    private const string Earlier = "notable earlier dates:";

    public static void Add(List<ReferenceEntry> entries, FactbookValue? value, string of)
    {
        if (value?.Text is not { } text)
            return;
        var dated = new List<(string Part, Edtf Date)>();
        foreach (var part in FactbookValue.Parts(text, ";\n"))
        {
            var words = part.StartsWith(Earlier, StringComparison.Ordinal) ? part[Earlier.Length..].Trim() : part;
            if (FactbookDates.First(words) is { } date)
                dated.Add((part, date));
        }
        foreach (var (part, date) in dated)
        {
            var from = FromOf(part);
            entries.Add(
                new ActEntry(new ReferencePlace(value.TextPath), part, "independence", of, from, null, date)
                {
                    // A constitution, a proclamation or a union is another thing than independence from somebody.
                    IsQualified = dated.Count > 1 || !part.Contains("(from ", StringComparison.Ordinal),
                }
            );
        }
    }

    private static string? FromOf(string part)
    {
        const string From = "(from ";
        var start = part.IndexOf(From, StringComparison.Ordinal);
        var end = start < 0 ? -1 : part.IndexOf(')', start);
        return end < 0 ? null : CountryNames.Find(part[(start + From.Length)..end])?.Code;
    }
}
