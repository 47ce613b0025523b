using System.Globalization;
using AngleSharp.Dom;
using Entente.Time;

namespace Entente.Readers.Html;

/// <summary>
/// What the head of a page says of it: JSON-LD (schema.org), Dublin Core, Open Graph and the plain elements of HTML, in the order
/// in which they are to be trusted.
/// </summary>
internal sealed class PageMetadata
{
    private const int MostMeta = 2000;
    private const int LongestValue = 2000;

    private static readonly string[] Issued =
    [
        "dcterms.issued",
        "dc.date.issued",
        "article:published_time",
        "og:article:published_time",
        "citation_publication_date",
        "dcterms.date",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
        "datepublished",
        "publication_date",
        "publish-date",
        "pubdate",
        "date",
    ];
    private static readonly string[] Modified =
    [
        "dcterms.modified",
        "dc.date.modified",
        "article:modified_time",
        "og:updated_time",
        "last-modified",
        "revised",
    ];

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDocument _page;
    private readonly JsonLd _linked;

    private PageMetadata(IDocument page)
    {
        _page = page;
        foreach (var meta in page.QuerySelectorAll("meta").Take(MostMeta))
        {
            var name =
                meta.GetAttribute("property")
                ?? meta.GetAttribute("name")
                ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv");
            if (name is not null && Clean(meta.GetAttribute("content")) is { } content)
                _meta.TryAdd(name.Trim(), content);
        }
        _linked = JsonLd.Read(page);
    }

    public static PageMetadata Read(IDocument page) => new(page);

    /// <summary>The name of the site, or of who publishes it.</summary>
    public string? Publisher =>
        _linked.Publisher
        ?? First("dcterms.publisher", "dc.publisher", "citation_publisher", "og:site_name", "application-name", "publisher")
        ?? First("dcterms.creator", "dc.creator");

    /// <summary>What the head calls the page, the surest first.</summary>
    public IReadOnlyList<string> Titles =>
        [
            .. new[]
            {
                _linked.Headline,
                First("dcterms.title", "dc.title", "citation_title"),
                First("og:title", "twitter:title"),
                Clean(_page.Title),
            }.OfType<string>(),
        ];

    /// <summary>The page's own address, as it says itself.</summary>
    public string? Url =>
        Absolute(_page.QuerySelector("link[rel~=canonical i][href]")?.GetAttribute("href"))
        ?? Absolute(First("og:url"))
        ?? Absolute(_linked.Url)
        ?? Absolute(First("dcterms.identifier", "dc.identifier", "citation_public_url"));

    /// <summary>The day on which it was published, or, where nothing says so, last changed.</summary>
    public Edtf? Date(IElement content, string? beside) =>
        Day(_linked.Published)
        ?? FirstDay(Issued)
        ?? Day(TimeElement(content, isSaid: true))
        ?? Day(beside)
        ?? Day(TimeElement(content, isSaid: false))
        ?? Day(_linked.Modified)
        ?? FirstDay(Modified);

    /// <summary>The language of the part that holds the text: nearest first.</summary>
    public string? Language(IElement content)
    {
        for (var at = content; at is not null; at = at.ParentElement)
            if (Tag(at.GetAttribute("lang") ?? at.GetAttribute("xml:lang")) is { } near)
                return near;
        return Tag(First("content-language", "dcterms.language", "dc.language", "og:locale", "language")) ?? Tag(_linked.Language);
    }

    /// <summary>A day as pages write it: ISO 8601, with a time or without, or in English words.</summary>
    public static Edtf? Day(string? said)
    {
        if (string.IsNullOrWhiteSpace(said))
            return null;
        said = said.Trim();
        const int DayLength = 10;
        if (said.Length >= DayLength && said[4] is '-' or '/' && Edtf.TryParse(said[..DayLength].Replace('/', '-'), out var day))
            return day;
        if (said.Length == 8 && said.All(char.IsAsciiDigit) && Edtf.TryParse($"{said[..4]}-{said[4..6]}-{said[6..]}", out var packed))
            return packed;
        if (said.Length is 4 or 7 && Edtf.TryParse(said, out var partial))
            return partial;
        return PageDates.InWords(said);
    }

    private string? First(params string[] names) =>
        names.Select(name => _meta.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private Edtf? FirstDay(string[] names) =>
        names.Select(name => Day(_meta.GetValueOrDefault(name))).FirstOrDefault(day => day is not null);

    // <time itemprop=datePublished>, <time pubdate>; without such a word, the first of the text.
    private static string? TimeElement(IElement content, bool isSaid)
    {
        foreach (var time in content.QuerySelectorAll("time, [itemprop~=datePublished]"))
        {
            var says =
                time.GetAttribute("itemprop")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
                || time.HasAttribute("pubdate");
            if (says == isSaid)
                return time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent;
        }
        return null;
    }

    private static string? Absolute(string? address)
    {
        if (address is null)
            return null;
        address = address.Trim();
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;
    }

    // BCP 47, as far as a page's word for it is one: "en_US" is a usual slip.
    private static string? Tag(string? tag)
    {
        tag = tag?.Trim().Replace('_', '-').Split(',', ';')[0].Trim();
        if (tag is not { Length: >= 2 and <= 35 } || !char.IsAsciiLetter(tag[0]) || !tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            return null;
        var primary = tag.IndexOf('-', StringComparison.Ordinal) is var dash && dash < 0 ? tag.Length : dash;
        return primary is 2 or 3 ? tag[..primary].ToLower(CultureInfo.InvariantCulture) + tag[primary..] : null;
    }

    /// <summary>A value on one line, or null where there is none.</summary>
    public static string? Clean(string? value)
    {
        if (value is null || value.Length > LongestValue)
            return null;
        value = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length == 0 ? null : value;
    }
}
