using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Entente.Readers.Docx;

/// <summary>A part of a Word file is beyond the limits.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // Thrown and caught by the reader of one format.
internal sealed class DocxLimitException(bool isTooDeep, long limit) : Exception
#pragma warning restore CA1032, CA1064, RCS1194
{
    public Refusal Refuse(string path) => isTooDeep ? ReadingMessages.TooDeepInside(path) : ReadingMessages.TooMuchInside(path, limit);
}

/// <summary>Goes through a part once before the SDK builds objects of it: no document type, no depth and no mass that would cost too much.</summary>
internal static class DocxLimits
{
    /// <summary>The most characters of XML in a part.</summary>
    public const long MostCharacters = 64L << 20;

    // A table in a table in a text box is some forty elements deep.
    private const int MostDepth = 200;
    private const int MostElements = 2_000_000;

    // The SDK takes one paragraph or table into memory at a time.
    private const int MostElementsInBlock = 400_000;
    private const int DepthOfBlocks = 2;

    public static void Check(OpenXmlPart part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
        };
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, settings);
        int elements = 0,
            inBlock = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth > MostDepth)
                throw new DocxLimitException(isTooDeep: true, MostDepth);
            inBlock = xml.Depth <= DepthOfBlocks ? 0 : inBlock + 1;
            if (++elements > MostElements || inBlock > MostElementsInBlock)
                throw new DocxLimitException(isTooDeep: false, MostElements);
        }
    }
}
