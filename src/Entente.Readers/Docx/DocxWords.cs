using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Docx;

/// <summary>A note that the text cites.</summary>
/// <param name="IsEndnote">Whether it is an endnote.</param>
/// <param name="Id">Its id in its part.</param>
/// <param name="Mark">How the text cites it: <c>[2]</c>.</param>
internal readonly record struct CitedNote(bool IsEndnote, long Id, string Mark);

/// <summary>Writes the words of paragraphs as they stand with all tracked changes accepted.</summary>
internal sealed class DocxWords(MainDocumentPart main, BlockText text, DocxStyles styles)
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<OpenXmlElement> _boxes = [];
    private readonly DocxFields _fields = new();
    private ParagraphProperties? _properties;
    private PassageKind _kind;
    private int _level;
    private string _separator = BlockText.Paragraphs;
    private string _marker = "";
    private bool _isOpen;
    private bool _isTitle;
    private bool _hasPlainWords;

    // What parts the next words of a table from those before: set where a row or cell begins.
    private string? _cell;
    private string _heads = "";
    private (int List, int Level)? _label;
    private DocxNumbers? _numbers;

    /// <summary>The notes in the order in which they are cited.</summary>
    public List<CitedNote> Notes { get; } = [];

    /// <summary>Begins a paragraph; nothing is written before its first word.</summary>
    public void Begin(PassageKind kind, int level, string separator, (int List, int Level)? label, bool isTitle, DocxNumbers numbers)
    {
        (_kind, _level, _separator, _label, _isTitle, _numbers) = (kind, level, separator, label, isTitle, numbers);
        _marker = "";
        _hasPlainWords = false;
        _isOpen = false;
    }

    /// <summary>Begins a note.</summary>
    public void BeginNote(string mark)
    {
        Begin(PassageKind.Paragraph, 0, BlockText.Paragraphs, null, isTitle: false, _numbers!);
        _marker = mark + " ";
    }

    /// <summary>Begins a row of a table.</summary>
    public void BeginRow(bool isFirst) => _cell = isFirst ? BlockText.Paragraphs : BlockText.Lines;

    /// <summary>Begins a cell of the row, with what is read before it; those without words leave no trace.</summary>
    public void BeginCell(string heads)
    {
        _cell ??= BlockText.Cells;
        _heads = heads;
    }

    /// <summary>The words of a cell on one line, and whether all of them are in bold.</summary>
    public (string Words, bool IsBold) TextOf(TableCell cell)
    {
        var words = new StringBuilder();
        var isBold = true;
        foreach (var run in cell.Descendants<Run>())
        {
            if (styles.IsHidden(run.RunProperties) || run.Ancestors().Any(a => a is DeletedRun or MoveFromRun))
                continue;
            var paragraph = run.Ancestors<Paragraph>().FirstOrDefault();
            foreach (var child in run.ChildElements)
                if (child is DocumentFormat.OpenXml.Wordprocessing.Text letters)
                {
                    words.Append(letters.Text);
                    isBold &= string.IsNullOrWhiteSpace(letters.Text) || styles.IsBold(paragraph?.ParagraphProperties, run.RunProperties);
                }
                else if (child is TabChar or Break or CarriageReturn)
                    words.Append(' ');
                else if (child is NoBreakHyphen)
                    words.Append('-');
            if (run.NextSibling() is null)
                words.Append(' ');
        }
        var line = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (line, isBold && line.Length > 0);
    }

    /// <summary>Ends the table.</summary>
    public void EndTable() => (_cell, _heads) = (null, "");

    /// <summary>Writes the words of a paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        _properties = paragraph.ParagraphProperties;
        foreach (var child in paragraph.ChildElements)
            Read(child);
    }

    /// <summary>Ends the paragraph; gives its words where it is the title.</summary>
    public string? End(PassageKind? place)
    {
        if (!_isOpen)
            return null;
        _isOpen = false;
        var isBold = !_hasPlainWords;
        string? title = null;
        text.End(words =>
        {
            if (_isTitle)
                title = $"{title} {string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}".Trim();
            return _kind == PassageKind.Paragraph && place is null && _marker.Length == 0
                ? TypedLine.Of(words, isBold)
                : (_kind, _level, 0);
        });
        return title;
    }

    /// <summary>The text boxes that stood in the paragraph, which are read behind it.</summary>
    public List<OpenXmlElement> TakeBoxes()
    {
        List<OpenXmlElement> taken = [.. _boxes];
        _boxes.Clear();
        return taken;
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or DeletedMathControl or ParagraphProperties or RunProperties or Ruby:
                if (element is Ruby { RubyBase: { } letters })
                    ReadAll(letters);
                break;
            case Run run:
                if (!styles.IsHidden(run.RunProperties))
                    ReadRun(run);
                break;
            case Hyperlink link:
                var start = Position();
                ReadAll(link);
                text.Link(start, AddressOf(link));
                break;
            case SimpleField field:
                start = Position();
                ReadAll(field);
                text.Link(start, DocxFields.AddressOf(field.Instruction?.Value));
                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                Write(formula.Text, isBold: false);
                break;
            case AlternateContent either:
                if (DocxWords.FormOf(either) is { } one)
                    ReadAll(one);
                break;
            // Older files mark places and names so, which the library does not know; what nobody knows is no text.
            case OpenXmlUnknownElement { LocalName: "smartTag" or "customXml" }:
                ReadAll(element);
                break;
            case OpenXmlUnknownElement { LocalName: "r", NamespaceUri: WordNamespace }:
                Read(new Run(element.OuterXml));
                break;
            case OpenXmlUnknownElement:
                break;
            default:
                if (element.HasChildren)
                    ReadAll(element);
                break;
        }
    }

    private void ReadAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            Read(child);
    }

    private void ReadRun(Run run)
    {
        var isBold = styles.IsBold(_properties, run.RunProperties);
        foreach (var child in run.ChildElements)
            switch (child)
            {
                case FieldChar sign:
                    if (_fields.Read(sign, Position()) is { } link)
                        text.Link(link.Start, link.Url);
                    break;
                case FieldCode code:
                    _fields.Read(code);
                    break;
                case DocumentFormat.OpenXml.Wordprocessing.Text words when !_fields.IsInCode:
                    Write(words.Text, isBold);
                    break;
                case TabChar or PositionalTab:
                    Write("\t", isBold: true);
                    break;
                case NoBreakHyphen:
                    Write("-", isBold);
                    break;
                // The bullet of the font Symbol; what other signs of such fonts look like no file says.
                case SymbolChar { Char.Value: "F0B7" or "f0b7" }:
                    Write("•", isBold);
                    break;
                case CarriageReturn:
                case Break { Type: null } or Break { Type.Value: BreakValues.TextWrapping }:
                    if (_isOpen)
                        text.LineEnd();
                    break;
                case Break:
                    Write(" ", isBold: true);
                    break;
                case FootnoteReference note:
                    Cite(isEndnote: false, note.Id?.Value ?? 0);
                    break;
                case EndnoteReference note:
                    Cite(isEndnote: true, note.Id?.Value ?? 0);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    AddBoxes(child);
                    break;
                case Ruby or AlternateContent:
                    if (child is AlternateContent)
                        AddBoxes(child);
                    else
                        Read(child);
                    break;
            }
    }

    // Of the two forms in which a text box is kept only the first is read, and a box in a box with the outer one.
    private void AddBoxes(OpenXmlElement element)
    {
        switch (element)
        {
            case AlternateContent either:
                if (DocxWords.FormOf(either) is { } one)
                    AddBoxes(one);
                break;
            case TextBoxContent box:
                _boxes.Add(box);
                break;
            default:
                foreach (var child in element.ChildElements)
                    AddBoxes(child);
                break;
        }
    }

    /// <summary>Of the forms in which something is kept for programs of different age, the one that is read.</summary>
    public static OpenXmlElement? FormOf(AlternateContent either) =>
        either.GetFirstChild<AlternateContentChoice>() is { } choice ? choice : either.GetFirstChild<AlternateContentFallback>();

    private void Cite(bool isEndnote, long id)
    {
        var known = Notes.FindIndex(n => n.IsEndnote == isEndnote && n.Id == id);
        if (known < 0)
        {
            known = Notes.Count;
            var number = Notes.Count(n => n.IsEndnote == isEndnote) + 1;
            var mark = DocxNumbers.Number(number, isEndnote ? NumberFormatValues.LowerRoman : NumberFormatValues.Decimal);
            Notes.Add(new CitedNote(isEndnote, id, $"[{mark}]"));
        }
        if (_isOpen)
            text.Mark(Notes[known].Mark);
    }

    // Where the next word is written, for links: the block is begun, since its separator would move the word.
    private int Position() => text.Length;

    private void Write(string words, bool isBold)
    {
        if (words.Length == 0)
            return;
        if (!_isOpen)
        {
            if (string.IsNullOrWhiteSpace(words))
                return;
            Open();
        }
        _hasPlainWords |= !isBold && words.AsSpan().ContainsAnyExcept(" \t\u00A0");
        text.Words(words);
    }

    private void Open()
    {
        _isOpen = true;
        var (marker, words) = (_marker, "");
        if (_label is { } label)
        {
            var number = _numbers!.Next(label.List, label.Level);
            // "Article 2" is said with its words; "2." is only counted.
            if (_kind == PassageKind.Heading && number.Any(char.IsLetter) && number.Length > 3)
                words = number + " ";
            else if (number.Length > 0)
                marker = number + " ";
        }
        var separator = _separator;
        if (_kind == PassageKind.TableCell)
            (separator, _cell, words, _heads) = (_cell ?? BlockText.Lines, null, _heads, "");
        text.Begin(_kind, _level, separator, marker);
        text.Words(words);
    }

    private string? AddressOf(Hyperlink link)
    {
        if (link.Id?.Value is not { } id)
            return null;
        var relation = main.HyperlinkRelationships.FirstOrDefault(r => r.Id == id);
        return relation is { IsExternal: true } ? relation.Uri.OriginalString : null;
    }
}
