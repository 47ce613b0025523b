using Entente.Language;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Numbers behind a label, as basic data and fact sheets have them: "Population: 5.49 million (2023)".</summary>
internal static class FigureLabels
{
    private const int LongestLabel = 14;

    // Their numbers are names, dates or addresses.
    private static readonly WordSet OfNumbers = new(
        "tel telephone phone fax mobile number no code postcode zip box room suite floor article section page date time year founded established reference ref isbn issn case file version id hotline ext extension"
    );

    /// <summary>Whether a bare number stands right behind a label that says what it counts.</summary>
    public static bool Has(FactContext context, QuantityMention quantity, int sentence)
    {
        var range = context.Reading.Sentences[sentence];
        var colon = quantity.First - 1;
        if (
            colon <= range.FirstToken
            || context.Reading.Chars(colon) is not ":"
            || colon - range.FirstToken > LongestLabel
            || IsYear(context, quantity)
            || context.Parties.Principals.Count == 0
        )
            return false;
        var hasWord = false;
        for (var i = range.FirstToken; i < colon; i++)
        {
            var word = context.Reading.Chars(i);
            if (context.Reading.Tokens[i].Is(TokenShape.Digits) || word is ":" or ";")
                return false;
            hasWord |= char.IsLetter(word[0]) && word.Length > 2;
        }
        if (!hasWord || OfNumbers.Contains(context.Reading.Chars(colon - 1)) && !StartsWithNumberOf(context, range.FirstToken))
            return false;
        return quantity.End >= range.EndToken
            || context.Reading.Chars(quantity.End) is "(" or "[" or "," or ";" or "." or "people" or "persons";
    }

    /// <summary>The time in brackets right behind a number or what it counts: "€62.5 billion (2021)"; null where there is none.</summary>
    public static Edtf? TimeInBrackets(FactContext context, int sentence, QuantityMention quantity)
    {
        var end = context.Reading.Sentences[sentence].EndToken;
        for (var i = quantity.End; i + 1 < end && i < quantity.End + 7; i++)
        {
            if (context.Reading.Chars(i) is "(" or "[")
                return context.Mentions.At(i + 1) is TimeMention time && FactContext.IsDate(time) ? time.Value : null;
            if (context.Mentions.At(i) is QuantityMention || context.Reading.Tokens[i].Is(TokenShape.Punctuation))
                return null;
        }
        return null;
    }

    /// <summary>The label right before a number: "Number of nationals residing in Chile"; null where none stands there.</summary>
    public static string? LabelOf(FactContext context, QuantityMention quantity, int sentence)
    {
        var first = context.Reading.Sentences[sentence].FirstToken;
        var colon = quantity.First - 1;
        if (colon <= first || context.Reading.Chars(colon) is not ":" || colon - first > LongestLabel)
            return null;
        var end = colon;
        // The time and what stands in brackets are no part of it.
        while (end > first && (context.Mentions.At(end - 1) is TimeMention || context.Reading.Chars(end - 1) is "," or ")" or "("))
            end = context.Mentions.At(end - 1)?.First ?? end - 1;
        for (var i = first; i < end; i++)
            if (context.Mentions.At(i) is QuantityMention { Form: not QuantityForm.Ordinal } || context.Reading.Chars(i) is ":")
                return null;
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.Form == Clauses.VerbForm.Finite && clause.VerbFirst < colon)
                return null;
        var label = Phrases.Text(context, first, end, 12);
        // "From Japan", below "Direct investment".
        if (Phrases.IsPreposition(context, first) && sentence > 0 && Heading(context, sentence - 1) is { Length: > 0 } above)
            label = $"{above} {char.ToLowerInvariant(context.Reading.Chars(first)[0])}{context.Words(first, end)[1..]}";
        return label.StartsWith("Number of ", StringComparison.Ordinal) ? label["Number of ".Length..] : label;
    }

    // The words of a short line that says nothing by itself.
    private static string? Heading(FactContext context, int sentence)
    {
        var range = context.Reading.Sentences[sentence];
        if (range.EndToken - range.FirstToken > 8 || !context.ClausesOf(sentence).All(c => c.Form != Clauses.VerbForm.Finite))
            return null;
        return Phrases.Text(context, range.FirstToken, range.EndToken, 8);
    }

    private static bool IsYear(FactContext context, QuantityMention quantity) =>
        quantity.Value is >= 1500 and <= 2100
        && quantity.Upper is null
        && context.Reading.Chars(quantity.NumberFirst) is { Length: 4 } digits
        && !digits.Contains(',');

    private static bool StartsWithNumberOf(FactContext context, int first) =>
        context.Reading.Chars(first) is "Number" or "number" or "No." && context.Reading.Chars(first + 1) is "of";
}
