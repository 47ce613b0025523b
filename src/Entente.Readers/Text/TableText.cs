using System.Text;
using Entente.Documents;

namespace Entente.Readers.Text;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words on one line.</param>
/// <param name="Column">Its first column from 0.</param>
/// <param name="Width">How many columns it takes.</param>
/// <param name="IsMarked">Whether the document marks it as a head, or sets it in bold.</param>
internal readonly record struct TableCellText(string Text, int Column, int Width, bool IsMarked);

/// <summary>
/// Tells which cells of a table say what the others are, so that a cell can be read with the heads of its row and column before it:
/// "Exports to Japan, 2019: $74.4 billion". The words are the document's own; what is added is the comma and the colon.
/// </summary>
internal sealed class TableText
{
    /// <summary>The most columns of a table that is read with its heads.</summary>
    public const int MostColumns = 200;

    private const int MostHeadRows = 3;
    private const int MostWordsOfHead = 14;
    private const int MostWordsOfCell = 60;
    private const int FewestWordsOfSentence = 8;
    private const int LongestHead = 160;

    private readonly List<List<TableCellText>> _rows;
    private readonly int _columns;
    private readonly int _headRows;
    private readonly bool _hasRowHeads;

    /// <summary>Takes the rows, each with its cells.</summary>
    /// <param name="rows">The rows; a cell without words is there too.</param>
    /// <param name="marked">How many rows at the top the document says are heads.</param>
    public TableText(List<List<TableCellText>> rows, int marked)
    {
        _rows = rows;
        _columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count == 0 ? 0 : r[^1].Column + r[^1].Width);
        if (
            _columns < 2
            || rows.Count < 2
            || rows.Exists(r => r.Count > MostColumns)
            || rows.Exists(r => r.Exists(c => Words(c.Text) > MostWordsOfCell))
        )
            return;
        _headRows = CountHeadRows(marked);
        _hasRowHeads = HasRowHeads();
    }

    /// <summary>Whether a cell is a head: it is not read by itself where it is read before others.</summary>
    public bool IsHead(int row, int cell) => row < _headRows || _hasRowHeads && _rows[row][cell].Column == 0 && _rows[row].Count > 1;

    /// <summary>What is read before a cell: "Exports to Japan, 2019: ", or nothing.</summary>
    public string HeadsOf(int row, int cell)
    {
        var own = _rows[row][cell];
        var heads = new List<string>();
        if (_hasRowHeads && _rows[row][0] is { Column: 0 } first && own.Column > 0)
            Add(first.Text);
        var hasRowHead = heads.Count > 0;
        // Of two columns the second needs no "Value" before it where the row says what it is.
        for (var upper = 0; upper < _headRows; upper++)
            foreach (var head in _rows[upper])
                if (
                    head.Column <= own.Column
                    && head.Column + head.Width > own.Column
                    && head.Width < _columns
                    && !(hasRowHead && _columns == 2 && !head.Text.Any(char.IsAsciiDigit))
                )
                    Add(head.Text);
        // A sentence says by itself what its column is called; the head of its row, mostly a date or a name, it needs.
        if (heads.Count > 1 && Words(own.Text) >= FewestWordsOfSentence && HeadingShape.EndsSentence(own.Text))
            heads.RemoveRange(1, heads.Count - 1);
        if (heads.Count == 0)
            return "";
        var label = new StringBuilder();
        foreach (var head in heads)
            label.Append(label.Length > 0 ? ", " : "").Append(head.AsSpan().TrimEnd(":,; "));
        return label.Append(": ").ToString();

        void Add(string head)
        {
            if (head.Length is > 0 and <= LongestHead && head != own.Text && !heads.Contains(head))
                heads.Add(head);
        }
    }

    private int CountHeadRows(int marked)
    {
        if (marked > 0)
            return Math.Min(Math.Min(marked, MostHeadRows), _rows.Count - 1);
        var first = _rows[0];
        if (first.Count < 2 || first.Exists(c => Words(c.Text) > MostWordsOfHead || HeadingShape.EndsSentence(c.Text)))
            return 0;
        if (first.TrueForAll(c => c.Text.Length == 0 || c.IsMarked))
            return _rows.Skip(1).Any(r => r.Exists(c => c is { Column: > 0, IsMarked: false })) ? 1 : 0;
        if (_columns < 3 && !first.Exists(c => c.Column > 0 && IsYear(c.Text)))
            return 0;
        // Words, or years, above numbers.
        var below = _rows.Skip(1).SelectMany(r => r).Where(c => c.Column > 0 && c.Text.Length > 0).ToList();
        return
            below.Count > 0
            && below.Count(c => IsNumber(c.Text)) * 3 >= below.Count * 2
            && first.TrueForAll(c => c.Column == 0 || !IsNumber(c.Text) || IsYear(c.Text))
            ? 1
            : 0;
    }

    // The first column holds short names beside other things.
    private bool HasRowHeads()
    {
        var first = _rows
            .Skip(_headRows)
            .Where(r => r.Count > 1 && r[0].Column == 0 && r[0].Text.Length > 0)
            .Select(r => r[0].Text)
            .ToList();
        return first.Count > 0
            && first.TrueForAll(t => Words(t) <= MostWordsOfHead && !HeadingShape.EndsSentence(t))
            && first.Distinct(StringComparer.Ordinal).Count() * 2 > first.Count
            && first.Count(t => !IsNumber(t) || IsYear(t)) * 2 > first.Count
            && (_headRows > 0 || _rows.SelectMany(r => r).Any(c => c.Column > 0 && c.Text.Any(char.IsAsciiDigit)));
    }

    private static int Words(string text) => text.Length == 0 ? 0 : text.Count(c => c == ' ') + 1;

    private static bool IsNumber(string text) => text.Count(char.IsDigit) > text.Count(char.IsLetter);

    private static bool IsYear(string text) => text is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..];
}
