using AngleSharp.Dom;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>
/// Reads tables of data: each cell becomes a line with the heads of its row and column. Tables that only lay a page out are left
/// to be read like any other block.
/// </summary>
internal sealed class TableLines
{
    private const int LongestHead = 160;
    private const int MostWordsOfCell = 60;
    private const int FewestOfProse = 8;
    private const int MostCells = 200_000;
    private int _made;

    /// <summary>The lines of a table's cells in the order in which they stand, or null where it is no table of data.</summary>
    public List<PageLine>? Read(PageNode table, Func<IElement, List<PageLine>> read)
    {
        if (TableGrid.Read(table.Element) is not { } grid || grid.Columns < 2 || grid.Rows < 2 || _made + grid.Cells.Count > MostCells)
            return null;
        _made += grid.Cells.Count;
        var words = new Dictionary<IElement, PageLine?>();
        foreach (var cell in grid.Cells)
        {
            if (read(cell.Element) is not { } lines || !IsCell(lines))
                return null;
            words[cell.Element] = Joined(table, lines);
        }
        var heads = TableHeads.Of(grid, element => words[element]);
        if (!grid.IsSaid && heads.Columns.Length == 0 && !heads.HasRowHead)
            return null;
        var made = new List<PageLine>();
        var places = new Dictionary<IElement, PageNode>();
        foreach (var cell in grid.Cells)
            if (words[cell.Element] is { } line && !heads.IsHead(cell))
            {
                if (!places.TryGetValue(cell.Row, out var row))
                {
                    row = new PageNode(cell.Row, table) { First = table.First };
                    places.Add(cell.Row, row);
                }
                made.Add(Made(row, line, heads.Of(cell)));
            }
            else if (words[cell.Element] is { } head && TableHeads.IsHeadOfRows(cell, grid))
                made.Add(AsHeading(table, head));
        return made.Count == 0 ? null : made;
    }

    // "Category 1" across the whole table parts its rows like a heading.
    private static PageLine AsHeading(PageNode table, PageLine head)
    {
        head.Kind = PassageKind.Heading;
        head.Level = 6;
        return With(table, head);
    }

    private static PageLine Made(PageNode row, PageLine cell, List<PageLine> heads)
    {
        heads.RemoveAll(head => head.Text.Length > LongestHead || head.Text == cell.Text);
        // A sentence says by itself what its column is called ("Event"); the head of its row, mostly a date or a name, it needs.
        if (cell.Count >= FewestOfProse && HeadingShape.EndsSentence(cell.Text) && heads.Count > 1)
            heads.RemoveRange(1, heads.Count - 1);
        return heads.Count > 0 ? LabelledLine.Of(row, heads, cell) : With(row, cell);
    }

    // The same line in a table or row.
    private static PageLine With(PageNode node, PageLine line) =>
        new()
        {
            Node = node,
            Kind = line.Kind == PassageKind.Heading ? PassageKind.Heading : PassageKind.TableCell,
            Level = line.Level,
            Text = line.Text,
            Start = 0,
            Words = line.Words,
            Links = line.Links,
            Count = line.Count,
            Linked = line.Linked,
            Prose = line.Prose,
            IsClose = line.Kind != PassageKind.Heading,
        };

    // Headings, many paragraphs and long texts are laid out by a table, not told by it.
    private static bool IsCell(List<PageLine> lines) =>
        lines.Sum(line => line.Count) <= MostWordsOfCell
        && !lines.Exists(line => line.Kind == PassageKind.Heading && Tags.HeadingLevel(line.Node.Element) > 0)
        && lines.Count <= 12;

    private static PageLine? Joined(PageNode table, List<PageLine> lines)
    {
        lines.RemoveAll(line => line.Text.Length == 0);
        if (lines.Count == 0)
            return null;
        var text = new System.Text.StringBuilder();
        var words = new List<CharRange>();
        var links = new List<PassageLink>();
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(text[^1] is ',' or ';' or '.' or ':' ? " " : "; ");
            var offset = text.Length;
            text.Append(line.Text);
            foreach (var range in line.Words.Count == 0 ? [new CharRange(0, line.Text.Length)] : line.Words)
                words.Add(new CharRange(range.Start + offset, range.End + offset));
            foreach (var link in line.Links)
                links.Add(link with { Range = new CharRange(link.Range.Start + offset, link.Range.End + offset) });
        }
        var all = text.ToString();
        var count = lines.Sum(line => line.Count);
        var linked = lines.Sum(line => line.Linked);
        return new PageLine
        {
            Node = table,
            Kind = PassageKind.TableCell,
            Text = all,
            Words = lines.Exists(line => line.Words.Count > 0) ? words : [],
            Links = links,
            Count = count,
            Linked = linked,
            Prose = PageLines.ProseOf(PassageKind.TableCell, all, count, linked),
        };
    }
}
