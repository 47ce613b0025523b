using Entente.Ledger;
using Entente.Mentions.Names;

namespace Entente.Answers;

/// <summary>A piece of a text in which words were searched for.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsFound">Whether it is one of the words.</param>
public readonly record struct FoundPiece(string Text, bool IsFound);

/// <summary>Finds in a text the words that a search asked for, as the search takes them: without case and without marks on letters.</summary>
public static class FoundWords
{
    /// <summary>The text in pieces, which together are the text.</summary>
    /// <param name="text">A text that the search found.</param>
    /// <param name="typed">What was typed (<see cref="SearchWords"/>).</param>
    /// <param name="beginnings">Whether each word may go on, as where facts are found by what they say.</param>
    public static IReadOnlyList<FoundPiece> In(string text, string? typed, bool beginnings = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Words(text);
        var found = new bool[text.Length];
        foreach (var term in SearchWords.Parse(typed))
            if (SearchWords.IsWithoutBlanks(term.Text))
                MarkInside(text, term.Text, found);
            else
                Mark(words, [.. Words(term.Text).Select(w => w.Word)], term.IsBeginning || beginnings, found);
        var pieces = new List<FoundPiece>();
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            while (end < text.Length && found[end] == found[start])
                end++;
            pieces.Add(new FoundPiece(text[start..end], found[start]));
        }
        return pieces;
    }

    /// <summary>The words of a text in lower case without marks on letters, one blank before each.</summary>
    internal static string Spaced(string text) => string.Concat(Words(text).Select(w => " " + w.Word));

    private static void Mark(List<(int Start, string Word)> words, List<string> term, bool isBeginning, bool[] found)
    {
        for (var i = 0; term.Count > 0 && i + term.Count <= words.Count; i++)
        {
            var fits = true;
            for (var k = 0; fits && k < term.Count; k++)
                fits =
                    isBeginning && k == term.Count - 1
                        ? words[i + k].Word.StartsWith(term[k], StringComparison.Ordinal)
                        : words[i + k].Word == term[k];
            for (var k = i; fits && k < i + term.Count; k++)
                Array.Fill(found, true, words[k].Start, words[k].Word.Length);
        }
    }

    // Where a script sets no blanks, words stand inside of others.
    private static void MarkInside(string text, string term, bool[] found)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
            Array.Fill(found, true, at, term.Length);
    }

    // Marks are taken off letter by letter, so that places stay what they are.
    private static List<(int Start, string Word)> Words(string text)
    {
        var plain = NameData.WithoutMarks(text).ToLowerInvariant();
        var words = new List<(int, string)>();
        for (var i = 0; i < plain.Length; i++)
        {
            if (!char.IsLetterOrDigit(plain[i]))
                continue;
            var start = i;
            while (i < plain.Length && char.IsLetterOrDigit(plain[i]))
                i++;
            words.Add((start, plain[start..i]));
        }
        return words;
    }
}
