using Entente.Documents;

namespace Entente.Readers;

/// <summary>How documents are loaded.</summary>
public sealed record LoadOptions
{
    /// <summary>The size above which a file is refused unless the user says otherwise: 64 MB.</summary>
    public const long DefaultMaxBytes = 64L << 20;

    /// <summary>When the documents are read; the loader has no clock.</summary>
    public required DateTimeOffset Retrieved { get; init; }

    /// <summary>What the command line says of the documents: it goes before sidecars and front matter.</summary>
    public DocumentMetadata Overrides { get; init; } = new();

    /// <summary>The id of the document, where the user named it; otherwise each file names its own.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// A format's name for standard input (otherwise text) and for files named one by one (otherwise their extension
    /// tells). Files found in folders always go by their extension.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>Files with more bytes are refused without being read.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>What the path <c>-</c> reads; the loader does not close it.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Fetches paths that are addresses; without it they are refused. The loader does not dispose of it.</summary>
    public Fetching.PageFetcher? Fetcher { get; init; }
}
