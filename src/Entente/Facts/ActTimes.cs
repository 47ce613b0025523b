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
        if (clause is not null && (match.Clause is not null || Reaches(clause, match)) && Of(clause) is { } time)
            return time;
        return OnlyDate(context, match.Sentence);
    }

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
    private static bool EndsSomething(TimeMention time) => time.Relation is TimeRelation.Until or TimeRelation.Through;

    private static bool Reaches(Clause clause, RuleMatch match) => clause.First <= match.First && match.First < clause.End;

    // "the 60th anniversary of the signing of …": the act is as old as the anniversary says.
    private static Edtf? AnniversaryBefore(FactContext context, RuleMatch match)
    {
        var first = context.Reading.Sentences[match.Sentence].FirstToken;
        for (var i = match.First - 1; i >= first && i >= match.First - 4; i--)
            if (context.Mentions.At(i) is TimeMention { Kind: TimeKind.Anniversary } anniversary)
                return anniversary.Value;
        return null;
    }

    private static Edtf? OnlyDate(FactContext context, int sentence)
    {
        TimeMention? only = null;
        foreach (var time in context.DatesOf(sentence))
        {
            if (EndsSomething(time))
                continue;
            if (only is not null)
                return null;
            only = time;
        }
        return only?.Value is { IsInterval: false, Start: { } date } ? Edtf.On(date with { Qualifier = DateQualifier.Approximate }) : null;
    }
}
