using Entente.Documents;

namespace Entente.Mentions.Names;

/// <summary>Tells whose government published a document: in its voice stands "we".</summary>
public static class PublisherCountry
{
    private const int MostWords = 5;

    // Parts of hosts that governments keep for themselves: mofa.go.jp, canada.gc.ca, gov.uk, gob.mx, gouv.fr, europa.eu.
    private static readonly HashSet<string> OfGovernments = new(StringComparer.Ordinal)
    {
        "gov",
        "govt",
        "gob",
        "gouv",
        "gub",
        "go",
        "gc",
        "mil",
        "europa",
        "bund",
        "admin",
    };

    // Organisations that publish on a host of their own.
    private static readonly Dictionary<string, string> ByHost = new(StringComparer.Ordinal)
    {
        ["nato.int"] = "NATO",
        ["asean.org"] = "ASEAN",
        ["un.org"] = "UN",
        ["au.int"] = "AU",
        ["osce.org"] = "OSCE",
        ["oas.org"] = "OAS",
        ["oecd.org"] = "OECD",
        ["caricom.org"] = "CARICOM",
        ["forumsec.org"] = "PIF",
        ["gcc-sg.org"] = "GCC",
        ["thecommonwealth.org"] = "CW",
    };

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

    /// <summary>The publisher's country, or the organisation that publishes: in whose voice the document speaks.</summary>
    public static string? VoiceOf(DocumentMetadata metadata) =>
        (Of(metadata) ?? Organisation(metadata)) is var voice && voice is "EEAS" or "EC-COM" or "CEU" or "EUCO" ? "EU" : voice;

    private static string? Organisation(DocumentMetadata metadata)
    {
        if (metadata.Publisher is { } publisher && Organisations.Named(publisher) is { } named)
            return named.Id;
        if (!Uri.TryCreate(metadata.Url, UriKind.Absolute, out var address))
            return null;
        var labels = address.Host.ToLowerInvariant().Split('.');
        return labels.Length < 2 ? null : ByHost.GetValueOrDefault($"{labels[^2]}.{labels[^1]}");
    }

    private static string? InName(string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher))
            return null;
        var words = publisher.Replace('\'', '’').Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(MostWords, words.Length); length > 0; length--)
        for (var first = 0; first + length <= words.Length; first++)
            if (Countries.Named(string.Join(' ', words, first, length).TrimEnd('\'', '’')) is { } country)
                return country.Code;
        return null;
    }

    // The address of a ministry says so; that of a newspaper has the country's domain too.
    private static string? InAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;
        var labels = address.Host.ToLowerInvariant().Split('.');
        return labels.Any(static l => OfGovernments.Contains(l) || l.StartsWith("mofa", StringComparison.Ordinal))
            ? ByDomain.GetValueOrDefault(labels[^1])
            : null;
    }
}
