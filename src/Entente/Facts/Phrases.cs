using System.Text;
using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts;

/// <summary>Cuts phrases out of a sentence: where one ends, and its words without dates, brackets and loose ends.</summary>
internal static class Phrases
{
    // What opens a thought of its own behind a noun phrase.
    private static readonly WordSet Breaks = new(
        "who whom whose which that where when while because although though if unless but than including includes such so as since until except plus whereas namely thereby alongside along i.e e.g"
    );

    // What no phrase ends or, where it is cut, begins with.
    private static readonly WordSet Loose = new(
        "of in on at by to for from with into and or & the a an its their our his her this these those that which who as through over under between across within among during about than more most other both also alone annually be is are was were has have had been will would per around since until including toward towards upon well up via total all worth valued totaling totalling"
    );

    private static readonly WordSet Adjectives = new(
        "clean new safe secure modern good small large big young old skilled paid high-quality free fresh direct advanced renewable local regional national international critical essential additional humanitarian democratic economic strategic multilateral bilateral lethal non-lethal digital green reliable resilient high low long short strong severe medical technical financial historic vital poor rural urban"
    );

    private static readonly WordSet DatePrepositions = new(
        "in on since by from during through until for before after at of over within throughout between as"
    );
    private static readonly WordSet LeadingPrepositions = new("from From to To in In by By with With of Of");
    private static readonly WordSet Articles = new("the a an these those this their its our his her");
    private static readonly WordSet Joints = new("and or &");

    /// <summary>A token's word is one of a set.</summary>
    public static bool Is(FactContext context, int token, WordSet words) => words.Contains(context.Reading.Chars(token));

    /// <summary>A token opens a thought of its own: "while", "including".</summary>
    public static bool IsBreak(FactContext context, int token) => Is(context, token, Breaks);

    /// <summary>A token is a preposition that may lead a phrase: "from", "to".</summary>
    public static bool IsPreposition(FactContext context, int token) => Is(context, token, LeadingPrepositions);

    /// <summary>Whether a word looks like an adjective.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        Adjectives.Contains(word)
        || word.EndsWith("able")
        || word.EndsWith("ible")
        || word.EndsWith("ous")
        || word.EndsWith("ful")
        || word.EndsWith("less")
        || word.EndsWith("ive")
        || word.EndsWith("paying");

    /// <summary>
    /// Where the noun phrase that begins at a token ends: before the next sign, finite verb, relative word, or what joins another thought.
    /// </summary>
    public static int End(FactContext context, int sentence, int start, int most = 20)
    {
        var end = Math.Min(context.Reading.Sentences[sentence].EndToken, start + most);
        var i = start;
        while (i < end)
        {
            ref var token = ref context.Reading.Tokens[i];
            var first = context.Reading.Text[token.Start];
            if (first is '(' or '[' && AfterBracket(context, i, end) is var behind && behind > 0)
            {
                i = behind;
                continue;
            }
            if (first == ',' && ListEnd(context, sentence, i, end) is var more && more > i)
            {
                i = more;
                continue;
            }
            if (
                first is '“' or '”' or '"'
                && token.Length == 1
                && i < end - 1
                && !context.Reading.Tokens[i + 1].Is(Language.TokenShape.Punctuation)
            )
            {
                i++;
                continue;
            }
            if (
                token.Length == 1
                && first is ',' or ';' or '.' or ':' or '!' or '?' or '–' or '—' or '(' or ')' or '"' or '“' or '”' or '[' or '•'
            )
                break;
            if (i > start && (Is(context, i, Breaks) && !IsDeterminer(context, i) || FiniteVerbAt(context, sentence, i)))
                break;
            if (i > start && Is(context, i, Joints) && JoinsAnother(context, sentence, i, end))
                break;
            if (
                i > start
                && context.Mentions.At(i) is QuantityMention { Form: not Mentions.QuantityForm.Ordinal } other
                && other.First == i
                && !IsPartOfPhrase(context, other)
            )
                break;
            i++;
        }
        return i;
    }

    /// <summary>The words of a run without dates and brackets, cut at a number of words, with no loose end; a leading article goes.</summary>
    public static string Text(FactContext context, int first, int end, int most = 16)
    {
        first = Start(context, first, end);
        var last = LastOf(context, first, end);
        var text = new StringBuilder();
        var words = 0;
        var cut = last;
        for (var i = first; i < last; i++)
        {
            if (SkippedTime(context, i, last) is var behind && behind > i)
            {
                i = behind - 1;
                continue;
            }
            ref var token = ref context.Reading.Tokens[i];
            if (
                context.Reading.Text[token.Start] is '(' or '['
                && AfterBracket(context, i, last) is var close
                && close > 0
                && !IsAcronym(context, i, close, last)
            )
            {
                i = close - 1;
                continue;
            }
            if (!token.Is(Language.TokenShape.Punctuation) && !token.Is(Language.TokenShape.Joined) && ++words > most)
            {
                cut = Whole(context, first, i);
                break;
            }
            if (context.Reading.Text[token.Start] is '“' or '”' or '"')
                continue;
            // A quotation mark that is left out leaves its blank.
            var joined =
                token.Is(Language.TokenShape.Joined)
                && context.Reading.Tokens[i - 1].End == token.Start
                && !(
                    context.Reading.Text[token.Start - 1] is '“' or '"'
                    && token.Start > 1
                    && char.IsWhiteSpace(context.Reading.Text[token.Start - 2])
                );
            if (text.Length > 0 && !joined)
                text.Append(' ');
            text.Append(context.Reading.Chars(i));
        }
        return cut < last ? Text(context, first, cut, most) : Trim(text.ToString());
    }

    // Not in the middle of a phrase: "in Ukraine and its severe | impacts" ends with "in Ukraine".
    private static int Whole(FactContext context, int first, int cut)
    {
        ref var next = ref context.Reading.Tokens[cut];
        if (Is(context, cut, Loose) || next.Is(Language.TokenShape.Punctuation))
            return cut;
        for (var i = cut - 1; i > first + 5; i--)
        {
            var joins = Is(context, i, Joints) || context.Reading.Chars(i) is ",";
            if (!joins && !Is(context, i, Loose))
                continue;
            // "of individual and collective | self-defence": the noun of both is behind the cut.
            var word = context.Reading.Chars(i - 1);
            if (
                !joins
                || !(
                    IsAdjective(word)
                    || word.EndsWith("al")
                    || word.EndsWith("ic")
                    || word[^1] == '.'
                    || context.Reading.Chars(i - 2) is "-"
                )
            )
                return i;
        }
        return cut;
    }

    // Behind articles, brackets and signs.
    private static int Start(FactContext context, int first, int end)
    {
        while (first < end)
        {
            ref var token = ref context.Reading.Tokens[first];
            if (
                token.Length == 1
                && context.Reading.Text[token.Start] is '(' or '['
                && AfterBracket(context, first, end) is var behind
                && behind > 0
            )
                first = behind;
            else if (
                Is(context, first, Articles)
                || Is(context, first, Joints)
                || (token.Is(Language.TokenShape.Punctuation) && context.Reading.Chars(first) is not ("$" or "€" or "£" or "¥"))
            )
                first++;
            else
                break;
        }
        return first;
    }

    /// <summary>The words without what they cannot end or begin with.</summary>
    public static string Trim(string words)
    {
        words = words.Trim(' ', ',', ';', ':', '-', '–', '—', '’', '\'', '"', '”', '“', '*', '(', '/');
        while (words.LastIndexOf(' ') is var at && Loose.Contains(words.AsSpan(at + 1)))
        {
            if (at < 0)
                return "";
            words = words[..at].TrimEnd(' ', ',', ';', ':', '-', '–');
        }
        return words;
    }

    /// <summary>Whether a finite verb group of the sentence begins at a token.</summary>
    public static bool FiniteVerbAt(FactContext context, int sentence, int token)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbFirst == token)
                return clause.Form is VerbForm.Finite;
        return false;
    }

    private static bool IsDeterminer(FactContext context, int token) =>
        context.Reading.Chars(token) is "such" or "that" or "as"
        && token > 0
        && context.Reading.Chars(token - 1) is "of" or "for" or "on" or "well";

    // "across 50 states" goes on; "with 20 percent" begins another figure.
    private static bool IsPartOfPhrase(FactContext context, QuantityMention quantity) =>
        quantity.Form == Mentions.QuantityForm.Money
            && quantity.First > 1
            && (context.Reading.Chars(quantity.First - 1) is "a" || context.Reading.Chars(quantity.First - 2) is "a")
        || quantity is { Form: Mentions.QuantityForm.Number, Bound: Bound.Exact }
            && quantity.First > 0
            && context.Reading.Chars(quantity.First - 1) is "in" or "across" or "to" or "of" or "from" or "all" or "the" or "other";

    private static int LastOf(FactContext context, int first, int end)
    {
        while (
            end > first
            && (
                Is(context, end - 1, Loose)
                || context.Reading.Tokens[end - 1] is var token
                    && token.Length == 1
                    && context.Reading.Text[token.Start] is ',' or ';' or ':' or '-'
            )
        )
            end--;
        return end;
    }

    // "in 2019", "since 1952": when, not what.
    private static int SkippedTime(FactContext context, int token, int end)
    {
        if (context.Mentions.At(token) is TimeMention { Kind: TimeKind.Date or TimeKind.Interval } time && time.First == token)
            return Math.Min(end, time.End);
        if (
            token + 1 < end
            && Is(context, token, DatePrepositions)
            && context.Mentions.At(token + 1) is TimeMention { Kind: TimeKind.Date or TimeKind.Interval } behind
            && behind.First == token + 1
        )
            return Math.Min(end, behind.End);
        // "through to 2025"
        if (
            token + 2 < end
            && context.Reading.Chars(token) is "through" or "up"
            && context.Reading.Chars(token + 1) is "to"
            && context.Mentions.At(token + 2) is TimeMention { Kind: TimeKind.Date or TimeKind.Interval } late
            && late.First == token + 2
        )
            return Math.Min(end, late.End);
        return token;
    }

    /// <summary>The token behind the bracket that opens at a token; 0 where none closes soon.</summary>
    public static int AfterBracket(FactContext context, int open, int end)
    {
        for (var i = open + 1; i < end && i <= open + 12; i++)
            if (context.Reading.Text[context.Reading.Tokens[i].Start] is ')' or ']')
                return i + 1;
        return 0;
    }

    // "(JET) program" keeps its bracket, "(about a tenth)" does not.
    private static bool IsAcronym(FactContext context, int open, int close, int end) =>
        close == open + 3 && close < end && context.Reading.Tokens[open + 1].Is(Language.TokenShape.AllCapitals);

    // ", B, and C": where the list ends; the comma itself where no list follows.
    private static int ListEnd(FactContext context, int sentence, int comma, int end)
    {
        var words = 0;
        for (var i = comma + 1; i < end; i++)
        {
            if (Is(context, i, Joints))
                return i == comma + 1 || JoinsAnother(context, sentence, i, end) ? comma : i;
            ref var token = ref context.Reading.Tokens[i];
            if (token.Is(Language.TokenShape.Punctuation) && token.Length == 1)
            {
                if (context.Reading.Text[token.Start] == ',' && words > 0)
                {
                    words = 0;
                    continue;
                }
                if (!token.Is(Language.TokenShape.Joined))
                    return comma;
            }
            if (
                ++words > 6
                || Is(context, i, Breaks)
                || context.Mentions.At(i) is TimeMention or QuantityMention
                || VerbAt(context, sentence, i)
            )
                return comma;
        }
        return comma;
    }

    // "goods and services | exchanged each year": a bare past before a phrase is as often a participle.
    private static bool IsBarePast(FactContext context, Clause clause) =>
        clause.VerbEnd - clause.VerbFirst == 1
        && clause.IsPast
        && clause.VerbEnd < context.Reading.Tokens.Count
        && (context.Mentions.At(clause.VerbEnd) is TimeMention || Is(context, clause.VerbEnd, DatePrepositions));

    private static bool VerbAt(FactContext context, int sentence, int token)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbFirst <= token && token < clause.VerbEnd)
                return true;
        return false;
    }

    // "exports and | the Agreement includes", "exports and | signed", "chapters and | 12 schools".
    private static bool JoinsAnother(FactContext context, int sentence, int joint, int end)
    {
        var next = joint + 1;
        if (next >= end || context.Reading.Chars(next) is "to")
            return true;
        if (context.Mentions.At(next) is QuantityMention { Form: not Mentions.QuantityForm.Ordinal } || Is(context, next, Breaks))
            return true;
        foreach (var clause in context.ClausesOf(sentence))
        {
            if (
                clause.VerbFirst == next
                && (
                    clause.Form is VerbForm.Finite or VerbForm.Infinitive
                    || VerbAt(context, sentence, joint - 1)
                    || context.Reading.Chars(joint - 1) is ","
                )
            )
                return true;
            if (clause.VerbFirst <= joint)
                continue;
            if (clause.Form is not VerbForm.Finite || IsBarePast(context, clause))
                continue;
            var groups = clause.IsPassive ? clause.Object : clause.Subject;
            if (groups.Count > 1 && groups[0].First < joint)
                return false;
            foreach (var group in groups)
                if (group.First >= next && group.First <= next + 1)
                    return true;
        }
        return false;
    }
}
