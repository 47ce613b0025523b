using Entente.Language;
using Entente.Mentions;

namespace Entente.Clauses;

// What the words around a word tell of it.
internal sealed partial class Tagger
{
    // "will, subject to its laws, | share": what stands between the commas is put between modal and verb.
    private bool EndsInsertion(int comma)
    {
        for (var o = comma - 1; o > 0 && o > comma - 16; o--)
            if (_tags[o] == Tag.Comma)
                return _tags[o - 1] == Tag.Modal;
        return false;
    }

    // "reckless Houthi attacks against vessels": a name of no known sort may qualify the noun.
    private static bool IsKnown(MentionList mentions, int token) => mentions.At(token) is NameMention { Kind: not NameKind.Other };

    // "UK exports to Brazil amounted": a country's letters stand before nouns as an adjective does.
    private bool StandsAsAdjective(Reading reading, MentionList mentions, int first, int name, int o) =>
        mentions.At(first + name) is NameMention { Kind: NameKind.Country or NameKind.Organisation, Length: 1 }
        && (reading.Tokens[first + name].Is(TokenShape.AllCapitals) || reading.Tokens[first + name].Is(TokenShape.Abbreviation))
        && !(o + 2 < _count && reading.Tokens[first + o + 1].Word == classes.To && _tags[o + 2] == Tag.Verb);

    // "the United States and Japan | share more": two names joined are a plural subject.
    private bool EndsCoordination(int last)
    {
        if (last < 2 || _tags[last] != Tag.Name)
            return false;
        var o = last;
        while (o > 0 && _tags[o] is Tag.Name or Tag.Determiner)
            o--;
        return o > 0 && _tags[o] == Tag.Coordinator && _tags[o - 1] == Tag.Name;
    }

    private static bool IsFirstOfCompound(Reading reading, int token) =>
        token + 2 < reading.Tokens.Count
        && reading.Chars(token + 1) is "-"
        && reading.Tokens[token + 1].Is(TokenShape.Joined)
        && reading.Tokens[token + 2].Is(TokenShape.Joined)
        && reading.Chars(token + 2) is "up" or "on" or "out" or "in" or "off" or "down" or "over" or "back" or "through" or "to";

    private bool IsAdjectiveHere(Reading reading, int first, int o, Tag next) =>
        next == Tag.Noun
        || next == Tag.Verb
            && IsAlsoNounAt(reading, first + o + 1)
            && o > 0
            && _tags[o - 1] is Tag.Verb or Tag.Have or Tag.Determiner or Tag.Preposition or Tag.Possessive;

    private bool IsAlsoNounAt(Reading reading, int token) => ordinary.IsAlsoNoun(reading.Tokens[token].Word);

    // Whether no other verb stands between the same stops ("…; vehicles account for …").
    private bool IsOnlyVerb(int o)
    {
        for (var i = o - 1; i >= 0 && _tags[i] != Tag.Stop; i--)
            if (IsVerbal(_tags[i]))
                return false;
        for (var i = o + 1; i < _count && _tags[i] != Tag.Stop; i++)
            if (IsVerbal(_tags[i]))
                return false;
        return true;
    }

    private static bool IsVerbal(Tag tag) => tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.To;

    private static bool IsFinitePast(VerbInflection forms) =>
        forms.HasFlag(VerbInflection.Past) && !forms.HasFlag(VerbInflection.Participle);

    private static bool EndsInPluralS(Reading reading, int token)
    {
        var word = reading.Chars(token);
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's';
    }
}
