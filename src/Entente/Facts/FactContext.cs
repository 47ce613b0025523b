using System.Buffers;
using System.Collections.Immutable;
using Entente.Clauses;
using Entente.Documents;
using Entente.Language;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Facts;

/// <summary>What the builders of facts may ask about the document that is read.</summary>
public sealed class FactContext(Reading reading, MentionList mentions, ClauseList clauses, PartyReader parties, VerbLexicon? verbs = null)
{
    private PersonRoll? _persons;
    private HashSet<string>? _organisations;
    private Dictionary<Edtf, TimeMention>? _fallbacks;

    // What is asked again for every fact of a sentence.
    private readonly Evidence?[] _evidence = new Evidence?[reading.Sentences.Count];
    private readonly ImmutableArray<string>[] _parties = new ImmutableArray<string>[reading.Sentences.Count];
    private readonly ImmutableArray<TimeMention>[] _dates = new ImmutableArray<TimeMention>[reading.Sentences.Count];
    private readonly List<string> _found = [];

    /// <summary>The document's words and sentences.</summary>
    public Reading Reading { get; } = reading;

    /// <summary>Its times, quantities and names.</summary>
    public MentionList Mentions { get; } = mentions;

    /// <summary>Its clauses, in the order of their verbs.</summary>
    public ClauseList Clauses { get; } = clauses;

    /// <summary>Whom words stand for.</summary>
    public PartyReader Parties { get; } = parties;

    /// <summary>The forms of a verb by the word number of its base form, or null where it is not known.</summary>
    public VerbForms? Forms(int lemma) => verbs?.Find(lemma);

    /// <summary>The persons that the document names.</summary>
    public PersonRoll Persons => _persons ??= Parties.Persons = new PersonRoll(Reading, Mentions);

    /// <summary>Whether the document names an organisation by this identity.</summary>
    public bool NamesOrganisation(string id) =>
        (
            _organisations ??= [
                .. Mentions.Outer.OfType<NameMention>().Where(static n => n.Kind == NameKind.Organisation).Select(static n => n.Id),
            ]
        ).Contains(id);

    /// <summary>The document.</summary>
    public Document Document => Reading.Document;

    /// <summary>The document's date, or null.</summary>
    public Edtf? Stated => Document.Metadata.Date;

    /// <summary>The words of a sentence as evidence.</summary>
    public Evidence EvidenceOf(int sentence) => _evidence[sentence] ??= EvidenceOf(Reading.Sentences[sentence].Range);

    /// <summary>The words of a range as evidence.</summary>
    public Evidence EvidenceOf(CharRange range) => new(Document.Text.ToSpan(range), Reading.Text[range.Start..range.End]);

    /// <summary>The words from one token up to, not including, another, with white space made single blanks.</summary>
    public string Words(int first, int end)
    {
        if (end <= first)
            return "";
        var raw = Reading.Chars(first, end);
        if (raw.IndexOfAny('\n', '\r', '\t') < 0 && !raw.Contains("  ", StringComparison.Ordinal))
            return raw.ToString();
        return Reading.HasBrokenWords(raw) ? Reading.WholeWords(first, end) : Spaced(raw);
    }

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(char.IsWhiteSpace),
    ]);

    // With a single blank for each stretch of white space, and none at the ends.
    private static string Spaced(ReadOnlySpan<char> raw)
    {
        var letters = ArrayPool<char>.Shared.Rent(raw.Length);
        var count = 0;
        while (raw.Length > 0)
        {
            var word = raw.IndexOfAny(WhiteSpace) is var end and >= 0 ? raw[..end] : raw;
            if (word.Length > 0 && count > 0)
                letters[count++] = ' ';
            word.CopyTo(letters.AsSpan(count));
            count += word.Length;
            raw = raw[Math.Min(word.Length + 1, raw.Length)..];
        }
        var words = new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return words;
    }

    /// <summary>The parties named anywhere in a sentence, in text order.</summary>
    public ImmutableArray<string> PartiesOf(int sentence)
    {
        ref var named = ref _parties[sentence];
        if (named.IsDefault)
        {
            _found.Clear();
            Parties.Add(Reading.Sentences[sentence].FirstToken, Reading.Sentences[sentence].EndToken, _found);
            named = [.. _found];
        }
        return named;
    }

    /// <summary>The sentence that opens the list whose item a sentence begins, or -1.</summary>
    public int LeadOf(int sentence) => sentence < Reading.Leads.Count ? Reading.Leads[sentence] : -1;

    /// <summary>The last clause of the sentence whose verb stands before or at a token, else its first one, or null.</summary>
    public Clause? ClauseAt(int sentence, int token)
    {
        Clause? best = null;
        foreach (var clause in ClausesOf(sentence))
        {
            if (best is not null && clause.VerbFirst > token)
                break;
            best = clause;
        }
        return best;
    }

    /// <summary>The clauses of a sentence.</summary>
    public ArraySegment<Clause> ClausesOf(int sentence) => Clauses.Of(sentence);

    /// <summary>
    /// The agreement that "it" at a token stands for: one that the clause before acts on or names beside its verb, else the one named
    /// last in the sentence; null where there is none.
    /// </summary>
    public NameMention? AgreementBefore(int sentence, int token)
    {
        NameMention? last = null;
        foreach (var clause in ClausesOf(sentence))
            if (clause.VerbEnd <= token)
                foreach (var group in clause.Object.Concat(clause.Adjuncts.SelectMany(a => a.Groups)))
                    if (group.End <= token && AgreementIn(group.First, group.CoreEnd) is { } named)
                        last = named;
        return last ?? AgreementIn(Reading.Sentences[sentence].FirstToken, token);
    }

    private NameMention? AgreementIn(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (Mentions.At(i) is NameMention { Kind: NameKind.Agreement } agreement)
                return agreement;
        return null;
    }

    /// <summary>The times of a sentence that can date an act: dates and intervals with a value.</summary>
    public ImmutableArray<TimeMention> DatesOf(int sentence)
    {
        ref var dates = ref _dates[sentence];
        if (dates.IsDefault)
            dates = ReadDates(Reading.Sentences[sentence]);
        return dates;
    }

    private ImmutableArray<TimeMention> ReadDates(Sentence sentence)
    {
        ImmutableArray<TimeMention> dates = [];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Mentions.At(i) is { } mention)
            {
                i = mention.End - 1;
                if (mention is TimeMention time && IsDate(time))
                    dates = dates.Add(time);
            }
        return dates;
    }

    /// <summary>Takes note of a time that was made of the only date of a sentence, since no words tie the two.</summary>
    public void NoteFallback(Edtf time, TimeMention words) => (_fallbacks ??= new(ReferenceEqualityComparer.Instance))[time] = words;

    /// <summary>The date that a time was made of for want of a better one, or null.</summary>
    public TimeMention? FallbackOf(Edtf time) => _fallbacks?.GetValueOrDefault(time);

    /// <summary>Whether a time can date an act.</summary>
    public static bool IsDate(TimeMention time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Kind is TimeKind.Date or TimeKind.Interval && time.Value is not null;
    }
}
