using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>Small changes that turn words of a document into words of a list.</summary>
internal static class Wording
{
    private static readonly string[] Leading = ["the ", "a ", "an ", "its ", "their ", "our ", "his ", "her "];

    /// <summary>The words without a leading article or possessive.</summary>
    public static string WithoutArticle(string words)
    {
        foreach (var article in Leading)
            if (words.Length > article.Length && words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return words[article.Length..];
        return words;
    }

    /// <summary>Parties by their names: "Japan and the United States"; organisations by their acronyms.</summary>
    public static string Parties(IReadOnlyList<string> codes) =>
        codes.Count switch
        {
            0 => "",
            1 => Party(codes[0]),
            2 => $"{Party(codes[0])} and {Party(codes[1])}",
            _ => $"{string.Join(", ", codes.Take(codes.Count - 1).Select(Party))} and {Party(codes[^1])}",
        };

    /// <summary>A party by its name, with the article that the name takes.</summary>
    public static string Party(string code) => Countries.WithCode(code)?.NameWithArticle ?? code;

    /// <summary>The words with a capital at their beginning.</summary>
    public static string Sentence(string words) =>
        words.Length > 0 && char.IsAsciiLetterLower(words[0]) ? string.Concat([char.ToUpperInvariant(words[0])], words.AsSpan(1)) : words;

    /// <summary>Words with the article that they take in a sentence: "the Trade Agreement", "an amendment to the treaty", "guidelines".</summary>
    public static string WithArticle(string words)
    {
        if (words.Length == 0 || words != WithoutArticle(words) || char.IsAsciiDigit(words[0]))
            return words;
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        if (char.IsAsciiLetterUpper(words[0]))
            return Countries.Named(words) is null && space > 0 && !words.Contains("’s ", StringComparison.Ordinal) ? "the " + words : words;
        var head = words.IndexOf(" of ", StringComparison.Ordinal) is var of && of > 0 ? words[..of] : words;
        return head.EndsWith('s') || head.EndsWith("people", StringComparison.Ordinal)
            ? words
            : $"{("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an" : "a")} {words}";
    }
}
