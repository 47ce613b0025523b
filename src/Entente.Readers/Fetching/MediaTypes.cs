namespace Entente.Readers.Fetching;

/// <summary>The formats of media types.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["text/html"] = "html",
        ["application/xhtml+xml"] = "html",
        ["text/plain"] = "text",
        ["text/markdown"] = "markdown",
        ["text/x-markdown"] = "markdown",
        ["application/pdf"] = "pdf",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = "docx",
        ["application/tei+xml"] = "tei",
        ["application/xml"] = "tei",
        ["text/xml"] = "tei",
    };

    /// <summary>The reader of a page: by what the server says, and where it says nothing of use by the ending of the address.</summary>
    public static IDocumentReader? ReaderOf(FetchedPage page)
    {
        // A file that a server does not know is sent as bytes; one that it thinks is text may be Markdown.
        var byEnding = DocumentFormats.ForFile(page.Address.AbsolutePath);
        if (
            page.MediaType is "" or "application/octet-stream" or "binary/octet-stream"
            || page.MediaType == "text/plain" && byEnding is not null
        )
            return byEnding;
        return Formats.TryGetValue(page.MediaType, out var format) ? DocumentFormats.Named(format) : null;
    }
}
