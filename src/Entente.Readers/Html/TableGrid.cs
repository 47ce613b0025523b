using AngleSharp.Dom;

namespace Entente.Readers.Html;

/// <summary>One cell of a table: where it stands and how far it reaches.</summary>
internal readonly record struct GridCell(IElement Element, IElement Row, int Y, int X, int Height, int Width)
{
    public bool IsHead => Element.LocalName == "th";
}

/// <summary>The cells of a table at their places, those that reach over several rows or columns included.</summary>
internal sealed class TableGrid
{
    private const int MostReach = 200;
    private const int MostPlaces = 400_000;

    private TableGrid(List<GridCell> cells, int rows, int columns, int headRows, bool isSaid) =>
        (Cells, Rows, Columns, HeadRows, IsSaid) = (cells, rows, columns, headRows, isSaid);

    public IReadOnlyList<GridCell> Cells { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The rows of its thead.</summary>
    public int HeadRows { get; }

    /// <summary>Whether its markup says that it is a table of data.</summary>
    public bool IsSaid { get; }

    /// <summary>The table's cells, or null where it is made to lay out a page, or too large.</summary>
    public static TableGrid? Read(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || table.QuerySelector("table") is not null)
            return null;
        var rows = new List<(IElement Row, bool IsHead)>();
        foreach (var child in table.Children)
            if (child.LocalName == "tr")
                rows.Add((child, false));
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
                rows.AddRange(child.Children.Where(row => row.LocalName == "tr").Select(row => (row, child.LocalName == "thead")));
        var cells = new List<GridCell>();
        var taken = new HashSet<(int, int)>();
        var columns = 0;
        for (var y = 0; y < rows.Count; y++)
        {
            var x = 0;
            foreach (var element in rows[y].Row.Children)
            {
                if (element.LocalName is not ("td" or "th"))
                    continue;
                while (taken.Contains((y, x)))
                    x++;
                var cell = new GridCell(
                    element,
                    rows[y].Row,
                    y,
                    x,
                    Math.Min(Reach(element, "rowspan"), rows.Count - y),
                    Reach(element, "colspan")
                );
                if (taken.Count + cell.Height * cell.Width > MostPlaces)
                    return null;
                for (var dy = cell.Height > 1 ? 0 : cell.Height; dy < cell.Height; dy++)
                for (var dx = 0; dx < cell.Width; dx++)
                    taken.Add((y + dy, x + dx));
                cells.Add(cell);
                x += cell.Width;
                columns = Math.Max(columns, x);
            }
        }
        var isSaid =
            table.QuerySelector("th, caption, thead") is not null
            || table.HasAttribute("summary") && table.GetAttribute("summary") is { Length: > 0 }
            || table.GetAttribute("role") == "table";
        return new TableGrid(cells, rows.Count, columns, rows.TakeWhile(row => row.IsHead).Count(), isSaid);
    }

    private static int Reach(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), System.Globalization.NumberStyles.None, null, out var reach)
            ? Math.Clamp(reach, 1, MostReach)
            : 1;
}
