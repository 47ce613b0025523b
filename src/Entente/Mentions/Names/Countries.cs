namespace Entente.Mentions.Names;

/// <summary>A country, territory or former state.</summary>
/// <param name="Code">Its ISO 3166-1 alpha-3 code, or the code of data/countries where ISO has none.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="OfficialName">Its official name; the usual one where they do not differ.</param>
/// <param name="OtherNames">Short forms, abbreviations and former names.</param>
/// <param name="Adjectives">Its adjectives and the names of its people, in the singular.</param>
/// <param name="Capitals">Its capitals, the seat of government first; may be empty.</param>
public sealed record Country(
    string Code,
    string Name,
    string OfficialName,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<string> Adjectives,
    IReadOnlyList<string> Capitals
)
{
    /// <summary>Whether the usual name stands with "the" in a sentence ("the Netherlands").</summary>
    public bool TakesArticle { get; } = Takes(Name);

    /// <summary>The usual name as it stands in a sentence: with "the" where it takes it.</summary>
    public string NameWithArticle { get; } = Takes(Name) ? "the " + Name : Name;

    private static bool Takes(string name) =>
        name is "Netherlands" or "Philippines" or "Maldives" or "Seychelles" or "Comoros" or "Holy See" or "Papal States"
        || name.StartsWith("United ", StringComparison.Ordinal)
        || name.Contains("Republic", StringComparison.Ordinal)
        || name.EndsWith("Islands", StringComparison.Ordinal)
        || name.EndsWith("Union", StringComparison.Ordinal)
        || name.EndsWith("Empire", StringComparison.Ordinal)
        || name.EndsWith("Confederation", StringComparison.Ordinal)
        || name.EndsWith("Federation", StringComparison.Ordinal);
}

/// <summary>All countries, found by their code or name.</summary>
public static class Countries
{
    private static readonly Dictionary<string, Country> ByCode = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Country> ByName = new(StringComparer.Ordinal);
    private static readonly HashSet<string> FirstWords = new(StringComparer.Ordinal);

    static Countries()
    {
        var all = new List<Country>();
        foreach (var row in NameData.Rows("countries.tsv"))
        {
            var country = new Country(
                row[0],
                row[1],
                row[2].Length > 0 ? row[2] : row[1],
                NameData.Parts(row[3]),
                NameData.Parts(row[4]),
                NameData.Parts(row[5])
            );
            all.Add(country);
            ByCode.Add(country.Code, country);
            foreach (var name in country.OtherNames.Append(country.OfficialName).Append(country.Name))
                ByName.TryAdd(name, country);
        }
        foreach (var country in all)
        foreach (var adjective in country.Adjectives)
            ByName.TryAdd(adjective, country);
        All = all;
        foreach (var name in ByName.Keys)
            FirstWords.Add(name.Split(' ')[0]);
    }

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Country> All { get; }

    /// <summary>The country with a code, or null.</summary>
    public static Country? WithCode(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Whether a word is the first of a name or adjective by which <see cref="Named"/> finds a country.</summary>
    public static bool Begins(string word) => FirstWords.Contains(word);

    /// <summary>The country that a name or adjective in its usual spelling stands for ("Japan", "U.S.", "Dutch"), or null.</summary>
    public static Country? Named(string name) => ByName.GetValueOrDefault(name);
}
