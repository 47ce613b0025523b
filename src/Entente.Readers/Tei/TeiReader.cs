using System.Xml;
using System.Xml.Linq;
using Entente.Documents;
using Entente.Readers.Metadata;
using Entente.Readers.Text;

namespace Entente.Readers.Tei;

/// <summary>
/// Reads editions in TEI P5, such as those of historians' offices: what the header says of the document, its divisions with their heads,
/// paragraphs, lists, tables and notes, and the pages of the printed edition.
/// </summary>
public sealed class TeiReader : IDocumentReader
{
    internal const string Namespace = "http://www.tei-c.org/ns/1.0";
    internal const int MostDepth = 128;
    private const long MostCharacters = 48L << 20;

    /// <inheritdoc/>
    public string Format => "tei";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xml", ".tei"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Bytes.IsEmpty)
            return ReadResult.Of(ReadingMessages.Empty(request.Path));
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(request.Bytes.ToArray(), writable: false), settings);
            return Read(request, xml);
        }
        catch (XmlException broken)
        {
            return ReadResult.Of(
                broken.Message.Contains("DTD", StringComparison.Ordinal)
                    ? ReadingMessages.DocumentType(request.Path, Position(broken.LineNumber), Position(broken.LinePosition))
                    : ReadingMessages.BrokenXml(request.Path, Position(broken.LineNumber), Position(broken.LinePosition), WhatOf(broken))
            );
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            // An encoding that is not known, or bytes that it does not allow.
            return ReadResult.Of(ReadingMessages.BrokenFile(request.Path, "XML", broken.Message));
        }
    }

    private static ReadResult Read(ReadRequest request, XmlReader xml)
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.NamespaceURI != Namespace || xml.LocalName is not ("TEI" or "teiCorpus"))
            return ReadResult.Of(ReadingMessages.NotThisFormat(request.Path, "a TEI edition (its root is not <TEI>)"));
        var header = new TeiHeader();
        header.TakeLanguage(xml.GetAttribute("xml:lang"));
        var text = new BlockText();
        var body = new TeiBody(text);
        var depth = 0;
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && !xml.EOF)
        {
            // Loading an element leaves the reader behind it.
            if (!body.IsAhead && !xml.Read())
                break;
            body.IsAhead = false;
            if (xml.Depth > MostDepth)
                return ReadResult.Of(ReadingMessages.TooDeepInside(request.Path));
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "teiHeader")
            {
                header.Read((XElement)XNode.ReadFrom(xml));
                body.IsAhead = true;
            }
            else if (!body.Read(xml, ref depth))
                return ReadResult.Of(ReadingMessages.TooDeepInside(request.Path));
        }
        body.WriteNotes();
        if (!text.HasPassages)
            return ReadResult.Of(ReadingMessages.NoWords(request.Path, "TEI edition"));
        var own = header.Metadata with { Date = header.Created ?? (body.Documents > 1 ? null : body.Dateline ?? header.Metadata.Date) };
        var metadata = request.Overrides.Over(own);
        var (written, passages) = text.Finish(metadata.Publisher);
        return ReadResult.Of(new Document(request.Id ?? request.Name, new DocumentText(written), passages, metadata));
    }

    // The position is told in front of the message, and not again behind it.
    private static string WhatOf(XmlException failure)
    {
        var end = failure.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end > 0 ? failure.Message[..end] : failure.Message;
    }

    private static int? Position(int position) => position > 0 ? position : null;
}
