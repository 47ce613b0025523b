using Entente.Language;

namespace Entente.Clauses;

/// <summary>A verb with its auxiliaries, adverbs and negation.</summary>
internal readonly record struct VerbGroup(
    int First,
    int End,
    int Main,
    int Lemma,
    VerbForm Form,
    bool IsPassive,
    bool IsPast,
    bool IsNegative,
    Modality Modality
)
{
    /// <summary>Whether the form alone does not tell "they signed" from "a treaty signed by them".</summary>
    public bool MayBeReduced { get; init; }

    /// <summary>Whether it is a base form alone ("increase"), which may also be an infinitive whose "to" stands further in front.</summary>
    public bool IsBareBase { get; init; }

    /// <summary>Whether it is a base form alone that may be a past one too ("put", "set").</summary>
    public bool MayBeBase { get; init; }

    /// <summary>Whether it is in the third person of the present ("aims").</summary>
    public bool IsThird { get; init; }
}

/// <summary>Reads verb groups: tense, voice, modality and polarity.</summary>
internal sealed class VerbGroups(WordClasses classes, VerbLexicon verbs)
{
    /// <summary>Reads the verb group that begins at a token; false where none does.</summary>
    public bool TryRead(Reading reading, Tagger tags, in Sentence sentence, int token, out VerbGroup group)
    {
        group = default;
        var first = sentence.FirstToken;
        var end = sentence.EndToken;
        var start = tags[token - first];
        if (start is not (Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.To or Tag.Verb or Tag.Negation))
            return false;
        if (start == Tag.Negation && !LeadsVerb(tags, first, token, end))
            return false;
        var state = new State();
        var i = token;
        var last = token;
        for (; i < end && state.Main < 0; i++)
        {
            var tag = tags[i - first];
            if (
                tag == Tag.Comma
                && i == last + 1
                && tags[last - first] == Tag.Modal
                && VerbBehindInsertion(tags, first, i, end) is var behind and > 0
            )
            {
                i = behind - 1;
                continue;
            }
            // "have and will continue": the second auxiliary is the one that goes on.
            if (tag == Tag.Coordinator && state.IsAuxiliaryAlone && i + 1 < end && tags[i + 1 - first] == Tag.Modal)
            {
                state = new State();
                continue;
            }
            var word = reading.Tokens[i].Word;
            if (tag == Tag.Adverb && (i > token || LeadsVerb(tags, first, i, end)))
                continue;
            if (tag == Tag.To && i > token)
                break;
            if (!state.Take(tag, word, i, classes, verbs))
                break;
            last = i;
        }
        if (state.Main < 0 && state.LastAuxiliary < 0)
            return false;
        group = state.Finish(token, last + 1, reading, verbs, classes);
        return group.Lemma != 0;
    }

    private static bool LeadsVerb(Tagger tags, int first, int token, int end)
    {
        for (var i = token + 1; i < end; i++)
        {
            var tag = tags[i - first];
            if (tag is Tag.Adverb or Tag.Negation)
                continue;
            return tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.To or Tag.Modal;
        }
        return false;
    }

    // "will, subject to their laws, exchange": the verb behind what is put between commas.
    private static int VerbBehindInsertion(Tagger tags, int first, int comma, int end)
    {
        for (var i = comma + 1; i < end && i <= comma + 16; i++)
            switch (tags[i - first])
            {
                case Tag.Comma:
                    for (i++; i < end && tags[i - first] is Tag.Adverb; i++) { }
                    return i < end && tags[i - first] is Tag.Verb or Tag.Be or Tag.Have ? i : 0;
                case Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Stop or Tag.Relative or Tag.Subordinator:
                    return 0;
            }
        return 0;
    }

    private struct State()
    {
        public int Main = -1;
        public int LastAuxiliary = -1;
        private bool _be,
            _have,
            _do,
            _to,
            _negative,
            _past,
            _being,
            _present;
        private Modality _modality;

        public readonly bool IsAuxiliaryAlone => Main < 0 && LastAuxiliary >= 0 && (_have || _be) && !_to && !_negative;

        public bool Take(Tag tag, int word, int token, WordClasses classes, VerbLexicon verbs)
        {
            verbs.TryFind(word, out _, out var forms);
            switch (tag)
            {
                case Tag.To:
                    _to = true;
                    return true;
                case Tag.Negation:
                    _negative = true;
                    return true;
                case Tag.Modal:
                    if (_be || _have || _do)
                        return false;
                    _modality = word == classes.Will || word == classes.Shall ? Modality.Planned : Modality.Hypothetical;
                    LastAuxiliary = token;
                    return true;
                case Tag.Be:
                    _past |= forms.HasFlag(VerbInflection.Past);
                    _being |= forms == VerbInflection.Ing;
                    _present |= !_past && !_being;
                    _be = true;
                    LastAuxiliary = token;
                    return true;
                case Tag.Have:
                    if (_be)
                        return false;
                    _past |= forms.HasFlag(VerbInflection.Past);
                    _present = true;
                    _have = true;
                    LastAuxiliary = token;
                    return true;
                case Tag.Do:
                    _past |= forms.HasFlag(VerbInflection.Past);
                    _do = true;
                    LastAuxiliary = token;
                    return true;
                case Tag.Verb:
                    if (!Fits(forms))
                        return false;
                    Main = token;
                    return true;
                default:
                    return false;
            }
        }

        private readonly bool Fits(VerbInflection forms)
        {
            if (_be)
                return (forms & (VerbInflection.Participle | VerbInflection.Ing)) != VerbInflection.None;
            if (_have)
                return forms.HasFlag(VerbInflection.Participle);
            if (_do || _to || _modality != Modality.Stated)
                return forms.HasFlag(VerbInflection.Base);
            return true;
        }

        public readonly VerbGroup Finish(int first, int end, Reading reading, VerbLexicon verbs, WordClasses classes)
        {
            var main = Main >= 0 ? Main : LastAuxiliary;
            verbs.TryFind(reading.Tokens[main].Word, out var lemma, out var forms);
            var auxiliary = _be || _have || _do || _modality != Modality.Stated;
            var passive = Main >= 0 && _be && forms.HasFlag(VerbInflection.Participle) && forms != VerbInflection.Ing;
            var form =
                _to ? VerbForm.Infinitive
                : _being && !_past && !_present && _modality == Modality.Stated ? VerbForm.Gerund
                : auxiliary ? (Main < 0 && _have && forms == VerbInflection.Ing ? VerbForm.Gerund : VerbForm.Finite)
                : forms.HasFlag(VerbInflection.Ing) && (forms & (VerbInflection.Base | VerbInflection.Past)) == VerbInflection.None
                    ? VerbForm.Gerund
                : (forms & (VerbInflection.Base | VerbInflection.Third | VerbInflection.Past)) == VerbInflection.None
                    ? VerbForm.ReducedPassive
                : VerbForm.Finite;
            var past =
                _past
                || (_have && Main >= 0)
                || (!auxiliary && form == VerbForm.Finite && forms.HasFlag(VerbInflection.Past))
                || form == VerbForm.ReducedPassive;
            return new VerbGroup(first, end, main, lemma, form, passive || form == VerbForm.ReducedPassive, past, _negative, _modality)
            {
                IsBareBase =
                    !auxiliary
                    && !_to
                    && form == VerbForm.Finite
                    && forms.HasFlag(VerbInflection.Base)
                    && !forms.HasFlag(VerbInflection.Past),
                MayBeBase = !auxiliary && !_to && form == VerbForm.Finite && forms.HasFlag(VerbInflection.Base),
                IsThird = !auxiliary && form == VerbForm.Finite && forms == VerbInflection.Third,
                MayBeReduced =
                    !auxiliary
                    && !_to
                    && form == VerbForm.Finite
                    && forms.HasFlag(VerbInflection.Participle)
                    && !classes.IsIntransitive(lemma),
            };
        }
    }
}
