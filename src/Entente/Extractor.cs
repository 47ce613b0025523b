using System.Reflection;
using Entente.Documents;
using Entente.Facts;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;
using Entente.Mentions.Quantities;
using Entente.Mentions.Times;

namespace Entente;

/// <summary>The path from a document to its facts, as an ordered list of stages.</summary>
/// <remarks>One extractor reads one document at a time; make one for each thread.</remarks>
public sealed class Extractor
{
    private readonly Vocabulary _vocabulary = new();
    private readonly Sentences _sentences;
    private readonly TimeRecogniser _times;
    private readonly QuantityRecogniser _quantities;
    private readonly NameRecogniser _names;
    private readonly Tokenizer _tokenizer;

    /// <summary>Builds all stages; the vocabulary is complete afterwards.</summary>
    public Extractor()
    {
        _sentences = new Sentences(_vocabulary);
        _times = new TimeRecogniser(_vocabulary);
        _quantities = new QuantityRecogniser(_vocabulary);
        _names = new NameRecogniser(_vocabulary);
        _tokenizer = new Tokenizer(_vocabulary);
    }

    /// <summary>The document's words and sentences.</summary>
    public Reading Reading { get; } = new();

    /// <summary>The mentions of the document read last.</summary>
    public MentionList Mentions { get; } = new();

    /// <summary>The program's version, as every reading of the ledger carries it.</summary>
    public static string Version { get; } =
        typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The facts of a document, in the order in which they stand.</summary>
    public IReadOnlyList<Fact> Extract(Document document)
    {
        ReadMentions(document);
        return [];
    }

    /// <summary>Reads a document as far as its mentions.</summary>
    public void ReadMentions(Document document)
    {
        ReadSentences(document);
        Mentions.Clear(Reading.Tokens.Count);
        _times.Read(Reading, Mentions);
        _quantities.Read(Reading, Mentions);
        _names.Read(Reading, Mentions);
        Mentions.Sort();
    }

    private void ReadSentences(Document document)
    {
        Reading.Begin(document);
        for (var p = 0; p < document.Passages.Count; p++)
        {
            if (!document.Passages[p].IsRead)
                continue;
            var first = Reading.Tokens.Count;
            _tokenizer.Read(Reading.Text, document.Passages[p], Reading.Tokens);
            _sentences.Read(Reading.Text, Reading.Tokens, first, p, Reading.Sentences);
        }
    }
}
