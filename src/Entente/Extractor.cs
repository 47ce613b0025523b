using System.Reflection;
using Entente.Clauses;
using Entente.Documents;
using Entente.Facts;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;
using Entente.Mentions.Quantities;
using Entente.Mentions.Times;
using Entente.Patterns;

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
    private readonly VerbLexicon _verbs;
    private readonly ClauseReader _clauseReader;
    private readonly RuleMatcher _rules;
    private readonly PartyReader _parties;
    private readonly FactBuilders _builders = new();
    private readonly Tokenizer _tokenizer;
    private readonly List<RuleMatch> _matches = [];

    /// <summary>Builds all stages; the vocabulary is complete afterwards.</summary>
    public Extractor()
    {
        _sentences = new Sentences(_vocabulary);
        _times = new TimeRecogniser(_vocabulary);
        _quantities = new QuantityRecogniser(_vocabulary);
        _names = new NameRecogniser(_vocabulary);
        _verbs = new VerbLexicon(_vocabulary);
        var ordinary = new OrdinaryVerbs(_verbs, _vocabulary);
        RuleBook = RuleBook.FromResources(_vocabulary, _verbs);
        _clauseReader = new ClauseReader(_vocabulary, _verbs, ordinary);
        _rules = new RuleMatcher(RuleBook);
        _parties = new PartyReader(_vocabulary);
        _tokenizer = new Tokenizer(_vocabulary);
    }

    /// <summary>The version of the program: facts carry it through the run that found them.</summary>
    public static string Version { get; } =
        typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The rules that turn sentences into facts.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>How many instructions of rules have been run so far: their cost, counted rather than timed.</summary>
    public long RuleSteps => _rules.Steps;

    /// <summary>The document's words and sentences.</summary>
    public Reading Reading { get; } = new();

    /// <summary>The mentions of the document read last.</summary>
    public MentionList Mentions { get; } = new();

    /// <summary>The clauses of the document read last.</summary>
    public ClauseList Clauses { get; } = new();

    /// <summary>The facts of a document, in document order: the whole path. Of a document in a language without rules only the sentences are read.</summary>
    public IReadOnlyList<Fact> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (LanguageGuess.IsRead(document.Metadata.Language))
            return _builders.Build(ReadContext(document), _matches);
        ReadSentences(document);
        return [];
    }

    /// <summary>
    /// The sentences of a document, or of a span of it, with their facts and how each was found: the whole path again, for people who
    /// ask why.
    /// </summary>
    public IReadOnlyList<SentenceExplanation> Explain(Document document, TextSpan? within = null)
    {
        var context = ReadContext(document);
        var origins = new List<FactOrigin>();
        _builders.Build(context, _matches, origins);
        return new Explainer(context, origins, ExplainClauses, s => [.. context.ClausesOf(s).SelectMany(_rules.NearFits)]).Read(within);
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

    /// <summary>Reads a document as far as the places that rules fit.</summary>
    public IReadOnlyList<RuleMatch> ReadMatches(Document document)
    {
        ReadMentions(document);
        Clauses.Clear();
        _matches.Clear();
        _clauseReader.Read(Reading, Mentions, Clauses);
        _rules.Match(Reading, Mentions, Clauses, _matches);
        return _matches;
    }

    /// <summary>A sentence in the pieces in which the clause reading sees it, for people who look for the cause of a reading.</summary>
    public string ExplainClauses(int sentence) => _clauseReader.Explain(Reading, Mentions, sentence);

    private FactContext ReadContext(Document document)
    {
        ReadMatches(document);
        _parties.Begin(Reading, Mentions, Clauses, PublisherCountry.VoiceOf(document.Metadata));
        return new FactContext(Reading, Mentions, Clauses, _parties, _verbs);
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
        ListLeads.Read(Reading);
    }
}
