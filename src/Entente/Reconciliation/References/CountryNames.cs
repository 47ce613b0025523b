using Entente.Mentions.Names;

namespace Entente.Reconciliation.References;

/// <summary>Countries by the names that reference works give them, whatever their case, accents and article.</summary>
public static class CountryNames
{
    private static readonly Dictionary<string, Country> ByName = Read();

    /// <summary>The country of a name ("Cote d'Ivoire", "Bahamas, The", "Korea, South", "Burma (Myanmar)"), or null.</summary>
    public static Country? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parenthesis = name.IndexOf(" (", StringComparison.Ordinal);
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        return Plain(name)
            ?? (parenthesis > 0 ? Plain(name[..parenthesis]) : null)
            ?? (comma > 0 ? Plain($"{name[(comma + 2)..]} {name[..comma]}") : null);
    }

    private static Country? Plain(string name)
    {
        var words = Folding.Words(name);
        if (words is ["the", _, ..])
            words.RemoveAt(0);
        else if (words is [_, .., "the"])
            words.RemoveAt(words.Count - 1);
        return words.Count == 0 ? null : ByName.GetValueOrDefault(string.Join(' ', words));
    }

    private static Dictionary<string, Country> Read()
    {
        var names = new Dictionary<string, Country>(StringComparer.Ordinal);
        foreach (var country in Countries.All)
            names.TryAdd(Key(country.Name), country);
        foreach (var country in Countries.All)
        foreach (var name in country.OtherNames.Prepend(country.OfficialName))
            names.TryAdd(Key(name), country);
        return names;
    }

    private static string Key(string name)
    {
        var words = Folding.Words(name);
        return string.Join(' ', words is ["the", _, ..] ? words.Skip(1) : words);
    }
}
