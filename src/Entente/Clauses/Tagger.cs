using Entente.Language;
using Entente.Mentions;

namespace Entente.Clauses;

/// <summary>
/// Gives each token of a sentence its part: from the mentions, the closed word classes and the verbs, and for words that
/// may be verb or noun ("support", "signed") from the words around them.
/// </summary>
internal sealed partial class Tagger(WordClasses classes, VerbLexicon verbs, OrdinaryVerbs ordinary)
{
    private static readonly HashSet<string> NotAdverbs = new(
        "family ally supply assembly anomaly monopoly reply italy july friendly likely daily monthly weekly early orderly timely costly elderly quarterly yearly bodily butterfly comply apply imply rally tally bully".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private Tag[] _tags = new Tag[256];
    private int _count;

    // What opens the list that is read ("to", "will"), if a verb's base form is to follow it.
    private Tag _opener;

    /// <summary>The tag of a token of the sentence tagged last, by its distance from the sentence's first token.</summary>
    public Tag this[int offset] => _tags[offset];

    /// <summary>What stands right before a colon and makes a verb of what follows it: "to", "will", "have"; otherwise a noun.</summary>
    public Tag OpenerAt(int colon) => colon > 0 && _tags[colon - 1] is Tag.To or Tag.Modal or Tag.Have ? _tags[colon - 1] : Tag.Noun;

    /// <summary>Tags a sentence.</summary>
    /// <param name="reading">The document's words.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="opener">What opens the list whose item the sentence begins.</param>
    public void Read(Reading reading, MentionList mentions, in Sentence sentence, Tag opener = Tag.Noun)
    {
        var count = sentence.EndToken - sentence.FirstToken;
        _count = count;
        _opener = opener;
        if (_tags.Length < count)
            _tags = new Tag[Math.Max(count, _tags.Length * 2)];
        for (var o = 0; o < count; )
        {
            if (mentions.At(sentence.FirstToken + o) is not { } mention)
            {
                _tags[o] = First(reading, mentions, sentence.FirstToken + o);
                o++;
                continue;
            }
            var end = Math.Min(count, mention.End - sentence.FirstToken);
            _tags.AsSpan(o, end - o).Fill(Of(mention));
            o = end;
        }
        for (var o = 0; o < count; o++)
        {
            _tags[o] = Settled(reading, mentions, sentence.FirstToken, o, count);
            if (_tags[o] == Tag.Stop && reading.Text[reading.Tokens[sentence.FirstToken + o].Start] == ':')
                _opener = OpenerAt(o);
        }
    }

    private static Tag Of(Mention mention) =>
        mention switch
        {
            // An anniversary is what is celebrated, not when.
            TimeMention { Kind: TimeKind.Anniversary } => Tag.Noun,
            TimeMention => Tag.Time,
            QuantityMention { Form: QuantityForm.Ordinal } => Tag.Noun,
            QuantityMention => Tag.Quantity,
            _ => Tag.Name,
        };

    // A word outside of mentions.
    private Tag First(Reading reading, MentionList mentions, int token)
    {
        ref var t = ref reading.Tokens[token];
        if (t.Is(TokenShape.Punctuation))
            return Sign(reading, t);
        var tag = classes[t.Word];
        // "in-person", "follow-on"
        if (
            tag == Tag.Preposition
            && token + 1 < reading.Tokens.Count
            && reading.Tokens[token + 1].Is(TokenShape.Joined)
            && reading.Chars(token + 1) is "-"
        )
            return Tag.Noun;
        if (tag != Tag.Noun)
            return tag;
        if (verbs.TryFind(t.Word, out _, out _))
            return t.Is(TokenShape.Capitalised) && !t.Is(TokenShape.StartsSentence) && !IsBehindColon(reading, token) ? Tag.Noun : Tag.Verb;
        if (t.Length > 4 && (!t.Is(TokenShape.Capitalised) || OpensSentence(reading, mentions, token)) && EndsInLy(reading.Chars(token)))
            return Tag.Adverb;
        return Tag.Noun;
    }

    // "Finally, the Ministers …", "Jointly promote …"
    private bool OpensSentence(Reading reading, MentionList mentions, int token)
    {
        if (!reading.Tokens[token].Is(TokenShape.StartsSentence) || token + 1 >= reading.Tokens.Count)
            return false;
        var next = reading.Tokens[token + 1].Word;
        return reading.Chars(token + 1) is ","
            || classes[next] is Tag.Determiner or Tag.Pronoun
            || mentions.At(token + 1) is NameMention { Kind: not NameKind.Other }
            || verbs.TryFind(next, out _, out _) && !ordinary.IsAlsoNoun(next);
    }

    // "Education: Building on the memorandum, …": a lead ends there, and the sentence begins.
    private static bool IsBehindColon(Reading reading, int token) => token > 0 && reading.Chars(token - 1) is ":";

    private static bool EndsInLy(ReadOnlySpan<char> word) =>
        word[^1] == 'y' && word[^2] == 'l' && !NotAdverbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static Tag Sign(Reading reading, in Token t) =>
        reading.Text[t.Start] switch
        {
            ',' => Tag.Comma,
            '–' or '—' => Tag.Comma,
            ';' or ':' or '?' or '!' => Tag.Stop,
            '(' or '[' => Tag.Open,
            ')' or ']' => Tag.Close,
            '’' or '\'' when t.Length == 2 => Tag.Possessive,
            '’' or '\'' when t.Is(TokenShape.Joined) && EndsInS(reading.Text, t.Start) => Tag.Possessive,
            '&' => Tag.Coordinator,
            '.' => Tag.Stop,
            '-' or '/' or '‑' => Tag.Noun,
            _ => Tag.Quote,
        };

    private static bool EndsInS(string text, int at) => at > 0 && text[at - 1] is 's' or 'S';

    private Tag Settled(Reading reading, MentionList mentions, int first, int o, int count)
    {
        var tag = _tags[o];
        var next = o + 1 < count ? _tags[o + 1] : Tag.Stop;
        var word = reading.Tokens[first + o].Word;
        switch (tag)
        {
            case Tag.Preposition
                when word == classes.To
                    && (
                        OpensList(reading, first + o + 1, o, count)
                        || !LeadsTo(reading, first, o) && IsVerbBase(reading, first, o + 1, count)
                    ):
                return Tag.To;
            // "a further invasion", "discussed further support": before a noun it is an adjective.
            case Tag.Adverb when word == classes.Further && IsAdjectiveHere(reading, first, o, next):
                return Tag.Noun;
            case Tag.Determiner when classes.IsBothOrAll(word) && IsSubjectAlone(reading, first, o, count):
                return o > 0 && _tags[o - 1] is Tag.Noun or Tag.Name or Tag.Pronoun ? Tag.Adverb : Tag.Pronoun;
            // "the following initiatives"
            case Tag.Preposition when word == classes.Following && o > 0 && _tags[o - 1] == Tag.Determiner:
                return Tag.Noun;
            case Tag.Determiner when word == classes.That:
                return o > 0 ? That(_tags[o - 1], next) : tag;
            // "were first established": between auxiliary and verb an ordinal is an adverb.
            case Tag.Noun
                when o > 0
                    && (_tags[o - 1] is Tag.Be or Tag.Have || _tags[o - 1] is Tag.Name or Tag.Pronoun && IsPast(reading, first + o + 1))
                    && next == Tag.Verb
                    && mentions.At(first + o) is QuantityMention { Form: QuantityForm.Ordinal, Length: 1 }:
                return Tag.Adverb;
            case Tag.Verb:
                return IsVerbHere(reading, mentions, first, o, next) ? Tag.Verb : Tag.Noun;
            default:
                return tag;
        }
    }

    // "agreed to: …"
    private static bool OpensList(Reading reading, int next, int o, int count) =>
        o + 1 < count && reading.Text[reading.Tokens[next].Start] == ':';

    // "and both committed to it", "all agreed that": the word itself is who does it, and no noun follows.
    private bool IsSubjectAlone(Reading reading, int first, int o, int count)
    {
        var verb = o + 1;
        while (verb < count && _tags[verb] == Tag.Adverb)
            verb++;
        if (verb >= count)
            return false;
        if (_tags[verb] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
            return true;
        return _tags[verb] == Tag.Verb
            && verb + 1 < count
            && verbs.TryFind(reading.Tokens[first + verb].Word, out _, out var forms)
            && (forms & (VerbInflection.Past | VerbInflection.Base)) != VerbInflection.None
            && (
                _tags[verb + 1] is Tag.Determiner or Tag.Preposition or Tag.Pronoun or Tag.Subordinator
                || reading.Tokens[first + verb + 1].Word == classes.To
            )
            && !(ordinary.IsAlsoNoun(reading.Tokens[first + verb].Word) && !forms.HasFlag(VerbInflection.Past));
    }

    // "Norway first recognised"
    private bool IsPast(Reading reading, int token) =>
        token < reading.Tokens.Count
        && verbs.TryFind(reading.Tokens[token].Word, out _, out var forms)
        && forms.HasFlag(VerbInflection.Past);

    // "has led to close cooperation": what it led to is a thing.
    private bool LeadsTo(Reading reading, int first, int o) =>
        o + 2 < _count
        && o > 0
        && _tags[o - 1] == Tag.Verb
        && verbs.TryFind(reading.Tokens[first + o - 1].Word, out var lemma, out _)
        && lemma == classes.Lead
        && _tags[o + 2] is Tag.Noun or Tag.Verb;

    // "that" before a noun points at it; behind a noun and before a verb it is a pronoun; otherwise a clause follows.
    private static Tag That(Tag before, Tag next) =>
        next is Tag.Noun && before is not Tag.Verb ? Tag.Determiner
        : before is Tag.Noun or Tag.Name or Tag.Comma or Tag.Quantity
        && next is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Verb or Tag.Adverb or Tag.Negation
            ? Tag.Relative
        : Tag.Subordinator;

    private bool IsVerbBase(Reading reading, int first, int o, int count)
    {
        while (o < count && _tags[o] is Tag.Adverb or Tag.Negation)
            o++;
        if (o >= count)
            return false;
        if (_tags[o] is Tag.Be or Tag.Have or Tag.Do)
            return true;
        if (
            _tags[o] != Tag.Verb
            || !verbs.TryFind(reading.Tokens[first + o].Word, out _, out var forms)
            || !forms.HasFlag(VerbInflection.Base)
        )
            return false;
        // "to support the" is a verb, "to support from", "to trade." a noun: a noun is followed by what ends a phrase.
        if (!ordinary.IsAlsoNoun(reading.Tokens[first + o].Word))
            return true;
        var after = o + 1 < count ? _tags[o + 1] : Tag.Stop;
        return after is Tag.Determiner or Tag.Name or Tag.Noun or Tag.Pronoun or Tag.Quantity or Tag.Verb or Tag.Adverb or Tag.Coordinator
            || (after == Tag.Preposition && reading.Tokens[first + o + 1].Word != classes.Of)
            || after is Tag.Time or Tag.Comma or Tag.Stop;
    }

    // "and suspended relations", "and established full diplomatic relations"
    private bool LeadsToRelations(Reading reading, int first, int o)
    {
        for (var i = o + 1; i < _count && i < o + 5 && _tags[i] is Tag.Noun or Tag.Name or Tag.Verb; i++)
            if (classes.IsRelations(reading.Tokens[first + i].Word))
                return true;
        return false;
    }

    // "a senior official meeting", "the first defense ministers meeting", "the inaugural meeting of": what is held, not who meets.
    private bool IsGathering(Reading reading, MentionList mentions, int first, int before, int o)
    {
        if (o + 1 < _count && reading.Tokens[first + o + 1].Word == classes.Of || !EndsInPluralS(reading, first + before))
            return true;
        for (var i = before; i >= 0 && _tags[i] is Tag.Noun or Tag.Name or Tag.Quantity; i--)
            if (mentions.At(first + i) is QuantityMention { Form: QuantityForm.Ordinal })
                return true;
        return false;
    }

    private bool IsVerbHere(Reading reading, MentionList mentions, int first, int o, Tag next)
    {
        var word = reading.Tokens[first + o].Word;
        verbs.TryFind(word, out _, out var forms);
        var alsoNoun = ordinary.IsAlsoNoun(word);
        var before = o - 1;
        while (before >= 0 && _tags[before] is Tag.Adverb)
            before--;
        var prev = before >= 0 ? _tags[before] : Tag.Stop;
        if (prev == Tag.Stop && _opener != Tag.Noun)
            prev = _opener;
        if (
            o > 0
            && reading.Tokens[first + o].Is(TokenShape.Joined)
            && reading.Chars(first + o - 1) is "-" or "–"
            && _tags[o - 1] == Tag.Noun
        )
            return false;
        // "the build-up", "a follow-on mission": the first part of a compound is a noun.
        if (IsFirstOfCompound(reading, first + o))
            return false;
        if (prev == Tag.Comma && forms.HasFlag(VerbInflection.Base) && EndsInsertion(before))
            return true;
        if (prev is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.To)
            return !(prev is Tag.Be && forms is VerbInflection.Base);
        if (before >= 0 && prev == Tag.Negation)
            return true;
        if (prev is Tag.Determiner or Tag.Possessive)
            return false;
        if (prev == Tag.Quantity && !forms.HasFlag(VerbInflection.Past))
            return false;
        var adjectiveBefore = prev == Tag.Name && mentions.At(first + before) is NameMention { IsAdjective: true };
        if ((forms & (VerbInflection.Past | VerbInflection.Participle)) != VerbInflection.None)
        {
            if (forms.HasFlag(VerbInflection.Base) && alsoNoun && adjectiveBefore)
                return false;
            // "of expanded cooperation", "and increased trade": before a bare noun and after what opens a phrase, it is an adjective.
            if (
                prev is Tag.Preposition or Tag.Verb
                && (next is Tag.Noun or Tag.Name || next == Tag.Verb && IsAlsoNounAt(reading, first + o + 1))
            )
                return false;
            // "the first known act": behind an ordinal and before a noun.
            if (
                next is Tag.Noun or Tag.Verb
                && prev is Tag.Noun
                && mentions.At(first + before) is QuantityMention { Form: QuantityForm.Ordinal }
            )
                return false;
            if (
                prev is Tag.Coordinator or Tag.Comma
                && next is Tag.Noun
                && before > 0
                && _tags[before - 1] is Tag.Noun
                && !IsFinitePast(forms)
            )
                return classes.IsDoneBetweenStates(word) && LeadsToRelations(reading, first, o);
            return true;
        }
        if (forms.HasFlag(VerbInflection.Ing))
        {
            if (classes.IsQuality(word) && (next is Tag.Noun || next == Tag.Verb && IsAlsoNounAt(reading, first + o + 1)))
                return false;
            if (adjectiveBefore || prev == Tag.Noun && classes.IsPlainAdjective(reading.Tokens[first + before].Word))
                return false;
            if (prev == Tag.Noun && word == classes.Meeting && IsGathering(reading, mentions, first, before, o))
                return false;
            return prev is Tag.Preposition or Tag.Comma or Tag.Coordinator or Tag.Subordinator or Tag.Stop or Tag.Verb
                || next is Tag.Determiner or Tag.Name or Tag.Pronoun or Tag.Preposition or Tag.Quantity;
        }
        if (prev == Tag.Preposition || adjectiveBefore)
            return false;
        // "the warm welcome and …": behind a singular and before no object a base form is no verb.
        if (
            !alsoNoun
            && forms == VerbInflection.Base
            && prev is Tag.Noun
            && before >= 0
            && next is Tag.Coordinator or Tag.Comma or Tag.Stop
        )
            return EndsInPluralS(reading, first + before) || reading.Chars(first + before) is "people" or "police" or "they" or "we";
        if (!alsoNoun)
            return prev is not (Tag.Stop or Tag.Open) || o == 0;
        // "a free and open region"
        if (
            prev == Tag.Coordinator
            && before > 1
            && _tags[before - 1] is Tag.Noun
            && reading.Tokens[first + before - 2].Word is var article
            && (article == classes.A || article == classes.An)
        )
            return false;
        // "the countries also work": an adverb stands before a verb.
        if (before < o - 1 && forms.HasFlag(VerbInflection.Base) && prev is Tag.Noun && EndsInPluralS(reading, first + before))
            return true;
        // "cooperation advances maritime security": the only word of its sentence that may be a verb.
        if (forms.HasFlag(VerbInflection.Third) && prev == Tag.Noun && next is Tag.Noun or Tag.Name or Tag.Determiner && IsOnlyVerb(o))
            return true;
        // "its allies stand ready": the adjective makes it a verb.
        if (
            classes.IsReady(reading.Tokens[first + o + 1 < reading.Tokens.Count ? first + o + 1 : first + o].Word)
            && prev is Tag.Noun or Tag.Name
        )
            return true;
        // "hosts", "support", "visits": a verb after a subject and before an object.
        if (prev is Tag.Pronoun or Tag.Relative)
            return true;
        if (prev == Tag.Coordinator && before > 0 && _tags[before - 1] == Tag.Verb)
            return true;
        if (forms.HasFlag(VerbInflection.Base) && next is not (Tag.Preposition or Tag.Stop or Tag.Comma) && EndsCoordination(before))
            return true;
        if (next is Tag.Adverb)
            return prev is Tag.Name;
        if (next is Tag.Determiner or Tag.Pronoun or Tag.Quantity or Tag.Name)
            return prev is Tag.Name or Tag.Coordinator or Tag.Time
                || prev is Tag.Noun && (forms.HasFlag(VerbInflection.Third) || EndsInPluralS(reading, first + before));
        if (next is Tag.Noun or Tag.Verb)
            return prev is Tag.Name or Tag.Time && forms.HasFlag(VerbInflection.Third)
                || prev is Tag.Noun && forms.HasFlag(VerbInflection.Base) && EndsInPluralS(reading, first + before) && IsOnlyVerb(o);
        return next == Tag.Preposition
            && reading.Tokens[first + o + 1].Word != classes.Of
            && (
                forms.HasFlag(VerbInflection.Third)
                    && (
                        prev == Tag.Name
                            && (
                                IsKnown(mentions, first + before) && !StandsAsAdjective(reading, mentions, first, before, o)
                                || IsOnlyVerb(o)
                            )
                        || (prev is Tag.Noun && !EndsInPluralS(reading, first + before) && IsOnlyVerb(o))
                    )
                || forms.HasFlag(VerbInflection.Base) && prev is Tag.Noun && EndsInPluralS(reading, first + before) && IsOnlyVerb(o)
            );
    }
}
