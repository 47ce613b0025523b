using System.Text;
using Entente.Readers;
using Entente.Readers.Fetching;
using Xunit;

namespace Entente.Tests.Readers;

/// <summary>What is refused, by name, while the others go on.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly LoadOptions Options = new() { Retrieved = DateTimeOffset.UnixEpoch };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static Refusal? Refuse(string path, LoadOptions? options = null) =>
        Assert.Single(new DocumentLoader(options ?? Options).Load([path])).Refusal;

    [Fact]
    public void The_others_go_on()
    {
        _folder.Write("a.txt", "");
        _folder.Write("b.txt", "Prose.");
        _folder.Write("c.md", "---\ndate: x\n---\nProse.");
        Assert.Equal(
            [RefusalCause.Empty, null, RefusalCause.Metadata],
            new DocumentLoader(Options).Load([_folder.Path]).Select(result => result.Refusal?.Cause)
        );
    }

    [Fact]
    public void A_folder_tells_the_documents_that_are_not_read_yet_and_passes_over_the_rest()
    {
        var odt = _folder.Write("a.odt", "PK");
        var book = _folder.Write("b.epub", "x");
        _folder.Write("c.txt", "Prose.");
        _folder.Write("map.png", "x");
        _folder.Write("data.json", "{}");
        Assert.Equal(
            [(odt, RefusalCause.OtherFormat), (book, RefusalCause.OtherFormat), (null, null)],
            new DocumentLoader(Options).Load([_folder.Path]).Select(r => (r.Refusal?.Path, r.Refusal?.Cause))
        );
    }

    [Theory]
    [InlineData("nothing.txt")]
    [InlineData("no/such/folder/")]
    [InlineData("")]
    [InlineData("a\0b.txt")]
    public void A_missing_file(string path) => Assert.Equal(ReadingMessages.Missing(path), Refuse(path));

    [Fact]
    public void An_address_where_none_is_fetched() =>
        Assert.Equal(FetchMessages.NotFetched("https://a.example/"), Refuse("https://a.example/"));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0 ")]
    [InlineData("\uFEFF\n")]
    public void An_empty_file(string text)
    {
        var path = _folder.Write("a.txt", text);
        Assert.Equal(ReadingMessages.Empty(path), Refuse(path));
    }

    [Theory]
    [InlineData("a.xlsx", "PK\u0003\u0004.....xl/workbook.xml", "an Excel file (.xlsx)")]
    [InlineData("a.txt", "PK\u0003\u0004.....letters", "a ZIP archive")]
    [InlineData("a.rtf", "{\\rtf1 Prose.}", "an RTF file")]
    public void A_known_format_that_is_not_read(string name, string bytes, string format)
    {
        var path = _folder.Write(name, Encoding.Latin1.GetBytes(bytes));
        Assert.Equal(ReadingMessages.OtherFormat(path, format), Refuse(path));
    }

    [Fact]
    public void A_format_that_is_read_under_the_name_of_another()
    {
        var path = _folder.Write("a.txt", Encoding.Latin1.GetBytes("PK\u0003\u0004.....[Content_Types].xml...word/document.xml"));
        Assert.Equal(ReadingMessages.NamedOtherwise(path, "a Word file (.docx)", ".docx"), Refuse(path));
        Assert.Contains("--read-as docx", Refuse(path)!.ToString(), StringComparison.Ordinal);
        var pdf = _folder.Write("b.txt", "%PDF-1.7\n");
        Assert.Equal(ReadingMessages.NamedOtherwise(pdf, "a PDF (.pdf)", ".pdf"), Refuse(pdf));
    }

    [Fact]
    public void An_old_office_file()
    {
        var path = _folder.Write("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        Assert.Equal(RefusalCause.OtherFormat, Refuse(path)?.Cause);
    }

    [Fact]
    public void A_file_with_a_zero_byte()
    {
        var path = _folder.Write("a.txt", "Prose\0and more prose.");
        Assert.Equal(ReadingMessages.Binary(path, 5), Refuse(path));
    }

    [Fact]
    public void A_file_of_control_characters()
    {
        var path = _folder.Write("a.txt", "\u0001\u0002\u0003\u0004\u0005 words");
        Assert.Equal(ReadingMessages.ControlCharacters(path, 5, 11), Refuse(path));
    }

    [Fact]
    public void A_file_in_another_encoding()
    {
        var path = _folder.Write("a.txt", Encoding.Latin1.GetBytes("One.\nTwo.\nCôte d'Ivoire."));
        var refusal = Refuse(path);
        Assert.Equal(ReadingMessages.NotUtf8(path, 11, 0xF4, 3), refusal);
        Assert.Equal(
            $"{path}:3: The text is not UTF-8: byte 11 is 0xF4. Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8.",
            refusal?.ToString()
        );
    }

    [Fact]
    public void A_file_whose_last_character_is_cut_off()
    {
        var path = _folder.Write("a.txt", [(byte)'a', 0xE2, 0x82]);
        Assert.Equal(ReadingMessages.NotUtf8(path, 1, 0xE2, 1), Refuse(path));
    }

    [Fact]
    public void Utf16_without_a_mark_or_broken_and_utf32()
    {
        var bare = _folder.Write("a.txt", Encoding.Unicode.GetBytes("The two governments met."));
        Assert.Equal(ReadingMessages.Utf16WithoutMark(bare), Refuse(bare));
        var broken = _folder.Write("b.txt", [0xFF, 0xFE, (byte)'a', 0, 0x3C, 0xD8, (byte)'b', 0]);
        Assert.Equal(RefusalCause.Encoding, Refuse(broken)?.Cause);
        var wide = _folder.Write("c.txt", [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0]);
        Assert.Equal(ReadingMessages.Utf32(wide), Refuse(wide));
    }

    [Fact]
    public void A_folder_without_documents()
    {
        _folder.Write("sub/picture.png", "x");
        Assert.Equal(ReadingMessages.NoDocuments(_folder.Path), Refuse(_folder.Path));
    }

    [Fact]
    public void A_format_that_nothing_tells_or_nobody_knows()
    {
        var path = _folder.Write("notes.xyz", "Prose.");
        Assert.Equal(ReadingMessages.UnknownFormat(path), Refuse(path));
        Assert.Equal(ReadingMessages.NoSuchFormat(path, "word"), Refuse(path, Options with { Format = "word" }));
        Assert.Equal(ReadingMessages.NoSuchFormat("-", "word"), Refuse("-", Options with { Format = "word" }));
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_not_read()
    {
        var path = _folder.At("a.txt");
        using (var file = File.Create(path))
            file.SetLength(100L << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Refuse(path);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.Equal(ReadingMessages.TooLarge(path, 64 << 20), refusal);
        Assert.Contains("64 MB", refusal?.Message, StringComparison.Ordinal);
        Assert.Equal(ReadingMessages.TooLarge(path, 1000), Refuse(path, Options with { MaxBytes = 1000 }));
    }

    [Fact]
    public void Standard_input_larger_than_the_limit_or_empty()
    {
        using var input = new MemoryStream(new byte[2000]);
        Assert.Equal(ReadingMessages.TooLarge("-", 1000), Refuse("-", Options with { StandardInput = input, MaxBytes = 1000 }));
        Assert.Equal(ReadingMessages.Empty("-"), Refuse("-"));
    }

    [Fact]
    public void A_file_and_a_folder_without_rights()
    {
        var locked = _folder.Write("a.txt", "Prose.");
        var closed = Path.GetDirectoryName(_folder.Write("closed/b.txt", "Prose."))!;
        _folder.Write("c.txt", "Peru and Chile signed the Lima Treaty in 2001.");
        OrdinaryUser.GiveAway(_folder.Path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(locked, UnixFileMode.None);
            File.SetUnixFileMode(closed, UnixFileMode.None);
        }
        try
        {
            var (code, output, error) = OrdinaryUser.Run(_folder.Path, "extract", _folder.Path);
            Assert.Equal(
                [$"refused {ReadingMessages.NoRights(locked)}", $"refused {ReadingMessages.NoRights(closed)}"],
                error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            );
            Assert.Contains("\"document\":\"c\"", output, StringComparison.Ordinal);
            Assert.Equal(3, code);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("title: \"open\n", 1)]
    [InlineData("title: T\n  work: W\n", 2)]
    [InlineData("just words\n", 1)]
    public void A_broken_sidecar_is_refused_by_its_own_name(string yaml, int line)
    {
        var path = _folder.Write("a.txt", "Prose.");
        var sidecar = _folder.Write("a.meta.yaml", yaml);
        var refusal = Refuse(path);
        Assert.Equal((sidecar, RefusalCause.Metadata, (int?)line), (refusal?.Path, refusal?.Cause, refusal?.Line));
    }

    [Fact]
    public void A_sidecar_with_a_date_that_is_none()
    {
        var path = _folder.Write("a.txt", "Prose.");
        var sidecar = _folder.Write("a.meta.yaml", "title: T\ndate: March 2021\n");
        Assert.Equal(ReadingMessages.NotADate(sidecar, 2, 7, "date", "March 2021"), Refuse(path));
    }

    [Fact]
    public void Links_that_lead_back_or_nowhere()
    {
        _folder.Write("a/b/x.txt", "Prose.");
        Directory.CreateSymbolicLink(_folder.At("a/b/loop"), _folder.At("a"));
        File.CreateSymbolicLink(_folder.At("a/gone.txt"), _folder.At("nothing.txt"));
        File.CreateSymbolicLink(_folder.At("a/self.txt"), _folder.At("a/self.txt"));
        var refusals = new DocumentLoader(Options).Load([_folder.At("a")]).Select(result => result.Refusal).ToList();
        Assert.Equal(
            [
                ReadingMessages.LinkLoop(_folder.At("a/b/loop")),
                null,
                ReadingMessages.BrokenLink(_folder.At("a/gone.txt"), _folder.At("nothing.txt")),
                ReadingMessages.LinkLoop(_folder.At("a/self.txt")),
            ],
            refusals
        );
    }

    [Fact]
    public void A_file_that_vanishes()
    {
        _folder.Write("a.txt", "One.");
        var second = _folder.Write("b.txt", "Two.");
        using var results = new DocumentLoader(Options).Load([_folder.Path]).GetEnumerator();
        results.MoveNext();
        File.Delete(second);
        Assert.True(results.MoveNext());
        Assert.Equal(ReadingMessages.Vanished(second), results.Current.Refusal);
    }
}
