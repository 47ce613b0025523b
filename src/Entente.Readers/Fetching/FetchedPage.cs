namespace Entente.Readers.Fetching;

/// <summary>By what a server tells whether a page changed.</summary>
/// <param name="ETag">The entity tag as it was sent, or null.</param>
/// <param name="LastModified">The date as it was sent, or null.</param>
public readonly record struct PageVersion(string? ETag, string? LastModified)
{
    /// <summary>Whether nothing is known to ask by.</summary>
    public bool IsUnknown => ETag is null && LastModified is null;
}

/// <summary>What became of a fetch: a page, the word that it did not change, or the reason why there is none.</summary>
public sealed record FetchResult
{
    private FetchResult(FetchedPage? page, Refusal? refusal) => (Page, Refusal) = (page, refusal);

    /// <summary>The page; null where it did not change or was refused.</summary>
    public FetchedPage? Page { get; }

    /// <summary>Why there is no page, or null.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the server said that the page is as it was.</summary>
    public bool IsUnchanged => Page is null && Refusal is null;

    /// <summary>The server said that the page is as it was.</summary>
    public static FetchResult Unchanged { get; } = new(null, null);

    /// <summary>The page was fetched.</summary>
    public static FetchResult Of(FetchedPage page) => new(page, null);

    /// <summary>The page was refused.</summary>
    public static FetchResult Of(Refusal refusal) => new(null, refusal);
}

/// <summary>A page as a server gave it.</summary>
/// <param name="Asked">The address that was asked for.</param>
/// <param name="Address">The address that answered, after redirects.</param>
/// <param name="Redirects">The addresses on the way, each but the first and the last.</param>
/// <param name="Bytes">The page, unpacked.</param>
/// <param name="MediaType">Its media type in lower case, without parameters; empty where the server named none.</param>
/// <param name="Charset">The character set that the server named, or null.</param>
/// <param name="Version">By what to ask later whether it changed.</param>
public sealed record FetchedPage(
    Uri Asked,
    Uri Address,
    IReadOnlyList<Uri> Redirects,
    byte[] Bytes,
    string MediaType,
    string? Charset,
    PageVersion Version
);
