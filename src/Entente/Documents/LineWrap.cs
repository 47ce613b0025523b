namespace Entente.Documents;

/// <summary>
/// Tells lines that were broken because they were full from lines that end where their author ended them: the first word
/// of the next line would not have fitted onto a line that was full.
/// </summary>
internal sealed class LineWrap
{
    private const int LongestWrapped = 160;
    private const int Narrowest = 45;
    private const int Tolerance = 4;

    private readonly string _text;
    private readonly int _width;

    public LineWrap(string text, List<TextLine> lines)
    {
        _text = text;
        _width = WidthOf(lines);
    }

    /// <summary>For each line but the first of a run of lines without bullets: whether it continues the one before.</summary>
    public bool[] Continues(List<TextLine> lines, int first, int end)
    {
        var continues = new bool[end - first];
        var width =
            _width > 0 ? _width
            : end - first >= 3 ? Longest(lines, first, end)
            : 0;
        var full = 0;
        for (var i = first + 1; i < end; i++)
            if (IsFull(lines, i, width))
                full++;
        var wrapped = width >= Narrowest && full * 10 >= (end - first - 1) * 7;
        for (var i = first + 1; i < end; i++)
            continues[i - first] =
                GoesOn(lines, i) || (wrapped && !EndsEarly(lines, i, width) && !(IsLabelled(lines[i]) && IsLabelled(lines[i - 1])));
        return continues;
    }

    // "Exports to Japan: 168.9 billion yen", one such line below the other: each says what it has by itself.
    private bool IsLabelled(TextLine line)
    {
        var words = line.In(_text);
        var colon = words.IndexOf(':');
        return colon is > 2 and < 50
            && colon + 2 < words.Length
            && words[colon + 1] == ' '
            && char.IsUpper(words[0])
            && !words[..colon].Contains('.');
    }

    /// <summary>Whether a line continues the list item whose text the line before it belongs to.</summary>
    public bool ContinuesItem(List<TextLine> lines, int line, int indentOfItem) =>
        lines[line].Indent > indentOfItem || GoesOn(lines, line) || (_width >= Narrowest && IsFull(lines, line, _width));

    // In lower case after a line that ends no sentence.
    private bool GoesOn(List<TextLine> lines, int line) =>
        char.IsLower(_text[lines[line].Start])
        && !HeadingShape.EndsSentence(lines[line - 1].In(_text))
        && _text[lines[line - 1].End - 1] is not (':' or ';');

    private bool IsFull(List<TextLine> lines, int line, int width) =>
        lines[line - 1].Indent + lines[line - 1].Length + 1 + FirstWord(lines[line]) >= width - Tolerance;

    private bool EndsEarly(List<TextLine> lines, int line, int width) =>
        !IsFull(lines, line, width)
        && (
            HeadingShape.EndsSentence(lines[line - 1].In(_text))
            || _text[lines[line - 1].End - 1] == ':'
            || lines[line - 1].Length * 2 < width
        );

    private int FirstWord(TextLine line)
    {
        var length = line.In(_text).IndexOfAny(' ', '\t');
        return length < 0 ? line.Length : length;
    }

    private static int Longest(List<TextLine> lines, int first, int end)
    {
        var longest = 0;
        for (var i = first; i < end; i++)
            longest = Math.Max(longest, lines[i].Indent + lines[i].Length);
        return longest <= LongestWrapped ? longest : 0;
    }

    // The width to which most lines are filled, or 0 where the lines of the text are whole paragraphs.
    private static int WidthOf(List<TextLine> lines)
    {
        var lengths = new List<int>();
        var beyond = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var length = lines[i].Indent + lines[i].Length;
            if (length > LongestWrapped)
                beyond++;
            else if (i + 1 < lines.Count && lines[i + 1].Block == lines[i].Block)
                lengths.Add(length);
        }
        if (lengths.Count == 0 || beyond * 4 > lengths.Count)
            return 0;
        lengths.Sort();
        return lengths[(lengths.Count - 1) * 9 / 10];
    }
}
