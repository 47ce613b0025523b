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
    private static readonly WordSet Guesting = new("visit attend travel come join pay undertake make");

    // A participle states a position only beside a statement; a clause within another position's words belongs to that.
    private bool IsSpoken(FactContext context, Clause clause, string act)
    {
        var before = clause.VerbFirst - 1;
        if (
            clause.Form == VerbForm.Gerund
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
