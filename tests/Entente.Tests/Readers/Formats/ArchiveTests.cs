using Entente.Readers;
using Xunit;
using static Entente.Tests.Readers.Formats.ArchiveFile;

namespace Entente.Tests.Readers.Formats;

/// <summary>Zip files and archives of web pages: what is in them, by name, and what is refused.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private List<LoadResult> Load(string name, byte[] bytes, long maxBytes = LoadOptions.DefaultMaxBytes) =>
        [
            .. new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch, MaxBytes = maxBytes }).Load([
                _folder.Write(name, bytes),
            ]),
        ];

    // The place inside of the archive, and the words or the cause of the refusal.
    private string[] Read(string name, byte[] bytes, long maxBytes = LoadOptions.DefaultMaxBytes) =>
        [
            .. Load(name, bytes, maxBytes)
                .Select(r =>
                    r.Loaded is { } loaded
                        ? $"{loaded.Path[_folder.Path.Length..]} {loaded.Document.Id}: {loaded.Document.Text.Value}"
                        : $"{r.Refusal!.Path[_folder.Path.Length..]} {r.Refusal.Cause}"
                ),
        ];

    [Fact]
    public void Documents_of_a_zip_file_in_order_and_nothing_else() =>
        Assert.Equal(
            ["/a.zip/2020/sheet.txt sheet: Old.", "/a.zip/2021/sheet.txt 2021/sheet: New.", "/a.zip/b.md b: # Both"],
            Read(
                "a.zip",
                Zip(
                    ("b.md", Text("# Both")),
                    ("2021/sheet.txt", Text("New.")),
                    ("2020/sheet.txt", Text("Old.")),
                    ("map.png", [1, 2]),
                    (".hidden.txt", Text("x")),
                    ("__MACOSX/._b.md", Text("x")),
                    ("folder/", [])
                )
            )
        );

    [Fact]
    public void What_cannot_be_read_is_refused_by_name_and_the_others_are_read() =>
        Assert.Equal(
            ["/a.zip/a.odt OtherFormat", "/a.zip/b.txt Empty", "/a.zip/c.txt TooLarge", "/a.zip/d.txt d: Prose."],
            Read("a.zip", Zip(("a.odt", Text("x")), ("b.txt", []), ("c.txt", new byte[2000]), ("d.txt", Text("Prose."))), maxBytes: 1000)
        );

    [Fact]
    public void Word_files_and_archives_in_an_archive_are_read_in_their_place()
    {
        using var word = new DocxFile().Paragraph("They met.");
        Assert.Equal(
            [
                "/a.zip/in.zip/c.docx c: They met.",
                "/a.zip/in.zip/d.txt d: Deep.",
                "/a.zip/w.warc.gz#https://example.org/e.txt example.org_e: Page.",
            ],
            Read(
                "a.zip",
                Zip(
                    ("in.zip", Zip(("d.txt", Text("Deep.")), ("c.docx", word.Bytes()))),
                    ("w.warc.gz", Warc(true, Page("https://example.org/e.txt", "Page.")))
                )
            )
        );
    }

    [Theory]
    [InlineData("a.warc", false)]
    [InlineData("a.warc.gz", true)]
    public void Pages_of_a_web_archive_with_their_address_and_time(string name, bool isPacked)
    {
        var results = Load(
            name,
            Warc(
                isPacked,
                Record("warcinfo", null, Text("software: x\r\n")),
                Record("request", "https://example.org/a", Text("GET /a HTTP/1.1\r\n\r\n")),
                Page("https://example.org/a", "One."),
                Record("response", "https://example.org/gone", Answer("404 Not Found\nContent-Type: text/plain", Text("Nothing."))),
                Record("response", "https://example.org/p.png", Answer("200 OK\nContent-Type: image/png", [1, 2, 3])),
                Page("https://example.org/robots.txt", "User-agent: *"),
                Record("revisit", "https://example.org/a", Text("HTTP/1.1 200 OK\r\n\r\n")),
                Record("resource", "https://example.org/b.md", Text("# Two"), "2022-01-02T03:04:05Z", "Content-Type: text/markdown\r\n")
            )
        );
        Assert.Equal(["example.org_a", "example.org_b"], results.Select(r => r.Loaded?.Document.Id));
        Assert.Equal(["https://example.org/a", "https://example.org/b.md"], results.Select(r => r.Loaded?.Document.Metadata.Url));
        Assert.Equal(
            [new DateTimeOffset(2021, 3, 14, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2022, 1, 2, 3, 4, 5, TimeSpan.Zero)],
            results.Select(r => r.Loaded!.Retrieved)
        );
        Assert.EndsWith($"{name}#https://example.org/a", results[0].Loaded!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_in_pieces_and_packed_ones_are_put_together()
    {
        byte[] Piece(byte[] bytes) => [.. Text($"{bytes.Length:x}\r\n"), .. bytes, .. Text("\r\n")];
        var packed = Gzip(Text("Packed."));
        Assert.Equal(
            ["In pieces.", "Packed.", "Packed.", "Only said to be packed."],
            Load(
                    "a.warc",
                    Warc(
                        false,
                        Record(
                            "response",
                            "http://a.example/1",
                            Answer(
                                "200 OK\nContent-Type: text/plain\nTransfer-Encoding: chunked",
                                [.. Piece(Text("In ")), .. Piece(Text("pieces.")), .. Text("0\r\n\r\n")]
                            )
                        ),
                        Record(
                            "response",
                            "http://a.example/2",
                            Answer("200 OK\ncontent-type: text/plain\ncontent-encoding: gzip", packed)
                        ),
                        Record(
                            "response",
                            "<http://a.example/3>",
                            Answer(
                                "200\nContent-Type: text/plain\nContent-Encoding: gzip\nTransfer-Encoding: chunked",
                                [.. Piece(packed[..5]), .. Piece(packed[5..]), .. Text("0\r\n\r\n")]
                            )
                        ),
                        Record(
                            "response",
                            "http://a.example/4",
                            Answer("200 OK\nContent-Type: text/plain\nContent-Encoding: gzip", Text("Only said to be packed."))
                        )
                    )
                )
                .Select(r => r.Loaded?.Document.Text.Value)
        );
    }

    [Fact]
    public void Of_a_wacz_file_the_web_archives_are_read() =>
        Assert.Equal(
            ["/a.wacz/archive/d.warc.gz#https://example.org/a example.org_a: One."],
            Read(
                "a.wacz",
                Zip(
                    ("archive/d.warc.gz", Warc(true, Page("https://example.org/a", "One."))),
                    ("pages/notes.txt", Text("x")),
                    ("datapackage.json", Text("{}"))
                )
            )
        );

    [Fact]
    public void What_stands_before_the_damage_is_read()
    {
        var whole = Warc(false, Page("https://example.org/a", "One."), Page("https://example.org/b", "Two."));
        Assert.Equal(["/a.warc#https://example.org/a example.org_a: One.", "/a.warc Malformed"], Read("a.warc", whole[..^20]));
        Assert.Equal(["/b.warc Malformed"], Read("b.warc", Text("<html>")));
        Assert.Equal(["/c.zip Malformed"], Read("c.zip", Text("PK\u0003\u0004.....letters")));
        Assert.Equal(["/d.zip NoDocuments"], Read("d.zip", Zip(("a.png", [1]))));
        Assert.Equal(["/e.warc NoDocuments"], Read("e.warc", []));
    }

    [Fact]
    public void Archives_made_to_flood_are_refused()
    {
        var zeros = new byte[40 << 20];
        Assert.Equal(["/a.zip/a.txt TooLarge", "/a.zip/b.txt b: Prose."], Read("a.zip", Zip(("a.txt", zeros), ("b.txt", Text("Prose.")))));
        var nested = Zip(("a.txt", Text("Deep.")));
        for (var i = 0; i < 5; i++)
            nested = Zip(("in.zip", nested));
        Assert.Equal(["/b.zip/in.zip/in.zip/in.zip TooDeep"], Read("b.zip", nested));
        var record = Record("response", "https://example.org/a", Answer("200 OK\nContent-Type: text/plain", zeros));
        Assert.Equal(
            ["/c.warc.gz#https://example.org/a Binary", "/c.warc.gz TooLarge"],
            Read("c.warc.gz", Gzip([.. record, .. record, .. record]))
        );
        var packed = Record(
            "response",
            "https://example.org/a",
            Answer("200 OK\nContent-Type: text/plain\nContent-Encoding: gzip", Gzip(zeros))
        );
        Assert.Equal(["/d.warc#https://example.org/a TooLarge"], Read("d.warc", packed, maxBytes: 1 << 20));
    }

    [Fact]
    public void Headers_without_end_are_refused()
    {
        Assert.Equal(["/a.warc Malformed"], Read("a.warc", Text("WARC/1.0\r\n" + new string('x', 100_000))));
        Assert.Equal(["/b.warc Malformed"], Read("b.warc", Text("WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("a: b\r\n", 10_000)))));
        Assert.Equal(["/c.warc Malformed"], Read("c.warc", Text("WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\nshort")));
        Assert.Equal(["/d.warc Malformed"], Read("d.warc", Text("WARC/1.0\r\nContent-Length: -1\r\n\r\nshort")));
    }

    [Fact]
    public void An_archive_in_a_folder_is_read_in_its_place()
    {
        _folder.Write("x/a.txt", "One.");
        _folder.Write("x/b.zip", Zip(("c.txt", Text("Two."))));
        _folder.Write("x/d.txt", "Three.");
        var results = new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch }).Load([_folder.At("x")]);
        Assert.Equal(["One.", "Two.", "Three."], results.Select(r => r.Loaded?.Document.Text.Value));
    }
}
