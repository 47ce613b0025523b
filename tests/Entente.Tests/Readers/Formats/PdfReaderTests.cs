using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Pdf;
using Entente.Tests.Documents;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers.Formats;

/// <summary>PDFs made here, with what is awkward in them; the text and the passages are checked whole.</summary>
public class PdfReaderTests
{
    internal const string NotInstalled = "There is no pdftotext (poppler-utils) through which PDFs are read.";

    private static readonly string[] Filler =
    [
        "The two governments have worked together for a long time in the north,",
        "and they have done so in good faith and with the help of many others.",
    ];

    internal static ReadResult Result(byte[] bytes)
    {
        Assert.SkipUnless(PdfTool.IsInstalled, NotInstalled);
        return new PdfReader().Read(new ReadRequest("d.pdf", "d", bytes, new DocumentMetadata()));
    }

    private static Document Document(PdfFile file) => Result(file.Bytes()).Document!;

    private static void AssertReads(PdfFile file, string text, params string[] passages)
    {
        var document = Document(file);
        Assert.Equal(text, document.Text.Value);
        Assert.Equal(passages, Passages(document));
    }

    // With the page in front, without the spans.
    private static IEnumerable<string> Passages(Document document) =>
        document.Passages.Select(p =>
        {
            var line = PassageLine.Of(document, p);
            var pages = string.Join('-', p.Pages.Select(page => page.Page));
            return $"{pages} {line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]}{line[line.IndexOf(" '", StringComparison.Ordinal)..]}";
        });

    [Fact]
    public void Headings_by_their_size_and_paragraphs_by_their_gaps() =>
        AssertReads(
            new PdfFile()
                .Page()
                .At(72, 100, 20, "Relations with Norway")
                .At(72, 140, 14, "Trade in 2019")
                .Lines(72, 170, 10, [.. Filler, "They met in Oslo."])
                .Lines(72, 220, 10, [.. Filler, "They met again."]),
            $"Relations with Norway\n\nTrade in 2019\n\n{Filler[0]}\n{Filler[1]}\nThey met in Oslo.\n\n{Filler[0]}\n{Filler[1]}\nThey met again.",
            "1 (heading 1) 'Relations with Norway'",
            "1 (heading 2) 'Trade in 2019'",
            $"1 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎They met in Oslo.'",
            $"1 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎They met again.'"
        );

    [Fact]
    public void Words_broken_at_the_end_of_a_line_are_whole_and_the_text_stays_as_it_is_set() =>
        AssertReads(
            new PdfFile()
                .Page()
                .Lines(
                    72,
                    100,
                    10,
                    "The governments of Norway and Chile have signed a fisheries agree-",
                    "ment in Oslo, and have made a long-term plan for the ports; the long-",
                    "term plan is for the well-",
                    "being of all."
                ),
            "The governments of Norway and Chile have signed a fisheries agree-\nment in Oslo, and have made a long-term plan for the ports; the long-\n"
                + "term plan is for the well-\n\nbeing of all.",
            "1 (paragraph) 'The governments of Norway and Chile have signed a fisheries agree|ment in Oslo, and have made a long-term plan for the ports; the long-⏎term plan is for the well-'",
            "1 (paragraph) 'being of all.'"
        );

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string[] left =
        [
            "Norway and Chile have signed a",
            "treaty on fish in Oslo. It was",
            "the first such treaty of these",
            "two states, and they were glad",
        ];
        string[] right =
        [
            "to have it. The treaty holds",
            "for ten years from its date.",
            "",
            "Their ministers met twice in",
            "the spring of the next year.",
        ];
        AssertReads(
            new PdfFile()
                .Page()
                .At(72, 80, 18, "A Treaty on Fish and Its Later History")
                .Lines(72, 120, 10, left)
                .Lines(330, 120, 10, right),
            "A Treaty on Fish and Its Later History\n\nNorway and Chile have signed a\ntreaty on fish in Oslo. It was\nthe first such treaty of these\n"
                + "two states, and they were glad\nto have it. The treaty holds\nfor ten years from its date.\n\nTheir ministers met twice in\nthe spring of the next year.",
            "1 (heading 1) 'A Treaty on Fish and Its Later History'",
            "1 (paragraph) 'Norway and Chile have signed a⏎treaty on fish in Oslo. It was⏎the first such treaty of these⏎two states, and they were glad⏎to have it. The treaty holds⏎for ten years from its date.'",
            "1 (paragraph) 'Their ministers met twice in⏎the spring of the next year.'"
        );
    }

    [Fact]
    public void Headers_footers_and_page_numbers_are_furniture_and_do_not_part_a_sentence()
    {
        var file = new PdfFile();
        string[] bodies =
        [
            "In 2019, after long talks that were held in the capital, they signed",
            "a treaty in Oslo, of which the ministers of both sides have said that",
            "they were glad.",
        ];
        for (var page = 1; page <= 3; page++)
            file.Page()
                .At(72, 40, 9, "MINISTRY OF FOREIGN AFFAIRS")
                .At(500, 40, 9, $"{page} May")
                .Lines(72, 120, 10, page == 1 ? [Filler[0], Filler[1], bodies[0]] : [bodies[page - 1]])
                .At(300, 760, 9, $"- {page} -");
        var document = Document(file);
        Assert.Equal(
            [
                "1 (furniture) 'MINISTRY OF FOREIGN AFFAIRS'",
                "1 (furniture) '1 May'",
                $"1-2-3 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎{string.Join('⏎', bodies)}'",
                "1 (furniture) '- 1 -'",
                "2 (furniture) 'MINISTRY OF FOREIGN AFFAIRS'",
                "2 (furniture) '2 May'",
                "2 (furniture) '- 2 -'",
                "3 (furniture) 'MINISTRY OF FOREIGN AFFAIRS'",
                "3 (furniture) '3 May'",
                "3 (furniture) '- 3 -'",
            ],
            Passages(document)
        );
        var end = document.Passages[2].Range.End;
        Assert.Equal(("3", "3"), Pages.Of(document.Passages, new CharRange(end - 5, end)));
        Assert.Equal(("2", "3"), Pages.Of(document.Passages, new CharRange(end - 30, end)));
    }

    [Fact]
    public void Lists_by_their_marks_and_depth_by_their_indent() =>
        AssertReads(
            new PdfFile()
                .Page()
                .Set("The two governments, which met in Oslo for the third time in the same year, agreed to:")
                .Set(
                    "expand the trade in fish and in what is made of fish, and to take care of the stocks in the north;",
                    marker: "•",
                    gap: 4
                )
                .Set("open talks on salt;", x: 90, marker: "–", gap: 4)
                .Set("meet again.", marker: "•", gap: 4)
                .Set("This was in 2019."),
            "The two governments, which met in Oslo for the third time in the same year,\nagreed to:\n\n"
                + "• expand the trade in fish and in what is made of fish, and to take care of\nthe stocks in the north;\n– open talks on salt;\n• meet again.\n\nThis was in 2019.",
            "1 (paragraph) 'The two governments, which met in Oslo for the third time in the same year,⏎agreed to:'",
            "1 (listitem 1) 'expand the trade in fish and in what is made of fish, and to take care of⏎the stocks in the north;'",
            "1 (listitem 2) 'open talks on salt;'",
            "1 (listitem 1) 'meet again.'",
            "1 (paragraph) 'This was in 2019.'"
        );

    [Fact]
    public void Notes_at_the_foot_of_a_page_stand_behind_the_paragraph_that_goes_on_over_them() =>
        AssertReads(
            new PdfFile()
                .Page()
                .Lines(72, 100, 10, [.. Filler, "In the year 2019 the ministers of both sides signed the new treaty of"])
                .Lines(
                    72,
                    700,
                    8,
                    "1 Signed in Bern, not in Oslo, as the papers had it at the time when",
                    "they wrote of it.",
                    "2 Or later."
                )
                .Page()
                .Lines(72, 100, 10, "friendship in Oslo."),
            $"{Filler[0]}\n{Filler[1]}\nIn the year 2019 the ministers of both sides signed the new treaty of\nfriendship in Oslo.\n\n"
                + "1 Signed in Bern, not in Oslo, as the papers had it at the time when\nthey wrote of it.\n\n2 Or later.",
            $"1-2 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎In the year 2019 the ministers of both sides signed the new treaty of⏎friendship in Oslo.'",
            "1 (paragraph) 'Signed in Bern, not in Oslo, as the papers had it at the time when⏎they wrote of it.'",
            "1 (paragraph) 'Or later.'"
        );

    [Fact]
    public void Paragraphs_that_are_only_indented_are_parted() =>
        AssertReads(
            new PdfFile()
                .Page()
                .At(90, 100, 10, "The two governments have worked together for a long time in them,")
                .Lines(72, 112.5, 10, "and they have done so in good faith and with the help of many others.")
                .At(90, 125, 10, "The second paragraph begins here and goes on to the very end here,")
                .Lines(72, 137.5, 10, "and on to a second line that is as full as the first line of it was."),
            "The two governments have worked together for a long time in them,\nand they have done so in good faith and with the help of many others.\n\n"
                + "The second paragraph begins here and goes on to the very end here,\nand on to a second line that is as full as the first line of it was.",
            "1 (paragraph) 'The two governments have worked together for a long time in them,⏎and they have done so in good faith and with the help of many others.'",
            "1 (paragraph) 'The second paragraph begins here and goes on to the very end here,⏎and on to a second line that is as full as the first line of it was.'"
        );

    [Fact]
    public void Contents_are_furniture_and_numbers_of_sections_are_no_words() =>
        AssertReads(
            new PdfFile()
                .Page()
                .At(72, 80, 10, "1 Trade . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1")
                .At(72, 120, 16, "1 Trade")
                .Lines(72, 150, 10, [.. Filler, "They met in Oslo."])
                .At(72, 200, 16, "2 Fish")
                .At(72, 230, 13, "2.1 Salmon")
                .Lines(72, 250, 10, [.. Filler, "They met in May."]),
            $"1 Trade . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1\n\n1 Trade\n\n{Filler[0]}\n{Filler[1]}\nThey met in Oslo.\n\n2 Fish\n\n2.1 Salmon\n\n{Filler[0]}\n{Filler[1]}\nThey met in May.",
            "1 (furniture) '1 Trade . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1'",
            "1 (heading 1) 'Trade'",
            $"1 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎They met in Oslo.'",
            "1 (heading 1) 'Fish'",
            "1 (heading 2) 'Salmon'",
            $"1 (paragraph) '{Filler[0]}⏎{Filler[1]}⏎They met in May.'"
        );

    [Fact]
    public void A_number_that_a_heading_speaks_of_is_a_word() =>
        Assert.Equal(
            "50 Years of Friendship",
            Document(
                new PdfFile().Page().At(72, 90, 20, "50 Years of Friendship").Lines(72, 130, 10, [.. Filler, "They met."])
            ).Metadata.Title
        );

    [Fact]
    public void Title_and_date_are_those_of_the_document()
    {
        var file = new PdfFile().Title("Microsoft Word - draft.doc").Page().At(72, 90, 20, "On Trade").At(72, 120, 10, "4 March 2019");
        Assert.Equal(
            new DocumentMetadata { Title = "On Trade", Date = Edtf.Parse("2019-03-04") },
            Document(file.Lines(72, 160, 10, [.. Filler, "They met."])).Metadata
        );
        Assert.Equal(
            "A Treaty (of 1960)",
            Document(new PdfFile().Title("A Treaty (of 1960)").Page().At(72, 90, 10, "They met.")).Metadata.Title
        );
    }

    [Fact]
    public void What_is_no_pdf_or_holds_no_words_is_refused()
    {
        Assert.Equal(ReadingMessages.Empty("d.pdf"), Result([]).Refusal);
        Assert.Equal(ReadingMessages.NotThisFormat("d.pdf", "a PDF"), Result("Prose."u8.ToArray()).Refusal);
        Assert.Equal(ReadingMessages.NoWords("d.pdf", "PDF"), Result(new PdfFile().Page().Bytes()).Refusal);
        Assert.Equal(RefusalCause.Malformed, Result("%PDF-1.7\nnothing more"u8.ToArray()).Refusal?.Cause);
    }

    [Fact]
    public void Where_the_tool_is_missing_it_is_told_which()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        Assert.Contains("poppler", ReadingMessages.NoPdfTool("d.pdf").ToString(), StringComparison.Ordinal);
        Assert.Null(PdfTool.Find(""));
        Assert.Equal(PdfTool.IsInstalled, PdfTool.Find(path) is not null);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("- 12 -")]
    [InlineData("xii")]
    [InlineData("Page 3 of 9")]
    [InlineData("3/9")]
    public void A_page_number(string line) => Assert.True(PdfFurniture.IsPageNumber(line));

    [Theory]
    [InlineData("In 2019")]
    [InlineData("12 May")]
    [InlineData("50,000")]
    public void No_page_number(string line) => Assert.False(PdfFurniture.IsPageNumber(line));
}
