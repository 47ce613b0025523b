using Entente.Documents;

namespace Entente.Fuzz;

/// <summary>What holds for the passages of any document, whatever it was read from.</summary>
public static class Sound
{
    /// <summary>What is wrong with a document's passages, or null.</summary>
    public static string? Problem(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.Value;
        var end = 0;
        for (var i = 0; i < document.Passages.Count; i++)
        {
            var passage = document.Passages[i];
            var range = passage.Range;
            if (range.Start < end || range.End <= range.Start || range.End > text.Length)
                return $"passage {i} at {range} does not stand behind the last, which ends at {end}, in a text of {text.Length}";
            if (char.IsWhiteSpace(text[range.Start]) || char.IsWhiteSpace(text[range.End - 1]))
                return $"passage {i} at {range} begins or ends with white space";
            if (passage.Heading >= i || passage.Heading < -1)
                return $"passage {i} stands under {passage.Heading}, which does not come before it";
            if (passage.Heading >= 0 && document.Passages[passage.Heading].Kind != PassageKind.Heading)
                return $"passage {i} stands under {passage.Heading}, which is no heading";
            end = range.Start;
            foreach (var words in passage.Words)
            {
                if (words.Start < end || words.End <= words.Start || words.End > range.End)
                    return $"the words at {words} of passage {i} at {range} do not stand in it in order";
                end = words.End;
            }
            foreach (var link in passage.Links)
                if (link.Range.Start < range.Start || link.Range.End <= link.Range.Start || link.Range.End > range.End)
                    return $"the link at {link.Range} of passage {i} at {range} does not stand in it";
            end = range.End;
        }
        return null;
    }
}
