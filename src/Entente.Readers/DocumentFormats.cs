using Entente.Readers.Markdown;
using Entente.Readers.Text;

namespace Entente.Readers;

/// <summary>The formats that are read, as a list.</summary>
public static class DocumentFormats
{
    /// <summary>All of them; a file belongs to the first that knows its extension.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [new PlainTextReader(), new MarkdownReader()];

    /// <summary>The reader of a format's name, or null.</summary>
    public static IDocumentReader? Named(string format) =>
        All.FirstOrDefault(reader => string.Equals(reader.Format, format, StringComparison.OrdinalIgnoreCase));

    /// <summary>The reader of a file by its extension, or null.</summary>
    public static IDocumentReader? ForFile(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
