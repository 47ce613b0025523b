using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>What a slot of a rule took.</summary>
/// <param name="Name">The slot's name: <c>{person}</c> is named <c>person</c>, <c>{person speaker}</c> is named <c>speaker</c>.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Mention">The mention it took, where the slot asks for one.</param>
public readonly record struct SlotValue(string Name, int First, int End, Mention? Mention);

/// <summary>A rule that fits a place of the text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the first token that the rule took.</param>
/// <param name="End">Index after the last token that the rule took.</param>
/// <param name="Slots">What its slots took, in text order; a slot with <c>+</c> may stand several times.</param>
/// <param name="Clause">The clause that a rule on clauses fits; for a rule on words the clause is null.</param>
public sealed record RuleMatch(Rule Rule, int Sentence, int First, int End, IReadOnlyList<SlotValue> Slots, Clause? Clause)
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
    public IEnumerable<SlotValue> All(string slot) => Slots.Where(s => s.Name == slot);
}
