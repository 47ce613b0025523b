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

    /// <summary>A token's characters.</summary>
    public ReadOnlySpan<char> Chars(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The characters from one token up to, not including, another.</summary>
    public ReadOnlySpan<char> Chars(int first, int end) => Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    /// <summary>The passage that a sentence stands in.</summary>
    public Passage PassageOf(in Sentence sentence) => Document.Passages[sentence.Passage];
}
