using Entente.Documents;

namespace Entente.Readers.Pdf;

/// <summary>What a run of lines is.</summary>
internal enum PdfPart
{
    /// <summary>Text: a paragraph, a heading or an item of a list.</summary>
    Text,

    /// <summary>A note at the foot of a page, in smaller type.</summary>
    Note,

    /// <summary>A header, a footer or a page number.</summary>
    Furniture,
}

/// <summary>Lines that are one paragraph, heading or list item.</summary>
internal sealed record PdfParagraph(PdfPart Part, List<PdfLine> Lines)
{
    public PdfLine First => Lines[0];

    public PdfLine Last => Lines[^1];

    /// <summary>The height of its letters.</summary>
    public double Height => Lines.Max(l => l.Height);
}

/// <summary>
/// Puts lines together to paragraphs by where they stand: gaps, indents, lines that are not full, other sizes of type. A paragraph goes
/// on in the next column and on the next page.
/// </summary>
internal sealed class PdfParagraphs
{
    // A difference of size that the eye sees.
    private const double OtherSize = 0.12;
    private const double NoteSize = 0.92;
    private const double NotesFrom = 0.5;
    private const double WideGap = 1.3;
    private const double Indent = 0.8;
    private const int MarginSteps = 12;
    private const int LinesThatTellAnEdge = 4;

    private readonly PdfLayout _layout;
    private readonly HashSet<PdfLine> _furniture;
    private readonly double _leading;
    private readonly Dictionary<(int Page, int Left), double> _rights = [];
    private readonly Dictionary<int, double> _edges = [];

    public PdfParagraphs(PdfLayout layout)
    {
        _layout = layout;
        foreach (var page in layout.Pages)
            PdfMarkers.Join(page);
        _furniture = PdfFurniture.Find(layout.Pages);
        foreach (var page in layout.Pages)
            PdfColumns.Order(page, _furniture.Contains);
        var body = layout.Pages.SelectMany(p => p.Lines).Where(l => !_furniture.Contains(l)).ToList();
        Size = Weighted(body.Select(l => (l.Height, l.Text.Length)));
        _leading = Weighted(
            body.Zip(body.Skip(1))
                .Where(p => p.First.Block == p.Second.Block && p.Second.Top > p.First.Top && IsOfSize(p.First) && IsOfSize(p.Second))
                .Select(p => (p.Second.Top - p.First.Top, 1))
        );
        if (_leading <= 0)
            _leading = Size * 1.4;
        foreach (var column in body.Where(IsOfSize).GroupBy(l => (l.Page, Column(l))))
        {
            // Not the widest: a line may stand over two columns.
            var rights = column.Select(l => l.Right).Order().ToList();
            _rights[column.Key] = rights[rights.Count * 3 / 4];
        }
        foreach (var block in body.GroupBy(l => l.Block))
            if (block.Count() >= LinesThatTellAnEdge)
                _edges[block.Key] = block.Max(l => l.Right);
    }

    /// <summary>The height of the letters of the running text.</summary>
    public double Size { get; }

    /// <summary>The paragraphs in order; notes and furniture stand behind the paragraph that goes on over them.</summary>
    public List<PdfParagraph> Read()
    {
        var paragraphs = new List<PdfParagraph>();
        var waiting = new List<PdfParagraph>();
        PdfParagraph? open = null;
        foreach (var page in _layout.Pages)
        {
            var notes = NotesOf(page);
            foreach (var line in page.Lines)
            {
                if (_furniture.Contains(line))
                {
                    waiting.Add(new PdfParagraph(PdfPart.Furniture, [line]));
                    continue;
                }
                if (notes.Contains(line))
                {
                    if (waiting.Count > 0 && waiting[^1].Part == PdfPart.Note && !StartsNote(line) && waiting[^1].Last.Page == line.Page)
                        waiting[^1].Lines.Add(line);
                    else
                        waiting.Add(new PdfParagraph(PdfPart.Note, [line]));
                    continue;
                }
                if (open is not null && GoesOn(open, line))
                {
                    open.Lines.Add(line);
                    continue;
                }
                if (open is not null)
                    paragraphs.Add(open);
                paragraphs.AddRange(waiting);
                waiting.Clear();
                open = new PdfParagraph(PdfPart.Text, [line]);
            }
        }
        if (open is not null)
            paragraphs.Add(open);
        paragraphs.AddRange(waiting);
        return paragraphs;
    }

    /// <summary>Whether a line is of the size of the running text.</summary>
    public bool IsOfSize(PdfLine line) => Math.Abs(line.Height - Size) <= Size * OtherSize;

    // Small type from the lower half of a page to its end, from the first number or star on.
    private HashSet<PdfLine> NotesOf(PdfPage page)
    {
        var notes = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var first = -1;
        for (var i = page.Lines.Count - 1; i >= 0; i--)
        {
            var line = page.Lines[i];
            if (_furniture.Contains(line))
                continue;
            if (line.Height > Size * NoteSize || line.Top < page.Height * NotesFrom)
                break;
            if (StartsNote(line))
                first = i;
        }
        for (var i = first; first >= 0 && i < page.Lines.Count; i++)
            if (!_furniture.Contains(page.Lines[i]))
                notes.Add(page.Lines[i]);
        return notes;
    }

    private static bool StartsNote(PdfLine line) => NoteMark(line.Text) > 0;

    /// <summary>The characters of the number or star that a note begins with.</summary>
    public static int NoteMark(string text)
    {
        var end = 0;
        while (end < text.Length && end < 4 && (char.IsAsciiDigit(text[end]) || text[end] is '*' or '†' or '‡' or '[' or ']'))
            end++;
        return end > 0 && end < text.Length && (text[end] == ' ' || char.IsUpper(text[end])) ? end : 0;
    }

    private bool GoesOn(PdfParagraph open, PdfLine line)
    {
        var last = open.Last;
        if (Math.Abs(last.Height - line.Height) > Math.Min(last.Height, line.Height) * OtherSize || StartsItem(open, line))
            return false;
        var isLarge = last.Height > Size * (1 + OtherSize);
        var step = line.Top - last.Top;
        var isNext =
            last.Page == line.Page
            && step > 0
            && step <= Math.Max(_leading * WideGap, last.Height * (isLarge ? 1.7 : 1.45))
            && Overlaps(last, line);
        if (isLarge)
            return isNext;
        if (isNext)
            return IsFull(last, line) && !IsIndented(open, line);
        // Over the end of a column or page.
        var isJump = last.Page != line.Page || step <= 0;
        return isJump
            && !EndsSentence(last.Words)
            && IsFull(last, line)
            && (char.IsLower(line.Text[0]) || open.Lines.Count > 1 || IsHyphen(last.Text[^1]));
    }

    private static bool StartsItem(PdfParagraph open, PdfLine line)
    {
        var marker = ListMarker.At(line.Text);
        return marker.Style switch
        {
            ListMarkerStyle.None => false,
            ListMarkerStyle.Bullet => true,
            // These also begin a line by chance.
            _ => EndsSentence(open.Last.Words)
                || open.Last.Text[^1] is ':' or ';' or ','
                || open.Last.Text.EndsWith(" and", StringComparison.Ordinal)
                || ListMarker.At(open.First.Text).Style == marker.Style,
        };
    }

    private static bool Overlaps(PdfLine above, PdfLine below) => below.Left < above.Right && above.Left < below.Right;

    // Otherwise the first word of the next line would still have found room.
    private bool IsFull(PdfLine last, PdfLine line) => last.Right + Size * 0.3 + line.FirstWord >= RightOf(last) - Size * 0.5;

    private bool IsIndented(PdfParagraph open, PdfLine line)
    {
        if (open.Lines.Count < 2)
            // The second line of an item hangs to the right of its marker; that of a paragraph stands at the margin.
            return line.Left - open.First.Left > Size * Indent && ListMarker.At(open.First.Text).Style == ListMarkerStyle.None;
        return line.Left - open.Last.Left > Size * Indent;
    }

    private static bool EndsSentence(string text) => HeadingShape.EndsSentence(text);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    // Lines that begin within a few characters of each other stand in one column.
    private int Column(PdfLine line) => (int)Math.Clamp(line.Left / (Math.Max(Size, 1) * MarginSteps), -1000, 1000);

    private double RightOf(PdfLine line)
    {
        if (_edges.TryGetValue(line.Block, out var edge))
            return edge;
        var right = line.Right;
        for (var column = Column(line) - 1; column <= Column(line); column++)
            right = Math.Max(right, _rights.GetValueOrDefault((line.Page, column)));
        return right;
    }

    private static double Weighted(IEnumerable<(double Value, int Weight)> values)
    {
        var weights = new Dictionary<int, long>();
        foreach (var (value, weight) in values)
            if (value is > 0 and < 1000)
                weights[(int)Math.Round(value * 4)] = weights.GetValueOrDefault((int)Math.Round(value * 4)) + weight;
        return weights.Count == 0 ? 0 : weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).First().Key / 4.0;
    }
}
