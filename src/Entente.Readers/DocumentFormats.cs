using Entente.Readers.Docx;
using Entente.Readers.Html;
using Entente.Readers.Markdown;
using Entente.Readers.Pdf;
using Entente.Readers.Tei;
using Entente.Readers.Text;

namespace Entente.Readers;

/// <summary>The formats that are read, as a list.</summary>
public static class DocumentFormats
{
    /// <summary>All of them; a file belongs to the first that knows its extension.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } =
    [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new DocxReader(), new PdfReader(), new TeiReader()];

    // What a person would expect to be read; a folder that holds them says that they are not.
    private static readonly string[] ToCome = [".doc", ".odt", ".rtf", ".epub", ".ppt", ".pptx", ".xls", ".xlsx"];

    /// <summary>The reader of a format's name, or null.</summary>
    public static IDocumentReader? Named(string format) =>
        All.FirstOrDefault(reader => string.Equals(reader.Format, format, StringComparison.OrdinalIgnoreCase));

    /// <summary>The reader of a file by its extension, or null.</summary>
    public static IDocumentReader? ForFile(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a file is a document by its extension, of a format that is read or of one that is not read yet.</summary>
    public static bool IsDocument(string path) =>
        ForFile(path) is not null
        || Archives.ArchiveFormats.ForFile(path) is not null
        || ToCome.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
