using Entente.Reconciliation.References;

namespace Entente.Readers.References.Factbook;

/// <summary>Holders of office: "President Ada DIAZ (since 1 May 2019); represented by …".</summary>
internal static class FactbookHolders
{
    public static void Add(List<ReferenceEntry> entries, FactbookValue? value, string of, string? host)
    {
        if (value?.Text is not { } text)
            return;
        foreach (var part in FactbookValue.Parts(text, ";\n"))
        {
            const string Represented = "represented by ";
            var words = part.StartsWith(Represented, StringComparison.Ordinal) ? part[Represented.Length..] : part;
            var since = words.IndexOf("(since ", StringComparison.Ordinal);
            if (
                since < 0
                || FactbookDates.First(words[(since + "(since ".Length)..]) is not { } date
                || OfficeTitle.Split(words[..since].Trim()) is not { } holder
                || holder.Person.StartsWith('(')
            )
                continue;
            entries.Add(new HolderEntry(new ReferencePlace(value.TextPath), part, holder.Title, holder.Person, date, of, host));
        }
    }
}
