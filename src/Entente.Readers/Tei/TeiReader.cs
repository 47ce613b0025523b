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
    private const string NoEdition = "a TEI edition (its root is not <TEI>)";

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
        try
        {
            int documents;
            using (var first = Open(request.Bytes))
                documents = TeiVolume.Count(first);
            using var xml = Open(request.Bytes);
            return documents > 1 ? ReadVolume(request, xml) : Read(request, xml);
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

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) =>
        XmlReader.Create(
            new MemoryStream(bytes.ToArray(), writable: false),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
                MaxCharactersFromEntities = 1,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    private static ReadResult Read(ReadRequest request, XmlReader xml)
    {
        if (!IsEdition(xml))
            return ReadResult.Of(ReadingMessages.NotThisFormat(request.Path, NoEdition));
        var (text, own, isSound) = ReadEdition(xml);
        if (!isSound)
            return ReadResult.Of(ReadingMessages.TooDeepInside(request.Path));
        return Made(request, text, own) is { } document
            ? ReadResult.Of(document)
            : ReadResult.Of(ReadingMessages.NoWords(request.Path, "TEI edition"));
    }

    private static ReadResult ReadVolume(ReadRequest request, XmlReader xml)
    {
        if (!IsEdition(xml))
            return ReadResult.Of(ReadingMessages.NotThisFormat(request.Path, NoEdition));
        var volume = (TeiVolume?)null;
        var isCorpus = xml.LocalName == "teiCorpus";
        var (text, own, isSound) = ReadEdition(
            xml,
            (body, header) =>
            {
                if (!TeiVolume.IsDocument(xml, isCorpus))
                    return false;
                volume ??= new TeiVolume(request, header);
                if (!volume.Read(xml, body.Page, out var page))
                    return null;
                body.Begin(page);
                return true;
            }
        );
        if (!isSound)
            return ReadResult.Of(ReadingMessages.TooDeepInside(request.Path));
        var around = Made(request, text, own);
        return volume is { Parts.Count: > 0 } ? ReadResult.Of(around, volume.Parts)
            : around is not null ? ReadResult.Of(around)
            : ReadResult.Of(ReadingMessages.NoWords(request.Path, "TEI edition"));
    }

    private static bool IsEdition(XmlReader xml) =>
        xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == Namespace && xml.LocalName is "TEI" or "teiCorpus";

    private static Document? Made(ReadRequest request, BlockText text, DocumentMetadata own)
    {
        if (!text.HasPassages)
            return null;
        var metadata = request.Overrides.Over(own);
        var (written, passages) = text.Finish(metadata.Publisher);
        return new Document(request.Id ?? request.Name, new DocumentText(written), passages, metadata);
    }

    /// <summary>The text of an edition and what its header says; not sound where it is nested too deeply.</summary>
    /// <param name="xml">Stands on the edition or before it.</param>
    /// <param name="take">Takes what the reader stands on for itself, or leaves it; null where it is nested too deeply.</param>
    internal static (BlockText Text, DocumentMetadata Own, bool IsSound) ReadEdition(
        XmlReader xml,
        Func<TeiBody, TeiHeader, bool?>? take = null
    )
    {
        xml.MoveToContent();
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
                return (text, header.Metadata, false);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "teiHeader")
            {
                header.Read((XElement)XNode.ReadFrom(xml));
                body.IsAhead = true;
                continue;
            }
            var taken = xml.NodeType == XmlNodeType.Element && take is not null ? take(body, header) : false;
            if (taken is null || taken == false && !body.Read(xml, ref depth))
                return (text, header.Metadata, false);
        }
        body.WriteNotes();
        return (text, header.Metadata with { Date = header.Created ?? body.Dateline ?? header.Metadata.Date }, true);
    }

    // The position is told in front of the message, and not again behind it.
    private static string WhatOf(XmlException failure)
    {
        var end = failure.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end > 0 ? failure.Message[..end] : failure.Message;
    }

    private static int? Position(int position) => position > 0 ? position : null;
}
