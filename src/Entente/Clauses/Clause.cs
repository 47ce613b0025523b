using Entente.Mentions;

namespace Entente.Clauses;

/// <summary>Which form a verb stands in.</summary>
public enum VerbForm
{
    /// <summary>A finite form or one led by auxiliaries: "signed", "has signed", "will sign", "were signed".</summary>
    Finite,

    /// <summary>"to sign".</summary>
    Infinitive,

    /// <summary>"signing", without an auxiliary.</summary>
    Gerund,

    /// <summary>"signed" after a noun, without an auxiliary: "the treaty signed in 1960".</summary>
    ReducedPassive,
}

/// <summary>How the text puts what the clause says.</summary>
public enum Modality
{
    /// <summary>It is, or was, so.</summary>
    Stated,

    /// <summary>It is fixed to come: "will", "is to", "is scheduled to".</summary>
    Planned,

    /// <summary>It is wanted or meant: "intends to", "aims to", "agreed to", "plans to", "seeks to".</summary>
    Intended,

    /// <summary>It could be: "may", "might", "could", "would", "if".</summary>
    Hypothetical,
}

/// <summary>A run of words that names one participant, with what is attached to it by "of" and the like.</summary>
public sealed class NounGroup
{
    /// <summary>Index of its first token.</summary>
    public int First { get; set; }

    /// <summary>Index after its last token, attached phrases included.</summary>
    public int End { get; set; }

    /// <summary>Index after the last token of its core, before attached phrases ("the Legation | at Monrovia").</summary>
    public int CoreEnd { get; set; }

    /// <summary>Index of the head: the last word of the core.</summary>
    public int Head => CoreEnd - 1;

    /// <summary>
    /// What "it", "they", "the two countries" or a relative pronoun stands for, where that is known; otherwise null.
    /// </summary>
    public NounGroup? StandsFor { get; set; }
}

/// <summary>A phrase beside the verb: "in Tokyo", "with Japan", "to Embassy status".</summary>
public sealed class Adjunct
{
    /// <summary>The word number of the preposition.</summary>
    public int Preposition { get; set; }

    /// <summary>What it governs, one for each member of a coordination.</summary>
    public List<NounGroup> Groups { get; } = [];

    /// <summary>Index of the preposition's token.</summary>
    public int First { get; set; }

    /// <summary>Index after its last token.</summary>
    public int End { get; set; }
}

/// <summary>
/// A verb with those who take part. Subject and object are the logical ones: of "the treaty was signed by
/// Japan" the subject is Japan and the object the treaty.
/// </summary>
/// <remarks>Most objects are made for clauses and their parts: they are used again for the next document (<see cref="ClauseList"/>).</remarks>
public sealed class Clause
{
    /// <summary>Its place in the list of the document's clauses.</summary>
    public int Number { get; internal set; }

    /// <summary>Index of the sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>Index of the first token of the verb group, auxiliaries included.</summary>
    public int VerbFirst { get; set; }

    /// <summary>Index after the last token of the verb group.</summary>
    public int VerbEnd { get; set; }

    /// <summary>Index of the token of the main verb.</summary>
    public int Verb { get; set; }

    /// <summary>Word number of the main verb's base form ("sign"; "enter" of "enter into force").</summary>
    public int Lemma { get; set; }

    /// <summary>Which form it stands in.</summary>
    public VerbForm Form { get; set; }

    /// <summary>Whether the verb is passive.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether the verb is in the past ("signed", "was signed", "has signed").</summary>
    public bool IsPast { get; set; }

    /// <summary>Whether it is denied ("did not sign", "never signed").</summary>
    public bool IsNegative { get; set; }

    /// <summary>How the text puts it.</summary>
    public Modality Modality { get; set; }

    /// <summary>Of an infinitive: the clause whose verb it stands behind ("agreed to meet"), where there is one.</summary>
    public Clause? Governor { get; set; }

    /// <summary>Whether an infinitive stands behind the verb.</summary>
    public bool GovernsInfinitive { get; set; }

    /// <summary>Who does it, one group for each member of a coordination; empty where not said.</summary>
    public List<NounGroup> Subject { get; } = [];

    /// <summary>To whom or what it is done, one group for each member of a coordination.</summary>
    public List<NounGroup> Object { get; } = [];

    /// <summary>The phrases beside the verb, in order.</summary>
    public List<Adjunct> Adjuncts { get; } = [];

    /// <summary>The times that belong to the clause, the nearest to the verb first.</summary>
    public List<TimeMention> Times { get; } = [];

    /// <summary>Whether the times that date the clause are those of another one, which lends them to it.</summary>
    public bool BorrowsTimes { get; private set; }

    /// <summary>
    /// The clause of which this one tells the manner, at its time: in "recognised X on 1 May, when the consulate was raised to an
    /// embassy" the recognition. Null where the clause has a time of its own, or stands by itself.
    /// </summary>
    public Clause? MannerOf { get; set; }

    /// <summary>Takes over the times of another clause.</summary>
    public void BorrowTimes(Clause other)
    {
        ArgumentNullException.ThrowIfNull(other);
        BorrowsTimes |= other.Times.Count > 0;
        Times.AddRange(other.Times);
    }

    /// <summary>
    /// Whether the clause says which one is meant ("the government with which they established relations"): the time of the clause
    /// around it is not its own.
    /// </summary>
    public bool Defines { get; set; }

    /// <summary>Index of the first token that belongs to the clause.</summary>
    public int First { get; set; }

    /// <summary>Index after the last token that belongs to the clause.</summary>
    public int End { get; set; }

    // Makes the object the clause of another verb.
    internal void Begin(int sentence, in VerbGroup verb, bool isPassive, VerbForm form)
    {
        (Sentence, VerbFirst, VerbEnd, Verb, Lemma) = (sentence, verb.First, verb.End, verb.Main, verb.Lemma);
        (Form, IsPassive, IsPast, IsNegative, Modality) = (form, isPassive, verb.IsPast, verb.IsNegative, verb.Modality);
        (Governor, GovernsInfinitive, MannerOf, BorrowsTimes, Defines) = (null, false, null, false, false);
        (First, End) = (0, 0);
        Subject.Clear();
        Object.Clear();
        Adjuncts.Clear();
        Times.Clear();
    }
}
