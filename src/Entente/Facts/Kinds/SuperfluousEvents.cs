using System.Runtime.InteropServices;
using Entente.Clauses;

namespace Entente.Facts.Kinds;

/// <summary>One act, one event: tells which of the events that the rules found another one tells already, or more exactly.</summary>
/// <param name="drafts">All events of the document.</param>
internal sealed class SuperfluousEvents(List<EventDraft> drafts)
{
    // What a more specific reading of the same verb makes superfluous.
    private static readonly Dictionary<string, string[]> YieldsTo = new(StringComparer.Ordinal)
    {
        ["announce"] =
        [
            "sign",
            "extend",
            "found",
            "establish_relations",
            "sever_relations",
            "resume_relations",
            "open_mission",
            "close_mission",
            "elevate_mission",
            "independence",
            "declare_war",
            "release",
            "recognise",
            "impose",
            "amend",
        ],
        ["sign"] = ["surrender", "release"],
        ["meet"] = ["preside", "visit", "appoint"],
        ["found"] = ["open_mission", "establish_relations"],
        ["transfer"] = ["open_mission"],
        ["release"] = ["sign"],
        ["amend"] = ["sign"],
    };

    // One act, one event: "recognised X on 1 May, when the consulate was raised to an embassy" tells how it was done.
    private bool TellsHowAnotherWasDone(FactContext context, EventDraft draft)
    {
        if (!draft.IsDiplomatic)
            return false;
        var clause = draft.Match.Clause ?? context.ClauseAt(draft.Match.Sentence, draft.Match.First);
        // "recognised X with the opening of an embassy"
        if (
            draft is { Match.Clause: null }
            && draft.Type.EndsWith("_mission", StringComparison.Ordinal)
            && clause is not null
            && clause.VerbEnd <= draft.Match.First
            && IsBehindWith(context, draft.Match.First)
            && IsDiplomatic(clause)
        )
            return true;
        // "recognised X, establishing relations": only what becomes of a mission is told in passing.
        if (clause is { Form: VerbForm.Gerund } && !draft.Type.EndsWith("_mission", StringComparison.Ordinal))
            return false;
        // A recognition that is told of in the words of another clause is an act of its own.
        for (
            var act = clause?.MannerOf;
            act is not null;
            act = draft.Type.EndsWith("_mission", StringComparison.Ordinal) ? act.MannerOf : null
        )
            if (IsDiplomatic(act))
                return true;
        return false;
    }

    private bool IsDiplomatic(Clause clause)
    {
        foreach (var draft in Of(clause.Sentence))
            if (ReferenceEquals(draft.Match.Clause, clause) && draft.IsDiplomatic)
                return true;
        return false;
    }

    // The events of a sentence: they stand in text order.
    private ReadOnlySpan<EventDraft> Of(int sentence)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (drafts[middle].Match.Sentence < sentence)
                low = middle + 1;
            else
                high = middle;
        }
        while (high < drafts.Count && drafts[high].Match.Sentence == sentence)
            high++;
        return CollectionsMarshal.AsSpan(drafts)[low..high];
    }

    /// <summary>Whether another event tells the same act.</summary>
    public bool Contains(FactContext context, EventDraft draft)
    {
        if (TellsHowAnotherWasDone(context, draft) || IsToldTwice(context, draft))
            return true;
        foreach (var other in Of(draft.Match.Sentence))
            if (IsToldBy(draft, other))
                return true;
        return false;
    }

    private static bool IsToldBy(EventDraft draft, EventDraft other)
    {
        // "met at the May 4 summit": the gathering is the meeting that its sentence tells of already.
        if (
            draft.Match.Rule.Name == "dated-gathering"
            && other.Match.Rule.Name != "dated-gathering"
            && other.Type is "meet" or "preside" or "visit"
        )
            return true;
        // "paid a visit to Chile in May": the verb tells it already.
        if (draft.Match.Rule.Name == "visit-to" && other.Match.Rule.Name == "visit" && Equals(other.When, draft.When))
            return true;
        // "launched its invasion of Ukraine" is told by its verb already.
        if (draft.Match.Rule.Name == "attack-on" && other.Match.Rule.Name == "attack" && Equals(other.When, draft.When))
            return true;
        return YieldsTo.TryGetValue(draft.Type, out var stronger)
            && stronger.Contains(other.Type)
            && (ReferenceEquals(other.Match.Clause, draft.Match.Clause) || Overlap(other, draft));
    }

    private static bool IsBehindWith(FactContext context, int token)
    {
        if (token > 0 && context.Reading.Chars(token - 1) is "the" or "an")
            token--;
        return token > 0 && context.Reading.Chars(token - 1) is "with" or "by" or "through";
    }

    // "The Legation became an Embassy when the Minister was raised to Ambassador": two rules, one act.
    private bool IsToldTwice(FactContext context, EventDraft draft)
    {
        if (!draft.IsDiplomatic)
            return false;
        foreach (var other in Of(draft.Match.Sentence))
        {
            if (ReferenceEquals(other, draft))
                return false;
            if (
                other.Type == draft.Type
                && other.Match.Rule != draft.Match.Rule
                && !TellsHowAnotherWasDone(context, other)
                && other.When.Earliest == draft.When.Earliest
                && Participants(context, other).SequenceEqual(Participants(context, draft), StringComparer.Ordinal)
            )
                return true;
        }
        return false;
    }

    private static IEnumerable<string> Participants(FactContext context, EventDraft draft) =>
        EventParticipants.Of(context, draft.Match, draft.Type, null).Order(StringComparer.Ordinal);

    private static bool Overlap(EventDraft a, EventDraft b) => a.Match.First < b.Match.End && b.Match.First < a.Match.End;
}
