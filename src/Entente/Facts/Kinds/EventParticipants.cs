using Entente.Clauses;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>Tells who takes part in an event: those who act, those who are acted on, and those beside them that the type asks for.</summary>
internal static class EventParticipants
{
    // Acts of two states towards each other: where the sentence names one, the other is the other party of the document.
    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal)
    {
        "recognise",
        "establish_relations",
        "sever_relations",
        "resume_relations",
        "open_mission",
        "close_mission",
        "elevate_mission",
        "sign",
        "amend",
        "extend",
        "enter_into_force",
        "declare_war",
    };

    // What these act on says what it is about, not who takes part.
    private static readonly HashSet<string> OfTheDoersAlone = new(StringComparer.Ordinal)
    {
        "announce",
        "preside",
        "release",
        "commemorate",
    };

    // The country where these happen takes part in them.
    private static readonly HashSet<string> OfThePlace = new(StringComparer.Ordinal)
    {
        "visit",
        "open_mission",
        "close_mission",
        "elevate_mission",
        "resume_relations",
        "attack",
        "occupy",
        "deploy",
        "transfer",
        "assist",
        "appoint",
    };

    // Organisations that may stand beside countries.
    private static readonly HashSet<string> WithOrganisations = new(StringComparer.Ordinal) { "join", "dissolve", "occupy" };

    /// <summary>The parties, in text order; the document's own where the sentence names none.</summary>
    /// <param name="context">The document.</param>
    /// <param name="match">What the rule found.</param>
    /// <param name="type">The event's type.</param>
    /// <param name="one">The object that the event is about where the verb has several, otherwise null.</param>
    public static List<string> Of(FactContext context, RuleMatch match, string type, NounGroup? one)
    {
        var parties = new List<string>();
        if (match.Clause is { } clause)
            AddOfClause(context, clause, type, one, parties);
        else
            context.Parties.Add(match.First, Math.Min(match.End + 8, context.Reading.Sentences[match.Sentence].EndToken), parties);
        parties.RemoveAll(p => p.Length != 3 && p != "EU" && !WithOrganisations.Contains(type));
        if (parties.Count == 0 || (parties.Count == 1 && Mutual.Contains(type)))
            foreach (var party in context.Parties.Principals)
                if (parties.Count < 2 && !parties.Contains(party))
                    parties.Add(party);
        return parties;
    }

    private static void AddOfClause(FactContext context, Clause clause, string type, NounGroup? one, List<string> parties)
    {
        foreach (var group in clause.Subject)
            context.Parties.Add(group, parties);
        if (OfTheDoersAlone.Contains(type) && parties.Count > 0)
            return;
        if (one is not null)
            context.Parties.Add(one, parties);
        else
            foreach (var group in clause.Object)
                context.Parties.Add(group, parties);
        foreach (var adjunct in clause.Adjuncts)
            if (Names(context, clause, adjunct, type))
                foreach (var group in adjunct.Groups)
                    context.Parties.Add(group, parties);
    }

    private static bool Names(FactContext context, Clause clause, Adjunct adjunct, string type)
    {
        if (adjunct.First < clause.VerbEnd && adjunct.Groups.Count == 1)
            return false;
        return context.Words(adjunct.First, adjunct.First + 1).ToLowerInvariant() switch
        {
            "with" or "between" or "to" or "against" or "by" or "from" or "of" or "toward" or "towards" or "among" or "alongside" => true,
            "in" or "at" or "for" or "on" or "into" => OfThePlace.Contains(type) || type == "impose",
            _ => false,
        };
    }
}
