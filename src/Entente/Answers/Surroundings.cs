using Entente.Documents;

namespace Entente.Answers;

/// <summary>The words on both sides of a fact's evidence, as far as a person needs to judge it.</summary>
/// <param name="Before">The words before it; empty at the beginning of the text.</param>
/// <param name="After">The words after it; empty at the end of the text.</param>
/// <param name="BeginsInside">Whether there is more before.</param>
/// <param name="EndsInside">Whether there is more behind.</param>
public sealed record Surroundings(string Before, string After, bool BeginsInside, bool EndsInside)
{
    private const int DefaultReach = 160;

    /// <summary>The surroundings of a span; no word is cut.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The evidence.</param>
    /// <param name="reach">How many characters on each side.</param>
    public static Surroundings Of(DocumentText text, TextSpan span, int reach = DefaultReach)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (text.ToIndex(span.Start), text.ToIndex(span.End));
        var from = Math.Max(0, start - reach);
        while (from > 0 && from < start && !char.IsWhiteSpace(text.Value[from - 1]))
            from++;
        var to = Math.Min(text.Value.Length, end + reach);
        while (to < text.Value.Length && to > end && !char.IsWhiteSpace(text.Value[to]))
            to--;
        return new Surroundings(text.Value[from..start].Trim(), text.Value[end..to].Trim(), from > 0, to < text.Value.Length);
    }
}
