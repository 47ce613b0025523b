namespace Entente.Readers.Metadata;

/// <summary>The title that stands in the properties of a file.</summary>
internal static class FileTitle
{
    // Names that programs give.
    private static readonly string[] NoTitles = ["Microsoft Word", "Document", "Untitled", "PowerPoint Presentation", "Slide"];
    private static readonly string[] Endings = [".doc", ".docx", ".pdf", ".rtf", ".odt", ".indd", ".pmd", ".tex", ".dvi", ".ps"];

    /// <summary>The title on one line; null where there is none or a program made it up.</summary>
    public static string? Of(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var title = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return
            title.StartsWith("Microsoft Word -", StringComparison.OrdinalIgnoreCase)
            || Endings.Any(e => title.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            || NoTitles.Contains(title.TrimEnd("0123456789 ".ToCharArray()), StringComparer.OrdinalIgnoreCase)
            ? null
            : title;
    }
}
