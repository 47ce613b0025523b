using System.Globalization;
using System.Xml.Linq;
using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Tei;

/// <summary>Writes the blocks of an edition as its editors mean them to be read: corrections accepted, deletions left out.</summary>
internal sealed class TeiBlocks(BlockText text)
{
    private const int LongestMark = 8;

    // What is no text of the edition, or stands for something that is not there.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "fw",
        "teiHeader",
        "facsimile",
        "sourceDoc",
        "standOff",
        "figDesc",
        "graphic",
        "media",
        "index",
        "del",
        "gap",
        "milestone",
        "cb",
        "anchor",
        "sic",
        "reg",
        "expan",
        "xenoData",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p",
        "ab",
        "head",
        "list",
        "table",
        "lg",
        "l",
        "opener",
        "closer",
        "postscript",
        "salute",
        "signed",
        "dateline",
        "byline",
        "trailer",
        "figure",
        "listBibl",
        "listPerson",
        "listPlace",
        "epigraph",
        "argument",
        "titlePage",
        "docTitle",
        "titlePart",
        "docImprint",
        "docAuthor",
        "docDate",
        "sp",
        "speaker",
        "floatingText",
        "body",
        "text",
        "address",
        "addrLine",
        "div",
        "item",
    };

    private readonly List<(string Mark, XElement Note)> _notes = [];
    private int _counted;
    private bool _isOpen;
    private bool _isSpace;
    private PassageKind _kind;
    private int _level;
    private string _separator = BlockText.Paragraphs;
    private string _marker = "";
    private string _heads = "";
    private bool _isDeep;

    /// <summary>Whether an element is a division of the text.</summary>
    public static bool IsDivision(string name) => name == "div" || (name.Length == 4 && name.StartsWith("div", StringComparison.Ordinal));

    /// <summary>A page of the printed edition begins.</summary>
    public void Page(string? number)
    {
        if (!string.IsNullOrWhiteSpace(number))
            text.Page(number.Trim() is { Length: > LongestMark } all ? all[..LongestMark] : number.Trim());
    }

    /// <summary>Writes a block; false where it is nested too deeply.</summary>
    public bool Write(XElement block, int divisions)
    {
        Write(block, divisions, lists: 0, depth: 0);
        return !_isDeep;
    }

    /// <summary>Writes the notes of what was written, each behind its mark.</summary>
    public void WriteNotes()
    {
        for (var i = 0; i < _notes.Count; i++)
        {
            var (mark, note) = _notes[i];
            Begin(PassageKind.Paragraph, 0, BlockText.Paragraphs, mark + " ");
            Inline(note, 0, 0, 0);
            End();
        }
        _notes.Clear();
    }

    private void Write(XElement block, int divisions, int lists, int depth)
    {
        if (_isDeep |= depth > TeiReader.MostDepth)
            return;
        switch (block.Name.LocalName)
        {
            case var name when Unread.Contains(name):
                break;
            case "pb":
                Page((string?)block.Attribute("n"));
                break;
            case "head":
                WriteSimple(
                    block,
                    lists > 0 ? PassageKind.Paragraph : PassageKind.Heading,
                    lists > 0 ? 0 : divisions,
                    divisions,
                    lists,
                    depth
                );
                break;
            case "list" or "listBibl":
                WriteList(block, divisions, lists + 1, depth);
                break;
            case "table":
                WriteTable(block, divisions, depth);
                break;
            case "note":
                _notes.Add((MarkOf(block), block));
                break;
            case "lg":
                WriteSimple(block, PassageKind.Paragraph, 0, divisions, lists, depth);
                break;
            case var name when IsDivision(name) || name is "floatingText" or "text" or "body":
                foreach (var child in block.Elements())
                    Write(child, IsDivision(name) ? divisions + 1 : divisions, lists, depth + 1);
                break;
            default:
                WriteSimple(block, PassageKind.Paragraph, 0, divisions, lists, depth);
                break;
        }
    }

    private void WriteSimple(XElement block, PassageKind kind, int level, int divisions, int lists, int depth)
    {
        Begin(kind, level, BlockText.Paragraphs, "");
        Inline(block, divisions, lists, depth);
        End();
    }

    private void WriteList(XElement list, int divisions, int lists, int depth)
    {
        var isNumbered =
            ((string?)list.Attribute("type") ?? (string?)list.Attribute("rend")) is { } type
            && (type.Contains("order", StringComparison.Ordinal) || type.Contains("number", StringComparison.Ordinal));
        var count = 0;
        string? label = null;
        foreach (var child in list.Elements())
            switch (child.Name.LocalName)
            {
                case "item" or "bibl" or "biblStruct" or "biblFull":
                    count++;
                    var number = (string?)child.Attribute("n") ?? (isNumbered ? count.ToString(CultureInfo.InvariantCulture) + "." : "•");
                    // Of a label and its item one is read behind the other.
                    Begin(
                        PassageKind.ListItem,
                        lists,
                        count > 1 || lists > 1 ? BlockText.Lines : BlockText.Paragraphs,
                        (number.Length > LongestMark ? number[..LongestMark] : number) + " "
                    );
                    if (label is not null)
                        Add(label + " ");
                    label = null;
                    Inline(child, divisions, lists, depth + 1);
                    End();
                    break;
                case "label":
                    label = TeiHeader.OneLine(child);
                    break;
                default:
                    Write(child, divisions, lists, depth + 1);
                    break;
            }
    }

    private void WriteTable(XElement table, int divisions, int depth)
    {
        var rows = table.Elements().Where(e => e.Name.LocalName == "row").ToList();
        var heads = HeadsOf(rows);
        foreach (var other in table.Elements().Where(e => e.Name.LocalName != "row"))
            Write(other, divisions, 1, depth + 1);
        var isFirst = true;
        for (var r = 0; r < rows.Count; r++)
        {
            var separator = isFirst ? BlockText.Paragraphs : BlockText.Lines;
            var cells = CellsOf(rows[r]);
            for (var c = 0; c < cells.Count; c++)
            {
                if (heads.IsHead(r, c))
                    continue;
                Begin(PassageKind.TableCell, 0, separator, "");
                _heads = heads.HeadsOf(r, c);
                Inline(cells[c], divisions, 0, depth + 1);
                if (End())
                    (separator, isFirst) = (BlockText.Cells, false);
            }
        }
    }

    private static TableText HeadsOf(List<XElement> rows)
    {
        var marked = rows.TakeWhile(r => (string?)r.Attribute("role") == "label").Count();
        var cells = new List<List<TableCellText>>();
        foreach (var row in rows)
        {
            var made = new List<TableCellText>();
            var column = 0;
            foreach (var cell in CellsOf(row))
            {
                var width = int.TryParse((string?)cell.Attribute("cols"), NumberStyles.None, CultureInfo.InvariantCulture, out var cols)
                    ? Math.Clamp(cols, 1, TableText.MostColumns)
                    : 1;
                made.Add(new TableCellText(TeiHeader.OneLine(cell) ?? "", column, width, (string?)cell.Attribute("role") == "label"));
                column = Math.Min(column + width, TableText.MostColumns);
            }
            cells.Add(made);
        }
        return new TableText(cells, marked);
    }

    private static List<XElement> CellsOf(XElement row) => [.. row.Elements().Where(c => c.Name.LocalName == "cell")];

    private void Inline(XElement parent, int divisions, int lists, int depth)
    {
        if (_isDeep |= depth > TeiReader.MostDepth)
            return;
        var hasCorrection =
            parent.Name.LocalName == "choice" && !parent.Elements().Any(e => e.Name.LocalName is "corr" or "orig" or "abbr");
        foreach (var node in parent.Nodes())
            if (node is XText words)
                Add(words.Value);
            else if (node is XElement element)
                Inline(element, divisions, lists, depth, hasCorrection);
    }

    private void Inline(XElement element, int divisions, int lists, int depth, bool isOnlyChoice)
    {
        switch (element.Name.LocalName)
        {
            case "pb":
                Page((string?)element.Attribute("n"));
                break;
            case "lb":
                if ((string?)element.Attribute("break") != "no")
                    Add(" ");
                break;
            case "sic" or "reg" or "expan" when isOnlyChoice || element.Parent?.Name.LocalName != "choice":
                Inline(element, divisions, lists, depth + 1);
                break;
            case var name when Unread.Contains(name):
                break;
            case "note" when (string?)element.Attribute("place") != "inline":
                var mark = MarkOf(element);
                _notes.Add((mark, element));
                if (_isOpen)
                    text.Mark(mark);
                break;
            case "ref" or "ptr":
                var start = text.Length;
                Inline(element, divisions, lists, depth + 1);
                if ((string?)element.Attribute("target") is { } target && target.Contains("://", StringComparison.Ordinal))
                    text.Link(start, target);
                break;
            case "l" or "addrLine":
                if (_isOpen)
                    text.LineEnd();
                _isSpace = false;
                Inline(element, divisions, lists, depth + 1);
                break;
            case var name when Blocks.Contains(name):
                // What follows a block inside of a paragraph is a paragraph of its own.
                var (kind, level) = (_kind, _level);
                var isFirst = !_isOpen && name is "p" or "ab";
                if (isFirst)
                {
                    Inline(element, divisions, lists, depth + 1);
                    break;
                }
                End();
                if (name is "p" or "ab" or "opener" or "closer" or "postscript")
                {
                    Begin(
                        kind is PassageKind.Heading ? PassageKind.Paragraph : kind,
                        level,
                        kind == PassageKind.TableCell ? BlockText.Lines : BlockText.Paragraphs,
                        ""
                    );
                    Inline(element, divisions, lists, depth + 1);
                    End();
                }
                else
                    Write(element, divisions, lists, depth + 1);
                Begin(kind is PassageKind.Heading ? PassageKind.Paragraph : kind, level, BlockText.Paragraphs, "");
                break;
            default:
                Inline(element, divisions, lists, depth + 1);
                break;
        }
    }

    private string MarkOf(XElement note)
    {
        _counted++;
        var number = (string?)note.Attribute("n");
        return $"[{(string.IsNullOrWhiteSpace(number) ? _counted.ToString(CultureInfo.InvariantCulture) : number.Trim() is { Length: > LongestMark } all ? all[..LongestMark] : number.Trim())}]";
    }

    private void Begin(PassageKind kind, int level, string separator, string marker)
    {
        (_kind, _level, _separator, _marker) = (kind, level, separator, marker);
        (_isOpen, _isSpace, _heads) = (false, false, "");
    }

    // White space in XML is of its layout: one blank stands for it.
    private void Add(string words)
    {
        var span = words.AsSpan();
        while (!span.IsEmpty)
        {
            var blank = 0;
            while (blank < span.Length && char.IsWhiteSpace(span[blank]) && span[blank] != '\u00A0')
                blank++;
            _isSpace |= blank > 0;
            span = span[blank..];
            var end = 0;
            while (end < span.Length && (!char.IsWhiteSpace(span[end]) || span[end] == '\u00A0'))
                end++;
            if (end == 0)
                break;
            if (!_isOpen)
            {
                text.Begin(_kind, _level, _separator, _marker);
                text.Words(_heads);
                (_isOpen, _isSpace, _heads) = (true, false, "");
            }
            if (_isSpace)
                text.Words(" ");
            _isSpace = false;
            text.Words(span[..end]);
            span = span[end..];
        }
    }

    private bool End()
    {
        var wasOpen = _isOpen;
        if (_isOpen)
            text.End();
        (_isOpen, _isSpace) = (false, false);
        return wasOpen;
    }
}
