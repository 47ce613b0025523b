using System.Text.RegularExpressions;

namespace Entente.Documents;

/// <summary>Reads plain text: finds its headings, paragraphs and list items, and the site's furniture around them.</summary>
public static partial class PlainText
{
    /// <summary>A document of the text as it is.</summary>
    public static Document Read(string id, string text, DocumentMetadata? metadata = null)
    {
        var passages = new List<Passage>();
        foreach (var block in Block().EnumerateMatches(text))
            passages.Add(new Passage(PassageKind.Paragraph, new CharRange(block.Index, block.Index + block.Length)));
        return new Document(id, new DocumentText(text), passages, metadata ?? new DocumentMetadata());
    }

    [GeneratedRegex(@"\S+([^\S\n]*\n?[^\S\n]*\S+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();
}
