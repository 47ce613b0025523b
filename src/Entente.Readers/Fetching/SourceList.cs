using System.Xml;

namespace Entente.Readers.Fetching;

/// <summary>Addresses of pages from a list that sites publish: RSS 2.0, Atom (RFC 4287), or a sitemap (sitemaps.org).</summary>
public static class SourceList
{
    /// <summary>How many addresses are taken from one list.</summary>
    public const int MostAddresses = 5_000;

    private const int MostDepth = 64;

    /// <summary>
    /// The addresses in the order of the list, each once; those of a feed are the pages of its entries, not the feed's own. Relative
    /// addresses are taken from the list's.
    /// </summary>
    /// <param name="xml">The list.</param>
    /// <param name="address">The list's own address, or null.</param>
    /// <exception cref="FormatException">It is no such list; the message says why.</exception>
    public static IReadOnlyList<string> Read(Stream xml, Uri? address = null) => Read(xml, address, out _);

    /// <summary>The same; tells also whether the addresses are those of further lists: an index of sitemaps.</summary>
    public static IReadOnlyList<string> Read(Stream xml, Uri? address, out bool isIndex)
    {
        ArgumentNullException.ThrowIfNull(xml);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LoadOptions.DefaultMaxBytes,
            IgnoreComments = true,
        };
        try
        {
            using var reader = XmlReader.Create(xml, settings);
            return Read(reader, address, out isIndex);
        }
        catch (XmlException e)
        {
            throw new FormatException($"line {e.LineNumber}, column {e.LinePosition}: {e.Message}", e);
        }
    }

    private static List<string> Read(XmlReader reader, Uri? address, out bool isIndex)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        reader.MoveToContent();
        if (reader.LocalName is not ("rss" or "feed" or "urlset" or "sitemapindex" or "RDF"))
            throw new FormatException(
                $"line 1: <{reader.LocalName}> begins no feed and no sitemap; they begin with <rss>, <feed> or <urlset>"
            );
        isIndex = reader.LocalName == "sitemapindex";
        var inEntry = false;
        while (!reader.EOF && found.Count < MostAddresses)
        {
            if (reader.Depth > MostDepth)
                throw new FormatException("it is nested too deeply");
            if (
                reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement
                && reader.LocalName is "item" or "entry" or "url" or "sitemap"
            )
                inEntry = reader.NodeType == XmlNodeType.Element;
            if (reader.NodeType == XmlNodeType.Element && inEntry && AddressIn(reader) is { } text)
            {
                if (text.Length > 0 && (Uri.TryCreate(address, text, out var uri) || Uri.TryCreate(text, UriKind.Absolute, out uri)))
                    if (PageFetcher.IsAddress(uri.AbsoluteUri) && seen.Add(uri.AbsoluteUri))
                        found.Add(uri.AbsoluteUri);
                continue;
            }
            reader.Read();
        }
        return found;
    }

    // Reads past the element whose address it gives; null leaves the reader where it is.
    private static string? AddressIn(XmlReader reader)
    {
        if (reader.LocalName == "link" && reader.GetAttribute("href") is { } href)
        {
            var isPage = reader.GetAttribute("rel") is null or "alternate";
            reader.Skip();
            return isPage ? href.Trim() : "";
        }
        return reader.LocalName is "link" or "loc" && !reader.IsEmptyElement ? reader.ReadElementContentAsString().Trim() : null;
    }
}
