namespace Entente.Documents;

/// <summary>Reads plain text: finds its headings, paragraphs and list items, and the site's furniture around them.</summary>
public static class PlainText
{
    /// <summary>A document of the text as it is.</summary>
    public static Document Read(string id, string text, DocumentMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        metadata ??= new DocumentMetadata();
        var passages = new PlainTextPassages(text).Read();
        PrintedPages.Mark(text, passages);
        Furniture.Mark(text, passages, metadata.Publisher);
        Outline.Apply(passages);
        return new Document(id, new DocumentText(text), passages, metadata);
    }
}
