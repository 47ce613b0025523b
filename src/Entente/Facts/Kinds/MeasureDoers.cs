using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>Who does what a figure counts, where the words are sure of it, and whether it is done or only to come.</summary>
internal static class MeasureDoers
{
    private static readonly WordSet Pointing = new("this these that those the such");
    private static readonly WordSet Goals = new("goal goals target targets aim objective ambition pledge plan");

    // An infinitive behind them is as real as they are.
    private static readonly WordSet Transparent = new("help continue begin start manage serve come go get");

    /// <summary>The doer of a clause; empty where it is guessed across clauses or only pointed at ("this deal").</summary>
    public static string Of(FactContext context, int sentence, Clause clause)
    {
        var groups = clause.Subject;
        if (clause.Form == VerbForm.Infinitive && !MeasureParts.HasName(context, groups))
            return "";
        if (groups.Count == 0 || clause.Form is VerbForm.Gerund or VerbForm.Infinitive && !IsSure(context, sentence, clause))
            return "";
        if (
            groups is [{ StandsFor: null } only]
            && only.CoreEnd - only.First == 2
            && only.End == only.CoreEnd
            && Phrases.Is(context, only.First, Pointing)
            && context.Mentions.At(only.Head) is not NameMention
        )
            return "";
        return MeasureParts.Doer(context, groups);
    }

    /// <summary>A noun with the doer of a clause where that is sure: "Japanese investment", "investment".</summary>
    public static string NounOf(FactContext context, int sentence, Clause clause, string noun) =>
        Of(context, sentence, clause).Length == 0 ? noun : MeasureParts.NounOf(context, clause.Subject, noun);

    /// <summary>Whether the clause tells what is to come, or only wanted.</summary>
    public static bool IsToCome(FactContext context, Clause clause)
    {
        if (clause.IsPast)
            return false;
        if (clause.Form == VerbForm.Gerund)
            return clause.VerbFirst > 0 && context.Reading.Chars(clause.VerbFirst - 1) is "to";
        if (clause.Form == VerbForm.Infinitive)
            return clause.Governor is not { } governor
                || !Transparent.Contains(context.Forms(governor.Lemma)?.Base ?? "")
                || IsToCome(context, governor);
        return clause.Form == VerbForm.Finite && clause.Modality != Modality.Stated;
    }

    /// <summary>The participle of what is done, or "to be" with it where it is to come: "to be trained".</summary>
    public static string Act(FactContext context, Clause clause, int sentence) =>
        (IsToCome(context, clause) ? "to be " : "") + MeasureParts.Participle(context, clause, sentence);

    /// <summary>"the goal of conserving 30 percent of": the words of a goal before a number; null where there is none.</summary>
    public static string? GoalBefore(FactContext context, int sentence, QuantityMention quantity)
    {
        if (quantity.Form == QuantityForm.Number)
            return null;
        var first = context.Reading.Sentences[sentence].FirstToken;
        for (var i = quantity.First - 1; i > first && i >= quantity.First - 3; i--)
        {
            if (context.Reading.Chars(i) is not ("of" or "to"))
                continue;
            if (!Phrases.Is(context, i - 1, Goals))
                return null;
            var word = context.Words(i - 1, i).ToLowerInvariant();
            if (i == quantity.First - 1)
                return $"{word} for";
            return $"{word} {context.Words(i, quantity.First)}";
        }
        return null;
    }

    /// <summary>Whether the subject of a clause is that of a finite verb before it: "A grew from 2 to 3, and the share of B to 5".</summary>
    public static bool IsShared(FactContext context, int sentence, Clause clause)
    {
        if (clause.Subject.Count == 0)
            return false;
        foreach (var other in context.ClausesOf(sentence))
            if (other.Form == VerbForm.Finite && other.VerbFirst < clause.VerbFirst && other.VerbFirst >= clause.Subject[^1].CoreEnd)
                return true;
        return false;
    }

    // The one that the nearest finite verb has for its own, or the noun right before.
    private static bool IsSure(FactContext context, int sentence, Clause clause)
    {
        var own = clause.Subject[0];
        if (clause.Form == VerbForm.Gerund && own.End == clause.VerbFirst)
            return true;
        Clause? nearest = null;
        foreach (var other in context.ClausesOf(sentence))
            if (
                other.Form == VerbForm.Finite
                && other.VerbEnd <= clause.VerbFirst
                && (nearest is null || other.VerbFirst > nearest.VerbFirst)
            )
                nearest = other;
        if (nearest is null)
            return clause.Form == VerbForm.Gerund
                && own.End <= clause.VerbFirst
                && context.Reading.Chars(clause.VerbFirst - 1) is not ("by" or "through" or "for" or "of" or "in" or "while");
        foreach (var group in nearest.IsPassive ? nearest.Object : nearest.Subject)
            if (group.First == own.First || group.StandsFor?.First == own.First || own.StandsFor?.First == group.First)
                return true;
        return false;
    }
}
