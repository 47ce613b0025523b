using Entente.Readers.Fetching;

namespace Entente.Readers.Archives;

/// <summary>Opens one format of files that hold documents. Adding one is such a class and a line in <see cref="ArchiveFormats"/>.</summary>
internal interface IArchiveReader
{
    /// <summary>How the names of its files end, in lower case with the full stop.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>What it holds, one at a time and in order; nothing is unpacked before it is asked for.</summary>
    /// <exception cref="InvalidDataException">The archive is broken from here on.</exception>
    /// <exception cref="ArchiveLimitException">It is beyond the limits.</exception>
    IEnumerable<ContainedFile> Read(Archive archive);
}

/// <summary>An archive that is read.</summary>
/// <param name="Path">Its path, for messages.</param>
/// <param name="Stream">Its bytes.</param>
/// <param name="Depth">How many archives it lies in.</param>
/// <param name="MaxBytes">The most bytes of one document.</param>
internal sealed record Archive(string Path, Stream Stream, int Depth, long MaxBytes);

/// <summary>What was found in an archive: a file, a page with its address, or something that is refused.</summary>
/// <param name="Path">The path of the archive with the place inside of it.</param>
internal sealed record ContainedFile(string Path)
{
    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The file beside it that says what the file itself does not, or null.</summary>
    public (string Path, byte[] Bytes)? Sidecar { get; init; }

    /// <summary>The page as its server gave it, or null.</summary>
    public FetchedPage? Page { get; init; }

    /// <summary>When the page was fetched, or null.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>Why it is not read, or null.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Something that is not read.</summary>
    public static ContainedFile Of(Refusal refusal) => new(refusal.Path) { Refusal = refusal };
}

/// <summary>An archive is beyond the limits.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // Thrown and caught by the reading of archives.
internal sealed class ArchiveLimitException(Refusal refusal) : Exception(refusal.Message)
#pragma warning restore CA1032, CA1064, RCS1194
{
    public Refusal Refusal { get; } = refusal;
}
