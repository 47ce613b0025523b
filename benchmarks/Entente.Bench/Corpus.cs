using System.Text;
using Entente.Documents;
using Entente.Time;

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
        var text = Encoding.UTF8.GetString(bytes);
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? ReadMarkdown(id, text) : PlainText.Read(id, text);
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

    // Enough of Markdown for measuring: front matter, headings, list items and paragraphs.
    private static Document ReadMarkdown(string id, string text)
    {
        var passages = new List<Passage>();
        Edtf? date = null;
        var at = 0;
        if (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and var end)
        {
            at = end + 5;
            passages.Add(new Passage(PassageKind.NotProse, new CharRange(0, at - 1)));
            foreach (var line in text[..end].Split('\n'))
                if (line.StartsWith("date:", StringComparison.Ordinal) && Edtf.TryParse(line[5..].Trim(' ', '"', '\''), out var stated))
                    date = stated;
        }
        var open = false;
        while (at < text.Length)
        {
            var next = text.IndexOf('\n', at);
            if (next < 0)
                next = text.Length;
            var start = at;
            while (start < next && char.IsWhiteSpace(text[start]))
                start++;
            var stop = next;
            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
                stop--;
            open = Add(passages, text, start, stop, open);
            at = next + 1;
        }
        return new Document(id, new DocumentText(text), passages, new DocumentMetadata { Date = date });
    }

    // Takes a line into the passages; true where the next line may go on with the same passage.
    private static bool Add(List<Passage> passages, string text, int start, int stop, bool open)
    {
        if (start == stop)
            return false;
        var line = text.AsSpan(start, stop - start);
        if (line[0] == '#')
        {
            var level = line.IndexOfAnyExcept('#');
            if (level > 0)
                passages.Add(new Passage(PassageKind.Heading, new CharRange(start + level, stop), level));
            return false;
        }
        if (line.Length > 2 && line[0] is '-' or '*' or '•' && line[1] == ' ')
        {
            passages.Add(new Passage(PassageKind.ListItem, new CharRange(start + 2, stop), 1));
            return true;
        }
        if (open)
            passages[^1] = passages[^1] with { Range = new CharRange(passages[^1].Range.Start, stop) };
        else
            passages.Add(new Passage(PassageKind.Paragraph, new CharRange(start, stop)));
        return true;
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
            if (File.Exists(System.IO.Path.Combine(folder, "Entente.slnx")))
                return folder;
        return Environment.CurrentDirectory;
    }
}
