using Entente.Documents;
using Entente.Readers.Metadata;
using Entente.Readers.Text;

namespace Entente.Readers.Pdf;

/// <summary>
/// Reads PDFs through poppler's <c>pdftotext</c> where it is installed. The text is what stands on the pages, line by line in the order
/// in which it is read; headers, footers and page numbers are furniture, and every passage knows its page.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    // Some programs write a few bytes in front.
    private const int Looked = 1024;

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bytes = request.Bytes.Span;
        if (bytes[..Math.Min(bytes.Length, Looked)].IndexOf("%PDF-"u8) < 0)
            return ReadResult.Of(
                bytes.IsEmpty ? ReadingMessages.Empty(request.Path) : ReadingMessages.NotThisFormat(request.Path, "a PDF")
            );
        var (layout, refusal) = PdfTool.Run(request.Path, request.Bytes, PdfLayoutXml.Read);
        if (layout is null)
            return ReadResult.Of(refusal!);
        var (text, title) = new PdfText(layout).Write();
        if (!text.HasPassages)
            return ReadResult.Of(ReadingMessages.NoWords(request.Path, "PDF"));
        var metadata = request.Overrides.Over(new DocumentMetadata { Title = FileTitle.Of(layout.Title) ?? title });
        var (written, passages) = text.Finish(metadata.Publisher);
        metadata = metadata with { Date = metadata.Date ?? Dateline.Find(written, passages) };
        return ReadResult.Of(new Document(request.Id ?? request.Name, new DocumentText(written), passages, metadata));
    }
}
