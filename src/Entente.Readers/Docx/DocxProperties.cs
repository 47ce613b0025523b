using DocumentFormat.OpenXml.Packaging;
using Entente.Readers.Metadata;

namespace Entente.Readers.Docx;

/// <summary>What the properties of a Word file say of its document.</summary>
/// <remarks>Their dates are those of the file, often of its template, and not the one that the document bears.</remarks>
internal static class DocxProperties
{
    /// <summary>The title, unless a program made it up.</summary>
    public static string? Title(WordprocessingDocument file) => FileTitle.Of(file.PackageProperties.Title);

    /// <summary>The language.</summary>
    public static string? Language(WordprocessingDocument file) =>
        file.PackageProperties.Language is { } language && !string.IsNullOrWhiteSpace(language) ? language.Trim() : null;
}
