namespace Entente.Patterns;

internal enum PieceKind
{
    /// <summary>A word, or a quoted sign.</summary>
    Word,

    /// <summary>One of ( ) [ ] | + * ,</summary>
    Sign,

    /// <summary>A set: its name.</summary>
    Set,

    /// <summary>A slot: what stands between the braces.</summary>
    Slot,

    /// <summary>A gap: its greatest length.</summary>
    Gap,
}

/// <summary>A piece of a line of the rule language.</summary>
internal readonly record struct Piece(PieceKind Kind, string Text, int Column, bool IsQuoted = false)
{
    public bool IsSign(char sign) => Kind == PieceKind.Sign && Text[0] == sign;
}

/// <summary>Cuts the patterns of a <c>.rules</c> file into words, sets, slots, gaps and signs.</summary>
internal static class PatternLexer
{
    internal const int DefaultGap = 8;

    private const string Signs = "()[]|+*";

    /// <summary>The pieces of a line from <paramref name="start"/> on; errors are reported with their columns.</summary>
    public static List<Piece> Read(string line, int start, Action<int, string> report)
    {
        var pieces = new List<Piece>();
        var i = start;
        while (i < line.Length)
        {
            var c = line[i];
            var column = i + 1;
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (Signs.Contains(c, StringComparison.Ordinal))
            {
                pieces.Add(new Piece(PieceKind.Sign, c.ToString(), column));
                i++;
            }
            else if (c is '"' or '<' or '{')
            {
                var close = c switch
                {
                    '"' => '"',
                    '<' => '>',
                    _ => '}',
                };
                var end = line.IndexOf(close, i + 1);
                if (end < 0)
                {
                    report(column, c == '"' ? RuleMessages.QuoteNotClosed : RuleMessages.NotClosed(c, close));
                    return pieces;
                }
                var kind = c switch
                {
                    '"' => PieceKind.Word,
                    '<' => PieceKind.Set,
                    _ => PieceKind.Slot,
                };
                var inside = line[(i + 1)..end].Trim();
                if (inside.Length == 0)
                    report(column, RuleMessages.EmptyPattern);
                else
                    pieces.Add(new Piece(kind, inside, column, c == '"'));
                i = end + 1;
            }
            else if (c is '>' or '}' or ',' or ';')
            {
                report(column, RuleMessages.Unexpected(c.ToString()));
                i++;
            }
            else if (c == '…' || (c == '.' && i + 1 < line.Length && line[i + 1] == '.'))
            {
                i = ReadGap(line, i, pieces);
            }
            else
            {
                var end = i + 1;
                while (
                    end < line.Length
                    && !char.IsWhiteSpace(line[end])
                    && !Signs.Contains(line[end], StringComparison.Ordinal)
                    && line[end] is not ('"' or '<' or '{' or '>' or '}' or ',' or ';')
                )
                    end++;
                pieces.Add(new Piece(PieceKind.Word, line[i..end], column));
                i = end;
            }
        }
        return pieces;
    }

    // "...", "…" or "..3".
    private static int ReadGap(string line, int start, List<Piece> pieces)
    {
        var i = start;
        while (i < line.Length && line[i] is '.' or '…')
            i++;
        var digits = i;
        while (i < line.Length && char.IsAsciiDigit(line[i]) && i - digits < 2)
            i++;
        var max = i > digits ? line[digits..i] : DefaultGap.ToString(System.Globalization.CultureInfo.InvariantCulture);
        pieces.Add(new Piece(PieceKind.Gap, max, start + 1));
        return i;
    }
}
