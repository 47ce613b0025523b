using Entente.Documents;

namespace Entente.Readers.Text;

/// <summary>What a paragraph is, where its author did not say it by a style but by its look: a typed bullet, a line all in bold.</summary>
internal static class TypedLine
{
    // Such lines stand below all headings that are marked as such.
    private const int LevelOfBoldLine = 6;
    private const int LongestBoldLine = 150;

    /// <summary>The kind, level and length of the list marker of a paragraph's words.</summary>
    public static (PassageKind Kind, int Level, int Marker) Of(ReadOnlySpan<char> words, bool isBold)
    {
        if (
            ListMarker.At(words)
                is {
                    Style: ListMarkerStyle.Bullet or ListMarkerStyle.Dash or ListMarkerStyle.Number or ListMarkerStyle.Letter,
                    Length: var marker,
                    Style: var style
                }
            && marker < words.Length
            && !(isBold && style is ListMarkerStyle.Number or ListMarkerStyle.Letter)
        )
            return (PassageKind.ListItem, 1, marker);
        return isBold && words.Length <= LongestBoldLine && !HeadingShape.EndsSentence(words) && words[^1] is not (';' or ',')
            ? (PassageKind.Heading, LevelOfBoldLine, 0)
            : (PassageKind.Paragraph, 0, 0);
    }
}
