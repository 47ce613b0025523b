namespace Entente.Mentions.Names;

/// <summary>Tells whether a government has an office of a title, for offices of which no country is said.</summary>
public static class Executives
{
    private sealed record Row(string Rule, string[] Phrases, HashSet<string> Countries);

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
        foreach (var row in Rows)
        foreach (var phrase in row.Phrases)
            if (Holds(title, phrase))
                return row.Rule switch
                {
                    "only" => row.Countries.Contains(country),
                    "not" => !row.Countries.Contains(country),
                    _ => false,
                };
        return true;
    }

    /// <summary>The one country whose government has an office of that title ("Chief Cabinet Secretary"), or null.</summary>
    public static string? OnlyOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        foreach (var row in Rows)
        foreach (var phrase in row.Phrases)
            if (Holds(title, phrase))
                return row is { Rule: "only", Countries.Count: 1 } ? row.Countries.First() : null;
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
