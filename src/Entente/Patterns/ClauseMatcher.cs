using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>Fits clause rules to clauses.</summary>
internal sealed class ClauseMatcher(RuleBook book, PatternRunner runner)
{
    private readonly List<SlotValue> _slots = [];
    private Reading _reading = null!;
    private MentionList _mentions = null!;

    public void Begin(Reading reading, MentionList mentions) => (_reading, _mentions) = (reading, mentions);

    /// <summary>Adds a match for each clause line that fits.</summary>
    public void Match(Clause clause, List<FoundMatch> into)
    {
        if ((uint)clause.Lemma >= (uint)book.BucketOfLemma.Length)
            return;
        var patterns = book.LemmaBuckets[book.BucketOfLemma[clause.Lemma]];
        if (patterns.Length == 0)
            return;
        var parts = PartsOf(clause);
        foreach (var pattern in patterns)
        {
            if (!pattern.MayFit(parts) || !pattern.Conditions.Allow(clause) || !IsGoverned(pattern, clause) || !Fits(pattern, clause))
                continue;
            var slots = SlotValue.InTextOrder(_slots);
            into.Add(new FoundMatch(new RuleMatch(pattern.Rule, clause.Sentence, clause.First, clause.End, slots, clause), pattern.Order));
        }
    }

    private static ClauseParts PartsOf(Clause clause) =>
        (clause.Subject.Count > 0 ? ClauseParts.Subject : ClauseParts.None)
        | (clause.Object.Count > 0 ? ClauseParts.Object : ClauseParts.None)
        | (clause.Adjuncts.Count > 0 ? ClauseParts.Adjuncts : ClauseParts.None)
        | (clause.Times.Count > 0 ? ClauseParts.Times : ClauseParts.None);

    /// <summary>The first thing that keeps a clause line from fitting a clause with its verb, or null where it fits.</summary>
    public string? WhyNot(ClausePattern pattern, Clause clause)
    {
        if (pattern.Conditions.WhyNot(clause) is { } condition)
            return condition;
        if (!IsGoverned(pattern, clause))
            return "it asks for an infinitive behind another verb";
        _slots.Clear();
        foreach (var element in pattern.Elements)
            if (!element.IsOptional && !Fits(element, clause))
                return element.Role switch
                {
                    ClauseRole.Subject => "no subject of its sort",
                    ClauseRole.Object => "no object of its sort",
                    ClauseRole.When => "no time of its sort",
                    ClauseRole.Where => "no place of its sort",
                    ClauseRole.Then => "other words behind the verb",
                    _ => "no phrase of its sort beside the verb",
                };
        return null;
    }

    private static bool IsGoverned(ClausePattern pattern, Clause clause)
    {
        if (pattern.Governors.Length == 0)
            return true;
        return clause.Governor is { } governor && pattern.Governors.AsSpan().Contains(governor.Lemma);
    }

    private bool Fits(ClausePattern pattern, Clause clause)
    {
        _slots.Clear();
        foreach (var element in pattern.Elements)
        {
            var count = _slots.Count;
            if (Fits(element, clause))
                continue;
            if (!element.IsOptional)
                return false;
            _slots.RemoveRange(count, _slots.Count - count);
        }
        return true;
    }

    private bool Fits(ClauseElement element, Clause clause) =>
        element.Role switch
        {
            ClauseRole.Subject => FitsAny(element, clause.Subject),
            ClauseRole.Object => FitsAny(element, clause.Object),
            ClauseRole.When => FitsTimes(element, clause),
            ClauseRole.Then => FitsBehind(element, clause),
            _ => FitsAdjunct(element, clause),
        };

    private bool FitsTimes(ClauseElement element, Clause clause)
    {
        if (element.Slot is null)
            return clause.Times.Count > 0;
        var found = false;
        foreach (var time in clause.Times)
        {
            if ((SlotTypes.Of(time) & element.Slot.Kind) == SlotKind.None)
                continue;
            _slots.Add(new SlotValue(element.Slot.Name, time.First, time.End, time));
            found = true;
            if (!element.Slot.IsList)
                break;
        }
        return found;
    }

    // The words right behind the verb: "is committed to", "looks forward to".
    private bool FitsBehind(ClauseElement element, Clause clause)
    {
        if (element.Phrase < 0)
            return element.Slot is null;
        var count = runner.Taken.Count;
        var fits = runner.Run(element.Phrase, clause.VerbEnd, clause.VerbEnd, clause.End, forwards: true, out _);
        if (fits)
            _slots.AddRange(runner.Taken[count..]);
        runner.Taken.RemoveRange(count, runner.Taken.Count - count);
        return fits;
    }

    private bool FitsAdjunct(ClauseElement element, Clause clause)
    {
        foreach (var adjunct in clause.Adjuncts)
        {
            var prepositionFits =
                element.Role == ClauseRole.Where
                    ? book.Words.IsAtPlace(adjunct.Preposition)
                    : element.Prepositions.AsSpan().Contains(adjunct.Preposition);
            if (prepositionFits && FitsAny(element, adjunct.Groups))
                return true;
        }
        return false;
    }

    private bool FitsAny(ClauseElement element, List<NounGroup> groups)
    {
        var found = false;
        foreach (var group in groups)
        {
            if (!Fits(element, group) && (group.StandsFor is null || !Fits(element, group.StandsFor)))
                continue;
            found = true;
            if (element.Slot is not { IsList: true })
                break;
        }
        return found;
    }

    private bool Fits(ClauseElement element, NounGroup group)
    {
        if (element.Phrase >= 0)
            return FitsPhrase(element, group);
        if (element.Slot is not { } slot)
            return true;
        if (slot.Kind == SlotKind.Words)
        {
            _slots.Add(new SlotValue(slot.Name, group.First, group.End, null));
            return true;
        }
        if (FindMention(slot.Kind, group) is not { } mention)
            return false;
        _slots.Add(new SlotValue(slot.Name, mention.First, mention.End, mention));
        return true;
    }

    // The mention that the head belongs to, or else the last one in the core.
    private Mention? FindMention(SlotKind kind, NounGroup group)
    {
        for (var i = group.Head; i >= group.First; i--)
        {
            if (_mentions.At(i) is not { } mention)
                continue;
            if ((runner.KindsAt(i) & kind) != SlotKind.None && (mention.End >= group.CoreEnd || !Qualifies(mention)))
                return mention;
            i = mention.First;
        }
        return null;
    }

    // "American exports", "Japan’s markets": the country only qualifies the head.
    private bool Qualifies(Mention mention) =>
        mention is NameMention { Kind: NameKind.Country } country
        && (country.IsAdjective || _reading.Chars(country.End) is "’s" or "'s" or "’" or "'");

    // One that ends at the head goes before others, one in the core before one in what is attached to it.
    private bool FitsPhrase(ClauseElement element, NounGroup group)
    {
        var count = runner.Taken.Count;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var start = group.First; start < (pass == 0 ? group.CoreEnd : group.End); start++)
            {
                var end = pass == 0 ? group.CoreEnd : group.End;
                if (!element.PhraseStart.Allows(runner.TokenAt(start, group.First, end)))
                    continue;
                if (
                    runner.Run(element.Phrase, start, group.First, end, forwards: true, out var reached)
                    && (pass > 0 || reached == group.CoreEnd)
                )
                {
                    _slots.AddRange(runner.Taken[count..]);
                    runner.Taken.RemoveRange(count, runner.Taken.Count - count);
                    return true;
                }
                runner.Taken.RemoveRange(count, runner.Taken.Count - count);
            }
        }
        return false;
    }
}
