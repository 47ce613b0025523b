namespace Entente.Documents;

/// <summary>How a short line is written, as far as it tells a heading.</summary>
public enum HeadingCase
{
    /// <summary>No heading can look like this.</summary>
    None,

    /// <summary>As the beginning of a sentence: only its place tells whether it is a heading.</summary>
    Sentence,

    /// <summary>Like This, but for small words.</summary>
    Title,

    /// <summary>LIKE THIS.</summary>
    Capitals,
}

/// <summary>Tells by its shape whether a line can be a heading.</summary>
public static class HeadingShape
{
    private const int MostCharacters = 110;
    private const int MostWords = 16;
    private const int MostWordsInSentenceCase = 8;
    private const int LongestDigits = 4;

    private static readonly HashSet<string> SmallWords =
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "nor",
        "but",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "to",
        "into",
        "onto",
        "with",
        "within",
        "without",
        "under",
        "upon",
        "between",
        "among",
        "amongst",
        "against",
        "across",
        "through",
        "towards",
        "toward",
        "over",
        "after",
        "before",
        "beyond",
        "as",
        "via",
        "per",
        "than",
        "that",
        "this",
        "these",
        "their",
        "its",
        "our",
        "is",
        "are",
        "vs",
        "v",
        "de",
        "la",
        "du",
        "des",
        "van",
        "von",
        "der",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsSmall = SmallWords.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        " may ",
        "jan.",
        "feb.",
        "mar.",
        "apr.",
        "jun.",
        "jul.",
        "aug.",
        "sep.",
        "sept.",
        "oct.",
        "nov.",
        "dec.",
    ];

    /// <summary>The case of a line that may be a heading; a line in several rows never is.</summary>
    public static HeadingCase Of(ReadOnlySpan<char> line)
    {
        line = WithoutNumber(line);
        if (line.IsEmpty || line.Length > MostCharacters || line.ContainsAny("\n\r@") || line.Contains("://", StringComparison.Ordinal))
            return HeadingCase.None;
        if (EndsLikeProse(line) || HasLongDigits(line) || !(char.IsLetterOrDigit(line[0]) || line[0] is '“' or '"' or '‘' or '('))
            return HeadingCase.None;
        int words = 0,
            small = 0,
            lower = 0,
            capital = 0,
            lowerLetters = 0,
            upperLetters = 0;
        foreach (var part in line.SplitAny(" \t\u00A0\u202F"))
        {
            var word = line[part].Trim("“”\"‘’'(),:;–—-/&[]");
            if (word.IsEmpty)
                continue;
            words++;
            foreach (var c in word)
                if (char.IsLower(c))
                    lowerLetters++;
                else if (char.IsUpper(c))
                    upperLetters++;
            if (IsSmall.Contains(word))
                small++;
            else if (char.IsLower(word[0]))
                lower++;
            else if (char.IsUpper(word[0]))
                capital++;
        }
        if (words > MostWords || capital == 0)
            return HeadingCase.None;
        if (lowerLetters == 0)
            return upperLetters >= 3 ? HeadingCase.Capitals : HeadingCase.None;
        if (IsDated(line))
            return HeadingCase.None;
        if (lower == 0 || (lower == 1 && capital >= 4))
            return HeadingCase.Title;
        return words <= MostWordsInSentenceCase && char.IsUpper(line[0]) && line[^1] != ':' ? HeadingCase.Sentence : HeadingCase.None;
    }

    /// <summary>Whether a date with its year stands in the line, as in a dateline or under a quoted sentence.</summary>
    public static bool IsDated(ReadOnlySpan<char> line)
    {
        var digits = 0;
        var hasYear = false;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            hasYear |= digits == 4;
        }
        if (!hasYear)
            return false;
        foreach (var month in Months)
            if (line.Contains(month, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether the text ends in a full stop or another mark that ends a sentence, with what closes it.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("”’\"')]» \t\u00A0");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '。' or '…';
    }

    private static bool EndsLikeProse(ReadOnlySpan<char> line)
    {
        if (line[^1] is ';' or ',')
            return true;
        // "Trade with the U.S." ends in an abbreviation.
        return EndsSentence(line) && line[^1] is not ('?' or '!') && !(line.Length > 3 && line[^1] == '.' && line[^3] == '.');
    }

    private static bool HasLongDigits(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > LongestDigits)
                return true;
        }
        return false;
    }

    // "2.", "1.2", "IV." before a heading's words.
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is 'I' or 'V' or 'X' or '.' or ')'))
            end++;
        return
            end > 1 && end < line.Length && line[end] == ' ' && line[end - 1] is '.' or ')'
            || (end > 2 && end < line.Length && line[end] == ' ' && char.IsAsciiDigit(line[end - 1]) && line[..end].Contains('.'))
            ? line[end..].TrimStart()
            : line;
    }
}
