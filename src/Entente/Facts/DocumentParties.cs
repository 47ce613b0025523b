using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>The parties that a line of words names, a title for example.</summary>
public static class DocumentParties
{
    private const int MostWords = 6;

    /// <summary>A party that a line names, and where among its words.</summary>
    /// <param name="Code">The party's code.</param>
    /// <param name="First">Index of its first word.</param>
    public readonly record struct Named(string Code, int First);

    /// <summary>The countries that a line of words names, in order, each once.</summary>
    public static List<Named> In(string[] words)
    {
        var found = new List<Named>();
        for (var i = 0; i < words.Length; )
        {
            var taken = 1;
            if (!Countries.Begins(words[i]))
            {
                i++;
                continue;
            }
            for (var length = Math.Min(MostWords, words.Length - i); length > 0; length--)
            {
                if (Countries.Named(string.Join(' ', words, i, length)) is not { } country)
                    continue;
                if (!Has(found, country.Code))
                    found.Add(new Named(country.Code, i));
                taken = length;
                break;
            }
            i += taken;
        }
        return found;
    }

    private static bool Has(List<Named> found, string code)
    {
        foreach (var named in found)
            if (named.Code == code)
                return true;
        return false;
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
            // "the People’s Republic of China" is so called.
            if (word is "People's" or "People’s" && i + 1 < words.Length)
            {
                words[i] = "People’s";
                continue;
            }
            foreach (var ending in (ReadOnlySpan<string>)["’s", "'s", "’", "'"])
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    word = word[..^ending.Length];
                    break;
                }
            words[i] = word;
        }
        // Signs alone leave nothing.
        return Array.FindAll(words, static word => word.Length > 0);
    }
}
