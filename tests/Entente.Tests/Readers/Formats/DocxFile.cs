using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Tests.Readers.Formats;

/// <summary>Makes Word files, as a program of an office does, for tests to read.</summary>
internal sealed class DocxFile : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _file;
    private readonly Body _body;
    private int _notes;

    public DocxFile()
    {
        _file = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        var main = _file.AddMainDocumentPart();
        _body = new Body();
        main.Document = new Document(_body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            Style("Normal", "Normal", null, isDefault: true),
            Style("Title", "Title", "Normal"),
            Style("Heading1", "heading 1", "Normal"),
            Style("Heading2", "heading 2", "Normal"),
            Style("berschrift3", "heading 3", "Normal"),
            Style("Section", "Section of ours", "Heading2"),
            Style("TOC1", "toc 1", "Normal"),
            new Style(
                new StyleName { Val = "List Bullet" },
                new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))
            )
            {
                Type = StyleValues.Paragraph,
                StyleId = "ListBullet",
            }
        );
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            Kind(1, (NumberFormatValues.Bullet, "\uF0B7"), (NumberFormatValues.Bullet, "o")),
            Kind(
                2,
                (NumberFormatValues.Decimal, "%1."),
                (NumberFormatValues.LowerLetter, "(%2)"),
                (NumberFormatValues.LowerRoman, "%1.%3")
            ),
            Kind(3, (NumberFormatValues.UpperRoman, "Article %1")),
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 },
            new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 3 },
            new NumberingInstance(
                new AbstractNumId { Val = 2 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 5 }) { LevelIndex = 0 }
            )
            {
                NumberID = 4,
            }
        );
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 }
        );
        main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes();
        Main = main;
    }

    public MainDocumentPart Main { get; }

    public DocxFile Properties(string? title, string? language)
    {
        _file.PackageProperties.Title = title;
        _file.PackageProperties.Language = language;
        _file.PackageProperties.Created = new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return this;
    }

    public DocxFile Add(params OpenXmlElement[] blocks)
    {
        _body.Append(blocks);
        return this;
    }

    public DocxFile Paragraph(string words, string? style = null) => Add(Of(style, Words(words)));

    public DocxFile Item(string words, int list = 1, int level = 0) => Add(ListItem(list, level, Words(words)));

    public DocxFile Table(params string[][] rows) =>
        Add(
            new Table(
                rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell.Split('\n').Select(line => Of(null, Words(line)))))))
            )
        );

    public static Paragraph Of(string? style, params OpenXmlElement[] children)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(children);
        return paragraph;
    }

    public static Paragraph ListItem(int list, int level, params OpenXmlElement[] children)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }))
        );
        paragraph.Append(children);
        return paragraph;
    }

    public static Run Words(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    public static Run Bold(string words) =>
        new(new RunProperties(new Bold()), new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    public Run Footnote(string words)
    {
        Main.FootnotesPart!.Footnotes.Append(
            new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), Words(words))) { Id = ++_notes }
        );
        return new Run(new FootnoteReference { Id = _notes });
    }

    public Run Endnote(string words)
    {
        Main.EndnotesPart!.Endnotes.Append(new Endnote(new Paragraph(Words(words))) { Id = ++_notes });
        return new Run(new EndnoteReference { Id = _notes });
    }

    public Hyperlink Link(string words, string url) => new(Words(words)) { Id = Main.AddHyperlinkRelationship(new Uri(url), true).Id };

    public byte[] Bytes()
    {
        _file.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _bytes.Dispose();
    }

    private static Style Style(string id, string name, string? basedOn, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null)
            style.Append(new BasedOn { Val = basedOn });
        if (isDefault)
            style.Default = true;
        return style;
    }

    private static AbstractNum Kind(int id, params (NumberFormatValues Format, string Text)[] levels) =>
        new(
            levels.Select(
                (level, index) =>
                    new Level(
                        new StartNumberingValue { Val = 1 },
                        new NumberingFormat { Val = level.Format },
                        new LevelText { Val = level.Text }
                    )
                    {
                        LevelIndex = index,
                    }
            )
        )
        {
            AbstractNumberId = id,
        };
}
