using System.Xml;

namespace Entente.Readers.References.RecognitionGuide;

/// <summary>
/// "A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations" as TEI P5: an article for each
/// country, with a dated heading for each act.
/// </summary>
public sealed class RecognitionGuideReader : IReferenceReader
{
    // An article is some ten elements deep.
    internal const int MaxDepth = 128;
    private const long MaxCharacters = 32L << 20;

    /// <inheritdoc/>
    public string Name => "the guide to recognition and relations";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xml", ".tei"];

    /// <inheritdoc/>
    public ReferenceResult Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), settings);
            return new GuideArticle(path, Name).Read(xml);
        }
        catch (XmlException failure)
        {
            return ReferenceResult.Of(
                failure.Message.Contains("DTD", StringComparison.Ordinal)
                    ? ReferenceMessages.DocumentType(path, Position(failure.LineNumber), Position(failure.LinePosition))
                    : ReferenceMessages.Malformed(
                        path,
                        "XML",
                        Position(failure.LineNumber),
                        Position(failure.LinePosition),
                        WhatOf(failure)
                    )
            );
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            // An encoding that is not known, or bytes that it does not allow.
            return ReferenceResult.Of(ReferenceMessages.Malformed(path, "XML", null, null, failure.Message));
        }
    }

    // The position is told in front of the message, and not again behind it.
    private static string WhatOf(XmlException failure)
    {
        var end = failure.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        var what = end > 0 ? failure.Message[..end] : failure.Message;
        return string.Join(' ', what.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static int? Position(int position) => position > 0 ? position : null;
}
