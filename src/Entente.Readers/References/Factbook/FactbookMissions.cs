using Entente.Reconciliation.References;

namespace Entente.Readers.References.Factbook;

/// <summary>Embassies: addresses, telephone numbers and heads. Of consulates the Factbook tells the cities alone.</summary>
internal static class FactbookMissions
{
    public static void Add(List<ReferenceEntry> entries, FactbookValue? mission, string of, string host)
    {
        foreach (var key in (ReadOnlySpan<string>)["chancery", "embassy"])
            if (mission?.At(key) is { Text: { } addresses } value)
                foreach (var address in FactbookValue.Parts(addresses, ";\n"))
                    entries.Add(new AddressEntry(new ReferencePlace(value.TextPath), address, of, host));
        if (mission?.At("telephone") is { Text: { } numbers } telephone)
            foreach (var number in FactbookValue.Parts(numbers.Replace(" or ", ";", StringComparison.Ordinal), ";,\n"))
                if (number.Any(char.IsAsciiDigit))
                    entries.Add(new TelephoneEntry(new ReferencePlace(telephone.TextPath), number, of, host));
        FactbookHolders.Add(entries, mission?.At("chief of mission"), of, host);
    }
}
