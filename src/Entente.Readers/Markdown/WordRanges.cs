using Entente.Documents;

namespace Entente.Readers.Markdown;

/// <summary>Works on the stretches of words in a passage.</summary>
internal static class WordRanges
{
    /// <summary>Joins stretches with nothing but white space between them, and trims the first and the last.</summary>
    public static void Join(string text, List<CharRange> words)
    {
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var next = Trim(text, words[i].Start, words[i].End);
            if (next.IsEmpty)
                continue;
            if (kept > 0 && next.Start < words[kept - 1].End)
                continue;
            if (kept > 0 && text.AsSpan(words[kept - 1].End..next.Start).IsWhiteSpace())
                words[kept - 1] = new CharRange(words[kept - 1].Start, next.End);
            else
                words[kept++] = next;
        }
        words.RemoveRange(kept, words.Count - kept);
    }

    /// <summary>The range without the white space at its ends.</summary>
    public static CharRange Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '\uFEFF' or '\u200B'))
            end--;
        return new CharRange(start, end);
    }

    /// <summary>Whether a letter, digit or character beyond the basic plane stands in the range.</summary>
    public static bool HasWords(string text, CharRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
                return true;
        return false;
    }

    /// <summary>Whether an entity stands for "&amp;": the only one whose first character is what it stands for.</summary>
    public static bool IsAmpersand(ReadOnlySpan<char> entity) => entity is "&amp;" or "&#38;" or "&#x26;" or "&AMP;";
}
