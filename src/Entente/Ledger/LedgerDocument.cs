using Entente.Documents;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>Where the bytes of a document came from.</summary>
/// <param name="Sha256">SHA-256 of the bytes, as 64 lower-case hexadecimal digits.</param>
/// <param name="Location">The path or address that was read; <c>-</c> for standard input.</param>
/// <param name="Retrieved">When it was read, as the caller says; the core has no clock.</param>
public sealed record DocumentSource(string Sha256, string Location, DateTimeOffset Retrieved)
{
    /// <summary>The bytes themselves, for a store to keep; null where they are not at hand.</summary>
    public Original? Original { get; init; }
}

/// <summary>A document as it was published: its bytes, and by what its server tells whether it changed since.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="ETag">The entity tag that the server sent, or null.</param>
/// <param name="LastModified">The date of the last change that the server sent, or null.</param>
public sealed record Original(ReadOnlyMemory<byte> Bytes, string? ETag, string? LastModified)
{
    /// <summary>The addresses to which the fetch was redirected, in order; the last is where the page was found.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];
}

/// <summary>The reading that found a document's facts.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Rules">Hash of the rules; two readings with the same program and rules find the same facts.</param>
/// <param name="At">When it ran, as the caller says.</param>
public sealed record ExtractionRun(string Program, string Rules, DateTimeOffset At);

/// <summary>What a reading found in a document.</summary>
/// <param name="Facts">The facts in document order.</param>
/// <param name="Sentences">The sentences in order, for full-text search; where they are empty, the passages stand in for them.</param>
public sealed record Findings(IReadOnlyList<Fact> Facts, IReadOnlyList<CharRange> Sentences);

/// <summary>A document as the ledger lists it: all but its text.</summary>
public sealed record LedgerDocument
{
    /// <summary>Its id in the ledger; a later edition of the same name has <c>@2</c>, <c>@3</c> … behind it.</summary>
    public required string Id { get; init; }

    /// <summary>The name that it was read under; all its editions share it.</summary>
    public required string Name { get; init; }

    /// <summary>1 for the first text read under the name, 2 for the next that differs.</summary>
    public required int Edition { get; init; }

    /// <summary>What is known of it beside its text.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>Where its bytes came from.</summary>
    public required DocumentSource Source { get; init; }

    /// <summary>The latest reading, which found the facts that are listed.</summary>
    public required ExtractionRun Run { get; init; }

    /// <summary>How many facts of it are listed.</summary>
    public required int Facts { get; init; }
}
