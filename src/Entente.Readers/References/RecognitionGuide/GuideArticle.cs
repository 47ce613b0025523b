using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Entente.Mentions.Names;
using Entente.Reconciliation.References;
using Entente.Time;

namespace Entente.Readers.References.RecognitionGuide;

/// <summary>Reads the divisions of one file, each with its heading, its dates and its prose.</summary>
internal sealed partial class GuideArticle(string path, string name)
{
    private const string Tei = "http://www.tei-c.org/ns/1.0";

    // Headings and dates in these are not those of a division.
    private static readonly string[] PassedOver = ["figure", "note", "listBibl", "bibl", "table"];

    private readonly Stack<Division> _open = new();
    private readonly List<Country> _countries = [];
    private readonly Dictionary<string, List<ReferenceEntry>> _entries = new(StringComparer.Ordinal);
    private readonly StringBuilder _publication = new();
    private readonly StringBuilder _title = new();
    private readonly List<ReadingWarning> _warnings = [];
    private Country? _country;
    private string? _shortTitle;
    private string? _fullTitle;

    /// <summary>Reads to the end of the file.</summary>
    public ReferenceResult Read(XmlReader xml)
    {
        xml.MoveToContent();
        if (xml.NamespaceURI != Tei)
            return ReferenceResult.Of(ReferenceMessages.NotThis(path, name, $"its root <{xml.Name}> is not of TEI P5"));
        string? inside = null;
        var isEmptyRoot = xml.IsEmptyElement;
        while (!isEmptyRoot && xml.Read())
        {
            if (xml.Depth > RecognitionGuideReader.MaxDepth)
            {
                var at = (IXmlLineInfo)xml;
                return ReferenceResult.Of(ReferenceMessages.TooDeep(path, at.LineNumber, at.LinePosition));
            }
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when PassedOver.Contains(xml.LocalName, StringComparer.Ordinal):
                    PassOver(xml);
                    break;
                case XmlNodeType.Element:
                    inside = Begin(xml, inside);
                    break;
                case XmlNodeType.EndElement:
                    inside = End(xml.LocalName, inside);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Text(xml.Value, inside);
                    break;
            }
        }
        return Result();
    }

    // The reader stands on the end of the element afterwards, so that nothing behind it is passed over.
    private static void PassOver(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }

    // What the text that follows belongs to: a title, the publication statement, a heading or a paragraph.
    private string? Begin(XmlReader xml, string? inside)
    {
        switch (xml.LocalName)
        {
            case "title" when _open.Count == 0 && !xml.IsEmptyElement:
                _title.Clear();
                return xml.GetAttribute("type") == "short" ? "short" : "title";
            case "publicationStmt" when !xml.IsEmptyElement:
                return "publication";
            case "div" when !xml.IsEmptyElement:
                BeginDivision(xml);
                return null;
            case "head" when _open.Count > 0 && !xml.IsEmptyElement:
                return "head";
            case "p" or "item" when _open.Count > 0 && inside is null && !xml.IsEmptyElement:
                return "prose";
            case "date" when inside is "head" or "prose":
                if (DateOf(xml) is { } date)
                    (inside == "head" ? _open.Peek().HeadDates : _open.Peek().ProseDates).Add(date);
                return inside;
            case "date" when inside == "publication":
                _publication.Append(xml.GetAttribute("when")).Append(' ');
                return inside;
            default:
                return inside;
        }
    }

    private string? End(string element, string? inside)
    {
        switch (element)
        {
            case "title" when inside == "short":
                _shortTitle ??= OneLine(_title);
                return null;
            case "title" when inside == "title":
                _fullTitle ??= OneLine(_title);
                return null;
            case "publicationStmt":
                return null;
            case "teiHeader":
                _country = Take(_shortTitle) ?? Take(_fullTitle is null ? null : _fullTitle[(_fullTitle.LastIndexOf(':') + 1)..]);
                return null;
            case "head" when inside == "head":
                BeginChapter();
                return null;
            case "p" or "item" when inside == "prose":
                _open.Peek().Prose.Append('\n');
                return element == "p" ? null : inside;
            case "div" when _open.Count > 0:
                EndDivision(_open.Pop());
                return null;
            default:
                return inside;
        }
    }

    private void Text(string text, string? inside)
    {
        var to = inside switch
        {
            "short" or "title" => _title,
            "publication" => _publication,
            "head" => _open.Peek().Head,
            "prose" => _open.Peek().Prose,
            _ => null,
        };
        to?.Append(text);
    }

    private void BeginDivision(XmlReader xml)
    {
        var above = _open.TryPeek(out var division) ? division : null;
        _open.Push(
            new Division
            {
                Type = xml.GetAttribute("type"),
                Id = xml.GetAttribute("id", "http://www.w3.org/XML/1998/namespace") ?? above?.Id,
                Line = ((IXmlLineInfo)xml).LineNumber,
                Country = above?.Country ?? _country,
            }
        );
    }

    // A file may hold several countries, each a chapter with its name for heading.
    private void BeginChapter()
    {
        var division = _open.Peek();
        if (division.Type != "chapter")
            return;
        var heading = OneLine(division.Head);
        if (Take(heading) is { } country)
            division.Country = country;
        else if (division.Country is null)
            _warnings.Add(ReferenceMessages.NoCountry(path, heading, division.Line));
    }

    private void EndDivision(Division division)
    {
        if (division.Country is not { Code: not GuideHeadings.Guide } country)
            return;
        var entries = GuideHeadings.Entries(division, OneLine(division.Head), country);
        if (_entries.TryGetValue(country.Code, out var all))
            all.AddRange(entries);
    }

    private Country? Take(string? words)
    {
        if (words is null || CountryNames.Find(words.Trim()) is not { } country)
            return null;
        if (_entries.TryAdd(country.Code, []))
            _countries.Add(country);
        return country;
    }

    private ReferenceResult Result()
    {
        if (_countries.Count == 0 && _warnings.Count == 0)
            _warnings.Add(ReferenceMessages.NoCountry(path, _shortTitle ?? _fullTitle));
        var years = Year().Matches(_publication.ToString());
        var date = years.Count == 0 ? null : Edtf.Parse(years[^1].Value);
        var source = new ReferenceSource(name, path, date, null);
        return ReferenceResult.Of(
            [
                .. _countries
                    .Where(c => c.Code != GuideHeadings.Guide)
                    .Select(c => new ReferenceFile(source, c.Code, [ReferenceTopic.Relations], _entries[c.Code])
                    {
                        Partner = GuideHeadings.Guide,
                    }),
            ],
            _warnings
        );
    }

    private static Edtf? DateOf(XmlReader xml)
    {
        if (Edtf.TryParse(xml.GetAttribute("when"), out var when))
            return when;
        var (from, to) = (
            xml.GetAttribute("from") ?? xml.GetAttribute("notBefore"),
            xml.GetAttribute("to") ?? xml.GetAttribute("notAfter")
        );
        return Edtf.TryParse($"{from}/{to}", out var interval) ? interval : null;
    }

    internal static string OneLine(StringBuilder text) =>
        string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\b(18|19|20)\d\d\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();
}

/// <summary>A division of an article as it is read.</summary>
internal sealed class Division
{
    public string? Type { get; init; }

    /// <summary>Its own id, or that of the division in which it stands.</summary>
    public string? Id { get; init; }

    public int Line { get; init; }
    public Country? Country { get; set; }
    public StringBuilder Head { get; } = new();
    public List<Edtf> HeadDates { get; } = [];
    public StringBuilder Prose { get; } = new();
    public List<Edtf> ProseDates { get; } = [];
}
