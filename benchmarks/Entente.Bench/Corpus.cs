using Entente.Documents;
using Entente.Readers;

namespace Entente.Bench;

/// <summary>A file of the corpus: its bytes as they are on disk, and the document read from them.</summary>
internal sealed record Source(string Id, string Path, byte[] Bytes, Document Document);

/// <summary>The documents that are measured, and the order in which a pass goes through them.</summary>
internal sealed class Corpus
{
    private Corpus(IReadOnlyList<Source> sources, IReadOnlyList<Source> order)
    {
        Sources = sources;
        Order = order;
        Bytes = order.Sum(s => (long)s.Bytes.Length);
    }

    /// <summary>The folder of the checkout: the first one upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Each document once.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>One pass: the documents, repeated until the corpus has the size that was asked for.</summary>
    public IReadOnlyList<Source> Order { get; }

    /// <summary>UTF-8 bytes of one pass.</summary>
    public long Bytes { get; }

    /// <summary>Megabytes (of a million bytes) of one pass.</summary>
    public double Megabytes => Bytes / 1e6;

    /// <summary>Loads the .txt and .md files of folders, and single files; the samples where no path is given.</summary>
    /// <exception cref="IOException">A path does not exist.</exception>
    /// <exception cref="ArgumentException">No file is there to be read.</exception>
    public static Corpus Load(IReadOnlyList<string> paths, int megabytes)
    {
        var files = (paths.Count == 0 ? [System.IO.Path.Combine(Root, "samples", "us-japan")] : paths).SelectMany(FilesOf);
        var sources = files.Select(Read).ToList();
        if (sources.Count == 0)
            throw new ArgumentException("no .txt or .md file is there to be read");
        var order = new List<Source>(sources);
        var bytes = sources.Sum(s => (long)s.Bytes.Length);
        for (var i = 0; bytes > 0 && bytes < megabytes * 1_000_000L; i++)
        {
            order.Add(sources[i % sources.Count]);
            bytes += order[^1].Bytes.Length;
        }
        return new Corpus(sources, order);
    }

    /// <summary>The document of a file's bytes: the way from bytes to passages is here and nowhere else.</summary>
    public static Document Decode(string id, string path, byte[] bytes)
    {
        var result = DocumentFormats.ForFile(path)!.Read(new ReadRequest(path, id, bytes, new DocumentMetadata()));
        return result.Document ?? throw new IOException(result.Refusal!.ToString());
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"there is no file or folder \"{path}\"");
        return Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
    }

    private static Source Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var id = System.IO.Path.GetFileNameWithoutExtension(path);
        return new Source(id, path, bytes, Decode(id, path, bytes));
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
            if (File.Exists(System.IO.Path.Combine(folder, "Entente.slnx")))
                return folder;
        return Environment.CurrentDirectory;
    }
}
