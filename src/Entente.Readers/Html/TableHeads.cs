using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>Which cells of a table say what the others are: the first rows and the first column, marked or not.</summary>
internal sealed class TableHeads
{
    private const int MostHeadRows = 3;
    private const int MostWordsOfHead = 14;

    private readonly Dictionary<int, List<PageLine>> _ofRows = [];
    private readonly int _headRows;
    private readonly int _width;

    private TableHeads(int headRows, List<PageLine>[] columns, bool hasRowHead, int width) =>
        (_headRows, Columns, HasRowHead, _width) = (headRows, columns, hasRowHead, width);

    /// <summary>The heads of each column from the top; none where no row is one of heads.</summary>
    public List<PageLine>[] Columns { get; }

    /// <summary>Whether the first column heads its rows.</summary>
    public bool HasRowHead { get; }

    public static TableHeads Of(TableGrid grid, Func<IElement, PageLine?> words)
    {
        var headRows = CountHeadRows(grid, words);
        var columns = new List<PageLine>[headRows > 0 ? grid.Columns : 0];
        for (var x = 0; x < columns.Length; x++)
            columns[x] = [];
        foreach (var cell in grid.Cells)
            if (cell.Y < headRows && words(cell.Element) is { } head)
                // Over the whole table it is a title, not the head of a column.
                for (var x = cell.X; x < Math.Min(cell.X + cell.Width, grid.Columns) && cell.Width < grid.Columns; x++)
                    columns[x].Add(head);
        var hasRowHead = IsRowHead(grid, headRows, words);
        var heads = new TableHeads(headRows, columns, hasRowHead, grid.Columns);
        foreach (var cell in grid.Cells)
            if (hasRowHead && cell.X == 0 && cell.Y >= headRows && cell.Width < grid.Columns && words(cell.Element) is { } head)
                for (var y = cell.Y; y < cell.Y + cell.Height; y++)
                    heads._ofRows[y] = [head];
        // A second marked head in a row: "Exports", "Goods".
        foreach (var cell in grid.Cells)
            if (
                hasRowHead
                && cell.X > 0
                && cell.IsHead
                && cell.Y >= headRows
                && heads._ofRows.TryGetValue(cell.Y, out var row)
                && words(cell.Element) is { } second
            )
                row.Add(second);
        return heads;
    }

    public bool IsHead(GridCell cell) =>
        cell.Y < _headRows || (HasRowHead && (cell.X == 0 || cell.IsHead)) || (cell.IsHead && cell.Width == _width);

    /// <summary>Whether a head parts the rows below it from those above it.</summary>
    public static bool IsHeadOfRows(GridCell cell, TableGrid grid) => cell.Width >= grid.Columns && grid.Columns > 1;

    /// <summary>The heads of a cell: of its row, then of its column.</summary>
    public List<PageLine> Of(GridCell cell)
    {
        var heads = new List<PageLine>();
        if (_ofRows.TryGetValue(cell.Y, out var row))
            heads.AddRange(row);
        if (cell.X < Columns.Length && cell.Width < _width)
            foreach (var head in Columns[cell.X])
                if (!heads.Contains(head))
                    heads.Add(head);
        // The second column of two needs no "Value" or "Details" before it where the row says what it is.
        if (heads.Count > 1 && row is not null && _width == 2 && !heads[^1].Text.Any(char.IsAsciiDigit))
            heads.RemoveRange(row.Count, heads.Count - row.Count);
        return heads;
    }

    private static int CountHeadRows(TableGrid grid, Func<IElement, PageLine?> words)
    {
        var marked = 0;
        while (marked < grid.Rows - 1 && marked < MostHeadRows)
        {
            var row = grid.Cells.Where(cell => cell.Y == marked).ToList();
            var said = row.Where(cell => words(cell.Element) is not null).ToList();
            // A first row of one marked cell beside data is the head of that row.
            if (
                said.Count == 0
                || !said.TrueForAll(cell =>
                    cell.IsHead || cell.Y < grid.HeadRows || (cell.X == 0 && said.Count > 1 && words(cell.Element) is null)
                )
            )
                break;
            marked++;
        }
        if (marked > 0 || grid.Columns < 2)
            return Math.Min(marked, grid.Rows - 1);
        // Nothing is marked: words above numbers, or a row all in bold above rows that are not.
        var first = grid.Cells.Where(cell => cell.Y == 0).ToList();
        if (first.Count < 2 || first.Exists(cell => words(cell.Element) is { } w && (w.Count > MostWordsOfHead || w.Prose > 0)))
            return 0;
        if (first.TrueForAll(cell => words(cell.Element) is null || IsBold(cell.Element)))
            return grid.Cells.Any(cell => cell.Y > 0 && cell.X > 0 && !IsBold(cell.Element)) ? 1 : 0;
        if (grid.Columns < 3 && !first.Exists(cell => cell.X > 0 && IsYear(words(cell.Element))))
            return 0;
        var below = grid.Cells.Where(cell => cell.Y > 0 && cell.X > 0 && words(cell.Element) is not null).ToList();
        return
            below.Count > 0
            && below.Count(cell => IsNumber(words(cell.Element)!)) * 3 >= below.Count * 2
            && first.TrueForAll(cell => cell.X == 0 || words(cell.Element) is not { } w || !IsNumber(w) || IsYear(w))
            ? 1
            : 0;
    }

    // The first column is marked, or holds short names beside other things.
    private static bool IsRowHead(TableGrid grid, int headRows, Func<IElement, PageLine?> words)
    {
        var first = grid.Cells.Where(cell => cell.X == 0 && cell.Y >= headRows && cell.Width < grid.Columns).ToList();
        var said = first.Where(cell => words(cell.Element) is not null).ToList();
        if (said.Count == 0)
            return false;
        if (said.Count(cell => cell.IsHead) * 2 > said.Count)
            return true;
        return said.TrueForAll(cell => words(cell.Element) is { } w && w.Count <= MostWordsOfHead && w.Prose == 0)
            && said.Select(cell => words(cell.Element)!.Text).Distinct(StringComparer.Ordinal).Count() * 2 > said.Count
            && (grid.IsSaid || said.Count(cell => !IsNumber(words(cell.Element)!) || IsYear(words(cell.Element))) * 2 > said.Count);
    }

    private static bool IsBold(IElement cell) =>
        cell.LocalName == "th"
        || (cell.QuerySelector("b, strong") is { } bold && bold.TextContent.Trim().Length * 10 >= cell.TextContent.Trim().Length * 9);

    private static bool IsNumber(PageLine line)
    {
        int digits = 0,
            letters = 0;
        foreach (var c in line.Text)
            if (char.IsDigit(c))
                digits++;
            else if (char.IsLetter(c))
                letters++;
        return digits > letters;
    }

    // A year, or a day with its year: it says when, and what stands below or beside it is what it says it of.
    private static bool IsYear(PageLine? line) =>
        line is not null && line.Count <= 4 && !line.Text.AsSpan().ContainsAny("$€£¥%") && PageDates.HoldsYear(line.Text);
}
