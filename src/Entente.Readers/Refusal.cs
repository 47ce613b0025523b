using System.Globalization;

namespace Entente.Readers;

/// <summary>Why an input was not read.</summary>
public enum RefusalCause
{
    /// <summary>There is no such file or folder.</summary>
    Missing,

    /// <summary>The file was there when the folder was listed and is gone now.</summary>
    Vanished,

    /// <summary>The file holds no words.</summary>
    Empty,

    /// <summary>The file is of a known format that is not read.</summary>
    OtherFormat,

    /// <summary>The file is no text.</summary>
    Binary,

    /// <summary>The bytes are not the text encoding that they should be.</summary>
    Encoding,

    /// <summary>Nothing tells the format of the file.</summary>
    UnknownFormat,

    /// <summary>The folder holds no document.</summary>
    NoDocuments,

    /// <summary>The user may not read it.</summary>
    NoRights,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>The front matter or sidecar is broken.</summary>
    Metadata,

    /// <summary>A link leads back to a folder above it, or to itself.</summary>
    LinkLoop,

    /// <summary>The markup is nested too deeply to be read.</summary>
    TooDeep,

    /// <summary>The file breaks the rules of its own format.</summary>
    Malformed,

    /// <summary>The file is of a format that is read, and is none of the references that are known.</summary>
    NoReference,

    /// <summary>The file is locked, by a password or by its owner's will.</summary>
    Locked,

    /// <summary>What the format is read through is not installed.</summary>
    NoTool,

    /// <summary>The disk or network failed while reading.</summary>
    Unreadable,

    /// <summary>It is no address of a page, or one that is not fetched.</summary>
    Address,

    /// <summary>The site asks programs not to read it.</summary>
    NotAllowed,
}

/// <summary>An input that was not read: a value, so that the others go on.</summary>
/// <param name="Path">The file or folder at fault; for a sidecar, the sidecar's own path.</param>
/// <param name="Cause">Why.</param>
/// <param name="Message">What was wrong, as a sentence without the path.</param>
/// <param name="Advice">What to do, as a sentence.</param>
/// <param name="Line">The line at fault from 1, or null.</param>
/// <param name="Column">The column at fault from 1, or null.</param>
public sealed record Refusal(string Path, RefusalCause Cause, string Message, string Advice, int? Line = null, int? Column = null)
{
    /// <summary>Path, position, what was wrong and what to do, on one line.</summary>
    public override string ToString() => $"{Position.Of(Path, Line, Column)}: {Message} {Advice}";
}

/// <summary>Something to tell the user about an input that was read all the same.</summary>
/// <param name="Path">The file that it is about.</param>
/// <param name="Message">What was found, as a sentence without the path.</param>
/// <param name="Line">The line from 1, or null.</param>
/// <param name="Column">The column from 1, or null.</param>
public sealed record ReadingWarning(string Path, string Message, int? Line = null, int? Column = null)
{
    /// <summary>Path, position and what was found, on one line.</summary>
    public override string ToString() => $"{Position.Of(Path, Line, Column)}: {Message}";
}

internal static class Position
{
    public static string Of(string path, int? line, int? column) =>
        (line, column) switch
        {
            (null, _) => path,
            ({ } l, null) => string.Create(CultureInfo.InvariantCulture, $"{path}:{l}"),
            ({ } l, { } c) => string.Create(CultureInfo.InvariantCulture, $"{path}:{l}:{c}"),
        };
}
