using System.Diagnostics;
using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Pdf;
using Entente.Tests.Documents;
using Xunit;
using static Entente.Tests.Readers.Formats.ArchiveFile;

namespace Entente.Tests.Readers.Formats;

/// <summary>Files of every format with bytes changed, taken out, doubled and cut off: read or refused, never a crash, never a hang.</summary>
public sealed class FormatFuzzTests : IDisposable
{
    // How many times as many as in an ordinary run.
    private static readonly int Factor = int.TryParse(Environment.GetEnvironmentVariable("ENTENTE_FUZZ"), out var factor) ? factor : 1;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docx", 600)]
    [InlineData("tei", 6000)]
    [InlineData("pdf", 40)]
    public void A_reader_reads_or_refuses(string format, int runs)
    {
        Assert.SkipWhen(format == "pdf" && !PdfTool.IsInstalled, PdfReaderTests.NotInstalled);
        var reader = DocumentFormats.Named(format)!;
        var whole = format switch
        {
            "docx" => CommonContent.Docx(),
            "tei" => Encoding.UTF8.GetBytes(CommonContent.Tei()),
            _ => CommonContent.Pdf(),
        };
        Each(
            whole,
            runs,
            bytes =>
            {
                var result = reader.Read(new ReadRequest("d", "d", bytes, new DocumentMetadata()));
                Assert.True(result.Document is null ^ result.Refusal is null);
                if (result.Document is { } document)
                    PassageProperties.AssertSound(document);
            }
        );
    }

    [Theory]
    [InlineData("a.zip", 1500)]
    [InlineData("a.warc", 3000)]
    [InlineData("a.warc.gz", 1500)]
    public void An_archive_is_read_or_refused(string name, int runs)
    {
        var warc = Warc(
            name.EndsWith(".gz", StringComparison.Ordinal),
            Page("https://example.org/a", "One."),
            Record(
                "response",
                "http://a.example/2",
                Answer("200 OK\nContent-Type: text/plain\nContent-Encoding: gzip", Gzip(Text("Two.")))
            ),
            Record(
                "response",
                "http://a.example/3",
                Answer("200 OK\nContent-Type: text/plain\nTransfer-Encoding: chunked", Text("4\r\nIn a\r\n0\r\n\r\n"))
            )
        );
        var whole = name == "a.zip" ? Zip(("a.txt", Text("One.")), ("b.warc", warc), ("c.md", Text("# Three"))) : warc;
        var path = _folder.At(name);
        var loader = new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch });
        Each(
            whole,
            runs,
            bytes =>
            {
                File.WriteAllBytes(path, bytes);
                Assert.All(loader.Load([path]), r => Assert.True(r.Loaded is null ^ r.Refusal is null));
            }
        );
    }

    private static void Each(byte[] whole, int runs, Action<byte[]> read)
    {
        var random = new Random(5 * Factor);
        for (var run = 0; run < runs * Factor; run++)
        {
            var bytes = Changed(whole, random);
            var began = Stopwatch.GetTimestamp();
            try
            {
                read(bytes);
            }
            catch (Exception failure)
            {
                Assert.Fail($"run {run}: {failure}");
            }
            Assert.True(Stopwatch.GetElapsedTime(began) < Longest, $"run {run} took too long");
        }
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 or 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256)));
                    break;
                default:
                    if (random.Next(4) == 0)
                        bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }
}
