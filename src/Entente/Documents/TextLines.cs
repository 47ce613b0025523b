using System.Buffers;
using System.Runtime.CompilerServices;

namespace Entente.Documents;

/// <summary>A line that holds something, trimmed of white space.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last character.</param>
/// <param name="Indent">The columns of white space before it.</param>
/// <param name="Block">The number of its block: lines with no blank line between them share one.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, int Block)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

/// <summary>Cuts a text into lines at every line end that Unicode knows.</summary>
internal static class TextLines
{
    private const int TabStop = 4;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var block = 0;
        var blank = false;
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfLine(text, start);
            var line = Trim(text, start, end);
            if (line.IsEmpty)
                blank = true;
            else
            {
                if (blank && lines.Count > 0)
                    block++;
                blank = false;
                lines.Add(new TextLine(line.Start, line.End, Columns(text.AsSpan(start, line.Start - start)), block));
            }
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
        }
        return lines;
    }

    /// <summary>The range without the white space and invisible marks at its ends.</summary>
    public static CharRange Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new CharRange(start, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) =>
        c < '\u0080'
            ? c is ' ' or (>= '\t' and <= '\r')
            : char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060' or '\u200E' or '\u200F';

    private static int EndOfLine(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny(LineEnds);
        return found < 0 ? text.Length : start + found;
    }

    private static int Columns(ReadOnlySpan<char> indent)
    {
        var columns = 0;
        foreach (var c in indent)
            columns +=
                c == '\t' ? TabStop - columns % TabStop
                : c is '\uFEFF' or '\u200B' ? 0
                : 1;
        return columns;
    }
}
