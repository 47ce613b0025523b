namespace Entente.Readers.Html;

/// <summary>Counts words: runs of letters and digits; of Chinese and Japanese, where no space parts them, every two characters.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0,
            signs = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isSign = IsSign(c);
            if (isSign)
                signs++;
            var isWord = !isSign && (char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or '.' or ',' or '-'));
            if (isWord && !inside)
                words++;
            inside = isWord;
        }
        return words + (signs + 1) / 2;
    }

    /// <summary>Kana, Chinese characters, and Hangul's neighbours without spaces.</summary>
    public static bool IsSign(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
