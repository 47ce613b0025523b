using Entente.Language;
using Entente.Mentions;

namespace Entente.Clauses;

/// <summary>
/// Reads sentences as clauses, once for all rules: verb groups with tense, voice, modality and polarity, their
/// subjects and objects as coordinated groups, and what stands beside them in place and time.
/// </summary>
public sealed class ClauseReader
{
    private readonly WordClasses _classes;
    private readonly Tagger _tagger;
    private readonly Chunker _chunker;
    private readonly SentenceReader _sentence;
    private readonly Unasserted _unasserted;
    private readonly Dictionary<int, Opening> _openings = [];

    /// <summary>Registers its words. The lexicon must hold all verbs that rules name.</summary>
    public ClauseReader(Vocabulary vocabulary, VerbLexicon verbs, OrdinaryVerbs ordinary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(verbs);
        ArgumentNullException.ThrowIfNull(ordinary);
        _classes = new WordClasses(vocabulary);
        _tagger = new Tagger(_classes, verbs, ordinary);
        _chunker = new Chunker(_classes, new VerbGroups(_classes, verbs));
        _sentence = new SentenceReader(_classes, new Governors(vocabulary));
        _unasserted = new Unasserted(vocabulary, _classes);
    }

    /// <summary>Reads all sentences and returns their clauses in the order of their verbs.</summary>
    public void Read(Reading reading, MentionList mentions, ClauseList clauses)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(clauses);
        _openings.Clear();
        for (var s = 0; s < reading.Sentences.Count; s++)
        {
            var sentence = reading.Sentences[s];
            var opening = OpeningOf(reading, s);
            _tagger.Read(reading, mentions, sentence, opening?.Word ?? Tag.Noun);
            _chunker.Read(reading, mentions, _tagger, sentence, clauses);
            var first = clauses.Count;
            _sentence.Read(s, sentence, _chunker.Chunks, clauses, opening);
            _unasserted.Mark(reading, sentence, clauses, first);
            if (_sentence.Opened is { } opened)
                _openings[s] = opened with { InSentence = false };
        }
    }

    // What the sentence that opens the list leaves for this item of it.
    private Opening? OpeningOf(Reading reading, int sentence) =>
        _openings.Count > 0 && reading.Leads.Count > sentence && reading.Leads[sentence] is var lead and >= 0
            ? _openings.GetValueOrDefault(lead)
            : null;

    /// <summary>The sentence's pieces in brackets, for people who look for the cause of a reading: <c>[the treaty] {was signed} …</c>.</summary>
    public string Explain(Reading reading, MentionList mentions, int sentence)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _tagger.Read(reading, mentions, reading.Sentences[sentence], OpeningOf(reading, sentence)?.Word ?? Tag.Noun);
        _chunker.Read(reading, mentions, _tagger, reading.Sentences[sentence], []);
        var pieces = new List<string>();
        foreach (ref readonly var chunk in _chunker.Chunks.Span)
            pieces.Add(
                chunk.Kind switch
                {
                    ChunkKind.Group => $"[{reading.Chars(chunk.First, chunk.End)}]",
                    ChunkKind.Verb =>
                        $"{{{reading.Chars(chunk.First, chunk.End)}:{chunk.Verb.Form}{(chunk.Verb.IsPassive ? " passive" : "")}}}",
                    ChunkKind.Time => $"<{reading.Chars(chunk.First, chunk.End)}>",
                    _ => reading.Chars(chunk.First, chunk.End).ToString(),
                }
            );
        return string.Join(' ', pieces);
    }
}
