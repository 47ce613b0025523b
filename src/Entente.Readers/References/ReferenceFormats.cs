using Entente.Readers.References.Factbook;
using Entente.Readers.References.RecognitionGuide;

namespace Entente.Readers.References;

/// <summary>The works of reference that are read, as a list.</summary>
public static class ReferenceFormats
{
    /// <summary>All of them; a file belongs to the first that knows its extension.</summary>
    public static IReadOnlyList<IReferenceReader> All { get; } = [new FactbookReader(), new RecognitionGuideReader()];

    /// <summary>The reader of a file by its extension, or null.</summary>
    public static IReferenceReader? ForFile(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
