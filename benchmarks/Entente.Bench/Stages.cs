using System.Text;
using Entente.Documents;
using Entente.Facts;
using Entente.Language;

namespace Entente.Bench;

/// <summary>The parts of the reading that are measured, each a call for one document.</summary>
internal sealed class Stages
{
    private const int DictionaryWords = 10_000;

    private readonly Tokenizer _plain;
    private readonly Tokenizer _tokenizer;
    private readonly Sentences _sentences;
    private readonly TokenList _tokens = new();
    private readonly Reading _reading = new();
    private readonly Extractor _extractor = new();

    /// <summary>Takes the words of the dictionary that the ceiling looks every word up in.</summary>
    public Stages(IEnumerable<string> dictionary)
    {
        var words = new Vocabulary();
        foreach (var word in dictionary)
            words.Add(word);
        _plain = new Tokenizer(words);
        var vocabulary = new Vocabulary();
        _sentences = new Sentences(vocabulary);
        _tokenizer = new Tokenizer(vocabulary);
    }

    /// <summary>The ceiling: UTF-8 to text, text to tokens, one look-up for each word. Nothing that reads can be faster.</summary>
    public int Ceiling(Source source)
    {
        var text = Encoding.UTF8.GetString(source.Bytes);
        _tokens.Clear();
        _plain.Read(text, new CharRange(0, text.Length), _tokens);
        return _tokens.Count;
    }

    /// <summary>From bytes to passages.</summary>
    public static int Document(Source source) => Corpus.Decode(source.Id, source.Path, source.Bytes).Passages.Count;

    /// <summary>Tokens and sentences of a document.</summary>
    public int Sentences(Document document)
    {
        _reading.Begin(document);
        for (var p = 0; p < document.Passages.Count; p++)
        {
            if (!document.Passages[p].IsRead)
                continue;
            var first = _reading.Tokens.Count;
            _tokenizer.Read(_reading.Text, document.Passages[p], _reading.Tokens);
            _sentences.Read(_reading.Text, _reading.Tokens, first, p, _reading.Sentences);
        }
        return _reading.Sentences.Count;
    }

    /// <summary>Everything up to the mentions.</summary>
    public int Mentions(Document document)
    {
        _extractor.ReadMentions(document);
        return _extractor.Mentions.Outer.Count;
    }

    /// <summary>Everything up to the facts.</summary>
    public IReadOnlyList<Fact> Facts(Document document) => _extractor.Extract(document);

    /// <summary>How many words a document has: tokens that are not mere signs.</summary>
    public int Words(Document document)
    {
        Sentences(document);
        var words = 0;
        foreach (var token in _reading.Tokens.Span)
            if (!token.Is(TokenShape.Punctuation))
                words++;
        return words;
    }

    /// <summary>The most frequent words of a corpus: a dictionary of a size that a field has.</summary>
    public static IReadOnlyList<string> DictionaryOf(Corpus corpus)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in corpus.Sources)
        foreach (
            var word in source.Document.Text.Value.Split(
                [' ', '\n', '\t', ',', '.', ';', ':', '(', ')'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
            counts[word.ToLowerInvariant()] = counts.GetValueOrDefault(word.ToLowerInvariant()) + 1;
        return
        [
            .. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(DictionaryWords).Select(c => c.Key),
        ];
    }
}
