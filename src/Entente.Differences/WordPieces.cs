namespace Entente.Differences;

/// <summary>
/// The pieces of a text that are held against each other: words, and each sign and blank between them. A number is one piece with the signs
/// inside of it, so that "2,000" does not become "2,500" by three of its digits.
/// </summary>
internal static class WordPieces
{
    private const string Separators = " \n\t,.;:()“”";

    /// <summary>The pieces, which together are the text.</summary>
    public static string[] Of(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Separators.Contains(text[i], StringComparison.Ordinal) || IsInsideOfNumber(text, i))
                continue;
            if (i > start)
                pieces.Add(text[start..i]);
            pieces.Add(text[i].ToString());
            start = i + 1;
        }
        if (start < text.Length)
            pieces.Add(text[start..]);
        return [.. pieces];
    }

    private static bool IsInsideOfNumber(string text, int i) =>
        text[i] is ',' or '.' or ':' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
