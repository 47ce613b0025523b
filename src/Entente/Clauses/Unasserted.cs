using Entente.Language;

namespace Entente.Clauses;

/// <summary>
/// Tells, once a sentence is read, which of its clauses the text does not assert: questions, "Had Peru recognised …,",
/// "denied that", "allegedly", "almost signed", "No agreement was signed".
/// </summary>
internal sealed class Unasserted
{
    // What is hoped, supposed or denied behind "that".
    private const string BeforeThat =
        "hope hopes hoped hoping wish wishes wished recommend recommends recommended propose proposes proposed suggest suggests suggested deny denies denied denying doubt doubts doubted assume assumes assumed suppose supposes supposed imagine imagines imagined pretend pretends pretended insist demand demands demanded request requests requested rumour rumours rumor rumors allegation allegations untrue false";
    private const string OfHearsay = "allegedly reportedly supposedly purportedly hypothetically";
    private const string ShortOf = "almost nearly";

    // "the possibility of establishing relations": what stands behind "of" has not come about.
    private const string BeforeOf = "possibility prospect process purpose aim goal idea question hope intention likelihood";
    private const string Inverted = "had should were";

    // "no less than four agreements" are agreements.
    private const string Comparing = "less fewer more later";

    // "tasked with establishing", "aimed at opening"
    private const string Aiming = "tasked charged entrusted aimed focused dedicated devoted directed geared committed";

    // "In the novel, Denmark declares war": what happens there happens nowhere.
    private const string Fictions = "novel film movie play story tale game scenario simulation dream comic fiction drama series episode";

    // "Reports that … are false": what stands behind "that" is denied at the end.
    private const string Denials = "false untrue unfounded baseless incorrect fabricated mistaken fictitious inaccurate fake";

    private readonly WordNumbers _fictions;
    private readonly WordNumbers _denials;
    private readonly WordNumbers _aiming;
    private readonly WordNumbers _beforeThat;
    private readonly WordNumbers _ofHearsay;
    private readonly WordNumbers _shortOf;
    private readonly WordNumbers _beforeOf;
    private readonly WordNumbers _inverted;
    private readonly WordNumbers _comparing;
    private readonly WordClasses _classes;
    private readonly int _in;
    private readonly int _no;
    private readonly int _not;
    private readonly int _true;
    private readonly int _has;
    private readonly int _it;

    public Unasserted(Vocabulary vocabulary, WordClasses classes)
    {
        _classes = classes;
        _aiming = new WordNumbers(vocabulary, Aiming);
        _fictions = new WordNumbers(vocabulary, Fictions);
        _denials = new WordNumbers(vocabulary, Denials);
        _in = vocabulary.Add("in");
        _beforeThat = new WordNumbers(vocabulary, BeforeThat);
        _ofHearsay = new WordNumbers(vocabulary, OfHearsay);
        _shortOf = new WordNumbers(vocabulary, ShortOf);
        _beforeOf = new WordNumbers(vocabulary, BeforeOf);
        _inverted = new WordNumbers(vocabulary, Inverted);
        _comparing = new WordNumbers(vocabulary, Comparing);
        (_no, _not, _true) = (vocabulary.Add("no"), vocabulary.Add("not"), vocabulary.Add("true"));
        (_has, _it) = (vocabulary.Add("has"), vocabulary.Add("it"));
    }

    /// <summary>Marks the clauses of a sentence, which stand in the list from an index on.</summary>
    public void Mark(Reading reading, in Sentence sentence, ClauseList clauses, int from)
    {
        if (from == clauses.Count)
            return;
        var (asked, inverted) = (IsAsked(reading, sentence), EndOfInversion(reading, sentence));
        var reported = StartOfReport(reading, sentence);
        var (made, denied) = (IsFiction(reading, sentence), Denied(reading, sentence));
        for (var c = from; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            if (
                asked
                || made
                || denied.From < clause.VerbFirst && clause.Verb < denied.To
                || clause.Verb < inverted
                || IsReported(clause, reported)
                || FallsShort(reading, sentence, clause)
                || IsProspect(reading, sentence, clause)
            )
                clause.Modality = Modality.Hypothetical;
            if (IsOfNothing(reading, clause.Subject) || IsOfNothing(reading, clause.Object))
                clause.IsNegative = true;
        }
    }

    private bool IsFiction(Reading reading, in Sentence sentence)
    {
        if (reading.Tokens[sentence.FirstToken].Word != _in)
            return false;
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + 8);
        for (var i = sentence.FirstToken + 1; i < end && reading.Text[reading.Tokens[i].Start] != ','; i++)
            if (_fictions.Contains(reading.Tokens[i].Word))
                return true;
        return false;
    }

    // From "that" to the word that denies it.
    private (int From, int To) Denied(Reading reading, in Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i > sentence.FirstToken + 2 && i >= sentence.EndToken - 6; i--)
        {
            if (!_denials.Contains(reading.Tokens[i].Word))
                continue;
            for (var t = sentence.FirstToken; t < i; t++)
                if (reading.Tokens[t].Word == _classes.That)
                    return (t, i);
            break;
        }
        return (int.MaxValue, 0);
    }

    private static bool IsAsked(Reading reading, in Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i >= sentence.FirstToken && i >= sentence.EndToken - 2; i--)
            if (reading.Chars(i, i + 1) is "?")
                return true;
        return false;
    }

    // "Had Peru recognised the republic, …": as far as the comma.
    private int EndOfInversion(Reading reading, in Sentence sentence)
    {
        if (!_inverted.Contains(reading.Tokens[sentence.FirstToken].Word))
            return -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_classes[reading.Tokens[i].Word] == Tag.Comma || reading.Chars(i, i + 1) is ",")
                return i;
        return sentence.EndToken;
    }

    // The token behind which everything is hearsay, hoped or denied.
    private int StartOfReport(Reading reading, in Sentence sentence)
    {
        var tokens = reading.Tokens.Span;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = tokens[i].Word;
            if (_ofHearsay.Contains(word) || (word == _classes.That && i > sentence.FirstToken && IsDoubted(reading, sentence, i)))
                return i;
        }
        return int.MaxValue;
    }

    // "denied that", "Suppose further that", "it is not true that", "rumour has it that".
    private bool IsDoubted(Reading reading, in Sentence sentence, int that)
    {
        var before = that - 1;
        if (before > sentence.FirstToken && _classes[reading.Tokens[before].Word] == Tag.Adverb)
            before--;
        var word = reading.Tokens[before].Word;
        if (_beforeThat.Contains(word))
            return true;
        if (before == sentence.FirstToken)
            return false;
        var earlier = reading.Tokens[before - 1].Word;
        return (word == _true && earlier == _not) || (word == _it && earlier == _has);
    }

    // "expressed his hope that …, and asked for help": a verb whose subject stands before "that" is outside of the report.
    private static bool IsReported(Clause clause, int reported) =>
        clause.VerbFirst > reported
        && !(clause is { Form: VerbForm.Finite, IsPassive: false, Subject: [var own, ..] } && own.First < reported);

    private bool FallsShort(Reading reading, in Sentence sentence, Clause clause) =>
        clause.Verb > sentence.FirstToken && _shortOf.Contains(reading.Tokens[clause.Verb - 1].Word);

    private bool IsProspect(Reading reading, in Sentence sentence, Clause clause) =>
        clause.Form == VerbForm.Gerund
        && clause.VerbFirst - 2 >= sentence.FirstToken
        && (
            reading.Tokens[clause.VerbFirst - 1].Word == _classes.Of && _beforeOf.Contains(reading.Tokens[clause.VerbFirst - 2].Word)
            || _classes[reading.Tokens[clause.VerbFirst - 1].Word] == Tag.Preposition
                && _aiming.Contains(reading.Tokens[clause.VerbFirst - 2].Word)
        );

    private bool IsOfNothing(Reading reading, List<NounGroup> groups) =>
        groups.Count > 0
        && reading.Tokens[groups[0].First].Word == _no
        && !_comparing.Contains(reading.Tokens[Math.Min(groups[0].First + 1, reading.Tokens.Count - 1)].Word);
}
