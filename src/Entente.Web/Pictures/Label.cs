namespace Entente.Web.Pictures;

/// <summary>
/// The room that words take in a picture. The server knows no font, so that it reckons with a wide one: labels may have more room than
/// they need, and never less.
/// </summary>
public static class Label
{
    private const double Latin = 0.58;
    private const char FirstWide = '\u2E80';

    /// <summary>The width of words.</summary>
    public static double Width(string words, double fontSize)
    {
        ArgumentNullException.ThrowIfNull(words);
        var width = 0.0;
        foreach (var c in words)
            width += WidthOf(c, fontSize);
        return width;
    }

    /// <summary>As much of the words as has room, with "…" behind it where that is not all.</summary>
    public static string Fit(string words, double width, double fontSize)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Width(words, fontSize) <= width)
            return words;
        var room = width - fontSize;
        var length = 0;
        while (length < words.Length && (room -= WidthOf(words[length], fontSize)) >= 0)
            length++;
        // Never half of a character that takes two.
        if (length > 0 && char.IsHighSurrogate(words[length - 1]))
            length--;
        return words[..length].TrimEnd() + "…";
    }

    private static double WidthOf(char c, double fontSize) => fontSize * (c >= FirstWide ? 1 : Latin);
}
