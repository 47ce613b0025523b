using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entente.Cli.Output;

/// <summary>
/// A table of text: as wide as the terminal, with long cells on several lines; where the output is no terminal, as wide
/// as its cells.
/// </summary>
internal sealed class TextTable
{
    private readonly Table _table = new() { Border = HeadLine.Instance, ShowHeaders = true };
    private readonly CommandHost _host;

    public TextTable(CommandHost host, params ReadOnlySpan<string> headings)
    {
        _host = host;
        foreach (var heading in headings)
            _table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))) { NoWrap = false, Padding = new Padding(0, 0, 2, 0) });
    }

    /// <summary>Keeps a column on one line.</summary>
    public TextTable Narrow(int column)
    {
        _table.Columns[column].NoWrap = true;
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
        var row = new List<IRenderable>();
        foreach (var cell in cells)
            row.Add(new Text(OneLine(cell)));
        _table.AddRow(row);
    }

    public void Write() => TextLines.Write(_host, _table);

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
