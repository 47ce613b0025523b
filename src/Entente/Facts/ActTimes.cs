using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Tells when an act that a rule found took or takes place.</summary>
public static class ActTimes
{
    /// <summary>
    /// The time of the act: the rule's own <c>when</c> slot, else the times of its clause, the nearest to the verb first, else the only
    /// date of the sentence, then marked as approximate. Null where the sentence tells none.
    /// </summary>
    public static Edtf? Of(FactContext context, RuleMatch match)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (match["when"] is { Mention: TimeMention { Value: not null } slot })
            return slot.Value;
        if (AnniversaryBefore(context, match) is { } first)
            return first;
        var clause = match.Clause ?? context.ClauseAt(match.Sentence, match.First);
        if (match.Clause is { } later && (IsAtALaterTime(context, later) || later.Governor is { } over && IsAtALaterTime(context, over)))
            return null;
        if (clause is not null && (match.Clause is not null || Reaches(clause, match)) && Of(clause) is { } time)
            return time;
        if (match.Clause is { } own)
        {
            if (InPhrases(context, own) is { } inside)
                return inside;
            if (Pointed(context, own) is { } pointed)
                return pointed;
            if (IsOpenEnd(context, own) || own.Defines)
                return null;
            if (OfTheSentenceBehind(context, match, own) is { } told)
                return told;
        }
        // "This date marks the establishment of relations"
        else if (clause is not null && Reaches(clause, match) && Pointed(context, clause) is { } pointed)
            return pointed;
        return OnlyDate(context, match.Sentence, match.Clause ?? clause, match.Clause is null ? match : null);
    }

    // What a sentence may call the deed that the one before told.
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "act",
        "action",
        "agreement",
        "announcement",
        "appointment",
        "exchange",
        "event",
        "decision",
        "letter",
        "message",
        "meeting",
        "move",
        "note",
        "reply",
        "step",
        "treaty",
        "visit",
    };

    /// <summary>The first time of a clause that can date an act; times that say until when it lasts cannot.</summary>
    public static Edtf? Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        foreach (var time in clause.Times)
            if (FactContext.IsDate(time) && !EndsSomething(time))
                return time.Value;
        return null;
    }

    // "through March 31, 2022" and "until 1952" say how long, not when.
    private static bool EndsSomething(TimeMention time) =>
        time.Relation is TimeRelation.Until or TimeRelation.Through or TimeRelation.Before;

    private static bool Reaches(Clause clause, RuleMatch match) => clause.First <= match.First && match.First < clause.End;

    // "unveiled at the June 26 summit": the date of the occasion is that of the act. "recognised it in a letter dated May 4"
    private static Edtf? InPhrases(FactContext context, Clause clause)
    {
        foreach (var letter in context.ClausesOf(clause.Sentence))
            if (
                letter is { Form: VerbForm.ReducedPassive, Object: [{ } sheet, ..] }
                && context.Reading.Chars(letter.Verb) is "dated"
                && clause.Adjuncts.Exists(adjunct => adjunct.Groups.Contains(sheet))
            )
                return Of(letter);
        foreach (var adjunct in clause.Adjuncts)
            if (context.Reading.Chars(adjunct.First) is "at" or "At" or "during" or "During" or "in" or "In")
                foreach (var group in adjunct.Groups)
                    for (var i = group.First; i < group.CoreEnd; i++)
                        if (context.Mentions.At(i) is TimeMention time && FactContext.IsDate(time) && !EndsSomething(time))
                            return time.Value;
        return null;
    }

    // "This date marks …", "This exchange signified …": what the sentence before dates.
    private static Edtf? Pointed(FactContext context, Clause clause)
    {
        if (clause.Subject is not [{ } subject] || context.Reading.Chars(subject.First) is not ("This" or "this" or "That" or "that"))
            return null;
        var head = context.Reading.Chars(subject.Head);
        var isDate = head is "date" or "day" or "year" or "month";
        if (!isDate && !Deeds.Contains(head.ToString()) || context.DatesOf(clause.Sentence).Any())
            return null;
        for (var s = clause.Sentence - 1; s >= 0 && s >= clause.Sentence - 3; s--)
        {
            if (context.Reading.Sentences[s].Passage != context.Reading.Sentences[clause.Sentence].Passage)
                return null;
            if ((isDate ? context.DatesOf(s).LastOrDefault() : context.DatesOf(s).FirstOrDefault()) is { } time)
                return time.Value;
        }
        return null;
    }

    // "was founded in 1847 and subsequently recognised": when that was is not said.
    private static bool IsAtALaterTime(FactContext context, Clause clause)
    {
        if (clause.Times.Count > 0 && !clause.BorrowsTimes)
            return false;
        for (var i = Math.Max(clause.First, clause.VerbFirst - 1); i < clause.VerbEnd; i++)
            if (
                context.Reading.Chars(i) is "subsequently" or "eventually" or "thereafter" or "afterwards"
                || context.Reading.Chars(i) is "later" && context.Reading.Chars(i + 1) is not ("that" or "the" or "in")
            )
                return true;
        return false;
    }

    // "The first act of recognition was the opening of a consulate. It opened on 3 May 1833": what a sentence without a date names as the
    // way in which something was done is told, with its date, by the next one.
    private static Edtf? OfTheSentenceBehind(FactContext context, RuleMatch match, Clause clause)
    {
        var next = clause.Sentence + 1;
        if (
            !IsBetweenStates(match.Rule)
            || next >= context.Reading.Sentences.Count
            || context.Reading.Sentences[next].Passage != context.Reading.Sentences[clause.Sentence].Passage
            || context.DatesOf(clause.Sentence).Length > 0
            || !NamesTheWay(context, clause)
            || context.DatesOf(next) is not [{ Value: { } value } time, ..]
            || EndsSomething(time)
        )
            return null;
        return value;
    }

    private static bool IsBetweenStates(Rule rule) =>
        rule.Gives.Any(given => given.Value is "recognise" or "establish_relations" or "resume_relations" or "sever_relations");

    // "was the opening of …", "recognised it when it sent an envoy": by what act it was done.
    private static bool NamesTheWay(FactContext context, Clause clause) =>
        context.ClausesOf(clause.Sentence).Any(other => ReferenceEquals(other.MannerOf, clause))
        || context.Reading.Chars(clause.Verb) is "was" or "were";

    // "until the Embassy closed": when that was is not said.
    private static bool IsOpenEnd(FactContext context, Clause clause) =>
        WordBefore(context, clause) is "until" or "till" or "before" or "once" or "after" or "since";

    private static string WordBefore(FactContext context, Clause clause)
    {
        var first = clause.VerbFirst;
        foreach (var group in clause.IsPassive ? clause.Object : clause.Subject)
            first = Math.Min(first, group.First);
        return first > 0 ? context.Reading.Chars(first - 1).ToString().ToLowerInvariant() : "";
    }

    // "the 60th anniversary of the signing of …": the act is as old as the anniversary says.
    private static Edtf? AnniversaryBefore(FactContext context, RuleMatch match)
    {
        var first = context.Reading.Sentences[match.Sentence].FirstToken;
        for (var i = match.First - 1; i >= first && i >= match.First - 4; i--)
            if (context.Mentions.At(i) is TimeMention { Kind: TimeKind.Anniversary } anniversary)
                return anniversary.Value;
        return null;
    }

    private static Edtf? OnlyDate(FactContext context, int sentence, Clause? clause, RuleMatch? words)
    {
        // "under the treaty signed between both": what a participle adds to a noun may be older than all dates around it.
        if (words is null && clause is { Form: VerbForm.ReducedPassive })
            return null;
        TimeMention? only = null;
        foreach (var time in context.DatesOf(sentence))
        {
            if (EndsSomething(time))
                continue;
            if (only is not null)
                return null;
            only = time;
        }
        if (only?.Value is not { IsInterval: false, Start: { } date } || IsOfAnotherAct(context, sentence, clause, only, words))
            return null;
        // "June 2022: The Minister visited …": what leads the line dates it.
        if (only.First == context.Reading.Sentences[sentence].FirstToken && words is null or { First: > 0 } && IsLead(context, only))
            return only.Value;
        var fallback = Edtf.On(date with { Qualifier = DateQualifier.Approximate });
        context.NoteFallback(fallback, only);
        return fallback;
    }

    private static bool IsLead(FactContext context, TimeMention time) =>
        time.End < context.Reading.Tokens.Count
        && (
            context.Reading.Chars(time.End) is ":" or "–" or "—" or "-"
            || context.Reading.Tokens[time.End].Is(Language.TokenShape.Capitalised) && context.Reading.Chars(time.First).Length == 4
        );

    private static bool IsBuildingOn(FactContext context, Clause clause) =>
        clause.Form == VerbForm.Gerund && context.Reading.Chars(clause.Verb) is "building" or "Building";

    // A date that says by when, since when, or when something else was that is only mentioned: "building on the 2019 summit".
    private static bool IsOfAnotherAct(FactContext context, int sentence, Clause? clause, TimeMention date, RuleMatch? words)
    {
        if (date.Relation is TimeRelation.By or TimeRelation.Within or TimeRelation.Since)
            return true;
        var first = context.Reading.Sentences[sentence].FirstToken;
        for (var i = date.First - 1; i >= first && i >= date.First - 8 && context.Reading.Chars(i) is not ","; i--)
            if (context.Reading.Chars(i) is "since" or "Since")
                return true;
        foreach (var owner in context.ClausesOf(sentence))
            if (IsBuildingOn(context, owner) && owner.Adjuncts.Exists(a => a.First < date.First && date.First < a.End))
                return true;
            else if (!owner.BorrowsTimes && !ReferenceEquals(owner, clause) && owner.Times.Contains(date))
                return owner.Form == VerbForm.ReducedPassive && context.Reading.Chars(owner.Verb) is not ("known" or "called" or "named")
                    // "welcomed the signing of the treaty, which they discussed in May"
                    || words is not null
                        && (owner.Verb < words.First || owner.Verb >= words.End)
                        && context.Reading.Chars(owner.Verb) is not ("occurred" or "took" or "happened" or "came")
                    || IsBuildingOn(context, owner)
                    || WordBefore(context, owner) is "since" or "until" or "till" or "before";
        return false;
    }
}
