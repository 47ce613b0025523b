using Entente.Clauses;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

// Whether a clause states a position of those who speak, or only describes, quotes or receives.
public sealed partial class PositionFacts
{
    // What "…, condemning the launch" may add to a statement.
    private static readonly WordSet SpokenBeside = new("affirm condemn oppose welcome urge agree");
    private static readonly WordSet Wrongs = new(
        "crime crimes atrocity atrocities genocide massacre massacres murder abuse abuses violation violations fraud acts aggression suicide errors mistakes offence offences offenses"
    );
    private static readonly WordSet Pronouns = new("we they");
    private static readonly WordSet Openers = new(
        "and but or that while as when where which because so if since although though until after before how what why then therefore today now also than for yet whereas once unless whenever wherever together"
    );
    private static readonly WordSet Receiving = new("welcome welcomes welcomed welcoming salute salutes saluted hail hails hailed");
    private static readonly WordSet Inviting = new("invite invites invited inviting");
    private static readonly WordSet Trying = new("sought tried attempted worked strived striven endeavored endeavoured aimed hoped wanted");
    private static readonly WordSet Crediting = new(
        "recognize recognizes recognized recognise recognises recognised acknowledge acknowledged acknowledges"
    );
    private static readonly WordSet Concerned = new("concern concerns alarm regret");
    private static readonly WordSet Grave = new(
        "deep deepest deeply serious seriously grave gravest gravely strong strongest strongly profound profoundly extreme extremely"
    );
    private static readonly WordSet Wrongful = new(
        "illegal unlawful coercive destabilizing destabilising provocative unilateral inconsistent violation violations abuse abuses aggression aggressive coercion escalatory extremist violence repression arrests detention detentions launch launches"
    );
    private static readonly WordSet Calamities = new(
        "drought droughts spread outbreak pandemic famine flood floods flooding earthquake disaster disasters hunger loss losses suffering casualties crisis victims poverty"
    );
    private static readonly WordSet Guesting = new("visit attend travel come join pay undertake make");

    // A participle states a position only beside a statement; a clause within another position's words belongs to that.
    private bool IsSpoken(FactContext context, Clause clause, string act)
    {
        var before = clause.VerbFirst - 1;
        if (
            clause.Form == VerbForm.Gerund
            && !IsPreamble(context, clause)
            && !IsOfOpenedPosition(context, clause)
            && !(SpokenBeside.Contains(act) && before >= 0 && context.Reading.Chars(before) is ",")
        )
            return false;
        if (
            clause.Form == VerbForm.Infinitive
            && clause.Governor is { } governor
            && (HasPosition(governor) || IsWithinPosition(governor) || governor.Object.Count > 0 && clause.Modality == Modality.Planned)
        )
            return false;
        if (clause.Form != VerbForm.Finite)
            return true;
        if (IsContactClause(context, clause))
            return false;
        var own = clause.IsPassive ? clause.Object : clause.Subject;
        // "the alliance, which supports …" describes.
        if (before >= 0 && context.Reading.Chars(before) is "which" or "that" or "who" or "whom")
            return false;
        if (own.Count > 0 && IsOfRelative(context, clause, own[0]))
            return false;
        if (own.Count == 0 || own[0].First > clause.VerbFirst || _drafts.Count == 0 || _drafts[^1].Match.Sentence != clause.Sentence)
            return true;
        // "affirmed that Japan supports …": what the other is said to do.
        var lead = own[0].First - 1;
        if (IsOfAntecedent(context, lead))
            return true;
        return lead < _drafts[^1].Clause.VerbFirst || !IsThat(context, lead);
    }

    // "a centre supported by Japan", "a dialogue which we will continue", "what we hope to achieve", "(as they have done – and will do –)":
    // words that say of what is spoken, or how things went, and state nothing.
    private static bool IsDescription(FactContext context, Clause clause)
    {
        if (clause.Form == VerbForm.ReducedPassive)
            return true;
        if (clause.Form != VerbForm.Finite)
            return false;
        var reading = context.Reading;
        if (!clause.IsPassive && clause.VerbEnd < reading.Tokens.Count && clause.IsPast && reading.Chars(clause.VerbEnd) is "by")
            return true;
        if (
            clause.VerbEnd - clause.VerbFirst == 1
            && clause.VerbFirst > 0
            && reading.Chars(clause.VerbFirst - 1) is "and" or "or" or "," or "our" or "their" or "its"
            && IsParticipleOfNoun(context, clause)
        )
            return true;
        // "partners invested in and committed to the region": the second participle describes as the first does.
        if (clause.IsPassive && clause.VerbEnd - clause.VerbFirst == 1 && IsBehindReduced(context, clause))
            return true;
        // "the President has sought to have": what one has tried is told of the past.
        if (Trying.Contains(reading.Chars(clause.Verb)) && IsPerfect(context, clause))
            return true;
        if (IsBetweenDashes(context, clause))
            return true;
        var own = clause.IsPassive ? clause.Object : clause.Subject;
        if (own.Count == 0 || own[0].First < 2 || own[0].First > clause.VerbFirst)
            return false;
        var before = own[0].First - 1;
        return before > reading.Sentences[clause.Sentence].FirstToken
            && (
                reading.Chars(before) is "what" or "whatever"
                || reading.Chars(before) is "which" or "whom" && reading.Chars(before - 1) is not ("," or "during" or "at")
            );
    }

    private static bool IsBehindReduced(FactContext context, Clause clause)
    {
        if (clause.VerbFirst == 0 || context.Reading.Chars(clause.VerbFirst - 1) is not ("and" or "or"))
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.ReducedPassive && other.VerbEnd < clause.VerbFirst && other.VerbEnd + 3 >= clause.VerbFirst)
                return true;
        return false;
    }

    // "the progress that they have made – and will continue to make –"
    private static bool IsBetweenDashes(FactContext context, Clause clause)
    {
        var reading = context.Reading;
        var sentence = reading.Sentences[clause.Sentence];
        var open = clause.VerbFirst - 2;
        if (open <= sentence.FirstToken || reading.Chars(open + 1) is not "and" || reading.Chars(open) is not ("—" or "–"))
            return false;
        for (var i = sentence.FirstToken; i < open; i++)
            if (reading.Chars(i) is "—" or "–")
                return false;
        for (var i = clause.VerbEnd; i < sentence.EndToken; i++)
            if (reading.Chars(i) is "—" or "–")
                return true;
        return false;
    }

    // "concern about the drought", "concerns over next steps": care, no opposition. Grave concern is, and concern about another's deeds.
    private static bool IsMereConcern(FactContext context, Clause clause, List<string> holders)
    {
        var reading = context.Reading;
        var voiced = clause.Object.Find(g => Concerned.Contains(reading.Chars(g.Head)));
        if (voiced is null && reading.Chars(clause.Verb) is not "concerned")
            return false;
        var (first, end) = voiced is null ? (clause.VerbFirst, clause.VerbEnd) : (voiced.First, voiced.CoreEnd);
        var isGrave = false;
        for (var i = first; i < end; i++)
            isGrave |= Grave.Contains(reading.Chars(i));
        var limit = Math.Min(reading.Sentences[clause.Sentence].EndToken, end + 12);
        for (var i = end; i < limit; i++)
        {
            if (Calamities.Contains(reading.Chars(i)))
                return true;
            if (Wrongful.Contains(reading.Chars(i)))
                return false;
            if (
                context.Mentions.At(i) is NameMention { Kind: NameKind.Country or NameKind.Organisation } other
                && !holders.Contains(other.Id)
            )
                return false;
        }
        return !isGrave;
    }

    // "will undertake domestic procedures": to undertake a thing is to do it, to undertake to do it a commitment.
    private static bool IsUndertaking(FactContext context, Clause clause) =>
        context.Reading.Chars(clause.Verb) is "undertaken"
        || context.Reading.Chars(clause.Verb) is "undertake" or "undertook" or "undertakes" && clause.Object.Count > 0;

    // "Recognizing the importance of trade;": a line of a preamble, in which those whose text it is affirm, welcome or condemn.
    private static bool IsPreamble(FactContext context, Clause clause)
    {
        var sentence = context.Reading.Sentences[clause.Sentence];
        return clause.VerbFirst <= sentence.FirstToken + 1
            && context.Parties.Joint.IsJoint
            && context.Reading.Chars(sentence.EndToken - 1) is ";" or "," or "and";
    }

    private static bool IsPerfect(FactContext context, Clause clause)
    {
        for (var i = clause.VerbFirst; i < clause.Verb; i++)
            if (context.Reading.Chars(i) is "has" or "have" or "had" or "Has" or "Have")
                return true;
        return false;
    }

    // "recognised the Prime Minister for his leadership": thanks, not an acknowledgement.
    private static bool IsPraise(FactContext context, Clause clause)
    {
        if (
            !Crediting.Contains(context.Reading.Chars(clause.Verb))
            || clause.Object is not [{ } praised, ..]
            || context.Mentions.At(praised.Head) is not NameMention { Kind: NameKind.Person or NameKind.Office or NameKind.Country }
        )
            return false;
        foreach (var adjunct in clause.Adjuncts)
            if (adjunct.First >= praised.CoreEnd && context.Reading.Chars(adjunct.First) is "for")
                return true;
        return praised.End < context.Reading.Tokens.Count && context.Reading.Chars(praised.End) is "for";
    }

    // "its commitment, which the United States welcomed": the welcome is told for itself.
    private static bool IsOfAntecedent(FactContext context, int which) =>
        which > 0 && context.Reading.Chars(which) is "which" && context.Reading.Chars(which - 1) is ",";

    // "an agreement with Peru that will cut tariffs and open markets": the second verb describes as the first does.
    private static bool IsOfRelative(FactContext context, Clause clause, NounGroup subject)
    {
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (
                other is { Form: VerbForm.Finite, Subject: [var shared, ..] }
                && ReferenceEquals(shared, subject)
                && other.VerbFirst < clause.VerbFirst
                && other.VerbFirst > subject.End
                && context.Reading.Chars(other.VerbFirst - 1) is "that" or "which" or "who"
            )
                return true;
        return false;
    }

    // "the world we seek to build", behind what a clause says: it only describes.
    private static bool IsContactClause(FactContext context, Clause clause)
    {
        var own = clause.IsPassive ? clause.Object : clause.Subject;
        if (
            own.Count != 1
            || own[0].First == 0
            || own[0].First > clause.VerbFirst
            || clause.VerbFirst > own[0].End + 1
            || !Pronouns.Contains(context.Reading.Chars(own[0].First))
        )
            return false;
        var before = own[0].First - 1;
        var sentence = context.Reading.Sentences[clause.Sentence];
        if (before < sentence.FirstToken || context.Reading.Tokens[before].Is(Language.TokenShape.Punctuation))
            return false;
        if (Openers.Contains(context.Reading.Chars(before)) || context.Mentions.At(before) is TimeMention)
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.VerbEnd == before + 1)
                return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.VerbEnd <= before)
                return true;
        return false;
    }

    private static bool IsThat(FactContext context, int token) =>
        context.Reading.Chars(token) is "that" or "how" or "which" or "what" or "who" or "as" or "if" or "until" or "after";

    // "concurred in continuing to work": behind a participle of the position's own words.
    private bool IsWithinPosition(Clause governor) =>
        governor is { Form: VerbForm.Gerund, Subject: [var own, ..] }
        && _drafts.Count > 0
        && _drafts[^1] is { Clause: { Subject: [var holder, ..] } position }
        && position.Sentence == governor.Sentence
        && ReferenceEquals(own, holder);

    private bool HasPosition(Clause clause)
    {
        for (var d = _drafts.Count - 1; d >= 0 && _drafts[d].Match.Sentence == clause.Sentence; d--)
            if (ReferenceEquals(_drafts[d].Clause, clause))
                return true;
        return false;
    }

    // "welcomed the Prime Minister to the White House": a guest, not a stance.
    private static bool IsReception(FactContext context, Clause clause, string act) =>
        act == "welcome"
        && Receiving.Contains(context.Reading.Chars(clause.Verb))
        && clause.Object.Count > 0
        && context.Mentions.At(clause.Object[0].Head) is NameMention { Kind: NameKind.Person or NameKind.Office };

    // "invited him to visit Oslo": what he is invited to is no demand.
    private static bool IsInvitation(FactContext context, Clause clause)
    {
        if (!Inviting.Contains(context.Reading.Chars(clause.Verb)))
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (ReferenceEquals(other.Governor, clause) && Guesting.Contains(context.Reading.Chars(other.Verb)))
                return true;
        return clause.Object.Count == 0 || context.Mentions.At(clause.Object[0].Head) is NameMention { Kind: NameKind.Person };
    }

    // "The President asked the Secretary of State to travel": an order.
    private bool IsOwnOfficial(Clause clause, List<string> holders)
    {
        if (!holders.TrueForAll(static h => Countries.WithCode(h) is not null))
            return false;
        var asked = new List<string>();
        return clause.Object.Count > 0 && _speakers.Add(clause.Object[0], asked) && asked.TrueForAll(holders.Contains);
    }

    // "committed crimes"
    private static bool IsWrong(FactContext context, Clause clause)
    {
        foreach (var group in clause.Object)
            for (var i = group.First; i < group.CoreEnd; i++)
                if (Wrongs.Contains(context.Reading.Chars(i)))
                    return true;
        return false;
    }

    // "provides no assistance"
    private static bool DeniesObject(FactContext context, Clause clause) =>
        clause.Object.Count > 0 && context.Reading.Chars(clause.Object[0].First) is "no" or "little";
}
