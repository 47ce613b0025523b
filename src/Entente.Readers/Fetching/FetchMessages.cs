using System.Globalization;

namespace Entente.Readers.Fetching;

/// <summary>Every message of the fetching of pages, in one place; tests refer to them here.</summary>
public static class FetchMessages
{
    /// <summary>No address of a page.</summary>
    public static Refusal NoAddress(string address) =>
        new(
            address,
            RefusalCause.Address,
            "This is no address of a page.",
            "Write it whole, with http:// or https:// and without a user's name."
        );

    /// <summary>An address where none is fetched.</summary>
    public static Refusal NotFetched(string address) =>
        new(
            address,
            RefusalCause.Address,
            "This command fetches no pages.",
            "Read the page into a ledger (entente read ADDRESS), or save it and name the file."
        );

    /// <summary>An address of this machine or of a private network.</summary>
    public static Refusal Private(string address, string host) =>
        new(
            address,
            RefusalCause.Address,
            $"{host} is an address of this machine or of a private network.",
            "If you trust it, allow it with --allow-private."
        );

    /// <summary>The site asks programs not to read the page.</summary>
    public static Refusal Robots(string address, string line) =>
        new(
            address,
            RefusalCause.NotAllowed,
            $"The site's robots.txt asks programs not to read it ({line}).",
            "Save the page with your browser and read the file."
        );

    /// <summary>robots.txt could not be had, so that nobody knows what is allowed.</summary>
    public static Refusal RobotsUnknown(string address, string reason) =>
        new(address, RefusalCause.NotAllowed, $"The site's robots.txt could not be read: {reason.TrimEnd('.')}.", "Try again later.");

    /// <summary>An answer that is no page.</summary>
    public static Refusal Status(string address, int status, string? phrase) =>
        new(
            address,
            RefusalCause.Unreadable,
            Text($"The server answered {status}{(string.IsNullOrEmpty(phrase) ? "" : " " + phrase)}."),
            status is 401 or 403 ? "Save the page with your browser and read the file."
                : status is 404 or 410 ? "Check the address."
                : "Try again later."
        );

    /// <summary>Redirects without end.</summary>
    public static Refusal Redirects(string address, int most) =>
        new(address, RefusalCause.Unreadable, Text($"It was redirected more than {most} times."), "Name the address where the page is.");

    /// <summary>A redirect that names no address.</summary>
    public static Refusal BadRedirect(string address, string? target) =>
        new(
            address,
            RefusalCause.Unreadable,
            $"It was redirected to \"{target}\", which is no address of a page.",
            "Name the address where the page is."
        );

    /// <summary>It took too long.</summary>
    public static Refusal TooSlow(string address, TimeSpan limit) =>
        new(address, RefusalCause.Unreadable, Text($"It took longer than {limit.TotalSeconds:0} seconds."), "Try again later.");

    /// <summary>Too many bytes.</summary>
    public static Refusal TooLarge(string address, long limit) =>
        new(
            address,
            RefusalCause.TooLarge,
            Text($"The page is larger than the limit of {limit:N0} bytes."),
            "Save it and split it into its documents."
        );

    /// <summary>The connection failed.</summary>
    public static Refusal Failed(string address, string reason) =>
        new(
            address,
            RefusalCause.Unreadable,
            $"It could not be fetched: {reason.TrimEnd('.')}.",
            "Check the address and the connection, and try again."
        );

    /// <summary>A media type that is not read.</summary>
    public static Refusal OtherMedia(string address, string media) =>
        new(
            address,
            RefusalCause.OtherFormat,
            media.Length == 0 ? "The server named no format." : $"The server sent {media}, which is not read.",
            "Say --read-as with the format, or save it in another."
        );

    /// <summary>A list of sources that is none.</summary>
    public static Refusal NoList(string address, string reason) =>
        new(address, RefusalCause.Malformed, $"It is no list of pages: {reason.TrimEnd('.')}.", "Name an RSS or Atom feed, or a sitemap.");

    /// <summary>Where the page was found in the end.</summary>
    public static ReadingWarning Redirected(string address, Uri target) => new(address, $"It was redirected to {target.AbsoluteUri}.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
