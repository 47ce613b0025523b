using Entente.Time;

namespace Entente.Facts;

/// <summary>What a part of a fact rests on.</summary>
public enum GroundKind
{
    /// <summary>The sentence gives the time.</summary>
    TimeStated,

    /// <summary>The sentence gives the time as an approximate one.</summary>
    TimeApproximate,

    /// <summary>The time is worked out: from the document's date, an anniversary, or a length of time.</summary>
    TimeComputed,

    /// <summary>The time stands with another clause of the sentence.</summary>
    TimeOfOtherClause,

    /// <summary>The time stands in another sentence.</summary>
    TimeOfOtherSentence,

    /// <summary>The only date of the sentence is taken, since no words tie one to what is said.</summary>
    TimeAssumed,

    /// <summary>The sentence names the party.</summary>
    PartyNamed,

    /// <summary>The party is that of a person, office, institution or place which the sentence names.</summary>
    PartyOfName,

    /// <summary>A word of the sentence stands for the party: "we", "it", "the two countries", a surname.</summary>
    PartyMeant,

    /// <summary>The party is that of the sentence which opens the list.</summary>
    PartyOfLead,

    /// <summary>The party comes from the sentences around.</summary>
    PartyAround,

    /// <summary>The party is one that the document is about; it joins another one, which the sentence tells.</summary>
    PartyAdded,

    /// <summary>The party is one that the document is about; the sentence tells of none.</summary>
    PartyAssumed,

    /// <summary>No party was found.</summary>
    PartyMissing,

    /// <summary>The person's name is completed from elsewhere in the document.</summary>
    NameCompleted,

    /// <summary>The words that such a fact needs were not found.</summary>
    WordsMissing,

    /// <summary>The rule's file calls it weak.</summary>
    RuleWeak,
}

/// <summary>A part of a fact and what it rests on.</summary>
/// <param name="Kind">What it rests on.</param>
/// <param name="First">Index of the first token of the words that gave it.</param>
/// <param name="End">Index after the last; the same as <paramref name="First"/> where no words did.</param>
/// <param name="Party">The party, of a ground of parties.</param>
/// <param name="Time">The time, of a ground of times.</param>
public readonly record struct Ground(GroundKind Kind, int First, int End, string? Party = null, Edtf? Time = null)
{
    /// <summary>The best step that a fact with this ground can have.</summary>
    public Confidence Step =>
        Kind switch
        {
            GroundKind.TimeStated or GroundKind.PartyNamed => Confidence.Certain,
            GroundKind.TimeAssumed
            or GroundKind.PartyAssumed
            or GroundKind.PartyMissing
            or GroundKind.WordsMissing
            or GroundKind.RuleWeak => Confidence.Check,
            _ => Confidence.Likely,
        };
}
