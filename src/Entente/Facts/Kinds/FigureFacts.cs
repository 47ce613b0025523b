using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Figures from the quantities of the text, with the words that say what they measure.</summary>
public sealed class FigureFacts : IFactBuilder
{
    // Below this a number in words counts a figure only where it counts things in the world ("four consulates").
    private const decimal LeastInWords = 11;

    // What talk counts: "the two sides", "three priorities", "five years old".
    private static readonly WordSet Talk = new(
        "countries country sides side nations nation leaders leader governments government ministers minister presidents peoples parties party partners allies states economies democracies "
            + "priorities priority pillars pillar areas area ways way times time days day weeks week months month years year decades hours minutes age ages goals goal objectives principles "
            + "things thing points point steps step aspects fronts front issues issue topics themes theme reasons reason questions tracks elements key main other others of them us dimensions "
            + "components phases phase stages parts part halves categories types kinds levels stage days-long and or to secretaries officials militaries chambers continents hemispheres oceans more generations lines men people’s teams more-than world major delegations entities bodies teams executives dignitaries counterparts ceremonies"
    );

    // Plurals without an "s".
    private static readonly WordSet Plurals = new(
        "people men women children personnel staff police aircraft spacecraft watercraft alumni troops crew cattle species media criteria faculty youth military infantry cavalry percent dead wounded fish livestock sheep data head"
    );

    private static readonly WordSet NoCount = new("times th st nd rd fold x am pm a.m p.m degrees degree or and century anniversary");

    // Their number is a name.
    private static readonly WordSet Acts = new(
        "Order Orders Proclamation Directive Memorandum Resolution Resolutions Article Section Title Chapter Law Paragraph No EO E.O"
    );

    // "grades 1-3", "phase 2": their number is a place in an order.
    private static readonly WordSet Steps = new(
        "grade grades level levels class classes phase phases stage stages tier tiers category categories type types step steps track tracks day days week weeks chapter chapters pillar pillars group annex"
    );

    private static readonly WordSet Baselines = new(
        "levels level baseline figures prices standards report act law agreement budget strategy plan guidelines"
    );

    /// <inheritdoc/>
    public string Kind => Figure.Name;

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(sink);
        if (FigureDoubts.IsSupposed(context, match.Sentence))
            return;
        foreach (var slot in match.Slots)
            if (slot.Mention is QuantityMention quantity && IsFigure(context, quantity, match.Sentence))
                Add(context, match, quantity, sink);
    }

    private static bool IsFigure(FactContext context, QuantityMention quantity, int sentence)
    {
        if (quantity.Form == QuantityForm.Ordinal || FigureDoubts.IsVague(context, quantity) || FigureDoubts.IsPair(context, quantity))
            return false;
        if (quantity is { InWords: true, Value: 1, Bound: Bound.Exact })
            return false;
        if (quantity.Form == QuantityForm.Measure && Spans.Contains(quantity.Unit))
            return IsLengthTold(context, quantity, sentence);
        if (IsCalibre(context, quantity, context.Reading.Sentences[sentence].EndToken))
            return false;
        if (quantity.Form != QuantityForm.Number || FigureLabels.Has(context, quantity, sentence))
            return true;
        var range = context.Reading.Sentences[sentence];
        if (quantity.End >= range.EndToken)
            return quantity.Bound != Bound.Exact;
        ref var next = ref context.Reading.Tokens[quantity.End];
        if (NoCount.Contains(context.Reading.Chars(quantity.End)))
            return false;
        var isCounted = (!next.Is(TokenShape.Punctuation) || quantity.Bound != Bound.Exact);
        if (!quantity.InWords && quantity.Bound == Bound.Exact && !IsPlainCount(context, quantity, sentence))
            return false;
        if (!quantity.InWords || quantity.Bound != Bound.Exact || quantity.Value >= LeastInWords)
            return isCounted;
        return isCounted && quantity.Value > 1 && IsThing(context, quantity.End, range.EndToken);
    }

    // "for over 25 years" is told for its own sake, "in over ten years" is not.
    private static bool IsLengthTold(FactContext context, QuantityMention quantity, int sentence)
    {
        // "spoke for 45 minutes" is how long a meeting was.
        if (quantity.Unit is "minute" or "hour" or "second")
            return false;
        var range = context.Reading.Sentences[sentence];
        if (
            quantity.First > range.FirstToken
            && context.Reading.Chars(quantity.First - 1)
                is "for"
                    or "For"
                    or "spanning"
                    or "spans"
                    or "lasted"
                    or "lasting"
                    or "marks"
                    or "celebrate"
        )
            return true;
        return quantity.End < range.EndToken && context.Reading.Chars(quantity.End) is "of";
    }

    // Digits that count: not a year ("2050 goals"), a version ("4.0"), a title ("123 agreement") or a number that nothing follows.
    private static bool IsPlainCount(FactContext context, QuantityMention quantity, int sentence)
    {
        var digits = context.Reading.Chars(quantity.NumberFirst);
        var end = context.Reading.Sentences[sentence].EndToken;
        var capitalBefore =
            quantity.First > 0
            && context.Reading.Tokens[quantity.First - 1] is var before
            && before.Is(TokenShape.Capitalised)
            && !before.Is(TokenShape.StartsSentence);
        if (quantity.First > 0 && (Phrases.Is(context, quantity.First - 1, Acts) || Phrases.Is(context, quantity.First - 1, Steps)))
            return false;
        if (digits.Length == 4 && quantity.Value is >= 1700 and <= 2100 && quantity.Value % 100 != 0 && quantity.Upper is null)
            return false;
        if (digits.Contains('.') && quantity.Value < 100 && capitalBefore)
            return false;
        var head = HeadOf(context, quantity.End, end);
        if (head < 0)
            return FigurePlace.Of(context, sentence, quantity) is { Clause: { } clause } place
                && (
                    VerbNouns.IsEquation(context.Forms(clause.Lemma)?.Base ?? "")
                    || VerbNouns.IsChange(context.Forms(clause.Lemma)?.Base ?? "")
                )
                && place.Role != FigureRole.Subject
                && !capitalBefore;
        var word = context.Reading.Chars(head);
        var isPlural =
            word[^1] is 's' or 'S'
            || Plurals.Contains(word)
            || context.Mentions.At(head) is NameMention
            || !char.IsAsciiLetterLower(word[0]) && !char.IsAsciiDigit(word[0]);
        return isPlural || quantity.Value == 1 || quantity.Value >= 1000 && !capitalBefore;
    }

    // The noun that is counted: the last word before a sign, a preposition or a verb; -1 where none follows.
    private static int HeadOf(FactContext context, int first, int end)
    {
        var head = -1;
        if (first < end && context.Reading.Chars(first) is "of" or "-")
            first++;
        for (var i = first; i < end && i < first + 8; i++)
        {
            if (
                context.Reading.Tokens[i].Is(TokenShape.Punctuation) && context.Reading.Tokens[i].Length == 1
                || Ends.Contains(context.Reading.Chars(i))
                || context.Mentions.At(i) is TimeMention
            )
            {
                if (context.Reading.Chars(i) is "-" or "'" or "’" or "." && i > first)
                    continue;
                break;
            }
            head = i;
            var word = context.Reading.Chars(i);
            if (word[^1] == 's' && word.Length > 3 && word[^2] != 's')
                break;
        }
        return head;
    }

    private static readonly WordSet Ends = new(
        "of in on at to for from by with and or that which who is are was were have has had will would can as under through over between among across per since until into than but while when if not be been being a an the it its working living serving"
    );

    private static readonly WordSet Spans = new("year month week day hour minute second decade century");

    // "155mm artillery", "a 7.62 mm rifle": the measure of a barrel is the name of a sort.
    private static bool IsCalibre(FactContext context, QuantityMention quantity, int end) =>
        quantity.Unit == "millimetre"
        && quantity.End < end
        && !context.Reading.Tokens[quantity.End].Is(TokenShape.Punctuation)
        && !Ends.Contains(context.Reading.Chars(quantity.End));

    // The words behind a small number up to their head: a plural that is no word of talk.
    private static bool IsThing(FactContext context, int first, int end)
    {
        for (var i = first; i < end && i < first + 6; i++)
        {
            var word = context.Reading.Chars(i);
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Country, IsAdjective: true } people && people.End == i + 1)
                if (word[^1] == 's')
                    return true;
            if (Talk.Contains(word) || context.Reading.Tokens[i].Is(TokenShape.Punctuation) || context.Mentions.At(i) is TimeMention)
                return false;
            if (word.Length > 3 && word[^1] == 's' && word[^2] != 's' && char.IsAsciiLetterLower(word[0]))
                return !(i + 1 < end && Talk.Contains(context.Reading.Chars(i + 1)));
        }
        return false;
    }

    private static void Add(FactContext context, RuleMatch match, QuantityMention quantity, FactSink sink)
    {
        var told = SameSumBefore(context, quantity) ?? quantity;
        var place = FigurePlace.Of(context, match.Sentence, told);
        var measure = MeasureWords.Of(context, place, told, match.Sentence);
        if (FigureDoubts.IsCountry(context, match.Sentence, measure))
            measure = MeasureParts.Before(context, match.Sentence, told.First);
        if (FigureDoubts.SaysNothing(measure) || FigureDoubts.IsCountry(context, match.Sentence, measure))
            return;
        var bound = quantity.Bound == Bound.Exact ? told.Bound : quantity.Bound;
        var unit = quantity.Unit;
        if (unit == "percentage point")
            (unit, measure) = ("percent", measure.Length == 0 ? "percentage points" : $"percentage points of {measure}");
        var body = new Figure(quantity.Value, quantity.Upper, bound, unit, measure);
        var when = WhenOf(context, match.Sentence, place.Clause, told);
        sink.Add(
            context,
            context.EvidenceOf(match.Sentence),
            body,
            when,
            PartiesOf(context, match.Sentence, place.Clause),
            Line(body),
            match
        );
    }

    // "C$93 billion (US$69 billion)": the sum in brackets is the one before it in another currency, and measures the same.
    private static QuantityMention? SameSumBefore(FactContext context, QuantityMention quantity) =>
        quantity is { Form: QuantityForm.Money, First: > 1 }
        && context.Reading.Chars(quantity.First - 1) is "("
        && context.Mentions.At(quantity.First - 2) is QuantityMention { Form: QuantityForm.Money } sum
        && sum.Unit != quantity.Unit
            ? sum
            : null;

    // The time of the clause that holds the number; of a participle that has none, that of the verb before it.
    private static Edtf? WhenOf(FactContext context, int sentence, Clause? clause, QuantityMention quantity)
    {
        if (TimeBehind(context, sentence, quantity) is { } behind)
            return behind;
        if (FigureLabels.TimeInBrackets(context, sentence, quantity) is { } bracketed)
            return bracketed;
        // An apposition belongs to the verb before it.
        if (clause is null && context.ClauseAt(sentence, quantity.First) is { } at && at.VerbEnd <= quantity.First)
            clause = at;
        if (clause is null)
            return TimeOfLabel(context, sentence, quantity);
        foreach (var other in context.ClausesOf(sentence))
            if (other.Form == VerbForm.ReducedPassive && other.VerbFirst == quantity.End && TimeOf(context, other, quantity) is { } reduced)
                return reduced;
        if (TimeOf(context, clause, quantity) is { } own)
            return own;
        if (clause.Form is VerbForm.Finite)
            return null;
        Clause? main = null;
        foreach (var other in context.ClausesOf(sentence))
        {
            if (other.VerbFirst >= clause.VerbFirst)
                break;
            if (other.Form is VerbForm.Finite)
                main = other;
        }
        return main is null ? null : TimeOf(context, main, quantity);
    }

    // "Exports of goods, 2019: $74.4 billion", as a table has it below and beside its heads: the label ends with the time.
    private static Edtf? TimeOfLabel(FactContext context, int sentence, QuantityMention quantity)
    {
        var range = context.Reading.Sentences[sentence];
        for (var i = range.FirstToken; i < quantity.First; i++)
            if (
                context.Mentions.At(i) is TimeMention time
                && FactContext.IsDate(time)
                && time.End + 1 == quantity.First
                && context.Reading.Chars(time.End) is ":"
            )
                return time.Value;
        return null;
    }

    // The time of a clause; not one that only describes ("2005 levels", "the 2018 report").
    private static Edtf? TimeOf(FactContext context, Clause clause, QuantityMention quantity)
    {
        foreach (var time in clause.Times)
            if (
                FactContext.IsDate(time)
                && time.Relation is not (TimeRelation.Until or TimeRelation.Through or TimeRelation.Before or TimeRelation.After)
                && !IsOfAnother(context, quantity, time)
                && !(time.End < context.Reading.Tokens.Count && Baselines.Contains(context.Reading.Chars(time.End)))
            )
                return time.Value;
        return null;
    }

    // "$5 million in FY 2024": the time that stands with the number itself.
    private static Edtf? TimeBehind(FactContext context, int sentence, QuantityMention quantity)
    {
        var first = quantity.End;
        if (first + 1 >= context.Reading.Sentences[sentence].EndToken || context.Reading.Chars(first) is not "in")
            return null;
        return context.Mentions.At(first + 1) is TimeMention time && FactContext.IsDate(time) ? time.Value : null;
    }

    // "…, including the summit on May 12": the time of one of them.
    private static bool IsOfAnother(FactContext context, QuantityMention quantity, TimeMention time)
    {
        for (var i = quantity.End; i < time.First; i++)
            if (context.Reading.Chars(i) is "including")
                return true;
        return false;
    }

    // Those of the clause come first.
    private static List<string> PartiesOf(FactContext context, int sentence, Clause? clause)
    {
        var parties = new List<string>();
        if (clause is not null)
        {
            foreach (var group in clause.Subject)
                context.Parties.Add(group, parties);
            foreach (var group in clause.Object)
                context.Parties.Add(group, parties);
        }
        foreach (var party in context.PartiesOf(sentence))
            if (!parties.Contains(party))
                parties.Add(party);
        parties.RemoveAll(static p => p.Length != 3);
        if (parties.Count == 0)
            parties.AddRange(context.Parties.Principals);
        return parties;
    }

    // "about 55,000 U.S. service members hosted by Japan", "over $480 billion: Japanese investment in the U.S. economy".
    internal static string Line(Figure figure)
    {
        var number = FigureWording.Of(figure);
        return figure.Measure.Length == 0 ? number
            : figure.Unit == "count" ? $"{number} {figure.Measure}"
            : $"{number}: {figure.Measure}";
    }
}
