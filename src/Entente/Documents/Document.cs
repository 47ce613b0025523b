using Entente.Time;

namespace Entente.Documents;

/// <summary>The text read from one source at one time. Immutable.</summary>
/// <param name="Id">The document's name: its file name without the extension, unless it was named otherwise.</param>
/// <param name="Text">The text, verbatim; every span counts its code points.</param>
/// <param name="Passages">The parts of the text in the order in which they stand.</param>
/// <param name="Metadata">What is known of the document beside its text.</param>
public sealed record Document(string Id, DocumentText Text, IReadOnlyList<Passage> Passages, DocumentMetadata Metadata);

/// <summary>What is known of a document beside its text; all of it may be missing.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The document's title.</summary>
    public string? Title { get; init; }

    /// <summary>The work of which the document is an edition.</summary>
    public string? Work { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The date that the document bears: its stated time.</summary>
    public Edtf? Date { get; init; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string? Language { get; init; }

    /// <summary>The address at which it was published.</summary>
    public string? Url { get; init; }
}
