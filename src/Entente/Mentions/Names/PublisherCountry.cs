using Entente.Documents;

namespace Entente.Mentions.Names;

/// <summary>Tells whose government published a document: in its voice stands "we".</summary>
public static class PublisherCountry
{
    private const int MostWords = 5;

    private static readonly Dictionary<string, string> ByDomain = NameData
        .Rows("top-level-domains.tsv")
        .ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);

    /// <summary>
    /// The country named in the publisher's name ("U.S. Department of State", "Ministry of Foreign Affairs of Japan"), else the one to
    /// which the domain of the document's address belongs (<c>.gov</c>, <c>.go.jp</c>); null where neither tells.
    /// </summary>
    public static string? Of(DocumentMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return InName(metadata.Publisher) ?? InAddress(metadata.Url);
    }

    private static string? InName(string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher))
            return null;
        var words = publisher.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(MostWords, words.Length); length > 0; length--)
        for (var first = 0; first + length <= words.Length; first++)
            if (Countries.Named(string.Join(' ', words, first, length).TrimEnd('\'', '’')) is { } country)
                return country.Code;
        return null;
    }

    private static string? InAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.LastIndexOf('.') is >= 0 and var dot
            ? ByDomain.GetValueOrDefault(address.Host[(dot + 1)..].ToLowerInvariant())
            : null;
}
