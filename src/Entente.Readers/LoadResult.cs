using Entente.Documents;

namespace Entente.Readers;

/// <summary>A document with what is known of the file that it was read from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The path as the user named it, or as it was found below a folder so named; <c>-</c> for standard input.</param>
/// <param name="Format">The name of the format it was read as.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</param>
/// <param name="ByteLength">The bytes of the file.</param>
/// <param name="Retrieved">When it was read.</param>
/// <param name="Warnings">What the user should know although the file was read.</param>
public sealed record LoadedDocument(
    Document Document,
    string Path,
    string Format,
    string Sha256,
    long ByteLength,
    DateTimeOffset Retrieved,
    IReadOnlyList<ReadingWarning> Warnings
)
{
    /// <summary>The name that it shares with other captures of the same page; <see cref="Document"/> has an id of its own.</summary>
    public string Name { get; init; } = Document.Id;

    /// <summary>The addresses to which a fetch was redirected, the last of them where the page was found.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Where it was fetched: by what its server tells whether it changed.</summary>
    public Fetching.PageVersion Version { get; init; }
}

/// <summary>What became of one input: exactly one of the two is there.</summary>
/// <param name="Loaded">The document, or null.</param>
/// <param name="Refusal">Why there is none, or null.</param>
public sealed record LoadResult(LoadedDocument? Loaded, Refusal? Refusal)
{
    /// <summary>The input was read.</summary>
    public static LoadResult Of(LoadedDocument loaded) => new(loaded, null);

    /// <summary>The input was refused.</summary>
    public static LoadResult Of(Refusal refusal) => new(null, refusal);
}
