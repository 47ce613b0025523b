using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <content>Numbers in phrases beside the verb: changes, sums of a head noun, lengths of time.</content>
internal static partial class MeasureWords
{
    // "reducing the land by 20 percent", "fell by 3 percent": the change of what changes.
    private static string? ByChange(FactContext context, QuantityMention quantity, int sentence)
    {
        var by = quantity.First - 1;
        if (by < context.Reading.Sentences[sentence].FirstToken || context.Reading.Chars(by) is not "by")
            return null;
        Clause? found = null;
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbEnd <= by && VerbNouns.IsChange(context.Forms(clause.Lemma)?.Base ?? ""))
                found = clause;
        if (found is null || VerbNouns.Of(context.Forms(found.Lemma)!.Base) is not { } noun)
            return null;
        var changed = found.Object.Count == 0 || found.Object[0].First >= quantity.First ? found.Subject : found.Object;
        if (changed.Count == 0)
            return null;
        var end = changed[0].First > found.Verb ? by : Math.Max(changed[^1].End, found.VerbFirst);
        var first = changed[0].First;
        if (
            context.Reading.Chars(first) is "the"
            && first + 2 < end
            && context.Reading.Chars(first + 1) is "amount" or "number" or "level"
            && context.Reading.Chars(first + 2) is "of"
        )
            first += 3;
        var words = Phrases.Text(context, first, Math.Min(end, Phrases.End(context, sentence, first)), 13);
        return words.Length == 0 ? null : $"{noun.Noun} {noun.Of} {words}";
    }

    // A measure begins with a noun.
    private static string Led(QuantityMention quantity, string words)
    {
        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !Leading.Contains(words.AsSpan(0, blank)))
            return words;
        // "with trade exceeding $5 billion": what stands behind "with" is the measure.
        if (words.StartsWith("with ", StringComparison.Ordinal))
            return words[(blank + 1)..];
        return quantity.Form switch
        {
            QuantityForm.Money => "funding " + words,
            QuantityForm.Percent => "share " + words,
            _ => words,
        };
    }

    private static readonly WordSet ChangeNouns = new("increase rise growth decrease fall drop decline reduction gain jump surge");

    // "£10 billion, an increase of 5 percent or £2 billion": the change of what the verb before comes to.
    private static string? ChangeBefore(FactContext context, QuantityMention quantity, int sentence)
    {
        var first = context.Reading.Sentences[sentence].FirstToken;
        var of = quantity.First - 1;
        // "of 5 percent or £2 billion"
        if (of > first + 1 && context.Reading.Chars(of) is "or" && context.Mentions.At(of - 1) is QuantityMention other)
            of = other.First - 1;
        if (of <= first || context.Reading.Chars(of) is not "of" || !ChangeNouns.Contains(context.Reading.Chars(of - 1)))
            return null;
        var noun = context.Reading.Chars(of - 1).ToString();
        if (
            quantity.End < context.Reading.Sentences[sentence].EndToken
            && context.Reading.Chars(quantity.End) is "in" or "of"
            && context.Mentions.At(quantity.End + 1) is not TimeMention
            && context.Reading.Chars(quantity.End + 1) is not "current" and not "constant" and not "real"
        )
            return null;
        Clause? found = null;
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbEnd <= of && clause is { Form: VerbForm.Finite, IsPassive: false, Subject.Count: > 0 })
                found = clause;
        if (found is null)
            return null;
        var what = MeasureParts.Whole(context, sentence, found, MeasureParts.Doer(context, found.Subject));
        return what.Length == 0 ? null : $"{noun} in {what}";
    }

    // "the $3 billion Japan has invested in rail": what the clause behind the number is done with.
    private static string? GivenBy(FactContext context, int sentence, QuantityMention quantity)
    {
        if (quantity.Form != QuantityForm.Money)
            return null;
        foreach (var clause in context.ClausesOf(sentence))
        {
            if (
                clause is not { Form: VerbForm.Finite, IsPassive: false, Subject: [{ StandsFor: null } doer] }
                || clause.VerbFirst != doer.End
            )
                continue;
            if (doer.First < quantity.End || doer.First > quantity.End + 1 || !MeasureParts.HasName(context, clause.Subject))
                continue;
            if (doer.First > quantity.End && context.Reading.Chars(quantity.End) is not ("that" or "which" or "the"))
                continue;
            var rest = Phrases.Text(context, clause.VerbEnd, Phrases.End(context, sentence, clause.VerbEnd), 12);
            return VerbNouns.Of(context.Forms(clause.Lemma)?.Base ?? "") is { } noun
                ? Joined(MeasureDoers.NounOf(context, sentence, clause, noun.Noun), rest)
                : Joined($"amount {MeasureDoers.Act(context, clause, sentence)} by {MeasureParts.Doer(context, clause.Subject)}", rest);
        }
        return null;
    }

    // "trade exceeds $300 billion": the verb is read as a bound of the number.
    private static string? BoundVerb(FactContext context, QuantityMention quantity, int sentence)
    {
        if (context.Reading.Chars(quantity.First) is not ("exceeds" or "exceeded" or "surpasses" or "surpassed"))
            return null;
        var words = MeasureParts.Before(context, sentence, quantity.First);
        return words.Length == 0 ? null : words;
    }

    // "a population of 30 million", "an investment of $5 billion in rail": the head says what it is.
    private static string? HeadBeforeOf(
        FactContext context,
        in FigurePlace place,
        QuantityMention quantity,
        int sentence,
        string thing,
        string behind
    )
    {
        var of = quantity.First - 1;
        if (
            place.Group is not { } group
            || of <= group.First
            || context.Reading.Chars(of) is not "of"
            || MeasureParts.IsTotal(context, of - 1)
        )
            return null;
        if (quantity.Form == QuantityForm.Number && thing.Length > 0)
            return thing;
        var head = Phrases.Text(context, group.First, of, 10);
        if (head.Length == 0)
            return null;
        return thing.Length > 0 ? $"{head} {(context.Reading.Chars(quantity.End) is "of" ? "of" : "in")} {thing}"
            : behind.Length > 0 ? $"{head} {behind}"
            : head;
    }

    private static string AsAdjunct(
        FactContext context,
        in FigurePlace place,
        QuantityMention quantity,
        int sentence,
        string lemma,
        string thing,
        string behind
    )
    {
        var clause = place.Clause!;
        var before = quantity.First > 0 ? context.Reading.Chars(quantity.First - 1).ToString().ToLowerInvariant() : "";
        if (quantity.Form == QuantityForm.Measure && Lengths.Contains(quantity.Unit) && thing.Length == 0)
            return Lasting(context, clause, quantity, sentence, lemma, behind);
        var doer = MeasureParts.Doer(context, clause.IsPassive ? clause.Object : clause.Subject);
        // "exports to Peru amounted to": with the phrases that stand before the verb.
        if (before is "to" or "at" && !clause.IsPassive && clause.Form == VerbForm.Finite && VerbNouns.IsEquation(lemma))
            doer = MeasureParts.Whole(context, sentence, clause, doer);
        // "grew from 200 to 330": what grew.
        if (
            before is "from" or "to"
            && VerbNouns.IsChange(lemma)
            && quantity.First > clause.VerbEnd
            && MeasureDoers.IsShared(context, sentence, clause)
        )
            return thing.Length > 0 && quantity.Form == QuantityForm.Number ? thing : Unnamed;
        if (before == "from" && VerbNouns.IsChange(lemma) && quantity.First > clause.VerbEnd && doer.Length > 0)
            return clause.Form is not VerbForm.Finite ? Unnamed
                : thing.Length > 0 && quantity.Form == QuantityForm.Number && context.Reading.Chars(quantity.End) is not "to" ? thing
                : doer;
        if (before == "to" && thing.Length == 0 && !clause.IsPassive && clause.Object.Count > 0 && clause.Object[^1].End <= quantity.First)
            return MeasureParts.Doer(context, clause.Object);
        if (before is "to" or "at" && (VerbNouns.IsChange(lemma) || VerbNouns.IsEquation(lemma)) && doer.Length > 0)
        {
            var what = !clause.IsPassive && clause.Object.Count > 0 ? MeasureParts.Doer(context, clause.Object) : doer;
            return thing.Length == 0 || quantity.Form == QuantityForm.Number ? (thing.Length > 0 ? thing : what) : $"{what} in {thing}";
        }
        if (before == "for" && lemma == "account" && thing.Length > 0 && doer.Length > 0)
            return Joined(thing, $"from {doer}");
        if (thing.Length == 0)
        {
            if (
                before == "at"
                && clause.Form == VerbForm.ReducedPassive
                && MeasureParts.Before(context, sentence, clause.VerbFirst) is { Length: > 0 } valued
            )
                return valued;
            if (before is "with" or "at" or "for" or "of")
                return behind.Length > 0 ? Money(quantity, behind) : MeasureParts.Before(context, sentence, quantity.First);
            if (VerbNouns.Of(lemma) is { } noun)
                return Joined(MeasureDoers.NounOf(context, sentence, clause, noun.Noun), behind);
            return MeasureParts.Before(context, sentence, quantity.First) is { Length: > 0 } words ? words : behind;
        }
        if (
            clause.Form is not VerbForm.Finite
            || clause.VerbFirst > quantity.First
            || before is not ("on" or "to" or "in" or "across" or "from" or "at" or "through")
        )
            return thing;
        // "eliminates tariffs on $7.2 billion in exports": exports on which tariffs are eliminated.
        var last = clause.IsPassive || clause.Object.Count == 0 ? null : clause.Object[^1];
        if (last is not null && last.End == quantity.First - 1 && last.End - last.First <= 4)
            return Joined(
                thing,
                $"{before} which {MeasureParts.Words(context, last)} {(MeasureDoers.IsToCome(context, clause) ? "" : EndsInS(context, last) ? "are " : "is ")}{MeasureDoers.Act(context, clause, sentence)}"
            );
        if (doer.Length == 0 || last is not null && last.End - last.First > 6)
            return thing;
        var said = Phrases.Text(context, clause.VerbFirst, quantity.First - 1, 8);
        return CountWords(doer) + CountWords(said) > 9 ? thing : Joined(thing, $"{before} which {doer} {said}");
    }

    // "have collaborated for over 25 years on research": collaboration on research.
    private static string Lasting(FactContext context, Clause clause, QuantityMention quantity, int sentence, string lemma, string behind)
    {
        var verb = clause.VerbEnd;
        var from = verb;
        var middle =
            quantity.First > verb
                ? Phrases.Text(context, from, Math.Min(quantity.First, Phrases.End(context, sentence, from)), 12)
                : Phrases.Text(context, from, Phrases.End(context, sentence, from), 12);
        if (quantity.First < verb)
            behind = "";
        var under = "";
        foreach (var adjunct in clause.Adjuncts)
            if (adjunct.End <= clause.VerbFirst && context.Reading.Chars(adjunct.First) is "Under" or "under" or "Through" or "through")
                under =
                    $"{context.Words(adjunct.First, adjunct.First + 1).ToLowerInvariant()} {Phrases.Text(context, adjunct.First + 1, adjunct.End, 9)}";
        var doer = MeasureParts.Doer(context, clause.IsPassive ? clause.Object : clause.Subject);
        string act;
        if (VerbNouns.Of(lemma) is { } noun && !clause.IsPassive)
            act = MeasureDoers.NounOf(context, sentence, clause, noun.Noun);
        else if (lemma == "be")
            act = doer;
        else
            act = $"{doer} {(clause.IsPassive ? context.Forms(clause.Lemma)?.Participle : context.Forms(clause.Lemma)?.Ing)}".Trim();
        // "the release of all hostages held for 200 days": the hostages were held.
        if (clause.Form == VerbForm.ReducedPassive && act.LastIndexOf(" of ", StringComparison.Ordinal) is var of && of > 0)
            act = act[(of + 4)..];
        return Joined(Joined(Joined(act, middle), behind), under);
    }
}
