namespace Entente.Documents;

/// <summary>
/// A half-open span of a document's text, counted in Unicode code points, as in the
/// TextPositionSelector of the W3C Web Annotation model.
/// </summary>
/// <param name="Start">Code points before the span.</param>
/// <param name="End">Code points before the first one after the span.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code points the span holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code point.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}-{End}";
}
