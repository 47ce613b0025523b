using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Docx;

/// <summary>Writes the body of a Word file: its paragraphs, lists and tables in order, and its notes behind them.</summary>
internal sealed class DocxBody
{
    private readonly MainDocumentPart _main;
    private readonly BlockText _text;
    private readonly DocxStyles _styles;
    private readonly DocxNumbers _numbers;
    private readonly DocxWords _words;
    private string? _title;
    private bool _isInList;
    private bool _isGoingOn;

    public DocxBody(MainDocumentPart main, BlockText text)
    {
        (_main, _text) = (main, text);
        _styles = new DocxStyles(main.StyleDefinitionsPart);
        _numbers = new DocxNumbers(main.NumberingDefinitionsPart);
        _words = new DocxWords(main, text, _styles);
    }

    /// <summary>Writes all of it, one paragraph or table in memory at a time; gives the words of the paragraph styled as the title.</summary>
    public string? Read()
    {
        using (var xml = OpenXmlReader.Create(_main))
            if (xml.Read() && xml.ReadFirstChild())
                do
                {
                    if (xml.ElementType == typeof(Body) && xml.ReadFirstChild())
                    {
                        do if (xml.LoadCurrentElement() is { } block)
                            Read(block, place: null);
                        while (xml.ReadNextSibling());
                        break;
                    }
                } while (xml.ReadNextSibling());
        EndParagraph(kind: null);
        ReadNotes();
        return _title;
    }

    private void Read(OpenXmlElement block, PassageKind? place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Read(paragraph, place);
                break;
            case Table table:
                EndParagraph(kind: null);
                Read(table);
                break;
            case DeletedRun or MoveFromRun or SectionProperties:
                break;
            case SdtBlock { SdtContentBlock: { } content } sdt:
                ReadAll(content, IsContents(sdt) ? PassageKind.Furniture : place);
                break;
            case AlternateContent either:
                if (DocxWords.FormOf(either) is { } one)
                    ReadAll(one, place);
                break;
            case CustomXmlBlock or SdtContentBlock:
                ReadAll(block, place);
                break;
        }
    }

    private void ReadAll(OpenXmlElement parent, PassageKind? place)
    {
        foreach (var child in parent.ChildElements)
            Read(child, place);
    }

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value == "Table of Contents";

    private void Read(Paragraph paragraph, PassageKind? place)
    {
        var properties = paragraph.ParagraphProperties;
        if (!_isGoingOn)
            Begin(properties, place);
        _words.Read(paragraph);
        // Where the end of a paragraph was deleted, the next one goes on in it.
        _isGoingOn = properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
        if (_isGoingOn)
            return;
        EndParagraph(place);
        foreach (var box in _words.TakeBoxes())
            ReadAll(box, place: null);
    }

    private void Begin(ParagraphProperties? properties, PassageKind? place)
    {
        var heading = _styles.HeadingLevel(properties);
        var list = _styles.ListOf(properties);
        var kind =
            place
            ?? (
                _styles.IsContents(properties) ? PassageKind.Furniture
                : heading > 0 ? PassageKind.Heading
                : list is not null ? PassageKind.ListItem
                : PassageKind.Paragraph
            );
        var level =
            kind == PassageKind.Heading ? heading
            : list is { } item && kind == PassageKind.ListItem ? item.Level + 1
            : 0;
        var isItem = kind == PassageKind.ListItem;
        _words.Begin(
            kind,
            level,
            separator: place is PassageKind.TableCell || (isItem && _isInList) ? BlockText.Lines : BlockText.Paragraphs,
            label: list,
            isTitle: place is null && _title is null && _styles.IsTitle(properties),
            _numbers
        );
        _isInList = isItem;
    }

    private void EndParagraph(PassageKind? kind)
    {
        _isGoingOn = false;
        if (_words.End(kind) is { } title)
            _title ??= title;
    }

    private void Read(Table table)
    {
        var rows = new List<List<OpenXmlElement>>();
        foreach (var row in Children<TableRow>(table))
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is null)
                rows.Add([.. Children<TableCell>(row).Where(c => c.TableCellProperties?.GetFirstChild<CellDeletion>() is null)]);
        _isInList = false;
        // One column is no table but a frame around the text.
        if (rows.TrueForAll(r => r.Count <= 1))
        {
            foreach (var row in rows)
            foreach (var cell in row)
                ReadAll(cell, place: null);
            return;
        }
        var heads = HeadsOf(rows);
        var isFirst = true;
        for (var r = 0; r < rows.Count; r++)
        {
            _words.BeginRow(isFirst);
            for (var c = 0; c < rows[r].Count; c++)
            {
                if (heads.IsHead(r, c))
                    continue;
                _words.BeginCell(heads.HeadsOf(r, c));
                foreach (var child in rows[r][c].ChildElements)
                    if (child is not TableCellProperties)
                        Read(child, child is Table ? null : PassageKind.TableCell);
                EndParagraph(PassageKind.TableCell);
                isFirst = false;
            }
        }
        _words.EndTable();
    }

    private TableText HeadsOf(List<List<OpenXmlElement>> rows)
    {
        var cells = new List<List<TableCellText>>();
        var marked = 0;
        foreach (var row in rows)
        {
            var made = new List<TableCellText>();
            var column = 0;
            foreach (var cell in row.Cast<TableCell>())
            {
                var width = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, TableText.MostColumns);
                var (words, isBold) = _words.TextOf(cell);
                made.Add(new TableCellText(words, column, width, isBold));
                column = Math.Min(column + width, TableText.MostColumns);
            }
            cells.Add(made);
            var isMarked = (row.FirstOrDefault()?.Parent as TableRow)?.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
            marked += isMarked && marked == cells.Count - 1 ? 1 : 0;
        }
        return new TableText(cells, marked);
    }

    // Rows and cells also stand in content controls and in custom markup.
    private static IEnumerable<T> Children<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
            if (child is T found)
                yield return found;
            else if (child is SdtRow or SdtCell or SdtContentRow or SdtContentCell or CustomXmlRow or CustomXmlCell)
                foreach (var inner in Children<T>(child))
                    yield return inner;
    }

    // A note may cite another: it then stands behind those that the text cites.
    private void ReadNotes()
    {
        var footnotes = Notes(_main.FootnotesPart?.Footnotes);
        var endnotes = Notes(_main.EndnotesPart?.Endnotes);
        for (var i = 0; i < _words.Notes.Count; i++)
        {
            var (isEndnote, id, mark) = _words.Notes[i];
            if (!(isEndnote ? endnotes : footnotes).TryGetValue(id, out var note))
                continue;
            _isInList = false;
            var isFirst = true;
            foreach (var block in note.ChildElements)
            {
                if (isFirst && block is Paragraph paragraph)
                {
                    _words.BeginNote(mark);
                    _words.Read(paragraph);
                    EndParagraph(PassageKind.Paragraph);
                    isFirst = false;
                }
                else
                    Read(block, place: null);
            }
        }
    }

    private static Dictionary<long, OpenXmlElement> Notes(OpenXmlPartRootElement? root)
    {
        var notes = new Dictionary<long, OpenXmlElement>();
        foreach (var note in root?.Elements<FootnoteEndnoteType>() ?? [])
            if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
                notes.TryAdd(note.Id?.Value ?? 0, note);
        return notes;
    }
}
