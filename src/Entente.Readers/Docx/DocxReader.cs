using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Entente.Documents;
using Entente.Readers.Archives;
using Entente.Readers.Metadata;
using Entente.Readers.Text;

namespace Entente.Readers.Docx;

/// <summary>
/// Reads Word documents. The text is what a person sees with all tracked changes accepted: paragraphs, lists with their numbers,
/// tables, and the notes at the end; page headers and footers, comments and hidden text are left out.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Bytes.Span.StartsWith("PK\u0003\u0004"u8))
            return ReadResult.Of(
                request.Bytes.IsEmpty
                    ? ReadingMessages.Empty(request.Path)
                    : ReadingMessages.NotThisFormat(request.Path, "a Word file (.docx)")
            );
        try
        {
            if (Refuse(request) is { } refusal)
                return ReadResult.Of(refusal);
            using var bytes = new MemoryStream(request.Bytes.ToArray(), writable: false);
            using var file = WordprocessingDocument.Open(
                bytes,
                isEditable: false,
                new OpenSettings { AutoSave = false, MaxCharactersInPart = DocxLimits.MostCharacters }
            );
            return Read(request, file);
        }
        catch (DocxLimitException limit)
        {
            return ReadResult.Of(limit.Refuse(request.Path));
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or StackOverflowException))
        {
            // The SDK and the framework below it tell broken packages by a dozen exceptions.
            return ReadResult.Of(ReadingMessages.BrokenFile(request.Path, "Word file (.docx)", broken.Message));
        }
    }

    private static Refusal? Refuse(ReadRequest request)
    {
        using var zip = new ZipArchive(new MemoryStream(request.Bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (ZipLimits.Refuse(request.Path, zip) is { } refusal)
            return refusal;
        return zip.Entries.Any(e => e.FullName.TrimStart('/').Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
            ? null
            : ReadingMessages.NotThisFormat(request.Path, "a Word file (.docx)");
    }

    private static ReadResult Read(ReadRequest request, WordprocessingDocument file)
    {
        if (file.MainDocumentPart is not { } main)
            return ReadResult.Of(ReadingMessages.NotThisFormat(request.Path, "a Word file (.docx)"));
        DocxLimits.Check(main);
        OpenXmlPart?[] others = [main.FootnotesPart, main.EndnotesPart, main.StyleDefinitionsPart, main.NumberingDefinitionsPart];
        foreach (var part in others)
            if (part is not null)
                DocxLimits.Check(part);
        var text = new BlockText();
        var title = new DocxBody(main, text).Read();
        if (!text.HasPassages)
            return ReadResult.Of(ReadingMessages.NoWords(request.Path, "Word file"));
        var own = new DocumentMetadata { Title = DocxProperties.Title(file) ?? title, Language = DocxProperties.Language(file) };
        var metadata = request.Overrides.Over(own);
        var (written, passages) = text.Finish(metadata.Publisher);
        metadata = metadata with { Date = metadata.Date ?? Dateline.Find(written, passages) };
        return ReadResult.Of(new Document(request.Id ?? request.Name, new DocumentText(written), passages, metadata));
    }
}
