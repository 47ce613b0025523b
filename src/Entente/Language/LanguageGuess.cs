using System.Text;

namespace Entente.Language;

/// <summary>Tells the language of a text by its script and by the commonest function words of languages that share one.</summary>
/// <remarks>
/// It would rather not tell than tell wrongly: a text of few words, or one that mixes languages, has none. Rules are English, so that a text
/// is taken for another language only where hardly an English function word stands in it.
/// </remarks>
public static class LanguageGuess
{
    private const int MostCharacters = 40_000;
    private const int LeastWords = 40;
    private const double LeastShare = 0.12;
    private const double MostEnglish = 0.06;
    private const double LeastLead = 1.15;

    private static readonly Lazy<Dictionary<string, List<string>>> Words = new(ReadWords);

    /// <summary>The BCP 47 tag of the language, or null where it cannot be told.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var some = text.AsSpan(0, Math.Min(text.Length, MostCharacters));
        return ByScript(some) is { } script
            ? script.Length == 0
                ? ByWords(some)
                : script
            : null;
    }

    /// <summary>Whether the rules of the program read a language: English, or one that nobody told.</summary>
    public static bool IsRead(string? language) =>
        language is null || language.Split('-', '_')[0].ToLowerInvariant() is "" or "en" or "eng" or "english";

    // The language of a script that few share; empty where most letters are Latin; null where scripts are mixed or rare.
    private static string? ByScript(ReadOnlySpan<char> text)
    {
        int latin = 0,
            kana = 0,
            han = 0,
            hangul = 0,
            cyrillic = 0,
            ukrainian = 0,
            arabic = 0,
            persian = 0,
            greek = 0,
            hebrew = 0,
            thai = 0,
            devanagari = 0;
        foreach (var c in text)
            switch (c)
            {
                case >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= 'À' and <= 'ɏ' or >= 'Ḁ' and <= 'ỿ':
                    latin++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\uAC00' and <= '\uD7A3':
                    hangul++;
                    break;
                case 'і' or 'ї' or 'є' or 'ґ':
                    (cyrillic, ukrainian) = (cyrillic + 1, ukrainian + 1);
                    break;
                case >= '\u0400' and <= '\u04FF':
                    cyrillic++;
                    break;
                case 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی':
                    (arabic, persian) = (arabic + 1, persian + 1);
                    break;
                case >= '\u0600' and <= '\u06FF':
                    arabic++;
                    break;
                case >= '\u0370' and <= '\u03FF':
                    greek++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    hebrew++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    thai++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    devanagari++;
                    break;
                default:
                    break;
            }
        var all = latin + kana + han + hangul + cyrillic + arabic + greek + hebrew + thai + devanagari;
        if (all == 0)
            return null;
        bool IsMost(int letters) => letters > 20 && letters * 10 > all * 7;
        return latin * 10 > all * 7 ? ""
            : IsMost(kana + han)
                ? kana * 20 > kana + han ? "ja"
                    : "zh"
            : IsMost(hangul + han) ? "ko"
            : IsMost(cyrillic)
                ? ukrainian * 50 > cyrillic ? "uk"
                    : "ru"
            : IsMost(arabic)
                ? persian * 30 > arabic ? "fa"
                    : "ar"
            : IsMost(greek) ? "el"
            : IsMost(hebrew) ? "he"
            : IsMost(thai) ? "th"
            : IsMost(devanagari) ? "hi"
            : null;
    }

    private static string? ByWords(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (all, start) = (0, -1);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start < 0)
                continue;
            all++;
            if (
                i - start <= 12
                && Words.Value.TryGetValue(
                    text[start..i].ToString().ToLowerInvariant().Normalize(NormalizationForm.FormC),
                    out var languages
                )
            )
                foreach (var language in languages)
                    counts[language] = counts.GetValueOrDefault(language) + 1;
            start = -1;
        }
        if (all < LeastWords)
            return null;
        var english = counts.GetValueOrDefault("en");
        var ranked = counts.Where(c => c.Key != "en").OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var best = ranked.Count > 0 ? ranked[0].Value : 0;
        if (english >= best)
            return english >= LeastShare * all ? "en" : null;
        if (best < LeastShare * all || english > MostEnglish * all)
            return null;
        return ranked.Count < 2 || best >= LeastLead * ranked[1].Value ? ranked[0].Key : null;
    }

    private static Dictionary<string, List<string>> ReadWords()
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read("data/languages.tsv"))
        foreach (var word in row[1].Split(' '))
        {
            if (!words.TryGetValue(word, out var languages))
                words.Add(word, languages = []);
            languages.Add(row[0]);
        }
        return words;
    }
}
