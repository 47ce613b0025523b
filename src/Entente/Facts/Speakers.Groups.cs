using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts;

// Which groups of words stand for bodies and for those who were named before.
internal sealed partial class Speakers
{
    // "The Meeting", "the Council", "Treasury", "the Department of Commerce": bodies that state what those whose they are do.
    private void AddBody(ReadOnlySpan<char> head, NounGroup group, List<string> holders)
    {
        var voice = _context.Parties.Voice;
        if (_voice.Group is { } organisation && Assemblies.Contains(head) && group.CoreEnd - group.First <= 2)
            AddOnce(organisation, holders);
        else if (voice == "EU" && head is "Council" or "Commission" or "Representative" or "Presidency")
            AddOnce(voice, holders);
        else if (_context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Institution, Parties.Count: 0 } body)
        {
            if (One.Contains(Word(body.First)) || One.Contains(Word(body.End - 1)))
                AddOnce(voice, holders);
        }
        else if (group.CoreEnd - group.First == 1 && _bodies.TryGetValue(head.ToString(), out var of))
            AddOnce(of, holders);
    }

    // "The Government", "His Majesty’s Government", "this Administration": not "a new government", "the government of the day".
    private bool IsOwnGovernment(ReadOnlySpan<char> head, NounGroup group)
    {
        if (head.Equals("administration", StringComparison.OrdinalIgnoreCase))
            return true;
        return head is "Government" or "Cabinet" or "Administration" or "Treasury" or "Department" or "Ministry"
            && !_voice.IsJoint
            && group.End == group.CoreEnd
            && (
                group.CoreEnd - group.First == 1
                || group.CoreEnd - group.First <= 4
                    && Word(group.First) is "The" or "the" or "This" or "this" or "Our" or "our" or "His" or "Her" or "HM"
            );
    }

    // "the two leaders", "both sides", "they", "our countries", "Ministers": not "leaders", "many countries", "our partners".
    private bool PointsBack(NounGroup group)
    {
        // "the leaders of more than 30 countries": others than those who were named.
        for (var i = group.CoreEnd; i < group.End; i++)
            if (_context.Mentions.At(i) is QuantityMention { Value: > 2 } || Is(i, "other") || Is(i, "many") || Is(i, "several"))
                return false;
        if (group.CoreEnd - group.First == 1)
            return Is(group.First, "they") || Is(group.First, "both") || char.IsUpper(Word(group.First)[0]);
        if (_context.Mentions.At(group.First) is NameMention { Kind: NameKind.Office } office && office.End == group.CoreEnd)
            return true;
        return group.CoreEnd - group.First <= 4
            && (
                Is(group.First, "the")
                || Is(group.First, "both")
                || Is(group.First, "our") && !Others.Contains(Word(group.Head))
                || Is(group.First, "all")
                || Is(group.First, "two")
                || Is(group.First, "each")
            );
    }

    // "to support the people of Haiti as they rebuild": others than the speakers stand nearer.
    private bool IsOfNearerPeople(NounGroup group)
    {
        if (!Is(group.Head, "they") || group.First == 0 || !Subordinating.Contains(Word(group.First - 1)))
            return false;
        foreach (var clause in _context.ClausesOf(Sentence))
        {
            if (clause.VerbFirst >= group.First)
                break;
            foreach (var other in clause.Object)
                if (other.First > clause.VerbFirst && other.First < group.First && IsOfPeople(other))
                    return true;
            foreach (var adjunct in clause.Adjuncts)
            foreach (var other in adjunct.Groups)
                if (other.First > clause.VerbFirst && other.First < group.First && IsOfPeople(other))
                    return true;
        }
        return false;
    }

    private bool IsOfPeople(NounGroup group) => Peoples.Contains(Word(group.Head));

    private static readonly string[] Numbers = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // "the three Leaders": 3; 0 where no number stands there.
    private int NumberIn(NounGroup group)
    {
        for (var i = group.First; i < group.CoreEnd; i++)
            if (Array.FindIndex(Numbers, number => Is(i, number)) is >= 0 and var at)
                return at + 3;
        return 0;
    }

    // Of those who may be meant, the set that has so many.
    private List<string>? OfNumber(int number)
    {
        List<string>[] sets = [_last, [.. _voice.Parties], _several];
        foreach (var set in sets)
            if (set.Count == number)
                return set;
        foreach (var set in sets)
            if (set.Count == number - 1 && _context.Parties.Voice is { } voice && !set.Contains(voice))
                return [voice, .. set];
        return null;
    }

    private bool HasTwo(NounGroup group)
    {
        for (var i = group.First; i < group.CoreEnd; i++)
            if (Is(i, "two"))
                return true;
        return false;
    }
}
