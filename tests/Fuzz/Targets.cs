using System.Text;
using Entente.Documents;
using Entente.Ledger;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Readers.Pdf;

namespace Entente.Fuzz;

/// <summary>The formats that are tried, as a list.</summary>
/// <remarks>One thread reads all of them; what is read goes all the way to its facts.</remarks>
internal sealed class Targets : IDisposable
{
    private static readonly LoadOptions Options = new() { Retrieved = DateTimeOffset.UnixEpoch };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-fuzz");
    private readonly Extractor _extractor = new();

    /// <summary>Makes the list; a format whose tool is not installed is left out.</summary>
    public Targets()
    {
        var archives = Seeds.Archives();
        var pdfs = Seeds.Files("pdf", ".pdf");
        List<Target> all =
        [
            new("text", 10, Seeds.Files("text", ".txt"), Scraps.Text, bytes => ReadAs("text", bytes)),
            new("markdown", 12, Seeds.Files("markdown", ".md"), Scraps.Markdown, bytes => ReadAs("markdown", bytes)),
            new("html", 22, Seeds.Pages(), Scraps.Html, bytes => ReadAs("html", bytes)),
            new("docx", 8, Seeds.Docx(), Scraps.Docx, bytes => ReadAs("docx", bytes)) { Inside = Packing.ChangeEntry, IsXml = true },
            new("tei", 12, Seeds.Files("tei", ".xml"), Scraps.Tei, bytes => ReadAs("tei", bytes)) { IsXml = true },
            new("warc", 6, [archives.Warc], Scraps.Warc, bytes => ReadFile("a.warc", bytes)),
            new("warc.gz", 4, [Packing.Gzip(archives.Warc)], Scraps.Warc, bytes => ReadFile("a.warc.gz", bytes))
            {
                Inside = (seed, change, _) => Packing.ChangeGzip(seed, change),
            },
            new("zip", 4, [archives.Zip], Scraps.Markdown, bytes => ReadFile("a.zip", bytes)) { Inside = Packing.ChangeEntry },
            new("wacz", 4, [archives.Wacz], Scraps.Warc, bytes => ReadFile("a.wacz", bytes)) { Inside = Packing.ChangeEntry },
            new("sidecar", 5, [Seeds.Sidecar], Scraps.Yaml, ReadSidecar),
            new("feed", 5, Seeds.Feeds, Scraps.Feed, ReadFeed) { IsXml = true },
            new("robots", 3, [Seeds.Robots], Scraps.Robots, ReadRobots),
        ];
        if (PdfTool.IsInstalled && pdfs.Count > 0)
        {
            all.Add(new("pdf", 2, pdfs, Scraps.Pdf, bytes => ReadAs("pdf", bytes)));
            all.Add(new("pdf-layout", 4, [.. pdfs.Select(Seeds.LayoutOf)], Scraps.Layout, ReadLayout) { IsXml = true });
        }
        All = all;
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Target> All { get; }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private bool ReadAs(string format, byte[] bytes)
    {
        using var input = new MemoryStream(bytes, writable: false);
        return Take(new DocumentLoader(Options with { Format = format, StandardInput = input }).Load([DocumentLoader.StandardInput]));
    }

    private bool ReadFile(string name, byte[] bytes)
    {
        var path = Path.Join(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return Take(new DocumentLoader(Options).Load([path]));
    }

    private bool ReadSidecar(byte[] bytes)
    {
        File.WriteAllText(Path.Join(_folder.FullName, "beside.txt"), "Norway and Chile signed the Oslo Treaty in 2001.");
        File.WriteAllBytes(Path.Join(_folder.FullName, "beside.meta.yaml"), bytes);
        return Take(new DocumentLoader(Options).Load([Path.Join(_folder.FullName, "beside.txt")]));
    }

    private static bool ReadFeed(byte[] bytes)
    {
        try
        {
            var addresses = SourceList.Read(new MemoryStream(bytes), new Uri("https://a.example/feed"));
            foreach (var address in addresses)
                AddressName.Of(new Uri(address));
            return addresses.Count > 0;
        }
        catch (FormatException)
        {
            // What is no list is told so.
            return false;
        }
    }

    private static bool ReadRobots(byte[] bytes)
    {
        var rules = RobotsRules.Parse(Encoding.UTF8.GetString(bytes), "Entente");
        return rules.Forbids("/countries/japan?page=2") is null | rules.Pause is null;
    }

    private bool ReadLayout(byte[] bytes)
    {
        PdfLayout layout;
        try
        {
            layout = PdfLayoutXml.Read(new MemoryStream(bytes));
        }
        catch (Exception broken) when (broken is System.Xml.XmlException or PdfLimitException)
        {
            // The caller refuses the file.
            return false;
        }
        var (text, title) = new PdfText(layout).Write();
        if (!text.HasPassages)
            return false;
        var (written, passages) = text.Finish(null);
        Take(new Document("d", new DocumentText(written), passages, new DocumentMetadata { Title = title }));
        return true;
    }

    private bool Take(IEnumerable<LoadResult> results)
    {
        var isRead = false;
        foreach (var result in results)
        {
            if (result.Loaded is null == result.Refusal is null)
                throw new InvalidDataException("it was both read and refused, or neither");
            if (result.Loaded is not { } loaded)
                continue;
            isRead = true;
            Take(loaded.Document);
        }
        return isRead;
    }

    private void Take(Document document)
    {
        if (Sound.Problem(document) is { } problem)
            throw new InvalidDataException(problem);
        EvidenceCheck.Require(document, _extractor.Extract(document));
    }
}
