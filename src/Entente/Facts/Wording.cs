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
}
