using Entente.Clauses;
using Entente.Documents;
using Entente.Mentions;
using Entente.Mentions.Names;
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

    // What one government does by itself, where nobody is named who does it.
    private static readonly HashSet<string> OfOneSide = new(StringComparer.Ordinal) { "announce", "release", "impose", "deploy" };

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

    private static readonly WordSet Joining = new("with between to against by from of toward towards among alongside");
    private static readonly WordSet Upon = new("on upon");
    private static readonly WordSet Local = new("in at for on into");

    // Organisations that may stand beside countries.
    private static readonly HashSet<string> WithOrganisations = new(StringComparer.Ordinal)
    {
        "join",
        "dissolve",
        "occupy",
        "meet",
        "announce",
        "commemorate",
    };

    /// <summary>The parties, in text order; the document's own where the sentence names none.</summary>
    /// <param name="context">The document.</param>
    /// <param name="match">What the rule found.</param>
    /// <param name="type">The event's type.</param>
    /// <param name="one">The object that the event is about where the verb has several, otherwise null.</param>
    public static List<string> Of(FactContext context, RuleMatch match, string type, NounGroup? one)
    {
        var parties = new List<string>();
        if (match["doer"] is { } doer)
        {
            context.Parties.Add(doer.First, doer.End, parties);
            return parties;
        }
        // "accredited its Ambassador to Chile to Peru": the country of his title has no part in it.
        if (
            match is { Rule.Name: "accreditation", Clause: { } accrediting }
            && context.Reading.Chars(accrediting.Verb) is "accredited"
            && accrediting.Adjuncts.FindLast(a => context.Reading.Chars(a.First) is "to") is { } receiver
        )
        {
            foreach (var group in accrediting.Subject)
                context.Parties.Add(group, parties);
            context.Parties.Add(receiver.First, receiver.End, parties);
            foreach (var party in context.Parties.Principals)
                if (parties.Count < 2 && !parties.Contains(party))
                    parties.Insert(0, party);
            return parties;
        }
        // "Done at Oslo": those whose text it is.
        if (match.Rule.Name == "done-at")
        {
            context.Parties.Joint.Add(parties);
            if (parties.Count == 0)
                parties.AddRange(context.Parties.Principals);
            return parties;
        }
        // A law is signed at home.
        if (match is { Rule.Name: "sign-into-law", Clause: { } home })
        {
            foreach (var group in home.Subject)
                context.Parties.Add(group, parties);
            if (parties.Count == 0 && context.Parties.Principals.Count == 1)
                parties.AddRange(context.Parties.Principals);
            return parties;
        }
        if (match.Clause is { } clause)
            AddOfClause(context, clause, type, one, parties);
        else if (match.Rule.Name == "dated-gathering")
            AddOfGathering(context, match, parties);
        else
            context.Parties.Add(match.First, EndOfPhrase(context, match), parties);
        if (!WithOrganisations.Contains(type) && parties.Exists(IsState) && !(type is "open_mission" or "sign" && parties.Count == 2))
            parties.RemoveAll(p => !IsState(p));
        // "since the Sanctions Act entered into force": that of the country of which the sentence speaks.
        if (parties.Count == 0 && one is not null && IsOfOneAlone(context, one))
            if (NamedIn(context, match.Sentence) is [{ } legislating])
                parties.Add(legislating);
            else if (context.Parties.Voice is { } voice)
                parties.Add(voice);
        if (parties.Count == 0 && OfOneSide.Contains(type))
        {
            context.Parties.Joint.Add(parties);
            if (parties.Count == 0 && context.Parties.Voice is { } side)
                parties.Add(side);
        }
        if (parties.Count == 0 && type == "preside" && context.Parties.Voice is { } host)
            parties.Add(host);
        // "Dr. Hall will visit Peru": who speaks of him sends him.
        if (type == "visit" && parties.Count == 1 && match.Clause is { Subject.Count: > 0 } && context.Parties.Voice is { } sender)
            if (!parties.Contains(sender) && !Leads(context, match.Clause, parties[0]))
                parties.Insert(0, sender);
        // Where the sentence names others than those whom the document is about, it is theirs.
        if (parties.Count == 0 && Mutual.Contains(type) && NamedIn(context, match.Sentence) is { Count: > 1 } all)
            if (!all.Exists(p => context.Parties.Principals.Contains(p)))
                parties.AddRange(all);
        // "at the 2014 summit": who met there is not said, unless it is "their" or "our" meeting.
        if (match.Rule.Name == "dated-gathering" && parties.Count == 0 && !IsOwn(context, match))
            return parties;
        if (type == "visit" && parties.Count == 1 && match.Rule.Name == "visit-to")
            foreach (var visitor in context.Parties.Principals)
                if (parties.Count < 2 && !parties.Contains(visitor))
                    parties.Insert(0, visitor);
        if (
            type == "meet"
            && parties.Count == 1
            && match.Clause is { } meeting
            && context.Parties.Principals.Count == 2
            && IsOfTitle(context, meeting)
        )
        {
            // "Call with Kenyan Advisor Juma": whose country the title names, else the two that the document is about.
            var named = context.Parties.Joint.TitleParties.FindAll(p => !parties.Contains(p.Code) && IsState(p.Code));
            if (named is [{ Code: var other }])
                parties.Add(other);
            else
                foreach (var party in context.Parties.Principals)
                    if (!parties.Contains(party))
                        parties.Add(party);
        }
        // "was appointed American Minister": to whom is not said, and he is sent to the other one.
        if (type == "appoint" && parties is [{ } sending] && context.Parties.Principals.Contains(sending) && IsOfEnvoy(context, match))
            foreach (var party in context.Parties.Principals)
                if (!parties.Contains(party))
                    parties.Add(party);
        // Who met the organisation is not said: the document's own side.
        var met =
            type == "meet" && match.Clause is not null && parties is [{ } only] && !IsState(only) && !Leads(context, match.Clause, only);
        if (parties.Count == 0 || met || (parties.Count == 1 && Mutual.Contains(type) && !(one is not null && IsOfOneAlone(context, one))))
            foreach (var party in context.Parties.Principals)
                if (parties.Count < 2 && !parties.Contains(party))
                    parties.Add(party);
        return parties;
    }

    // "the Vice President’s meetings with Arab leaders in Dubai", "the Quad summit": whose meeting it is and with whom, not where.
    private static void AddOfGathering(FactContext context, RuleMatch match, List<string> parties)
    {
        if (match.First > 1 && context.Reading.Chars(match.First - 1) is "’s" or "'s" or "’" or "'")
            if (context.Mentions.At(match.First - 2) is NameMention owner)
            {
                context.Parties.Add(owner.First, owner.End, parties);
                if (parties.Count == 0 && owner.Kind is NameKind.Person or NameKind.Office && context.Parties.Voice is { } own)
                    parties.Add(own);
            }
        var end = EndOfPhrase(context, match);
        for (var i = match.First; i < end; i++)
        {
            if (context.Mentions.At(i) is not { } mention)
            {
                context.Parties.Add(i, i + 1, parties);
                continue;
            }
            var before = i > 0 && context.Reading.Chars(i - 1) is "the" ? i - 2 : i - 1;
            var isWhere =
                mention is NameMention { Kind: NameKind.Place }
                || mention is NameMention { Kind: NameKind.Country, IsAdjective: false }
                    && before >= 0
                    && context.Reading.Chars(before) is "in" or "at" or ",";
            if (!isWhere)
                context.Parties.Add(i, mention.End, parties);
            i = mention.End - 1;
        }
    }

    private static bool IsOfEnvoy(FactContext context, RuleMatch match)
    {
        for (var i = match.Clause?.VerbEnd ?? match.First; i < match.End; i++)
            if (
                context.Reading.Chars(i)
                is "Ambassador"
                    or "Envoy"
                    or "Plenipotentiary"
                    or "Chargé"
                    or "Consul"
                    or "credentials"
                    or "credence"
            )
                return true;
        return false;
    }

    // "spoke with Prime Minister Novak" under the title "Call with Prime Minister Novak of Slovenia".
    private static bool IsOfTitle(FactContext context, Clause clause)
    {
        foreach (var group in clause.Object)
            if (IsNamedInTitle(context, group))
                return true;
        foreach (var adjunct in clause.Adjuncts)
            if (context.Reading.Chars(adjunct.First) is "with")
                foreach (var group in adjunct.Groups)
                    if (IsNamedInTitle(context, group))
                        return true;
        return clause.Subject.Count > 1 && clause.Subject.TrueForAll(group => IsNamedInTitle(context, group));
    }

    private static bool IsNamedInTitle(FactContext context, NounGroup group) =>
        context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Person or NameKind.Office } name
        && (name.Kind == NameKind.Person ? name : name.Partner) is { } person
        && DocumentTitle
            .Of(context.Document)
            .Contains(context.Reading.Chars(person.End - 1).ToString(), StringComparison.OrdinalIgnoreCase);

    // The match and the phrases right behind it, up to a comma: "signing of the treaty with Norway".
    private static int EndOfPhrase(FactContext context, RuleMatch match)
    {
        var limit = Math.Min(match.End + 8, context.Reading.Sentences[match.Sentence].EndToken);
        for (var i = match.End; i < limit; i++)
            if (
                context.Reading.Chars(i) is "," or "that" or "which"
                && match.Rule.Name is "dated-gathering" or "attack-on" or "visit-to" or "occupation-of"
            )
                return i;
        return limit;
    }

    private static bool IsOwn(FactContext context, RuleMatch match)
    {
        var first = context.Reading.Sentences[match.Sentence].FirstToken;
        for (var i = match.First; i >= first && i > match.First - 3; i--)
            if (context.Reading.Chars(i) is "their" or "our" or "Their" or "Our")
                return true;
        return false;
    }

    /// <summary>Whether a party is a state, of today or a former one, or the European Union, which acts as one.</summary>
    public static bool IsState(string party) => party == "EU" || Countries.WithCode(party) is not null;

    private static bool Leads(FactContext context, Clause clause, string party)
    {
        var subject = new List<string>();
        foreach (var group in clause.Subject)
            context.Parties.Add(group, subject);
        return subject.Contains(party);
    }

    // "the Embassy | in Lima | was opened": the place is the mission's.
    private static bool StandsBehind(Adjunct adjunct, Clause clause) =>
        (clause.IsPassive ? clause.Object : clause.Subject).Exists(group => group.End == adjunct.First);

    // The states and organisations that a sentence names, without those that its pronouns stand for.
    private static List<string> NamedIn(FactContext context, int sentence)
    {
        var parties = new List<string>();
        for (var i = context.Reading.Sentences[sentence].FirstToken; i < context.Reading.Sentences[sentence].EndToken; i++)
            if (context.Mentions.At(i) is { } mention)
            {
                if (mention is NameMention)
                    context.Parties.Add(i, mention.End, parties);
                i = mention.End - 1;
            }
        return parties;
    }

    // A state signs its own proclamations and orders by itself.
    private static bool IsOfOneAlone(FactContext context, NounGroup thing) =>
        context.Reading.Chars(thing.Head)
            is "proclamation"
                or "proclamations"
                or "order"
                or "orders"
                or "bill"
                or "law"
                or "decree"
                or "act"
                or "Act"
                or "Law";

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
        // "the Ambassador to Peru presented his credentials": where he does not say to whom, to the country of his title.
        if (type == "appoint" && parties.Count < 2)
            foreach (var adjunct in clause.Adjuncts)
                if (adjunct.First < clause.VerbEnd && StandsBehind(adjunct, clause))
                    foreach (var group in adjunct.Groups)
                        context.Parties.Add(group, parties);
    }

    private static bool Names(FactContext context, Clause clause, Adjunct adjunct, string type)
    {
        if (adjunct.First < clause.VerbEnd && adjunct.Groups.Count == 1)
            return (type == "sever_relations" || OfThePlace.Contains(type) && type != "appoint") && StandsBehind(adjunct, clause);
        // "ahead of the summit"
        if (adjunct.First > 0 && context.Reading.Chars(adjunct.First - 1) is "ahead" or "instead" or "outside")
            return false;
        var preposition = context.Reading.Chars(adjunct.First);
        if (Joining.Contains(preposition))
            return true;
        if (type == "appoint" && preposition is "as" or "As" || type is "declare_war" or "attack" && Upon.Contains(preposition))
            return true;
        return Local.Contains(preposition) && (OfThePlace.Contains(type) || type == "impose");
    }
}
