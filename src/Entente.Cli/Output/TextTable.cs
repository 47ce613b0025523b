using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entente.Cli.Output;

/// <summary>
/// A table of text: as wide as the terminal, with long cells on several lines; where the output is no terminal, as wide
/// as its cells. Where the terminal is too narrow for columns, each row is a few lines, the main cell first.
/// </summary>
internal sealed class TextTable
{
    // Narrower than this, a column of sentences is no longer read with ease.
    private const int LeastForMain = 28;

    private readonly Table _table = new() { Border = HeadLine.Instance, ShowHeaders = true };
    private readonly CommandHost _host;
    private readonly int[] _widths;
    private readonly string[] _headings;
    private readonly List<string[]> _rows = [];
    private int _main;

    public TextTable(CommandHost host, params ReadOnlySpan<string> headings)
    {
        _host = host;
        _widths = new int[headings.Length];
        _headings = headings.ToArray();
        _main = headings.Length - 1;
        for (var i = 0; i < headings.Length; i++)
            _widths[i] = Width(headings[i]);
        foreach (var heading in headings)
            _table.AddColumn(
                new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold)))
                {
                    NoWrap = false,
                    Padding = new Padding(0, 0, 2, 0),
                }
            );
    }

    /// <summary>Keeps a column on one line.</summary>
    public TextTable Narrow(int column)
    {
        _table.Columns[column].NoWrap = true;
        return this;
    }

    /// <summary>Gives a column what the others leave; otherwise that is the last.</summary>
    public TextTable Main(int column)
    {
        _main = column;
        return this;
    }

    /// <summary>Puts a column's cells to the right, as numbers stand.</summary>
    public TextTable Numbers(int column)
    {
        _table.Columns[column].Alignment = Justify.Right;
        return this;
    }

    /// <summary>Leaves the headings out.</summary>
    public TextTable WithoutHeadings()
    {
        _table.ShowHeaders = false;
        return this;
    }

    public void Add(params ReadOnlySpan<string> cells)
    {
        var row = new string[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            row[i] = OneLine(cells[i]);
            _widths[i] = Math.Max(_widths[i], Width(row[i]));
        }
        _rows.Add(row);
    }

    public void Write()
    {
        if (!FitsTerminal())
        {
            WriteStacked();
            return;
        }
        foreach (var row in _rows)
            _table.AddRow(row.Select(cell => new Text(cell)));
        TextLines.Write(_host, _table);
    }

    private void WriteStacked()
    {
        var names = _headings.Max(Width);
        foreach (var row in _rows)
        {
            var first = row[_main].Length > 0 ? _main : 0;
            TextLines.Heading(_host, row[first]);
            var grid = new Grid()
                .AddColumn(
                    new GridColumn
                    {
                        NoWrap = true,
                        Padding = new Padding(2, 0, 2, 0),
                        Width = names,
                    }
                )
                .AddColumn();
            for (var i = 0; i < row.Length; i++)
                if (i != first && row[i].Length > 0)
                    grid.AddRow(new Text(_headings[i]), new Text(row[i]));
            TextLines.Write(_host, grid);
            _host.Out.WriteLine();
        }
    }

    // The main column is read most: the others are narrowed first, then it takes what is left.
    private bool FitsTerminal()
    {
        var gaps = 2 * _widths.Length;
        if (_widths.Sum() + gaps <= _host.Width)
            return true;
        for (var i = 0; i < _widths.Length; i++)
            if (i != _main && _table.Columns[i].NoWrap != true)
                _table.Columns[i].Width = _widths[i] = Math.Min(_widths[i], Math.Max(10, _host.Width / 5));
        var left = _host.Width - gaps - (_widths.Sum() - _widths[_main]);
        if (left < Math.Min(LeastForMain, _widths[_main]) && _table.ShowHeaders)
            return false;
        _table.Columns[_main].Width = Math.Clamp(left, 16, Math.Max(16, _widths[_main]));
        return true;
    }

    // In columns of the terminal: Chinese and Japanese characters take two.
    private static int Width(string text) => new Segment(text).CellCount();

    // A document's words may hold line ends and control characters, which would break the table or the terminal.
    internal static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // No lines but one below the headings.
    private sealed class HeadLine : TableBorder
    {
        public static readonly HeadLine Instance = new();

        public override string GetPart(TableBorderPart part) =>
            part switch
            {
                TableBorderPart.HeaderBottom => "─",
                TableBorderPart.HeaderBottomSeparator => "─",
                TableBorderPart.HeaderBottomLeft or TableBorderPart.HeaderBottomRight => "",
                _ => "",
            };
    }
}
