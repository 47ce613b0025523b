using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Docx;
using Entente.Tests.Documents;
using Entente.Time;
using Xunit;
using Break = DocumentFormat.OpenXml.Wordprocessing.Break;
using Document = Entente.Documents.Document;
using DrawingInline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using Picture = DocumentFormat.OpenXml.Wordprocessing.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunProperties = DocumentFormat.OpenXml.Wordprocessing.RunProperties;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Entente.Tests.Readers.Formats;

/// <summary>Word files made as offices make them, with what is awkward in them; the text and the passages are checked whole.</summary>
public class DocxReaderTests
{
    private static ReadResult Result(byte[] bytes, DocumentMetadata? overrides = null) =>
        new DocxReader().Read(new ReadRequest("d.docx", "d", bytes, overrides ?? new DocumentMetadata()));

    private static Document Document(DocxFile file)
    {
        using (file)
            return Result(file.Bytes()).Document!;
    }

    private static void AssertReads(DocxFile file, string text, params string[] passages)
    {
        var document = Document(file);
        Assert.Equal(text, document.Text.Value);
        Assert.Equal(passages, PassageLine.Of(document).Select(Bare));
    }

    // Without the spans, which the text tells.
    private static string Bare(string line) =>
        line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)] + line[line.IndexOf(" '", StringComparison.Ordinal)..];

    [Fact]
    public void Headings_by_their_styles_and_those_that_styles_are_based_on() =>
        AssertReads(
            new DocxFile()
                .Paragraph("Relations with Norway", "Title")
                .Paragraph("Trade", "Heading1")
                .Paragraph("Fish", "Section")
                .Paragraph("Salmon", "berschrift3")
                .Paragraph("Norway sells salmon.")
                .Add(DocxFile.Of(null, DocxFile.Bold("Visits of 2019")))
                .Add(DocxFile.Of(null, DocxFile.Bold("In short:"), DocxFile.Words(" they met."))),
            "Relations with Norway\n\nTrade\n\nFish\n\nSalmon\n\nNorway sells salmon.\n\nVisits of 2019\n\nIn short: they met.",
            "(heading 1) 'Relations with Norway'",
            "(heading 1) 'Trade'",
            "(heading 2) 'Fish'",
            "(heading 3) 'Salmon'",
            "(paragraph) 'Norway sells salmon.'",
            "(heading 6) 'Visits of 2019'",
            "(paragraph) 'In short: they met.'"
        );

    [Fact]
    public void Lists_are_counted_as_the_program_shows_them() =>
        AssertReads(
            new DocxFile()
                .Paragraph("The two sides agreed to:")
                .Item("expand trade;", 2)
                .Item("open talks", 2, 1)
                .Item("on fish", 2, 2)
                .Item("and on salt;", 2, 2)
                .Item("close none;", 2, 1)
                .Item("meet again.", 2)
                .Paragraph("Also:")
                .Item("one more", 4)
                .Item("a point")
                .Item("below it", 1, 1)
                .Paragraph("by its style", "ListBullet")
                .Add(DocxFile.Of(null, DocxFile.Words("• typed by hand"))),
            "The two sides agreed to:\n\n1. expand trade;\n(a) open talks\n1.i on fish\n1.ii and on salt;\n(b) close none;\n2. meet again.\n\nAlso:"
                + "\n\n5. one more\n• a point\n• below it\n• by its style\n\n• typed by hand",
            "(paragraph) 'The two sides agreed to:'",
            "(listitem 1) 'expand trade;'",
            "(listitem 2) 'open talks'",
            "(listitem 3) 'on fish'",
            "(listitem 3) 'and on salt;'",
            "(listitem 2) 'close none;'",
            "(listitem 1) 'meet again.'",
            "(paragraph) 'Also:'",
            "(listitem 1) 'one more'",
            "(listitem 1) 'a point'",
            "(listitem 2) 'below it'",
            "(listitem 1) 'by its style'",
            "(listitem 1) 'typed by hand'"
        );

    [Fact]
    public void Tracked_changes_are_accepted()
    {
        var joined = DocxFile.Of(null, DocxFile.Words("They met in "));
        joined.ParagraphProperties = new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted()));
        AssertReads(
            new DocxFile()
                .Add(
                    DocxFile.Of(
                        null,
                        DocxFile.Words("Trade grew by "),
                        new DeletedRun(new Run(new DeletedText("5"))),
                        new InsertedRun(DocxFile.Words("7")),
                        DocxFile.Words(" percent."),
                        new MoveFromRun(DocxFile.Words(" Moved away.")),
                        new MoveToRun(DocxFile.Words(" Moved here."))
                    ),
                    joined,
                    DocxFile.Of(null, DocxFile.Words("Oslo."))
                )
                .Add(
                    new Table(
                        new TableRow(new TableRowProperties(new Deleted()), Cell("old"), Cell("1")),
                        new TableRow(Cell("new"), Cell("2"))
                    )
                ),
            "Trade grew by 7 percent. Moved here.\n\nThey met in Oslo.\n\nnew\t2",
            "(paragraph) 'Trade grew by 7 percent. Moved here.'",
            "(paragraph) 'They met in Oslo.'",
            "(tablecell) 'new'",
            "(tablecell) '2'"
        );
    }

    [Fact]
    public void Notes_stand_behind_the_text_in_the_order_in_which_it_cites_them()
    {
        var file = new DocxFile();
        var second = file.Footnote(" Cited last.");
        var first = file.Footnote(" Signed in Bern.");
        file.Add(
            DocxFile.Of(
                null,
                DocxFile.Words("The treaty"),
                first,
                DocxFile.Words(" holds."),
                second,
                DocxFile.Words(" It is old."),
                file.Endnote("At the end.")
            )
        );
        AssertReads(
            file,
            "The treaty[1] holds.[2] It is old.[i]\n\n[1]  Signed in Bern.\n\n[2]  Cited last.\n\n[i] At the end.",
            "(paragraph) 'The treaty|holds.|It is old.'",
            "(paragraph) 'Signed in Bern.'",
            "(paragraph) 'Cited last.'",
            "(paragraph) 'At the end.'"
        );
    }

    [Fact]
    public void Cells_of_tables_with_their_heads_and_a_frame_is_no_table() =>
        AssertReads(
            new DocxFile()
                .Table(["The whole page\nstands in a frame."])
                .Table(["", "2019", "2020"], ["Exports", "12", ""], ["Imports\nof fish", "", "9"])
                .Paragraph("Behind."),
            "The whole page\n\nstands in a frame.\n\nExports, 2019: 12\nImports of fish, 2020: 9\n\nBehind.",
            "(paragraph) 'The whole page'",
            "(paragraph) 'stands in a frame.'",
            "(tablecell) 'Exports, 2019: 12'",
            "(tablecell) 'Imports of fish, 2020: 9'",
            "(paragraph) 'Behind.'"
        );

    [Fact]
    public void Tables_without_heads_are_read_cell_by_cell() =>
        AssertReads(
            new DocxFile().Table(["Erna Solberg\nPrime Minister", "Sebastián Piñera"], ["Oslo", "Santiago"]),
            "Erna Solberg\nPrime Minister\tSebastián Piñera\nOslo\tSantiago",
            "(tablecell) 'Erna Solberg'",
            "(tablecell) 'Prime Minister'",
            "(tablecell) 'Sebastián Piñera'",
            "(tablecell) 'Oslo'",
            "(tablecell) 'Santiago'"
        );

    [Fact]
    public void What_is_no_word_of_the_text_is_left_out()
    {
        var box = new Run(
            new AlternateContent(
                new AlternateContentChoice(
                    new Drawing(
                        new DrawingInline(
                            new Graphic(
                                new GraphicData(
                                    new WordprocessingShape(
                                        new TextBoxInfo2(new TextBoxContent(DocxFile.Of(null, DocxFile.Words("In a box."))))
                                    )
                                )
                            )
                        )
                    )
                )
                {
                    Requires = "wps",
                },
                new AlternateContentFallback(new Picture(new TextBoxContent(DocxFile.Of(null, DocxFile.Words("In a box.")))))
            )
        );
        AssertReads(
            new DocxFile()
                .Paragraph("Trade\t3", "TOC1")
                .Add(
                    DocxFile.Of(
                        null,
                        DocxFile.Words("It was signed"),
                        new Run(new RunProperties(new Vanish()), new Text("secretly")),
                        new Run(new CommentReference { Id = "0" }),
                        box,
                        new Run(
                            new NoBreakHyphen(),
                            new SoftHyphen(),
                            new Text("so "),
                            new TabChar(),
                            new Text("in "),
                            new Break { Type = BreakValues.Page }
                        ),
                        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                        new Run(new FieldCode(" DATE \\@ \"d MMMM yyyy\" ")),
                        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                        DocxFile.Words("May 2019"),
                        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
                        DocxFile.Words(".")
                    )
                ),
            "Trade\t3\n\nIt was signed-so \tin  May 2019.\n\nIn a box.",
            "(furniture) 'Trade\t3'",
            "(paragraph) 'It was signed-so \tin  May 2019.'",
            "(paragraph) 'In a box.'"
        );
    }

    [Fact]
    public void Ends_of_lines_part_passages_but_not_sentences() =>
        AssertReads(
            new DocxFile().Add(
                DocxFile.Of(
                    null,
                    DocxFile.Words("Embassy of Chile"),
                    new Run(new Break(), new Text("1 High Street")),
                    new Run(new Break(), new Text("of Oslo"))
                )
            ),
            "Embassy of Chile\n1 High Street\nof Oslo",
            "(paragraph) 'Embassy of Chile'",
            "(paragraph) '1 High Street⏎of Oslo'"
        );

    [Fact]
    public void Links_by_relation_and_by_field()
    {
        var file = new DocxFile();
        file.Add(
            DocxFile.Of(
                null,
                file.Link("The treaty", "https://example.org/treaty"),
                DocxFile.Words(" and "),
                new SimpleField(DocxFile.Words("the map")) { Instruction = " HYPERLINK \"https://example.org/map\" " }
            )
        );
        var document = Document(file);
        Assert.Equal(
            ["The treaty https://example.org/treaty", "the map https://example.org/map"],
            document.Passages.Single().Links.Select(l => $"{document.Text.Value[l.Range.Start..l.Range.End]} {l.Url}")
        );
    }

    [Fact]
    public void Articles_keep_their_numbers_as_words_and_content_controls_are_open() =>
        AssertReads(
            new DocxFile().Add(
                new Paragraph(
                    new ParagraphProperties(
                        new ParagraphStyleId { Val = "Heading1" },
                        new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 3 })
                    ),
                    DocxFile.Words("Purpose")
                ),
                new SdtBlock(
                    new SdtContentBlock(DocxFile.Of(null, new SdtRun(new SdtContentRun(DocxFile.Words("The Parties cooperate.")))))
                )
            ),
            "Article I Purpose\n\nThe Parties cooperate.",
            "(heading 1) 'Article I Purpose'",
            "(paragraph) 'The Parties cooperate.'"
        );

    [Fact]
    public void Metadata_is_what_the_document_says_and_not_what_the_file_says_of_itself()
    {
        var said = Document(
            new DocxFile()
                .Properties("A Treaty\nof Peace", "en-GB")
                .Paragraph("Oslo")
                .Paragraph("Monday, 4 March 2019")
                .Paragraph("They met.")
        );
        Assert.Equal(
            new DocumentMetadata
            {
                Title = "A Treaty of Peace",
                Language = "en-GB",
                Date = Edtf.Parse("2019-03-04"),
            },
            said.Metadata
        );
        var made = Document(
            new DocxFile().Properties("Microsoft Word - draft7.doc", null).Paragraph("On Trade", "Title").Paragraph("They met.")
        );
        Assert.Equal(new DocumentMetadata { Title = "On Trade" }, made.Metadata);
    }

    [Fact]
    public void What_is_no_word_file_or_a_broken_one_is_refused()
    {
        Assert.Equal(ReadingMessages.Empty("d.docx"), Result([]).Refusal);
        Assert.Equal(ReadingMessages.NotThisFormat("d.docx", "a Word file (.docx)"), Result("Prose."u8.ToArray()).Refusal);
        using var empty = new DocxFile();
        Assert.Equal(ReadingMessages.NoWords("d.docx", "Word file"), Result(empty.Bytes()).Refusal);
        using var whole = new DocxFile().Paragraph("They met.");
        Assert.Equal(RefusalCause.Malformed, Result(whole.Bytes()[..^40]).Refusal?.Cause);
        Assert.Equal(ReadingMessages.NotThisFormat("d.docx", "a Word file (.docx)"), Result(Zip(("a.txt", "a"))).Refusal);
    }

    [Fact]
    public void Hostile_files_are_refused_before_they_cost_anything()
    {
        Assert.Equal(RefusalCause.TooLarge, Result(WithBody(new string(' ', 40 << 20))).Refusal?.Cause);
        Assert.Equal(
            ReadingMessages.TooDeepInside("d.docx"),
            Result(
                WithBody(
                    string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000))
                        + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))
                )
            ).Refusal
        );
        Assert.Equal(
            RefusalCause.Malformed,
            Result(WithBody("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">]>")).Refusal?.Cause
        );
        Assert.Equal(
            RefusalCause.TooLarge,
            Result(
                WithBody(
                    "<w:tbl>"
                        + string.Concat(
                            Enumerable.Range(0, 150_000).Select(i => $"<w:tr><w:tc><w:p w:rsidR=\"{i * 7919:X8}\"/></w:tc></w:tr>")
                        )
                        + "</w:tbl>"
                )
            ).Refusal?.Cause
        );
    }

    [Fact]
    public void A_table_of_very_many_cells_is_read_or_refused_in_time()
    {
        using var file = new DocxFile().Table(Enumerable.Repeat("a", 20_000).ToArray(), Enumerable.Repeat("12", 20_000).ToArray());
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(40_000, Result(file.Bytes()).Document!.Passages.Count);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 10);
    }

    private static TableCell Cell(string words) => new(DocxFile.Of(null, DocxFile.Words(words)));

    private static byte[] WithBody(string xml, string before = "")
    {
        using var file = new DocxFile().Paragraph("They met.");
        using var bytes = new MemoryStream();
        bytes.Write(file.Bytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            part.Write(
                $"{before}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{xml}</w:body></w:document>"
            );
        }
        return bytes.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        return bytes.ToArray();
    }
}
