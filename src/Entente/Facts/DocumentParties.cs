using Entente.Documents;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>What is known of a document beside its text about the parties: who published it, and whom its title names.</summary>
public static class DocumentParties
{
    private const int MostWords = 6;

    // Country codes of internet addresses; "gov" and "mil" alone are American.
    private static readonly Dictionary<string, string> Domains = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gov"] = "USA",
        ["mil"] = "USA",
        ["au"] = "AUS",
        ["br"] = "BRA",
        ["ca"] = "CAN",
        ["ch"] = "CHE",
        ["cn"] = "CHN",
        ["de"] = "DEU",
        ["dk"] = "DNK",
        ["es"] = "ESP",
        ["fi"] = "FIN",
        ["fr"] = "FRA",
        ["id"] = "IDN",
        ["ie"] = "IRL",
        ["il"] = "ISR",
        ["in"] = "IND",
        ["it"] = "ITA",
        ["jp"] = "JPN",
        ["ke"] = "KEN",
        ["kr"] = "KOR",
        ["mx"] = "MEX",
        ["nl"] = "NLD",
        ["no"] = "NOR",
        ["nz"] = "NZL",
        ["ph"] = "PHL",
        ["pl"] = "POL",
        ["pt"] = "PRT",
        ["ru"] = "RUS",
        ["se"] = "SWE",
        ["sg"] = "SGP",
        ["tr"] = "TUR",
        ["ua"] = "UKR",
        ["uk"] = "GBR",
        ["za"] = "ZAF",
    };

    /// <summary>A party that a line names, and where among its words.</summary>
    /// <param name="Code">The party's code.</param>
    /// <param name="First">Index of its first word.</param>
    public readonly record struct Named(string Code, int First);

    /// <summary>The country whose government published a document, or null.</summary>
    public static string? Publisher(DocumentMetadata metadata)
    {
        foreach (var party in In(Words(metadata.Publisher)))
            return party.Code;
        if (metadata.Url is null || !Uri.TryCreate(metadata.Url, UriKind.Absolute, out var address))
            return null;
        var host = address.Host;
        var last = host[(host.LastIndexOf('.') + 1)..];
        return
            host.Contains("gov", StringComparison.OrdinalIgnoreCase)
            || host.Contains(".go.", StringComparison.OrdinalIgnoreCase)
            || host.Contains(".gc.", StringComparison.OrdinalIgnoreCase)
            || host.Contains("mofa", StringComparison.OrdinalIgnoreCase)
            || last.Equals("mil", StringComparison.OrdinalIgnoreCase)
            ? Domains.GetValueOrDefault(last)
            : null;
    }

    /// <summary>The countries that a line of words names, in order, each once.</summary>
    public static List<Named> In(string[] words)
    {
        var found = new List<Named>();
        for (var i = 0; i < words.Length; )
        {
            var taken = 1;
            for (var length = Math.Min(MostWords, words.Length - i); length > 0; length--)
            {
                if (Countries.Named(string.Join(' ', words, i, length)) is not { } country)
                    continue;
                if (!found.Exists(f => f.Code == country.Code))
                    found.Add(new Named(country.Code, i));
                taken = length;
                break;
            }
            i += taken;
        }
        return found;
    }

    /// <summary>A line's words, without the signs and possessive endings around them.</summary>
    public static string[] Words(string? line)
    {
        if (line is null)
            return [];
        var words = line.Split([' ', '\u00a0', '\n', '-', '–', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('(', ')', ':', ';', '"', '“', '”');
            foreach (var ending in (ReadOnlySpan<string>)["’s", "'s", "’", "'"])
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    word = word[..^ending.Length];
                    break;
                }
            words[i] = word;
        }
        return words;
    }
}
