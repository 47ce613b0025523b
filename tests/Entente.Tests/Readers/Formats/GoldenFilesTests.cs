using Entente.Fuzz;
using Entente.Readers;
using Entente.Readers.Pdf;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Readers.Formats;

/// <summary>
/// Files of each format with all that is awkward in it (tests/Formats/Golden), each beside what is read of it. Set ENTENTE_ACCEPT=1
/// to write that anew, and read the difference before committing it. Pages of the web have a folder of their own.
/// </summary>
public sealed class GoldenFilesTests : IDisposable
{
    private const string Golden = ".golden.txt";

    private static readonly string Folder = Repository.Full("tests/Formats/Golden");

    // The endings of what is read; the pages of which PDFs were printed stand beside them.
    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["text"] = [".txt"],
        ["markdown"] = [".md"],
        ["docx"] = [".xml"],
        ["pdf"] = [".pdf"],
        ["tei"] = [".xml"],
        ["archive"] = [".zip", ".warc", ".warc.gz", ".wacz"],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Formats => [.. Endings.Keys];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var format in Endings.Keys)
            foreach (var name in FilesOf(format))
                files.Add(format, name);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void There_are_eight_or_more_of_each_format(string format) => Assert.True(FilesOf(format).Count() >= 8);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file(string format, string name)
    {
        Assert.SkipWhen(format == "pdf" && !PdfTool.IsInstalled, PdfReaderTests.NotInstalled);
        var source = Path.Join(Folder, format, name);
        // Word files are kept as one XML that people can compare.
        var path = format == "docx" ? _folder.Write(Path.ChangeExtension(name, ".docx"), WordFile.Pack(source)) : source;
        var results = new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch }).Load([path]).ToList();
        var shown = ShownDocument.Of(results, Path.GetDirectoryName(path)!);
        var golden = source + Golden;
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(golden, shown);
        Assert.Equal(File.ReadAllText(golden), shown);
        Assert.All(results, r => Assert.True(r.Loaded is null || Sound.Problem(r.Loaded.Document) is null));
    }

    private static IEnumerable<string> FilesOf(string format) =>
        Directory
            .EnumerateFiles(Path.Join(Folder, format))
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.EndsWith(Golden, StringComparison.Ordinal) && Array.Exists(Endings[format], name.EndsWith))
            .Order(StringComparer.Ordinal);
}
