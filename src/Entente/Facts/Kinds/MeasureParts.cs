using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

/// <summary>The parts that the words of a measure are put together from: what is counted, who does it, what is done.</summary>
internal static class MeasureParts
{
    private static readonly WordSet Prepositions = new(
        "to for through from on toward towards with under by as at across over between during per into against within among beyond throughout after before via since following"
    );
    private static readonly WordSet Pronouns = new(
        "it they he she we you i them him us itself themselves one this that these those which who whom there others both all each many most"
    );
    private static readonly WordSet Generic = new("countries sides governments leaders nations parties ministers presidents partners");
    private static readonly WordSet Totals = new(
        "total amount sum value average maximum minimum combined estimate cost level rate pace up"
    );
    private static readonly WordSet Articles = new("the a an");

    /// <summary>What is counted, with all that is said of it, and otherwise how the sentence goes on behind the number.</summary>
    public static (string Thing, string Behind) Counted(FactContext context, int sentence, QuantityMention quantity, string lemma)
    {
        var range = context.Reading.Sentences[sentence];
        var first = quantity.End;
        if (
            first < range.EndToken
            && context.Reading.Tokens[first].Is(TokenShape.Joined)
            && context.Reading.Chars(first) is "-" or "‑" or "–"
        )
            first++;
        // "C$93 billion (US$69 billion) of credits"
        if (
            first < range.EndToken
            && context.Reading.Chars(first) is "("
            && Phrases.AfterBracket(context, first, range.EndToken) is var close
            && close > 0
        )
            first = close;
        // "$19 billion globally in aid"
        if (
            first + 1 < range.EndToken
            && context.Reading.Chars(first).EndsWith("ly")
            && char.IsAsciiLetterLower(context.Reading.Chars(first)[0])
            && context.Reading.Chars(first + 1) is "in" or "for" or "to" or "through" or "from"
        )
            first++;
        if (first >= range.EndToken || Phrases.IsBreak(context, first) && first == quantity.End)
            return ("", "");
        var word = context.Reading.Chars(first);
        if (word is "worth" && first + 1 < range.EndToken && context.Reading.Chars(first + 1) is "of")
            first += 2;
        else if (word is "of")
            first++;
        else if (word is "in")
        {
            var isThing =
                (quantity.Form != QuantityForm.Number || quantity is { InWords: true, Value: >= 1000 })
                && VerbNouns.Of(lemma)?.Of != "in"
                && IsThingBehindIn(context, first + 1, range.EndToken);
            if (!isThing)
                return ("", Text(first));
            first++;
        }
        else if (word is "and" or "or" or "but" or "," or ";" or ")" or "which" or "that" or "who")
            return ("", "");
        else if (
            Prepositions.Contains(word)
            || VerbAt(context, sentence, first) && !FigureDoubts.IsAttribute(context, quantity, first, range.EndToken)
            || context.Mentions.At(first) is TimeMention { Kind: not TimeKind.Recurring }
        )
            return ("", Text(first));
        var thing = Text(first);
        return Pronouns.Contains(thing) ? (Antecedent(context, sentence, quantity), "") : (thing, "");

        string Text(int from)
        {
            var end = Phrases.End(context, sentence, from);
            // "clean, reliable energy", "well-paid, permanent jobs": the noun stands behind the last of them.
            if (end < range.EndToken && context.Reading.Chars(end) is "," && AreAdjectives(from, end))
                end = Phrases.End(context, sentence, end + 1);
            // "students to study | or teach": a verb without what it is done to.
            foreach (var clause in context.ClausesOf(sentence))
                if (clause.Form == VerbForm.Infinitive && clause.VerbEnd == end && clause.VerbFirst > from)
                    end = clause.VerbFirst;
            // "two new programs that": what is counted stands in the plural, though the word may be a verb too.
            if (
                quantity.Form == QuantityForm.Number
                && end > from
                && end < range.EndToken
                && VerbAt(context, sentence, end)
                && !EndsInS(end - 1)
                && EndsInS(end)
            )
                end = Phrases.End(context, sentence, end);
            return Phrases.Text(context, from, end);
        }

        bool AreAdjectives(int from, int end)
        {
            if (end - from > 3 || end + 1 >= range.EndToken || context.Reading.Chars(end + 1) is "and" or "or" or "which" or "who")
                return false;
            var last = context.Reading.Chars(end - 1);
            return char.IsAsciiLetterLower(last[0]) && Phrases.IsAdjective(last);
        }

        bool EndsInS(int token) => context.Reading.Chars(token)[^1] is 's';
    }

    /// <summary>The words of the first subject that says who it is; empty for "we", "the two countries" and the like.</summary>
    public static string Doer(FactContext context, IReadOnlyList<NounGroup> groups)
    {
        if (groups.Count == 0 || groups.Count > 3)
            return "";
        var names = new List<string>();
        foreach (var group in groups)
        {
            var words = Words(context, group);
            if (words.Length == 0)
                return "";
            if (words.EndsWith("ing", StringComparison.Ordinal) && groups.Count > 1)
                continue;
            names.Add(words);
        }
        return names.Count <= 1 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }

    /// <summary>The one subject with all that is said of it before the verb: "deficit with Mexico".</summary>
    public static string Whole(FactContext context, int sentence, Clause clause, string doer) =>
        doer.Length > 0 && clause.Subject is [{ StandsFor: null } only] && only.End < clause.VerbFirst && only.First < clause.VerbFirst
            ? Phrases.Text(context, only.First, Math.Min(clause.VerbFirst, Phrases.End(context, sentence, only.First)), 12)
            : doer;

    /// <summary>A group's words, those behind its core only where they are few; empty for pronouns.</summary>
    public static string Words(FactContext context, NounGroup group)
    {
        if (group.StandsFor is { } other)
            group = other;
        if (group.CoreEnd - group.First == 1 && Phrases.Is(context, group.First, Pronouns))
            return "";
        if (Phrases.Is(context, group.Head, Generic) && context.Mentions.At(group.Head) is not NameMention)
            return "";
        var text = Phrases.Text(context, group.First, group.End - group.First <= 12 ? group.End : group.CoreEnd, 12);
        if (!text.Contains(' ', StringComparison.Ordinal) && Phrases.IsAdjective(text))
            return "";
        // A word is capitalised at the start of a sentence though it is no name.
        return
            text.Length > 1
            && context.Reading.Tokens[group.First].Is(TokenShape.StartsSentence)
            && context.Mentions.At(group.First) is null
            && group.CoreEnd < group.End
            && context.Reading.Chars(group.First)[^1] == 's'
            && char.IsAsciiLetterLower(text[1])
            && context.Words(group.First, group.First + 1).StartsWith(text[..2], StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
    }

    /// <summary>A doer before a noun: "Japanese investment", "U.S. exports"; otherwise behind it: "investment by the fund".</summary>
    public static string NounOf(FactContext context, IReadOnlyList<NounGroup> doers, string noun)
    {
        if (doers.Count == 1 && OnlyCountry(context, doers[0]) is { } code)
            return $"{Adjective(code)} {noun}";
        var doer = Doer(context, doers);
        return doer.Length == 0 ? noun : $"{noun} by {doer}";
    }

    /// <summary>The participle of a clause's verb, with one coordinated before it: "employed or supported".</summary>
    public static string Participle(FactContext context, Clause clause, int sentence)
    {
        var own = context.Forms(clause.Lemma)?.Participle ?? context.Words(clause.Verb, clause.Verb + 1);
        if (clause.VerbEnd - clause.Verb > 1 && clause.VerbEnd - clause.Verb < 4)
            own = $"{own} {context.Words(clause.Verb + 1, clause.VerbEnd)}";
        foreach (var other in context.ClausesOf(sentence))
            if (
                other.VerbEnd == clause.VerbFirst - 1
                && context.Reading.Chars(other.VerbEnd) is "or" or "and"
                && context.Forms(other.Lemma) is { } forms
            )
                return $"{forms.Participle} {context.Words(other.VerbEnd, other.VerbEnd + 1)} {own}";
        return own;
    }

    /// <summary>The words before a number up to the sign before them: what an apposition, a bracket or a list item is about.</summary>
    public static string Before(FactContext context, int sentence, int token)
    {
        var start = context.Reading.Sentences[sentence].FirstToken;
        var end = token;
        while (
            end > start
            && context.Reading.Tokens[end - 1] is var t
            && (
                t.Is(TokenShape.Punctuation) && t.Length == 1
                || Prepositions.Contains(context.Reading.Chars(end - 1))
                || Phrases.Is(context, end - 1, Totals)
            )
        )
            end--;
        var first = end;
        while (first > start && end - first < 10)
        {
            ref var before = ref context.Reading.Tokens[first - 1];
            if (
                before.Is(TokenShape.Punctuation) && !before.Is(TokenShape.Joined)
                || context.Reading.Text[before.Start] is ',' or ';' or ':' or '–' or '—' or '(' or ')'
            )
                break;
            if (InVerb(context, sentence, first - 1))
                break;
            // "pay Peru | a duty of"
            if (first < end && context.Reading.Chars(first) is "a" or "an" && context.Mentions.At(first - 1) is NameMention)
                break;
            first--;
        }
        return Phrases.Text(context, first, end, 10);
    }

    /// <summary>Whether a name stands in one of the groups: who does it is then sure.</summary>
    public static bool HasName(FactContext context, IReadOnlyList<NounGroup> groups)
    {
        foreach (var group in groups)
            for (var i = group.First; i < group.End; i++)
                if (context.Mentions.At(i) is NameMention { Kind: not NameKind.Other })
                    return true;
        return false;
    }

    /// <summary>Whether the token before a number parts it from what it is the size of.</summary>
    public static bool IsParted(FactContext context, int token) =>
        token > 0 && context.Reading.Chars(token - 1) is "," or "(" or ":" or "–" or "—" or "•";

    /// <summary>Whether the head before "of" only says that what follows is a sum: "a total of 500".</summary>
    public static bool IsTotal(FactContext context, int token) => Phrases.Is(context, token, Totals);

    /// <summary>Whether a run is one word that stands for a people: "Japanese", "Americans".</summary>
    public static string? PeopleAsAdjective(FactContext context, int first, int end)
    {
        while (first < end && Phrases.Is(context, first, Articles))
            first++;
        if (
            first >= end
            || context.Mentions.At(first) is not NameMention { Kind: NameKind.Country, IsAdjective: true } name
            || name.End != end
        )
            return null;
        var words = context.Words(first, end);
        return words.EndsWith("ns", StringComparison.Ordinal) ? words[..^1] : words;
    }

    private static string? OnlyCountry(FactContext context, NounGroup group)
    {
        var first = group.First;
        if (Phrases.Is(context, first, Articles))
            first++;
        // "the Government of Japan" is Japan.
        if (
            first + 2 < group.End
            && context.Reading.Chars(first) is "Government" or "government"
            && context.Reading.Chars(first + 1) is "of"
        )
            first += 2;
        if (first < group.End && Phrases.Is(context, first, Articles))
            first++;
        return context.Mentions.At(first) is NameMention { Kind: NameKind.Country } name && name.End >= group.End ? name.Id : null;
    }

    private static string Adjective(string code)
    {
        if (code == "USA")
            return "U.S.";
        if (Countries.WithCode(code) is not { } country)
            return code;
        foreach (var adjective in country.Adjectives)
            if (!adjective.EndsWith('-'))
                return adjective;
        return country.Name + "’s";
    }

    // "$7.2 billion in exports" is of exports, "in the economy", "in Kenya", "in 2019" say where and when.
    private static bool IsThingBehindIn(FactContext context, int token, int end)
    {
        if (token >= end || context.Reading.Chars(token) is "the" or "both" or "this" or "its" or "their" or "our" or "these" or "all")
            return false;
        return context.Mentions.At(token) switch
        {
            TimeMention => false,
            NameMention { Kind: NameKind.Country or NameKind.Place, IsAdjective: false } name => name.End < end
                && !context.Reading.Tokens[name.End].Is(TokenShape.Punctuation)
                && !Prepositions.Contains(context.Reading.Chars(name.End))
                && context.Reading.Chars(name.End) is not ("and" or "or" or "in" or "of" or "'s" or "’s"),
            QuantityMention => false,
            _ => true,
        };
    }

    // A verb begins, or a finite one goes on: "has welcomed".
    private static bool InVerb(FactContext context, int sentence, int token)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbFirst == token || clause.Form == VerbForm.Finite && clause.VerbFirst < token && token < clause.VerbEnd)
                return true;
        return false;
    }

    private static bool VerbAt(FactContext context, int sentence, int token)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.VerbFirst == token)
                return true;
        return false;
    }

    // What "it" and "them" stand for: the subject of the clause before.
    private static string Antecedent(FactContext context, int sentence, QuantityMention quantity)
    {
        for (var s = sentence; s >= 0 && s >= sentence - 1; s--)
        {
            var found = "";
            foreach (var clause in context.ClausesOf(s))
                if (clause.VerbEnd <= quantity.First && clause.Form == VerbForm.Finite)
                    foreach (var group in clause.IsPassive ? clause.Object : clause.Subject)
                        if (
                            group.End <= quantity.First - 2
                            && Phrases.Text(context, FirstAfterNumber(context, group), group.End, 10) is { Length: > 0 } words
                            && !Pronouns.Contains(words)
                        )
                            if (
                                !(
                                    clause.VerbFirst <= quantity.First
                                    && context
                                        .ClausesOf(sentence)
                                        .LastOrDefault(c => c.VerbFirst < quantity.First && c.Form == VerbForm.Finite) == clause
                                )
                            )
                                found = words;
            if (found.Length > 0)
                return found;
        }
        return "";
    }

    private static int FirstAfterNumber(FactContext context, NounGroup group)
    {
        for (var i = group.First; i < group.End; i++)
            if (context.Mentions.At(i) is QuantityMention quantity)
                return quantity.End;
        return group.First;
    }
}
