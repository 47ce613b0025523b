using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Entente.Documents;
using Entente.Readers.Metadata;
using Entente.Readers.Text;
using Entente.Time;

namespace Entente.Readers.Tei;

/// <summary>
/// Tells the documents of a volume apart: each division that the editors call a document, or each edition of a corpus, with its own
/// title, number and date. What stands around them (prefaces, heads of chapters, indexes) is left to the volume.
/// </summary>
internal sealed class TeiVolume(ReadRequest request, TeiHeader header)
{
    private const string Division = "div";
    private const int LongestPlace = 60;

    private readonly XmlSlices _slices = new(request.Bytes);
    private readonly List<DocumentPart> _parts = [];

    /// <summary>The documents, in order.</summary>
    public IReadOnlyList<DocumentPart> Parts => _parts;

    /// <summary>How many documents an edition holds.</summary>
    public static int Count(XmlReader xml)
    {
        var count = 0;
        xml.MoveToContent();
        var isCorpus = xml.LocalName == "teiCorpus";
        while (!xml.EOF)
            if (xml.NodeType == XmlNodeType.Element && IsDocument(xml, isCorpus))
            {
                count++;
                // A document in a document is an enclosure of it.
                xml.Skip();
            }
            else if (!xml.Read())
                break;
        return count;
    }

    /// <summary>Whether the reader stands on a document of a volume.</summary>
    public static bool IsDocument(XmlReader xml, bool isCorpus) =>
        isCorpus ? xml.LocalName == "TEI" : xml.LocalName == Division && xml.GetAttribute("type") == "document";

    /// <summary>Reads the document on which the reader stands, which goes to its end; false where it is nested too deeply.</summary>
    public bool Read(XmlReader xml, string? page, out string? lastPage)
    {
        var start = _slices.StartOf(xml);
        XElement element;
        using (var subtree = xml.ReadSubtree())
            element = XElement.Load(subtree, System.Xml.Linq.LoadOptions.PreserveWhitespace);
        lastPage = (string?)element.Descendants().LastOrDefault(e => e.Name.LocalName == "pb")?.Attribute("n") ?? page;
        var bytes = _slices.Between(start, xml) ?? System.Text.Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        return element.Name.LocalName == "TEI" ? AddEdition(element, bytes) : AddDivision(element, bytes, page);
    }

    private bool AddDivision(XElement division, byte[] bytes, string? page)
    {
        var text = new BlockText();
        var body = new TeiBody(text);
        body.Begin(page);
        using var xml = division.CreateReader();
        if (!body.ReadAll(xml))
            return false;
        var place = PlaceOf(division);
        var number = ((string?)division.Attribute("n"))?.Trim();
        var own = new DocumentMetadata
        {
            Title = Numbered(HeadOf(division), number),
            Date = body.Dateline ?? TimesOf(division),
            Publisher = header.Metadata.Publisher,
            Language = (string?)division.Attribute(XNamespace.Xml + "lang") ?? header.Metadata.Language,
            Url =
                header.Metadata.Url is { } url && (string?)division.Attribute(XNamespace.Xml + "id") is { } id
                    ? $"{url.Split('#')[0]}#{id}"
                    : null,
        };
        Add(text, own, place, bytes);
        return true;
    }

    private bool AddEdition(XElement edition, byte[] bytes)
    {
        using var xml = edition.CreateReader();
        var (text, own, isSound) = TeiReader.ReadEdition(xml);
        if (!isSound)
            return false;
        var about = own.Over(header.Metadata with { Title = null, Date = null, Url = null });
        Add(text, about, PlaceOf(edition), bytes);
        return true;
    }

    private void Add(BlockText text, DocumentMetadata own, string place, byte[] bytes)
    {
        if (!text.HasPassages)
            return;
        // What a sidecar says of a volume, it says of all its documents; the title, date and address of each are its own.
        var metadata = request.Overrides with
        {
            Title = null,
            Date = null,
            Url = null,
        };
        metadata = metadata.Over(own).Over(request.Overrides with { Title = null, Url = null });
        var (written, passages) = text.Finish(metadata.Publisher);
        var id = $"{request.Id ?? request.Name}/{place}";
        _parts.Add(new DocumentPart(new Document(id, new DocumentText(written), passages, metadata), place, bytes));
    }

    private string PlaceOf(XElement element)
    {
        var name = (string?)element.Attribute(XNamespace.Xml + "id") ?? (string?)element.Attribute("n");
        if (string.IsNullOrWhiteSpace(name))
            return (_parts.Count + 1).ToString(CultureInfo.InvariantCulture);
        name = string.Concat(name.Trim().Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '-'));
        return name.Length > LongestPlace ? name[..LongestPlace] : name;
    }

    // "9. Telegram From the Embassy": older volumes keep the number beside the head.
    private static string? Numbered(string? title, string? number) =>
        string.IsNullOrEmpty(number) || (title?.StartsWith(number, StringComparison.Ordinal) ?? false) ? title
        : title is null ? number
        : $"{number}. {title}";

    private static string? HeadOf(XElement division)
    {
        if (division.Elements().FirstOrDefault(e => e.Name.LocalName == "head") is not { } head)
            return null;
        var words = new XElement(head);
        words.Descendants().Where(e => e.Name.LocalName == "note").Remove();
        return TeiHeader.OneLine(words);
    }

    // The Office of the Historian's own attributes: between when and when a document was written.
    private static Edtf? TimesOf(XElement division)
    {
        var from = DayOf(division, "doc-dateTime-min");
        var to = DayOf(division, "doc-dateTime-max");
        return from is null ? null
            : Edtf.TryParse(to is null || from == to ? from : $"{from}/{to}", out var time) ? time
            : null;
    }

    private static string? DayOf(XElement division, string name) =>
        division.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value is { Length: >= 10 } value ? value[..10] : null;
}
