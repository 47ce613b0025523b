namespace Entente.Readers.References;

/// <summary>Every message of the reading of references, in one place; tests refer to them here.</summary>
public static class ReferenceMessages
{
    private static string Readable =>
        string.Join(" and ", ReferenceFormats.All.Select(r => $"{r.Name} ({string.Join(", ", r.Extensions)})"));

    /// <summary>No reader knows the extension.</summary>
    public static Refusal UnknownFormat(string path) =>
        new(path, RefusalCause.UnknownFormat, "The file's extension tells no reference that is read.", $"Readable are {Readable}.");

    /// <summary>An empty folder, as far as references go.</summary>
    public static Refusal None(string path) =>
        new(path, RefusalCause.NoDocuments, "The folder holds no reference.", $"Readable are {Readable}.");

    /// <summary>JSON or XML that cannot be parsed.</summary>
    public static Refusal Malformed(string path, string format, int? line, int? column, string what) =>
        new(path, RefusalCause.Malformed, $"The {format} is broken: {what.TrimEnd('.', ' ')}.", "Fetch the file again.", line, column);

    /// <summary>A document type declaration, which could name files of this machine or grow without end.</summary>
    public static Refusal DocumentType(string path, int? line, int? column) =>
        new(
            path,
            RefusalCause.Malformed,
            "The XML has a document type declaration, which is not read.",
            "Take the <!DOCTYPE …> away.",
            line,
            column
        );

    /// <summary>Markup nested without end.</summary>
    public static Refusal TooDeep(string path, int? line = null, int? column = null) =>
        new(path, RefusalCause.TooDeep, "The file is nested too deeply.", "Fetch the file again.", line, column);

    /// <summary>Well-formed, and something else.</summary>
    public static Refusal NotThis(string path, string name, string why) =>
        new(path, RefusalCause.NoReference, $"The file is not of {name}: {why}.", $"Readable are {Readable}.");

    /// <summary>A file about an ocean, the world, or a state by a name that is not in the table.</summary>
    public static ReadingWarning NoCountry(string path, string? name, int? line = null) =>
        new(
            path,
            name is null ? "It names no country, and was passed over." : $"\"{name}\" is no country that is known; it was passed over.",
            line
        );
}
