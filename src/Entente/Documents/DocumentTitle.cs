namespace Entente.Documents;

/// <summary>What a document calls itself: the title of its metadata, else its first line where that is short and no sentence.</summary>
public static class DocumentTitle
{
    private const int Longest = 160;

    /// <summary>The title, or an empty string where there is none.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!string.IsNullOrWhiteSpace(document.Metadata.Title))
            return document.Metadata.Title;
        foreach (var passage in document.Passages)
        {
            if (!passage.IsRead)
                continue;
            var words = document.Text.Value.AsSpan(passage.Range.Start, passage.Range.Length);
            return
                words.Length <= Longest && passage.Kind is PassageKind.Heading or PassageKind.Paragraph && !HeadingShape.EndsSentence(words)
                ? words.ToString()
                : "";
        }
        return "";
    }
}
