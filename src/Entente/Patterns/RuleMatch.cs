using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>What a slot of a rule took.</summary>
/// <param name="Name">The slot's name: <c>{person}</c> is named <c>person</c>, <c>{person speaker}</c> is named <c>speaker</c>.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Mention">The mention it took, where the slot asks for one.</param>
public readonly record struct SlotValue(string Name, int First, int End, Mention? Mention)
{
    // Each once, by the first token; those that begin together stay as they were taken.
    internal static ImmutableArray<SlotValue> InTextOrder(List<SlotValue> taken)
    {
        if (taken.Count == 0)
            return [];
        var ordered = new SlotValue[taken.Count];
        var count = 0;
        foreach (var value in taken)
        {
            if (ordered.AsSpan(0, count).Contains(value))
                continue;
            var at = count++;
            for (; at > 0 && ordered[at - 1].First > value.First; at--)
                ordered[at] = ordered[at - 1];
            ordered[at] = value;
        }
        return count == ordered.Length ? ImmutableCollectionsMarshal.AsImmutableArray(ordered) : [.. ordered.AsSpan(0, count)];
    }
}

/// <summary>A rule that fits a place of the text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the first token that the rule took.</param>
/// <param name="End">Index after the last token that the rule took.</param>
/// <param name="Slots">What its slots took, in text order; a slot with <c>+</c> may stand several times.</param>
/// <param name="Clause">The clause that a rule on clauses fits; for a rule on words the clause is null.</param>
public sealed record RuleMatch(Rule Rule, int Sentence, int First, int End, ImmutableArray<SlotValue> Slots, Clause? Clause)
{
    /// <summary>The first value of a slot, or null where it is empty.</summary>
    public SlotValue? this[string slot]
    {
        get
        {
            foreach (var value in Slots)
                if (value.Name == slot)
                    return value;
            return null;
        }
    }

    /// <summary>All values of a slot, in text order.</summary>
    public SlotValues All(string slot) => new(Slots, slot);
}

/// <summary>The values of one slot, in text order.</summary>
/// <param name="slots">Those of all slots.</param>
/// <param name="name">The slot's name.</param>
public readonly struct SlotValues(ImmutableArray<SlotValue> slots, string name) : IEnumerable<SlotValue>
{
    /// <summary>Goes through the values.</summary>
    public Enumerator GetEnumerator() => new(slots, name);

    IEnumerator<SlotValue> IEnumerable<SlotValue>.GetEnumerator()
    {
        foreach (var value in slots)
            if (value.Name == name)
                yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<SlotValue>)this).GetEnumerator();

    /// <summary>Stands at one of the values.</summary>
    public ref struct Enumerator(ImmutableArray<SlotValue> slots, string name)
    {
        private int _at = -1;

        /// <summary>The value.</summary>
        public readonly SlotValue Current => slots[_at];

        /// <summary>Goes to the next one; false where none is left.</summary>
        public bool MoveNext()
        {
            do _at++;
            while (_at < slots.Length && slots[_at].Name != name);
            return _at < slots.Length;
        }
    }
}
