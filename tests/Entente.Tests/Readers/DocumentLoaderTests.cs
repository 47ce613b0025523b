using System.Security.Cryptography;
using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Readers;

public sealed class DocumentLoaderTests : IDisposable
{
    private static readonly LoadOptions Options = new() { Retrieved = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static List<LoadResult> Load(LoadOptions options, params string[] paths) => [.. new DocumentLoader(options).Load(paths)];

    private static LoadedDocument LoadOne(LoadOptions options, params string[] paths) => Assert.Single(Load(options, paths)).Loaded!;

    [Fact]
    public void A_file_is_a_document_with_its_provenance()
    {
        var path = _folder.Write("fact-sheet.txt", "Both met. 🇯🇵");
        var loaded = LoadOne(Options, path);
        Assert.Equal(
            ("fact-sheet", path, "text", 18L, Options.Retrieved),
            (loaded.Document.Id, loaded.Path, loaded.Format, loaded.ByteLength, loaded.Retrieved)
        );
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), loaded.Sha256);
        Assert.Equal("Both met. 🇯🇵", loaded.Document.Text.Value);
        Assert.Empty(loaded.Warnings);
    }

    [Fact]
    public void A_folder_is_read_in_order_with_what_is_below_it()
    {
        foreach (
            var name in (string[])
                ["b.txt", "a/z.md", "a/B.markdown", "a.txt", ".hidden/x.txt", ".x.txt", "picture.png", "b.meta.yaml", "Z.TXT"]
        )
            _folder.Write(name, "title: Words");
        Assert.Equal(
            ["Z.TXT", "a/B.markdown", "a/z.md", "a.txt", "b.txt"],
            Load(Options, _folder.Path).Select(result => Path.GetRelativePath(_folder.Path, result.Loaded!.Path))
        );
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        _folder.Write("a.txt", "One.");
        _folder.Write("b.txt", "Two.");
        using var results = new DocumentLoader(Options).Load([_folder.Path]).GetEnumerator();
        Assert.True(results.MoveNext());
        _folder.Write("b.txt", "Other words.");
        Assert.True(results.MoveNext());
        Assert.Equal("Other words.", results.Current.Loaded?.Document.Text.Value);
    }

    [Fact]
    public void The_command_line_goes_before_the_sidecar_and_that_before_the_front_matter()
    {
        var path = _folder.Write("a.md", "---\ntitle: front\nwork: front\npublisher: front\nid: front\n---\nProse.");
        _folder.Write("a.meta.yaml", "work: side\npublisher: side\ndate: 2021-03\nlanguage: en\nid: side\n");
        var loaded = LoadOne(Options with { Overrides = new DocumentMetadata { Publisher = "line" } }, path);
        Assert.Equal("side", loaded.Document.Id);
        Assert.Equal(
            new DocumentMetadata
            {
                Title = "front",
                Work = "side",
                Publisher = "line",
                Date = Edtf.On(2021, 3),
                Language = "en",
            },
            loaded.Document.Metadata
        );
        Assert.Equal("line", LoadOne(Options with { Id = "line" }, path).Document.Id);
    }

    [Fact]
    public void An_unknown_key_of_a_sidecar_is_told()
    {
        var path = _folder.Write("a.txt", "Prose.");
        _folder.Write("a.meta.yaml", "title: T\npublished: 2021\n");
        var warning = Assert.Single(LoadOne(Options, path).Warnings);
        Assert.Equal((_folder.At("a.meta.yaml"), (int?)2, (int?)1), (warning.Path, warning.Line, warning.Column));
        Assert.Contains("\"published\"", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("title:\ndate: ~\n")]
    public void A_sidecar_may_say_nothing(string yaml)
    {
        var path = _folder.Write("a.txt", "Prose.");
        _folder.Write("a.meta.yaml", yaml);
        Assert.Equal(new DocumentMetadata(), LoadOne(Options, path).Document.Metadata);
    }

    [Fact]
    public void Documents_of_one_id_are_kept_apart()
    {
        foreach (var name in (string[])["1/x.txt", "2/x.txt", "3/2/x.txt", "4/2/x.md"])
            _folder.Write(name, "Prose.");
        var loaded = Load(Options, _folder.Path).ConvertAll(result => result.Loaded!);
        Assert.Equal(["x", "2/x", "x~2", "x~3"], loaded.Select(document => document.Document.Id));
        Assert.Equal(ReadingMessages.SameId(loaded[1].Path, "x", "2/x"), Assert.Single(loaded[1].Warnings));
    }

    [Fact]
    public void A_file_named_twice_is_read_once() =>
        Assert.Single(Load(Options, _folder.Write("a.txt", "Prose."), _folder.Path, _folder.At("./a.txt")));

    [Fact]
    public void Standard_input_is_text_unless_said_otherwise()
    {
        using var text = new MemoryStream("# Both met."u8.ToArray());
        var loaded = LoadOne(Options with { StandardInput = text }, "-");
        Assert.Equal(
            ("stdin", "-", "text", PassageKind.Paragraph),
            (loaded.Document.Id, loaded.Path, loaded.Format, loaded.Document.Passages[0].Kind)
        );
        using var markdown = new MemoryStream("# Both met."u8.ToArray());
        Assert.Equal(
            PassageKind.Heading,
            LoadOne(Options with { StandardInput = markdown, Format = "markdown" }, "-").Document.Passages[0].Kind
        );
    }

    [Fact]
    public void A_named_format_goes_before_the_extension()
    {
        var path = _folder.Write("notes", "# Both met");
        Assert.Equal("markdown", LoadOne(Options with { Format = "Markdown" }, path).Format);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark_and_utf8_keeps_its_own()
    {
        const string Words = "Both met. 🇯🇵";
        var little = _folder.Write("l.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)]);
        var big = _folder.Write("b.txt", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Words)]);
        var utf8 = _folder.Write("8.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)]);
        Assert.Equal(
            [Words, Words, "\uFEFF" + Words],
            Load(Options, little, big, utf8).Select(result => result.Loaded?.Document.Text.Value)
        );
    }

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_seeds_are_loaded_with_their_sidecars()
    {
        var loaded = LoadOne(Options, Shared.Require("seeds/us-japan-alliance-2021-03.txt"));
        Assert.Equal(
            ("us-japan-alliance-2021-03", "2021-03-14", "U.S. Department of State"),
            (loaded.Document.Id, loaded.Document.Metadata.Date?.ToString(), loaded.Document.Metadata.Publisher)
        );
        Assert.Equal(
            [0, 1, 2, 3, 4, 36, 37],
            loaded.Document.Passages.Index().Where(passage => passage.Item.Kind == PassageKind.Furniture).Select(passage => passage.Index)
        );
    }
}
