using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>
/// Says what a number counts or measures, in the words of its sentence: "jobs in the United States supported by Japanese firms" of
/// "Japanese firms support 860,000 jobs in the United States".
/// </summary>
internal static partial class MeasureWords
{
    private const int Most = 16;

    // Phrases that tell of the verb rather than of the noun before them: "sent | on scholarships".
    private static readonly WordSet OfVerb = new("to on across through into with");

    private static readonly WordSet Leading = new(
        "in for to from through toward towards under on at across by as over into per with available"
    );

    private static readonly string[] LooseEnds = [" to help", " in order", " each", " an additional", " to further", " a further"];

    // Too short to be taken for words: the figure is not stated.
    private const string Unnamed = "?";

    private static readonly WordSet Values = new("value worth cost");

    private static readonly WordSet Areas = new("acre hectare");

    private static readonly WordSet Lengths = new("year month week day hour minute");

    /// <summary>The words; empty only where the sentence has none.</summary>
    public static string Of(FactContext context, FigurePlace place, QuantityMention quantity, int sentence)
    {
        if (FigureLabels.LabelOf(context, quantity, sentence) is { Length: > 0 } label)
            return label;
        // "€5 million ($5.4 million)": the same sum in other money.
        var open = quantity.First - 1;
        while (open > 0 && context.Reading.Chars(open) is "(" or "[" or "\\")
            open--;
        if (open >= 0 && open < quantity.First - 1 && context.Mentions.At(open) is QuantityMention { Form: QuantityForm.Money } same)
            return Of(context, FigurePlace.Of(context, sentence, same), same, sentence);
        var words = Led(quantity, Compose(context, place, quantity, sentence));
        // "Purchases of energy, with an estimated value of 15 billion": what has the value.
        if (
            Values.Contains(words.AsSpan(words.LastIndexOf(' ') + 1))
            && CountWords(words) <= 4
            && !context.ClausesOf(sentence).Any(static c => c.Form == VerbForm.Finite)
        )
        {
            var first = context.Reading.Sentences[sentence].FirstToken;
            var valued = Phrases.Text(context, first, Math.Min(quantity.First, Phrases.End(context, sentence, first)), 12);
            if (valued.Length > 0 && !valued.EndsWith(words, StringComparison.Ordinal))
                words = valued;
        }
        if (words.Length == 0)
            words = MeasureParts.Before(context, sentence, quantity.First);
        // "cases (5 percent) receive": the bracket parts it from what follows.
        if (words.Length == 0 && quantity.End < context.Reading.Tokens.Count && context.Reading.Chars(quantity.End) is ")" or "]")
            return Unnamed;
        if (words.Length == 0)
        {
            var range = context.Reading.Sentences[sentence];
            words = Phrases.Text(context, quantity.End, Math.Min(range.EndToken, quantity.End + 8), 8);
            if (words.Length == 0)
                words = Phrases.Text(context, range.FirstToken, quantity.First, 8);
        }
        return WithoutLooseEnd(words);
    }

    private static string WithoutLooseEnd(string words)
    {
        foreach (var end in LooseEnds)
            if (words.EndsWith(end, StringComparison.Ordinal))
                return Phrases.Trim(words[..^end.Length]);
        return words.StartsWith("number of ", StringComparison.Ordinal) ? words["number of ".Length..] : words;
    }

    private static string Compose(FactContext context, in FigurePlace place, QuantityMention quantity, int sentence)
    {
        var clause = place.Clause;
        var lemma = clause is null ? "" : context.Forms(clause.Lemma)?.Base ?? "";
        if (ByChange(context, quantity, sentence) is { } change)
            return change;
        if (ChangeBefore(context, quantity, sentence) is { } changed)
            return changed;
        var (thing, behind) = MeasureParts.Counted(context, sentence, quantity, lemma);
        // "5,000 new direct and 15,000 community jobs": the noun stands with the other number.
        if (
            quantity.Form == QuantityForm.Number
            && CountWords(thing) is > 0 and < 4
            && Phrases.IsAdjective(thing.AsSpan(thing.LastIndexOf(' ') + 1))
        )
            return Unnamed;
        // "levels 50 percent above those of May"
        if (
            quantity.Form == QuantityForm.Percent
            && quantity.End < context.Reading.Sentences[sentence].EndToken
            && context.Reading.Chars(quantity.End) is "above" or "below"
            && MeasureParts.Before(context, sentence, quantity.First) is { Length: > 0 } level
        )
            return Joined(level, Phrases.Text(context, quantity.End, SignBehind(context, sentence, quantity.End), 10));
        if (BoundVerb(context, quantity, sentence) is { } subject)
            return subject;
        if (thing.Length > 0 && MeasureDoers.GoalBefore(context, sentence, quantity) is { } goal)
            return $"{goal} {thing}";
        if (GivenBy(context, sentence, quantity) is { Length: > 0 } given)
            return given;
        if (HeadBeforeOf(context, place, quantity, sentence, thing, behind) is { } head)
            return head;
        if (clause is null || IsApposition(context, quantity))
            return thing.Length > 0 ? thing : Alone(context, quantity, sentence, behind);
        if (
            quantity.Form == QuantityForm.Percent
            && thing.Length > 0
            && quantity.First > clause.VerbEnd
            && context.Reading.Chars(quantity.First - 1) is "to" or "at"
            && MeasureParts.Before(context, sentence, quantity.First) is { Length: > 0 } part
        )
            return $"{part} as a share of {thing}";
        return place.Role switch
        {
            FigureRole.Object when clause.IsPassive => AsPatient(context, clause, quantity, sentence, thing),
            FigureRole.Object => AsObject(context, place, quantity, sentence, lemma, thing, behind),
            FigureRole.Subject when clause.IsPassive => AsAgent(context, clause, lemma, thing),
            FigureRole.Subject => AsSubject(context, place, quantity, sentence, lemma, thing),
            _ => AsAdjunct(context, place, quantity, sentence, lemma, thing, behind),
        };
    }

    private static int SignBehind(FactContext context, int sentence, int token)
    {
        var end = context.Reading.Sentences[sentence].EndToken;
        while (token < end && !context.Reading.Tokens[token].Is(Language.TokenShape.Punctuation))
            token++;
        return token;
    }

    private static bool IsApposition(FactContext context, QuantityMention quantity) =>
        quantity.First > 0 && context.Reading.Text[context.Reading.Tokens[quantity.First - 1].Start] is '(' or ':' or '•';

    private static string Alone(FactContext context, QuantityMention quantity, int sentence, string behind)
    {
        var before = MeasureParts.Before(context, sentence, quantity.First);
        if (behind.Length == 0 || before.Length > 0 && IsApposition(context, quantity))
            return before;
        return Money(quantity, behind);
    }

    private static string Money(QuantityMention quantity, string behind) =>
        quantity.Form == QuantityForm.Money
        && (
            behind.StartsWith("for ", StringComparison.Ordinal)
            || behind.StartsWith("to ", StringComparison.Ordinal)
            || behind.StartsWith("in ", StringComparison.Ordinal)
        )
            ? $"funding {behind}"
            : behind;

    private static string AsObject(
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
        // What comes to a sum is named in any case: "the deficit was".
        var doer =
            VerbNouns.IsEquation(lemma) && clause.Form == VerbForm.Finite
                ? MeasureParts.Doer(context, clause.Subject)
                : MeasureDoers.Of(context, sentence, clause);
        // "two loans totalling $4 million": what stands right before.
        if (
            clause.Form == VerbForm.Gerund
            && VerbNouns.IsEquation(lemma)
            && clause.VerbFirst > 0
            && context.Reading.Chars(clause.VerbFirst - 1) is not ","
            && MeasureParts.Before(context, sentence, clause.VerbFirst) is { Length: > 0 } summed
        )
            doer = summed;
        else if (
            clause.Form == VerbForm.Gerund
            && VerbNouns.IsEquation(lemma)
            && ObjectBefore(context, sentence, clause) is { Length: > 0 } grown
        )
            doer = grown;
        else if (VerbNouns.IsEquation(lemma) || (thing.Length == 0 && VerbNouns.IsChange(lemma)))
            doer = MeasureParts.Whole(context, sentence, clause, doer);
        if (VerbNouns.IsEquation(lemma) && (quantity.Form != QuantityForm.Number || thing.Length == 0))
        {
            if (doer.Length == 0)
                return thing.Length > 0 ? thing : behind;
            return thing.Length == 0 ? doer
                : quantity.Form == QuantityForm.Percent ? $"{doer} as a share of {thing}"
                : $"{doer} in {thing}";
        }
        if (thing.Length == 0 && VerbNouns.IsChange(lemma) && VerbNouns.Of(lemma) is { } changed && doer.Length > 0)
            return $"{changed.Noun} {changed.Of} {doer}";
        if (thing.Length > 0)
        {
            if (VerbNouns.IsEquation(lemma) || VerbNouns.IsContaining(lemma) || doer.Length == 0 && clause.Form == VerbForm.Finite)
                return thing;
            if (VerbNouns.IsHolding(lemma))
                return Joined(thing, doer.Length == 0 ? "" : $"of {doer}");
            return WithParticiple(context, place, quantity, sentence, thing, doer);
        }
        if (VerbNouns.Of(lemma) is { } noun)
            return Joined(MeasureDoers.NounOf(context, sentence, clause, noun.Noun), behind);
        // "a portion of the area, nearly 10,000 acres,": the size of what stands before it.
        if (
            MeasureParts.IsParted(context, quantity.First)
            && MeasureParts.Before(context, sentence, quantity.First) is { Length: > 0 } before
            && quantity.First > clause.VerbEnd
        )
            return Joined(before, $"{MeasureDoers.Act(context, clause, sentence)}{(doer.Length == 0 ? "" : $" by {doer}")}");
        var act = $"{MeasureDoers.Act(context, clause, sentence)}{(doer.Length == 0 ? "" : $" by {doer}")}";
        if (quantity.Form == QuantityForm.Money)
            return behind.Length > 0 && Money(quantity, behind) is var money && money != behind
                ? Joined(money, act)
                : Joined($"amount {act}", behind);
        if (Areas.Contains(quantity.Unit))
            return Joined($"land {act}", behind);
        if (Lengths.Contains(quantity.Unit) && doer.Length > 0)
            return Joined($"{doer} {context.Forms(clause.Lemma)?.Ing}", behind);
        return Joined(
            quantity.Form == QuantityForm.Percent ? $"share {act}"
                : doer.Length > 0 ? $"{doer} {context.Forms(clause.Lemma)?.Ing}"
                : act,
            behind
        );
    }

    private static string ObjectBefore(FactContext context, int sentence, Clause clause)
    {
        var found = "";
        foreach (var other in context.ClausesOf(sentence))
            if (other.VerbFirst < clause.VerbFirst && !other.IsPassive && other.Object.Count > 0)
                found = MeasureParts.Words(context, other.Object[^1]);
        return found;
    }

    // "young Japanese | sent | on scholarships to the United States", "jobs in the United States | supported by firms".
    private static string WithParticiple(
        FactContext context,
        in FigurePlace place,
        QuantityMention quantity,
        int sentence,
        string thing,
        string doer
    )
    {
        var clause = place.Clause!;
        var act = MeasureDoers.Act(context, clause, sentence);
        if (HasVerbInside(context, sentence, quantity, clause))
            return thing;
        var by = doer.Length == 0 ? "" : $"{act} by {doer}";
        var core = place.Group!.CoreEnd;
        if (
            core > quantity.End
            && core < context.Reading.Sentences[sentence].EndToken
            && place.Group.End == core
            && Phrases.Is(context, core, OfVerb)
            && context.Reading.Chars(core - 1) is not "route"
            && !VerbFrom(context, sentence, core)
        )
        {
            var counted = Phrases.Text(context, SkipOf(context, quantity.End), core, 10);
            var rest = thing.StartsWith(counted, StringComparison.Ordinal) ? thing[counted.Length..].TrimStart() : "";
            if (counted.Length > 0 && rest.Length > 0)
                return Joined($"{counted} {act} {rest}", doer.Length == 0 ? "" : $"by {doer}");
        }
        return by.Length == 0 ? thing : Joined(thing, by);
    }

    private static bool VerbFrom(FactContext context, int sentence, int token)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbFirst >= token && clause.VerbFirst <= token + 1)
                return true;
        return false;
    }

    private static int SkipOf(FactContext context, int token) => context.Reading.Chars(token) is "of" or "in" or "-" ? token + 1 : token;

    private static bool HasVerbInside(FactContext context, int sentence, QuantityMention quantity, Clause own)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (
                !ReferenceEquals(clause, own)
                && !FigureDoubts.IsMisread(context, quantity, clause, context.Reading.Sentences[sentence].EndToken)
                && clause.Form is not VerbForm.Finite
                && clause.VerbFirst > quantity.End
                && clause.VerbFirst < quantity.End + 8
            )
                return true;
        return false;
    }

    // "more than 800,000 Americans are employed by Japanese firms"
    private static string AsPatient(FactContext context, Clause clause, QuantityMention quantity, int sentence, string thing)
    {
        var done = Phrases.Text(context, clause.Verb, Phrases.End(context, sentence, clause.Verb));
        if (thing.Length > 0)
            return clause.Form == VerbForm.Finite && clause.VerbFirst > quantity.First ? Joined(thing, done) : thing;
        var lemma = context.Forms(clause.Lemma)?.Base ?? "";
        var doers = clause.Subject;
        if (doers.Count == 0 && clause.Form != VerbForm.Finite)
            foreach (var other in context.ClausesOf(sentence))
                if (other.VerbEnd <= quantity.First && other.Form == VerbForm.Finite)
                    doers = other.Subject;
        if (VerbNouns.IsChange(lemma) && clause.Object.Count > 0)
            return "";
        var rest = Phrases.Text(context, clause.VerbEnd, Phrases.End(context, sentence, clause.VerbEnd, 14));
        if (VerbNouns.Of(lemma) is { } noun)
            return Joined(MeasureParts.NounOf(context, doers, noun.Noun), rest);
        return Joined(
            quantity.Form == QuantityForm.Money ? "amount"
                : quantity.Form == QuantityForm.Percent ? "share"
                : "",
            done
        );
    }

    // "was supported by 40 countries": countries supporting it.
    private static string AsAgent(FactContext context, Clause clause, string lemma, string thing)
    {
        var done = MeasureParts.Doer(context, clause.Object);
        if (thing.Length == 0)
            return VerbNouns.Of(lemma) is { } noun && done.Length > 0 ? $"{noun.Noun} {noun.Of} {done}" : done;
        return done.Length == 0 || context.Forms(clause.Lemma) is not { } forms ? thing : Joined(thing, $"{forms.Ing} {done}");
    }

    private static string AsSubject(
        FactContext context,
        in FigurePlace place,
        QuantityMention quantity,
        int sentence,
        string lemma,
        string thing
    )
    {
        var clause = place.Clause!;
        if (clause.VerbFirst < quantity.First || clause.Form == VerbForm.Infinitive && thing.Length > 0)
            return thing;
        var end = Phrases.End(context, sentence, clause.VerbEnd);
        var rest = Phrases.Text(context, clause.VerbEnd, end);
        if (lemma == "be")
        {
            if (rest.Length == 0)
                return thing;
            if (MeasureParts.PeopleAsAdjective(context, SkipOf(context, quantity.End), clause.VerbFirst) is { } people)
                return Joined(people, rest);
            var isNoun = context.Reading.Chars(clause.VerbEnd) is "a" or "an" or "the" or "members" or "alumni" or "citizens";
            return thing.Length == 0 ? rest
                : isNoun ? Joined(thing, $"that are {rest}")
                : Joined(thing, rest);
        }
        if (thing.Length == 0)
            return quantity.Form == QuantityForm.Money ? $"funding to {lemma} {rest}".TrimEnd() : rest;
        if (MeasureDoers.IsToCome(context, clause))
            return Joined(thing, $"to {lemma} {rest}".TrimEnd());
        // "500 programmes, including those funded by": the verb is of those.
        for (var i = quantity.End; i < clause.VerbFirst; i++)
            if (context.Reading.Chars(i) is "including" or "(")
                return thing;
        if (rest.Length == 0)
            return thing;
        return clause.IsPast || lemma is "include" or "have" or "contain"
            ? Joined(
                thing,
                $"{(clause.Object.Count == 0 && clause.VerbEnd == clause.VerbFirst + 1 ? "" : "that ")}{Phrases.Text(context, clause.VerbFirst, end)}"
            )
            : Joined(thing, $"{context.Forms(clause.Lemma)?.Ing} {rest}".Trim());
    }

    private static bool EndsInS(FactContext context, NounGroup group) =>
        context.Reading.Chars(group.Head) is { Length: > 2 } word && word[^1] == 's' && word[^2] != 's';

    private static int CountWords(string words)
    {
        var count = words.Length == 0 ? 0 : 1;
        foreach (var c in words)
            if (c == ' ')
                count++;
        return count;
    }

    // Two parts with a blank between; the second one only where the whole stays short.
    private static string Joined(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
            return first + second;
        return CountWords(first) + CountWords(second) <= Most + 2 ? $"{first} {second}" : first;
    }
}
