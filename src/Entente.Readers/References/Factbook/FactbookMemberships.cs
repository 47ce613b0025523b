using Entente.Reconciliation.References;

namespace Entente.Readers.References.Factbook;

/// <summary>The list of organisations: "ADB, ASEAN (dialogue partner), CE (observer)".</summary>
internal static class FactbookMemberships
{
    // Where the Factbook's abbreviations mean another body than in diplomatic usage, or one without such an acronym (its appendix A).
    private static readonly Dictionary<string, string[]> OwnAbbreviations = new(StringComparer.Ordinal)
    {
        ["C"] = ["Commonwealth of Nations"],
        ["CE"] = ["Council of Europe"],
        ["CD"] = [],
        ["ICC"] = [],
        ["ICCt"] = ["International Criminal Court"],
        ["ICCT"] = ["International Criminal Court"],
        ["IDB"] = ["Islamic Development Bank"],
        // Who belongs to the Bank for Reconstruction belongs to the World Bank, of which it is the older half.
        ["IBRD"] = ["International Bank for Reconstruction and Development", "World Bank"],
        ["Schengen Convention"] = ["Schengen Area"],
    };

    public static void Add(List<ReferenceEntry> entries, FactbookValue? list, string member)
    {
        if (list?.Text is not { } text)
            return;
        foreach (var part in FactbookValue.Parts(text, ",;\n"))
        {
            var bracket = part.IndexOf('(', StringComparison.Ordinal);
            var name = (bracket < 0 ? part : part[..bracket]).Trim();
            var role = RoleOf(bracket < 0 ? "" : part[(bracket + 1)..].TrimEnd(')', ' '));
            if (role is null || name is "" or "none" or "NA")
                continue;
            foreach (var full in OwnAbbreviations.GetValueOrDefault(name, [name]))
                entries.Add(new PartEntry(new ReferencePlace(list.TextPath), part, member, OrganisationKey.Of(full), role));
        }
    }

    // Committees and associations of a country are not the country.
    private static string? RoleOf(string words) =>
        words.Contains("observer", StringComparison.OrdinalIgnoreCase) ? "observer"
        : words.Contains("partner", StringComparison.OrdinalIgnoreCase) ? "partner"
        : words.Contains("candidate", StringComparison.OrdinalIgnoreCase) || words.Contains("applicant", StringComparison.OrdinalIgnoreCase)
            ? "candidate"
        : words.Contains("associate", StringComparison.OrdinalIgnoreCase) ? "associate"
        : words.Contains("NGO", StringComparison.Ordinal)
        || words.Contains("national committee", StringComparison.OrdinalIgnoreCase)
        || words.Contains("suspended", StringComparison.OrdinalIgnoreCase)
            ? null
        : "member";
}
