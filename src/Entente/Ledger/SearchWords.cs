using System.Text;

namespace Entente.Ledger;

/// <summary>One word, or several that must stand side by side.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="IsBeginning">Whether the last word may go on: <c>negotiat*</c>.</param>
public readonly record struct SearchTerm(string Text, bool IsBeginning);

/// <summary>
/// What a person types to search: words that must all be there, <c>"words in quotes"</c> that must stand side by side, and
/// <c>negotiat*</c> for the beginning of a word. Nothing else means anything: every other sign is passed over, so no input
/// is wrong.
/// </summary>
public static class SearchWords
{
    /// <summary>The terms in the order typed; empty where the text holds no word.</summary>
    public static IReadOnlyList<SearchTerm> Parse(string? text)
    {
        var terms = new List<SearchTerm>();
        var i = 0;
        while (text is not null && i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var quoted = IsQuote(text[i]);
            var start = quoted ? i + 1 : i;
            var end = start;
            while (end < text.Length && !IsQuote(text[end]) && (quoted || !char.IsWhiteSpace(text[end])))
                end++;
            i = quoted && end < text.Length ? end + 1 : end;
            var beginning = end > start && text[end - 1] == '*';
            if (quoted && i < text.Length && text[i] == '*')
            {
                beginning = true;
                i++;
            }
            var words = text[start..end].Replace('\0', ' ').Trim('*', ' ');
            if (words.EnumerateRunes().Any(Rune.IsLetterOrDigit))
                terms.Add(new SearchTerm(words, beginning));
        }
        return terms;
    }

    /// <summary>Whether words hold letters of a script that sets no blanks between words: Chinese and Japanese signs, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsWithoutBlanks(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words
            .EnumerateRunes()
            .Any(r =>
                r.Value
                    is (>= 0x3041 and <= 0x30FF)
                        or (>= 0x31F0 and <= 0x31FF)
                        or (>= 0x3400 and <= 0x4DBF)
                        or (>= 0x4E00 and <= 0x9FFF)
                        or (>= 0xF900 and <= 0xFAFF)
                        or (>= 0x20000 and <= 0x323AF)
                        or (>= 0x0E00 and <= 0x0EFF)
                        or (>= 0x1000 and <= 0x109F)
                        or (>= 0x1780 and <= 0x17FF)
            );
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
