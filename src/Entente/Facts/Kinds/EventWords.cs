using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>The document's words for where an event was and what it was done to.</summary>
internal static class EventWords
{
    /// <summary>The mission that stopped or took up its work, where by that relations were interrupted or resumed; otherwise null.</summary>
    // "the Embassy suspended operations", "the Embassy was reopened": by what the relations were interrupted or resumed.
    public static string? Mission(FactContext context, RuleMatch match)
    {
        if (match is not { Rule.Name: "mission-suspended" or "mission-reopened", Clause: { } clause })
            return null;
        var group = clause.Object.Count == 0 || clause.Object[0].First == clause.Object[0].Head ? clause.Subject : clause.Object;
        return group.Count == 0 ? null : Object(context, match.Sentence, group[0], "");
    }

    /// <summary>The name of a gathering: "Woodside Summit"; null where it has none.</summary>
    public static string? Gathering(FactContext context, RuleMatch match)
    {
        var words = new List<string>();
        var isNamed = false;
        // "the Quad | Summit in Tokyo on 24 May"
        var first = match.First;
        while (
            context.Reading.Tokens[match.First].Is(Language.TokenShape.Capitalised)
            && first > context.Reading.Sentences[match.Sentence].FirstToken
            && (
                context.Reading.Tokens[first - 1].Is(Language.TokenShape.Capitalised)
                || context.Reading.Tokens[first - 1].Is(Language.TokenShape.Joined)
            )
            && context.Mentions.At(first - 1) is not TimeMention
            && context.Reading.Chars(first - 1) is not ("," or "." or ":" or ";" or ")")
        )
            first--;
        for (var i = first; i < match.End; i++)
        {
            if (context.Mentions.At(i) is TimeMention time)
            {
                if (words.Count > 0)
                    break;
                i = time.End - 1;
                continue;
            }
            var word = context.Reading.Chars(i);
            var isJoint = context.Reading.Tokens[i].Is(Language.TokenShape.Joined) && words.Count > 0;
            if (words.Count == 0 && (word is "," or "’s" or "'s" or "’" || Skipped.Contains(word)))
                continue;
            if (words.Count > 0 && word is "on" or "in" or "of" or "at" or "with" or ",")
                break;
            isNamed |= char.IsUpper(word[0]) || char.IsDigit(word[0]);
            if (isJoint)
                words[^1] += word.ToString();
            else
                words.Add(word.ToString());
        }
        return isNamed && words.Count > 1 ? string.Join(' ', words) : null;
    }

    private static readonly WordSet Skipped = new("the a an their our his her its this on during at");

    /// <summary>Where the clause says it was, or null.</summary>
    public static string? Place(FactContext context, RuleMatch match, string type)
    {
        if (match.Clause is not { } clause)
            return match["place"] is { } at && match.Rule.Name == "done-at" ? context.Words(at.First, at.End) : null;
        foreach (var adjunct in clause.Adjuncts)
        foreach (var group in adjunct.Groups)
            // "following recent events in Chile": the place is that of the events.
            if (adjunct.First > clause.VerbFirst && IsOfSomethingElse(context, adjunct))
                return null;
            else if (IsPlaceWord(context, adjunct, type) && PlaceIn(context, group) is { } place)
                return place;
        return null;
    }

    private static bool IsOfSomethingElse(FactContext context, Adjunct adjunct) =>
        context.Reading.Chars(adjunct.First)
            is "following"
                or "after"
                or "before"
                or "regarding"
                or "about"
                or "concerning"
                or "despite"
                or "amid";

    private static bool IsPlaceWord(FactContext context, Adjunct adjunct, string type) =>
        context.Reading.Chars(adjunct.First) is var word
        && (
            word.Equals("in", StringComparison.OrdinalIgnoreCase)
            || word.Equals("at", StringComparison.OrdinalIgnoreCase)
            || (type == "visit" && word.Equals("to", StringComparison.OrdinalIgnoreCase))
        );

    // "Tokyo, Japan": a place with the country behind a comma.
    private static string? PlaceIn(FactContext context, NounGroup group)
    {
        for (var i = group.First; i < group.CoreEnd; i++)
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Place or NameKind.Country, IsAdjective: false } name)
            {
                // "in light of Mexico’s ties" tells of no place.
                if (name.End < group.CoreEnd && context.Reading.Chars(name.End) is "’s" or "'s" or "’" or "'")
                    return null;
                var end = name.End;
                if (
                    end + 1 < context.Reading.Tokens.Count
                    && context.Reading.Chars(end) is ","
                    && context.Mentions.At(end + 1) is NameMention { Kind: NameKind.Place or NameKind.Country, IsAdjective: false } country
                )
                    end = country.End;
                return context.Words(name.First, end);
            }
        return null;
    }

    /// <summary>What a group of words names, without its article.</summary>
    // What "it" stands for is the agreement named last.
    public static string Object(FactContext context, int sentence, NounGroup group, string type)
    {
        var words = context.Words(context.Reading.Chars(group.First + 1) is "[" ? group.First + 2 : group.First, group.End).TrimStart('[');
        if (words.Equals("it", StringComparison.OrdinalIgnoreCase) && context.AgreementBefore(sentence, group.First) is { } agreement)
            return Wording.WithoutArticle(context.Words(agreement.First, agreement.End));
        // "the creation of the Alliance, which was launched": what was founded is the Alliance.
        if (
            type == "found"
            && group.End > group.CoreEnd + 1
            && context.Reading.Chars(group.Head) is "creation" or "development" or "establishment" or "launch" or "founding"
        )
            return Wording.WithoutArticle(context.Words(group.CoreEnd + 1, group.End));
        // "an amendment | to the Agreement"
        if (
            group.End + 1 < context.Reading.Tokens.Count
            && context.Reading.Chars(group.End) is "to"
            && context.Reading.Chars(group.Head) is "amendment" or "amendments" or "protocol" or "annex" or "accession"
        )
            for (var i = group.End + 1; i < group.End + 6 && i < context.Reading.Tokens.Count; i++)
                if (context.Mentions.At(i) is NameMention { Kind: NameKind.Agreement } amended)
                    return Wording.WithoutArticle(context.Words(group.First, amended.End));
        return Wording.WithoutArticle(words);
    }
}
