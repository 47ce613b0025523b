using System.Collections.Concurrent;

namespace Entente.Mentions.Names;

/// <summary>Tells whether a government has an office of a title, for offices of which no country is said.</summary>
public static class Executives
{
    /// <summary>Which governments have an office of some titles.</summary>
    /// <param name="Rule"><c>only</c> those of the countries, or <c>not</c> theirs.</param>
    /// <param name="Phrases">The titles.</param>
    /// <param name="Countries">The countries' codes.</param>
    internal sealed record Row(string Rule, string[] Phrases, HashSet<string> Countries)
    {
        /// <summary>Whether the title may be one of that country's government.</summary>
        public bool Allows(string country) =>
            Rule switch
            {
                "only" => Countries.Contains(country),
                "not" => !Countries.Contains(country),
                _ => false,
            };
    }

    private static readonly Row[] Rows =
    [
        .. NameData
            .Rows("executives.tsv")
            .Select(static row => new Row(row[0], NameData.Parts(row[1]), [.. NameData.Parts(row.Length > 2 ? row[2] : "")])),
    ];

    /// <summary>Whether a title that stands without a country may be one of that country's government.</summary>
    /// <param name="country">The country's code.</param>
    /// <param name="title">The title in the singular ("Prime Minister").</param>
    public static bool MayHave(string country, string title)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(title);
        return RowOf(title)?.Allows(country) ?? true;
    }

    /// <summary>The one country whose government has an office of that title ("Chief Cabinet Secretary"), or null.</summary>
    public static string? OnlyOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return RowOf(title) is { Rule: "only", Countries.Count: 1 } row ? row.Countries.First() : null;
    }

    // The usual titles come again and again; a text full of others must not fill the memory.
    private const int MostKnown = 1000;

    private static readonly ConcurrentDictionary<string, Row?> Known = new(StringComparer.Ordinal);

    /// <summary>The row of the table that a title falls under, or null where every government may have such an office.</summary>
    internal static Row? RowOf(string title)
    {
        if (Known.TryGetValue(title, out var known))
            return known;
        var row = Find(title);
        if (Known.Count < MostKnown)
            Known.TryAdd(title, row);
        return row;
    }

    private static Row? Find(string title)
    {
        foreach (var row in Rows)
        foreach (var phrase in row.Phrases)
            if (Holds(title, phrase))
                return row;
        return null;
    }

    private static bool Holds(string title, string phrase)
    {
        for (
            var at = title.IndexOf(phrase, StringComparison.Ordinal);
            at >= 0;
            at = title.IndexOf(phrase, at + 1, StringComparison.Ordinal)
        )
            if (
                (at == 0 || !char.IsLetter(title[at - 1]))
                && (at + phrase.Length == title.Length || !char.IsLetter(title[at + phrase.Length]))
            )
                return true;
        return false;
    }
}
