using Entente.Documents;

namespace Entente.Readers;

/// <summary>Reads one format. Adding a format is one such class and one line in <see cref="DocumentFormats"/>.</summary>
public interface IDocumentReader
{
    /// <summary>The format's name, as <c>--read-as</c> takes it: <c>text</c>, <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>The extensions of its files, in lower case with the full stop.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the bytes of one file; never throws on what they hold.</summary>
    ReadResult Read(ReadRequest request);
}

/// <summary>What a reader is given.</summary>
/// <param name="Path">The path, for messages.</param>
/// <param name="Name">The document's id where nothing names another: the file's name without its extension.</param>
/// <param name="Bytes">The file, whole.</param>
/// <param name="Overrides">What the command line or a sidecar says: it goes before what the file says of itself.</param>
public sealed record ReadRequest(string Path, string Name, ReadOnlyMemory<byte> Bytes, DocumentMetadata Overrides)
{
    /// <summary>The id that the command line or a sidecar gives; it goes before what the file says of itself.</summary>
    public string? Id { get; init; }

    /// <summary>The character set that the server named, where the bytes were fetched; null otherwise.</summary>
    public string? Charset { get; init; }
}

/// <summary>What a reader made of a file: a document, or the reason why there is none.</summary>
public sealed record ReadResult
{
    private ReadResult(Document? document, Refusal? refusal, IReadOnlyList<ReadingWarning> warnings) =>
        (Document, Refusal, Warnings) = (document, refusal, warnings);

    /// <summary>The document; null where the file was refused, or holds nothing but <see cref="Parts"/>.</summary>
    public Document? Document { get; }

    /// <summary>Where the file is a volume of several documents: these. What stands around them is <see cref="Document"/>.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; private init; } = [];

    /// <summary>Why the file was refused, or null where it was read.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What the user should know although the file was read.</summary>
    public IReadOnlyList<ReadingWarning> Warnings { get; }

    /// <summary>The document was read.</summary>
    public static ReadResult Of(Document document, IReadOnlyList<ReadingWarning>? warnings = null) => new(document, null, warnings ?? []);

    /// <summary>Several documents were read, and what stands around them, if anything does.</summary>
    public static ReadResult Of(Document? around, IReadOnlyList<DocumentPart> parts) => new(around, null, []) { Parts = parts };

    /// <summary>The document was refused.</summary>
    public static ReadResult Of(Refusal refusal) => new(null, refusal, []);
}

/// <summary>One of several documents of a file.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Its place in the file, as the file names it.</param>
/// <param name="Bytes">The bytes of it alone.</param>
public sealed record DocumentPart(Document Document, string Place, ReadOnlyMemory<byte> Bytes);
