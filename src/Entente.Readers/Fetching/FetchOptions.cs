namespace Entente.Readers.Fetching;

/// <summary>How pages are fetched. The defaults are those of a polite visitor.</summary>
public sealed record FetchOptions
{
    /// <summary>The name by which the program calls itself, with where to learn of it; its first word is looked for in robots.txt.</summary>
    public string UserAgent { get; init; } = "Entente/0.1 (keeps editions of official documents; reads robots.txt)";

    /// <summary>Pages with more bytes are refused, as they come and after they are unpacked.</summary>
    public long MaxBytes { get; init; } = LoadOptions.DefaultMaxBytes;

    /// <summary>How long one page may take, from the first word to the last byte, redirects among them.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause between two pages of one host; a longer one that robots.txt asks for is kept, up to <see cref="LongestPause"/>.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause that a site may ask for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed.</summary>
    public int MaxRedirects { get; init; } = 8;

    /// <summary>Whether addresses of this machine and of private networks may be fetched, too.</summary>
    public bool AllowPrivate { get; init; }
}
