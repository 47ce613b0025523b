namespace Entente.Readers.Pdf;

/// <summary>
/// Puts the lines of a page that is set in columns into the order in which they are read: the left column to its end, then the next one.
/// Where <c>pdftotext</c> meets headings in columns, it goes from one column to the other and back.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLines = 3;
    private const int FewestLetters = 18;
    private const int FewestWords = 3;
    private const int MostDepth = 3;
    private const double Narrowest = 0.12;
    private const double Step = 3;
    private const int MostBlocks = 2_000;

    private sealed record Block(List<PdfLine> Lines)
    {
        public double Left { get; } = Lines.Min(l => l.Left);

        public double Right { get; } = Lines.Max(l => l.Right);

        public double Top { get; } = Lines.Min(l => l.Top);

        public double Bottom { get; } = Lines.Max(l => l.Bottom);

        // A table's cells are short; the lines of a column are running text.
        public int Running { get; } = Lines.Count(l => l.Text.Length >= FewestLetters && l.Text.Count(c => c == ' ') + 1 >= FewestWords);
    }

    /// <summary>Orders the lines of a page; furniture stays in front of what it stands above and behind what it stands below.</summary>
    public static void Order(PdfPage page, Func<PdfLine, bool> isFurniture)
    {
        var blocks = page.Lines.Where(l => !isFurniture(l)).GroupBy(l => l.Block).Select(b => new Block([.. b])).ToList();
        if (blocks.Count is < 2 or > MostBlocks || page.Width <= 0)
            return;
        var ordered = Ordered(blocks, page.Width, 0);
        if (ordered is null)
            return;
        var first = blocks.Min(b => b.Top);
        List<PdfLine> lines =
        [
            .. page.Lines.Where(l => isFurniture(l) && l.Top < first),
            .. ordered.SelectMany(b => b.Lines),
            .. page.Lines.Where(l => isFurniture(l) && l.Top >= first),
        ];
        page.Lines.Clear();
        page.Lines.AddRange(lines);
    }

    // Null where there are no columns: then the order is that of the tool.
    private static List<Block>? Ordered(List<Block> blocks, double width, int depth)
    {
        if (depth == MostDepth || blocks.Count < 2 || Gutter(blocks, width) is not { } gutter)
            return null;
        var ordered = new List<Block>(blocks.Count);
        var (left, right) = (new List<Block>(), new List<Block>());
        foreach (var block in blocks.OrderBy(b => b.Top).ThenBy(b => b.Left))
            if (block.Right <= gutter)
                left.Add(block);
            else if (block.Left >= gutter)
                right.Add(block);
            else
                // What stands over both columns parts what is above from what is below.
                Band(block);
        Band(null);
        return ordered;

        void Band(Block? across)
        {
            ordered.AddRange(Ordered(left, width, depth + 1) ?? left);
            ordered.AddRange(Ordered(right, width, depth + 1) ?? right);
            left.Clear();
            right.Clear();
            if (across is not null)
                ordered.Add(across);
        }
    }

    // Where the most running text stands on both sides, side by side.
    private static double? Gutter(List<Block> blocks, double width)
    {
        var (from, to) = (blocks.Min(b => b.Left), blocks.Max(b => b.Right));
        var (best, most, widest) = ((double?)null, 0, 0.0);
        for (var x = from + width * Narrowest; x < to - width * Narrowest; x += Step)
        {
            var left = blocks.Where(b => b.Right <= x).ToList();
            var right = blocks.Where(b => b.Left >= x).ToList();
            if (left.Count == 0 || right.Count == 0)
                continue;
            var score = Math.Min(left.Sum(b => b.Running), right.Sum(b => b.Running));
            var room = right.Min(b => b.Left) - left.Max(b => b.Right);
            if (score < FewestLines || score < most || score == most && room <= widest || !AreBeside(left, right))
                continue;
            (best, most, widest) = (x, score, room);
        }
        return best;
    }

    private static bool AreBeside(List<Block> left, List<Block> right)
    {
        var from = Math.Max(left.Min(b => b.Top), right.Min(b => b.Top));
        var to = Math.Min(left.Max(b => b.Bottom), right.Max(b => b.Bottom));
        return left.Exists(b => b.Running > 0 && b.Bottom > from && b.Top < to)
            && right.Exists(b => b.Running > 0 && b.Bottom > from && b.Top < to);
    }
}
