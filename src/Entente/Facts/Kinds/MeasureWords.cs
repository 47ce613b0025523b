using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>The words that say what a figure counts or measures.</summary>
internal static class MeasureWords
{
    /// <summary>
    /// What follows the number up to the next verb or comma ("American alumni of the programme"); for a share or sum that has nothing
    /// behind it, the clause's object or subject; the doer is added where the clause names one ("jobs … : Japanese firms support").
    /// </summary>
    public static string Of(FactContext context, Clause? clause, QuantityMention quantity, int sentence)
    {
        var range = context.Reading.Sentences[sentence];
        var end = PhraseEnd(context, quantity.End, range.EndToken, clause, sentence);
        var behind = Trim(context.Words(quantity.End, end));
        if (clause is null)
            return behind;
        var isSubject = clause.VerbFirst >= quantity.End;
        if (isSubject)
            return Join(
                behind,
                clause.IsPassive || behind.Length == 0
                    ? context.Words(
                        clause.VerbFirst,
                        Math.Min(PhraseEnd(context, clause.VerbEnd, range.EndToken, null, sentence), clause.VerbEnd + 8)
                    )
                    : ""
            );
        var verb = context.Words(clause.Verb, clause.Verb + 1);
        var doer = clause.Subject.Count > 0 ? Wording.WithoutArticle(context.Words(clause.Subject[0].First, clause.Subject[0].End)) : "";
        if (IsCopula(verb) || doer.Length == 0 || doer.Equals("there", StringComparison.OrdinalIgnoreCase))
            return behind.Length > 0 ? behind : doer;
        var thing = quantity.First > clause.VerbEnd ? Trim(context.Words(clause.VerbEnd, quantity.First)) : "";
        return Join(behind.Length > 0 ? behind : thing, $"{doer} {verb}");
    }

    private static bool IsCopula(string verb) => verb is "is" or "are" or "was" or "were" or "be" or "been" or "There" or "there";

    private static string Join(string thing, string doer) =>
        thing.Length == 0 ? doer
        : doer.Length == 0 ? thing
        : $"{thing} ({doer})";

    private static int PhraseEnd(FactContext context, int start, int end, Clause? clause, int sentence)
    {
        var i = start;
        for (; i < end && i < start + 18; i++)
        {
            if (context.Mentions.At(i) is TimeMention && i > start)
                break;
            ref var token = ref context.Reading.Tokens[i];
            if (
                token.Is(TokenShape.Punctuation)
                && context.Reading.Text[token.Start] is ',' or ';' or '.' or ':' or '–' or '—' or '!' or '?'
            )
                break;
            if (StartsVerb(context, i, clause, sentence))
                break;
        }
        return i;
    }

    private static bool StartsVerb(FactContext context, int token, Clause? clause, int sentence)
    {
        foreach (var c in context.ClausesOf(sentence))
            if (c.VerbFirst == token && !ReferenceEquals(c, clause) && c.Form is VerbForm.Finite)
                return true;
        return clause?.VerbFirst == token;
    }

    private static string Trim(string words)
    {
        words = words.Trim(' ', ',', '.', ';', ':', '-', '–', '’', '\'', '"', '”', '“');
        foreach (var lead in (string[])["of ", "in ", "worth of "])
            if (words.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return words[lead.Length..];
        return words;
    }
}
