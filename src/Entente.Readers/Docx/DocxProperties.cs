using DocumentFormat.OpenXml.Packaging;

namespace Entente.Readers.Docx;

/// <summary>What the properties of a Word file say of its document.</summary>
/// <remarks>Their dates are those of the file, often of its template, and not the one that the document bears.</remarks>
internal static class DocxProperties
{
    // Names that programs give.
    private static readonly string[] NoTitles = ["Microsoft Word", "Document", "Untitled", "PowerPoint Presentation", "Slide 1"];

    /// <summary>The title, unless a program made it up.</summary>
    public static string? Title(WordprocessingDocument file)
    {
        var title = OneLine(file.PackageProperties.Title);
        return
            title is null
            || title.StartsWith("Microsoft Word -", StringComparison.OrdinalIgnoreCase)
            || NoTitles.Contains(title.TrimEnd("0123456789 ".ToCharArray()), StringComparer.OrdinalIgnoreCase)
            ? null
            : title;
    }

    /// <summary>The language.</summary>
    public static string? Language(WordprocessingDocument file) => OneLine(file.PackageProperties.Language);

    private static string? OneLine(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
