using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>What speaks against stating a number, and against taking a word beside it for a verb.</summary>
internal static class FigureDoubts
{
    private static readonly WordSet Orders = new(
        "dozens scores tens hundreds thousands millions billions trillions several many some few countless"
    );
    private static readonly WordSet Pairing = new("our your their these those both the its");

    // Alone they say that a number rose or that money flows, not of what.
    private static readonly WordSet Empty = new(
        "long-term short-term so-called multi-year one-time fall increase growth reduction decrease decline rise drop cut amount share funding sum total spending now today it that this which they others more less it’s points point clean new additional helps help"
    );
    private static readonly WordSet Regions = new(
        "countries nations states economies members allies partners locations sites places categories"
    );

    private static readonly WordSet Function = new(
        "of in on at by to for from with into and or the a an as over under through across between against during per than including while who which that"
    );

    /// <summary>Whether it is no more than an order of magnitude: "thousands of people", "several hundred".</summary>
    public static bool IsVague(FactContext context, QuantityMention quantity)
    {
        for (var i = quantity.NumberFirst; i < quantity.End; i++)
        {
            ref var token = ref context.Reading.Tokens[i];
            if (token.Is(TokenShape.Punctuation) || context.Reading.Text[token.Start] is '$' or '€' or '£' or '¥')
                continue;
            return Phrases.Is(context, i, Orders);
        }
        return false;
    }

    /// <summary>Whether it only says that there are two of what everyone knows: "our two peoples", "the two societies".</summary>
    public static bool IsPair(FactContext context, QuantityMention quantity) =>
        quantity is { InWords: true, Value: 2, Bound: Bound.Exact, First: > 0 } && Phrases.Is(context, quantity.First - 1, Pairing);

    /// <summary>Whether the words of a measure leave open what is measured.</summary>
    public static bool SaysNothing(string measure) =>
        measure.Length < 3
        || !measure.Contains(' ', StringComparison.Ordinal) && Phrases.IsAdjective(measure)
        || measure.StartsWith("including ", StringComparison.Ordinal)
        || measure.StartsWith("helps ", StringComparison.Ordinal)
        || Empty.Contains(measure)
        || Regions.Contains(measure)
        || Function.Contains(measure);

    /// <summary>Whether the words are no more than a country of the sentence.</summary>
    public static bool IsCountry(FactContext context, int sentence, string measure)
    {
        if (measure.Length == 0 || !char.IsAsciiLetterUpper(measure[0]))
            return false;
        var range = context.Reading.Sentences[sentence];
        for (var i = range.FirstToken; i < range.EndToken; i++)
            if (
                context.Mentions.At(i) is NameMention { Kind: NameKind.Country, IsAdjective: false } name
                && name.First == i
                && context.Words(i, name.End).EndsWith(measure, StringComparison.Ordinal)
            )
                return true;
        return false;
    }

    /// <summary>"If Norway signs, trade will grow by 5 percent": nobody says that it does.</summary>
    public static bool IsSupposed(FactContext context, int sentence) =>
        context.Reading.Chars(context.Reading.Sentences[sentence].FirstToken) is "If" or "Unless";

    /// <summary>Whether what was read as a clause is a word of the noun phrase that the number counts.</summary>
    public static bool IsMisread(FactContext context, QuantityMention quantity, Clause clause, int end) =>
        clause.VerbFirst >= quantity.End
        && clause.VerbFirst <= quantity.End + 4
        && clause.VerbEnd <= clause.VerbFirst + 1
        && (IsAttribute(context, quantity, clause.VerbFirst, end) || IsPluralNoun(context, quantity, clause));

    /// <summary>"four advanced capabilities", "a $5 million extended contract", "200 built-in cameras".</summary>
    public static bool IsAttribute(FactContext context, QuantityMention quantity, int verb, int end)
    {
        if (verb > quantity.End + 1 || verb + 1 >= end)
            return false;
        if (verb == quantity.End + 1 && context.Reading.Chars(quantity.End) is not ("-" or "of" or "new" or "additional"))
            return false;
        if (context.Reading.Chars(verb + 1) is "-" or "‑")
            return true;
        var word = context.Reading.Chars(verb);
        if (!(word.EndsWith("ed") || word.EndsWith("ing")))
            return false;
        var isOne = quantity.First > 0 && context.Reading.Chars(quantity.First - 1) is "a" or "an" or "A" or "An";
        if (!isOne && quantity.Form != QuantityForm.Number)
            return false;
        for (var i = verb + 1; i < end && i < verb + 5; i++)
        {
            if (context.Reading.Tokens[i].Is(TokenShape.Punctuation) || Phrases.Is(context, i, Function))
                return isOne && i > verb + 1;
            if (context.Reading.Chars(i)[^1] == 's' && !isOne)
                return true;
        }
        return isOne;
    }

    // "two new programs that": more than one of them do not stand before a verb in the singular.
    private static bool IsPluralNoun(FactContext context, QuantityMention quantity, Clause clause)
    {
        if (
            quantity.Form != QuantityForm.Number
            || quantity.Value <= 1
            || context.Reading.Chars(clause.VerbFirst) is "is" or "was" or "has" or "does"
        )
            return false;
        var verb = context.Reading.Chars(clause.VerbFirst);
        if (verb[^1] != 's' || verb.EndsWith("ss"))
            return false;
        for (var i = quantity.End; i < clause.VerbFirst; i++)
            if (
                context.Reading.Chars(i)[^1] == 's'
                || context.Reading.Tokens[i].Is(TokenShape.Punctuation)
                || Phrases.Is(context, i, Function)
                || context.Mentions.At(i) is not null
            )
                return false;
        return true;
    }
}
