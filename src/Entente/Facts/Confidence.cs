namespace Entente.Facts;

/// <summary>How much of a fact its own sentence says, from the best step to the last.</summary>
public enum Confidence
{
    /// <summary>The sentence itself names the parties and, where the fact has a time, its date; the rule's parts were all explicit.</summary>
    Certain,

    /// <summary>
    /// Something was taken from around the words: a time lent by another clause or sentence, worked out or approximate; a party that
    /// "we", "the two countries", a pronoun, an office or the publisher stands for; a person known by the surname alone.
    /// </summary>
    Likely,

    /// <summary>
    /// The reading is weak and wants a person's eye: the only date of the sentence taken for want of a better one, the document's parties
    /// assumed where none is named, a rule that its file calls weak, or a part missing that such a fact needs.
    /// </summary>
    Check,
}

/// <summary>The steps of confidence by their names in the contract.</summary>
public static class ConfidenceSteps
{
    /// <summary>The names, the best step first.</summary>
    public static readonly IReadOnlyList<string> Names = ["certain", "likely", "check"];

    /// <summary>The contract's word for a step.</summary>
    public static string NameOf(Confidence step) => Names[(int)step];

    /// <summary>The step of that name.</summary>
    public static bool TryParse(string name, out Confidence step)
    {
        for (var i = 0; i < Names.Count; i++)
            if (Names[i] == name)
            {
                step = (Confidence)i;
                return true;
            }
        step = Confidence.Check;
        return false;
    }
}
