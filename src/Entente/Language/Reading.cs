using System.Text;
using Entente.Documents;

namespace Entente.Language;

/// <summary>
/// A document being read: what each stage has found in it so far. The stages fill it in the order
/// in which <c>Extractor</c> lists them, and it is used again for the next document.
/// </summary>
public sealed class Reading
{
    /// <summary>The document that is read.</summary>
    public Document Document { get; private set; } = null!;

    /// <summary>The document's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The tokens of all passages that are read, in order.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>The sentences, in order; none crosses a passage.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>For each sentence the one that opens the list whose item it begins, or -1 (<see cref="ListLeads"/>).</summary>
    public List<int> Leads { get; } = [];

    /// <summary>Begins a document and forgets the one before.</summary>
    public void Begin(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Text = document.Text.Value;
        Tokens.Clear();
        Sentences.Clear();
        Leads.Clear();
    }

    /// <summary>A token's characters; none behind the last token, where a rule may look for the next word.</summary>
    public ReadOnlySpan<char> Chars(int token) => token < Tokens.Count ? Text.AsSpan(Tokens[token].Start, Tokens[token].Length) : default;

    /// <summary>The characters from one token up to, not including, another.</summary>
    public ReadOnlySpan<char> Chars(int first, int end) => Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>Whether a line ends with a hyphen among the characters.</summary>
    public static bool HasBrokenWords(ReadOnlySpan<char> characters)
    {
        for (var i = characters.IndexOfAny('\r', '\n'); i > 0 && i < characters.Length; i++)
            if (characters[i] is '\r' or '\n' && Tokenizer.IsHyphen(characters[i - 1]))
                return true;
        return false;
    }

    /// <summary>
    /// The words from one token up to, not including, another, on one line: white space is one blank, and words that were broken at the end
    /// of a line are whole.
    /// </summary>
    public string WholeWords(int first, int end)
    {
        if (end <= first)
            return "";
        var words = new StringBuilder();
        var at = Tokens[first].Start;
        for (var i = first; i < end; i++)
        {
            var between = Text.AsSpan(at, Tokens[i].Start - at);
            if (!(between.ContainsAny('\n', '\r') && between.IsWhiteSpace() && IsJoint(words)))
                words.Append(between);
            foreach (var c in Chars(i))
                if (!char.IsWhiteSpace(c))
                    words.Append(c);
                else if (words.Length > 0 && Tokenizer.IsHyphen(words[^1]))
                    words.Length--;
            at = Tokens[i].End;
        }
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // "long-" at the end of a line: the hyphen is part of the word, the end of the line is not.
    private static bool IsJoint(StringBuilder words) =>
        words.Length > 1 && words[^1] is '-' or '\u2010' && (char.IsLetterOrDigit(words[^2]) || words[^2] == '.');

    /// <summary>The passage that a sentence stands in.</summary>
    public Passage PassageOf(in Sentence sentence) => Document.Passages[sentence.Passage];
}
