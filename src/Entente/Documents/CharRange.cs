namespace Entente.Documents;

/// <summary>
/// A half-open range of UTF-16 code units of a document's text. The reading works with these;
/// what leaves it is a <see cref="TextSpan"/> (see <see cref="DocumentText.ToSpan"/>).
/// </summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last code unit.</param>
public readonly record struct CharRange(int Start, int End)
{
    /// <summary>How many UTF-16 code units the range holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds nothing.</summary>
    public bool IsEmpty => End <= Start;
}
