using System.Xml.Linq;
using Entente.Documents;
using Entente.Time;

namespace Entente.Readers.Tei;

/// <summary>What the header of an edition says of its document.</summary>
internal sealed class TeiHeader
{
    private static readonly XNamespace Tei = TeiReader.Namespace;
    private static readonly string[] Titles = ["complete", "main", "short"];

    /// <summary>Title, publisher, language, address, and the date at which the edition was published.</summary>
    public DocumentMetadata Metadata { get; private set; } = new();

    /// <summary>When the document itself was written or sent, or null.</summary>
    public Edtf? Created { get; private set; }

    public void TakeLanguage(string? language)
    {
        if (!string.IsNullOrWhiteSpace(language))
            Metadata = Metadata with { Language = Metadata.Language ?? language.Trim() };
    }

    public void Read(XElement header)
    {
        var file = header.Element(Tei + "fileDesc");
        var titles = file?.Element(Tei + "titleStmt")?.Elements(Tei + "title").ToList() ?? [];
        var title =
            Titles.Select(type => titles.Find(t => (string?)t.Attribute("type") == type)).FirstOrDefault(t => t is not null)
            ?? titles.Find(t => t.Attribute("type") is null)
            ?? titles.FirstOrDefault();
        var published = file?.Element(Tei + "publicationStmt");
        Metadata = Metadata with
        {
            Title = Metadata.Title ?? OneLine(title),
            Publisher = Metadata.Publisher ?? OneLine(published?.Descendants(Tei + "publisher").FirstOrDefault()),
            Url = Metadata.Url ?? published?.Descendants(Tei + "idno").Select(AddressOf).FirstOrDefault(a => a is not null),
            Date = Metadata.Date ?? DateOf(published?.Descendants(Tei + "date").FirstOrDefault()),
        };
        var profile = header.Element(Tei + "profileDesc");
        var languages = profile?.Element(Tei + "langUsage")?.Elements(Tei + "language").ToList() ?? [];
        if (languages.Count == 1)
            TakeLanguage((string?)languages[0].Attribute("ident"));
        var sent = profile?.Descendants(Tei + "correspAction").FirstOrDefault(a => (string?)a.Attribute("type") == "sent");
        Created ??=
            DateOf(profile?.Element(Tei + "creation")?.Descendants(Tei + "date").FirstOrDefault()) ?? DateOf(sent?.Element(Tei + "date"));
    }

    /// <summary>The date that an element's attributes tell.</summary>
    public static Edtf? DateOf(XElement? date)
    {
        if (date is null)
            return null;
        if (Edtf.TryParse(Day((string?)date.Attribute("when")), out var when))
            return when;
        var from = Day((string?)date.Attribute("from") ?? (string?)date.Attribute("notBefore"));
        var to = Day((string?)date.Attribute("to") ?? (string?)date.Attribute("notAfter"));
        if (from is not null && to is not null && Edtf.TryParse($"{from}/{to}", out var interval))
            return interval;
        // In headers the year often stands only in the words.
        return date.Attributes().Any() ? null
            : Edtf.TryParse(OneLine(date), out var words) ? words
            : null;
    }

    /// <summary>The words of an element on one line.</summary>
    public static string? OneLine(XElement? element)
    {
        var words = string.Join(' ', (element?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    // "1951-01-05T12:00:00-05:00": the day that stands there.
    private static string? Day(string? value) => value is { Length: > 10 } && value[10] == 'T' ? value[..10] : value;

    private static string? AddressOf(XElement id)
    {
        var value = id.Value.Trim();
        return
            value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? value
            : null;
    }
}
