namespace Entente.Documents;

/// <summary>
/// The text of a document, verbatim, with the way between its UTF-16 code units, which the
/// program works with, and its Unicode code points, which every published span counts.
/// </summary>
public sealed class DocumentText
{
    private const int Stride = 1024;

    // Code points before each multiple of Stride; empty where the text has no surrogate pair.
    private readonly int[] _codePointsBefore;

    /// <summary>Takes the text as it is; nothing is normalised.</summary>
    public DocumentText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        _codePointsBefore = CountCodePoints(value);
    }

    /// <summary>The text, character for character.</summary>
    public string Value { get; }

    /// <summary>The number of Unicode code points in the text.</summary>
    public int CodePoints => ToCodePoint(Value.Length);

    /// <summary>The code point index that belongs to a UTF-16 index.</summary>
    public int ToCodePoint(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Value.Length);
        if (_codePointsBefore.Length == 0)
            return index;
        var block = index / Stride;
        var count = _codePointsBefore[block];
        for (var i = block * Stride; i < index; i++)
            if (!IsSecondHalf(Value, i))
                count++;
        return count;
    }

    /// <summary>The UTF-16 index at which a code point begins.</summary>
    public int ToIndex(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        if (_codePointsBefore.Length == 0)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Value.Length);
            return codePoint;
        }
        var block = Array.BinarySearch(_codePointsBefore, codePoint);
        if (block < 0)
            block = ~block - 1;
        var index = block * Stride;
        // A block may begin in the middle of a pair: that half belongs to the block before.
        while (index < Value.Length && IsSecondHalf(Value, index))
            index++;
        for (var count = _codePointsBefore[block]; count < codePoint; count++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Value.Length, nameof(codePoint));
            index++;
            while (index < Value.Length && IsSecondHalf(Value, index))
                index++;
        }
        return index;
    }

    /// <summary>The published span of a range of UTF-16 code units.</summary>
    public TextSpan ToSpan(CharRange range) => new(ToCodePoint(range.Start), ToCodePoint(range.End));

    /// <summary>The words of a span, character for character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string Quote(TextSpan span)
    {
        var start = ToIndex(span.Start);
        return Value[start..ToIndex(span.End)];
    }

    private static bool IsSecondHalf(string text, int i) => i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);

    private static int[] CountCodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return [];
        var before = new int[text.Length / Stride + 1];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Stride == 0)
                before[i / Stride] = count;
            if (!IsSecondHalf(text, i))
                count++;
        }
        if (text.Length % Stride == 0)
            before[text.Length / Stride] = count;
        return before;
    }
}
