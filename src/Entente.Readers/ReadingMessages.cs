using System.Globalization;

namespace Entente.Readers;

/// <summary>Every message of the reading of files, in one place; tests refer to them here.</summary>
public static class ReadingMessages
{
    private static string Readable => string.Join(", ", DocumentFormats.All.SelectMany(reader => reader.Extensions));

    private static string Formats => string.Join(" or ", DocumentFormats.All.Select(reader => reader.Format));

    /// <summary>There is no such file.</summary>
    public static Refusal Missing(string path) => new(path, RefusalCause.Missing, "There is no such file or folder.", "Check the path.");

    /// <summary>The link's target is not there.</summary>
    public static Refusal BrokenLink(string path, string target) =>
        new(path, RefusalCause.Missing, $"This is a link to {target}, which is not there.", "Mend the link or name the file itself.");

    /// <summary>The file went away after its folder was listed.</summary>
    public static Refusal Vanished(string path) =>
        new(
            path,
            RefusalCause.Vanished,
            "The file went away while its folder was read.",
            "Read the folder again when nothing is changing it."
        );

    /// <summary>Nothing but white space.</summary>
    public static Refusal Empty(string path) =>
        new(path, RefusalCause.Empty, "The file is empty or holds only white space.", "Save the document's text again.");

    /// <summary>A known format that is not read.</summary>
    public static Refusal OtherFormat(string path, string name) =>
        new(
            path,
            RefusalCause.OtherFormat,
            $"This is {name}, which is not yet readable.",
            $"Save it as plain text or Markdown ({Readable})."
        );

    /// <summary>A format that is read, under the name of another.</summary>
    public static Refusal NamedOtherwise(string path, string name, string extension) =>
        new(
            path,
            RefusalCause.OtherFormat,
            $"This is {name}, but its name does not say so.",
            $"Give it the extension {extension}, or say --read-as {DocumentFormats.ForFile(extension)?.Format}."
        );

    /// <summary>A zero byte.</summary>
    public static Refusal Binary(string path, int offset) =>
        new(
            path,
            RefusalCause.Binary,
            Text($"The file is no text: byte {offset} is zero."),
            $"Save it as plain text or Markdown ({Readable})."
        );

    /// <summary>Too many control characters.</summary>
    public static Refusal ControlCharacters(string path, int controls, int bytes) =>
        new(
            path,
            RefusalCause.Binary,
            Text($"The file is no text: {controls} of its first {bytes} bytes are control characters."),
            $"Save it as plain text or Markdown ({Readable})."
        );

    /// <summary>A byte that UTF-8 does not allow there.</summary>
    public static Refusal NotUtf8(string path, int offset, byte value, int line) =>
        new(
            path,
            RefusalCause.Encoding,
            Text($"The text is not UTF-8: byte {offset} is 0x{value:X2}."),
            "Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8.",
            line
        );

    /// <summary>UTF-16 with a lone surrogate or an odd byte.</summary>
    public static Refusal NotUtf16(string path, int offset) =>
        new(path, RefusalCause.Encoding, Text($"The text is broken UTF-16 at byte {offset}."), "Save it again as UTF-8.");

    /// <summary>UTF-16 that does not say so.</summary>
    public static Refusal Utf16WithoutMark(string path) =>
        new(
            path,
            RefusalCause.Encoding,
            "The text looks like UTF-16 without a byte order mark.",
            "Convert it, for example with: iconv -f UTF-16LE -t UTF-8."
        );

    /// <summary>UTF-32.</summary>
    public static Refusal Utf32(string path) =>
        new(path, RefusalCause.Encoding, "The text is UTF-32.", "Convert it, for example with: iconv -f UTF-32 -t UTF-8.");

    /// <summary>No reader knows the extension.</summary>
    public static Refusal UnknownFormat(string path) =>
        new(
            path,
            RefusalCause.UnknownFormat,
            "The file's extension tells no format that is read.",
            $"Readable are {Readable}; or say --read-as {Formats}."
        );

    /// <summary>No reader has the name.</summary>
    public static Refusal NoSuchFormat(string path, string format) =>
        new(path, RefusalCause.UnknownFormat, $"There is no format \"{format}\".", $"Say --read-as {Formats}.");

    /// <summary>An empty folder, as far as documents go.</summary>
    public static Refusal NoDocuments(string path) =>
        new(
            path,
            RefusalCause.NoDocuments,
            "The folder holds no document.",
            $"Readable are {Readable}; hidden files and other formats are passed over."
        );

    /// <summary>No permission.</summary>
    public static Refusal NoRights(string path) =>
        new(path, RefusalCause.NoRights, "You have no right to read it.", "Ask its owner, or change its permissions.");

    /// <summary>Above the limit.</summary>
    public static Refusal TooLarge(string path, long limit) =>
        new(path, RefusalCause.TooLarge, $"The file is larger than the limit of {Size(limit)}.", "Split it into its documents.");

    /// <summary>YAML that cannot be parsed, or is not a list of keys with values.</summary>
    public static Refusal BrokenYaml(string path, int line, int column, string what) =>
        new(
            path,
            RefusalCause.Metadata,
            $"The YAML is broken: {what.TrimEnd('.')}.",
            "Write one \"key: value\" on each line.",
            line,
            column
        );

    /// <summary>A front matter without its closing line.</summary>
    public static Refusal OpenFrontMatter(string path) =>
        new(path, RefusalCause.Metadata, "The front matter is not closed.", "End it with a line of its own: ---", 1, 1);

    /// <summary>A key with a list or a table for its value.</summary>
    public static Refusal NotOneValue(string path, int line, int column, string key) =>
        new(path, RefusalCause.Metadata, $"\"{key}\" has more than one value.", $"Write one \"{key}: value\".", line, column);

    /// <summary>A date that is no EDTF.</summary>
    public static Refusal NotADate(string path, int line, int column, string key, string value) =>
        new(
            path,
            RefusalCause.Metadata,
            $"\"{key}: {value}\" is no date.",
            "Write 2019, 2019-10, 2019-10-07 or 1990~ (EDTF), or a timestamp such as 2019-10-07T09:00:00Z.",
            line,
            column
        );

    /// <summary>A link that leads back.</summary>
    public static Refusal LinkLoop(string path) =>
        new(
            path,
            RefusalCause.LinkLoop,
            "The link leads back to itself or to a folder above it.",
            "Take the link away; the folder itself was read."
        );

    /// <summary>Markup nested without end.</summary>
    public static Refusal TooDeep(string path) =>
        new(path, RefusalCause.TooDeep, "The markup is nested too deeply.", "Read it as plain text with --read-as text.");

    /// <summary>Markup inside a packed file nested without end.</summary>
    public static Refusal TooDeepInside(string path) =>
        new(path, RefusalCause.TooDeep, "The markup inside is nested too deeply.", "Save its text anew in a program that shows it.");

    /// <summary>More inside a packed file than is read of one document.</summary>
    public static Refusal TooMuchInside(string path, long limit) =>
        new(path, RefusalCause.TooLarge, Text($"What it holds is beyond the limit of {limit:N0}."), "Split it into its documents.");

    /// <summary>Too many entries.</summary>
    public static Refusal TooManyEntries(string path, int limit) =>
        new(path, RefusalCause.TooLarge, Text($"It holds more than {limit:N0} entries."), "Split it, or unpack it and read the folder.");

    /// <summary>An entry that would grow beyond belief.</summary>
    public static Refusal Bomb(string path, string entry) =>
        new(
            path,
            RefusalCause.TooLarge,
            $"Its entry \"{Shown(entry)}\" is packed so tightly that it would flood the memory.",
            "Unpack it yourself if you trust it."
        );

    /// <summary>Archives in archives without end.</summary>
    public static Refusal ArchiveTooDeep(string path, int limit) =>
        new(path, RefusalCause.TooDeep, Text($"More than {limit} archives lie in each other."), "Unpack it and read the folder.");

    /// <summary>An entry with a password.</summary>
    public static Refusal LockedEntry(string path) =>
        new(path, RefusalCause.Locked, "The entry is locked with a password.", "Unpack it and read the folder.");

    /// <summary>An archive without documents.</summary>
    public static Refusal NoDocumentsInside(string path) =>
        new(path, RefusalCause.NoDocuments, "The archive holds no document.", $"Readable are {Readable}; other formats are passed over.");

    /// <summary>The bytes are not of the format that the name says.</summary>
    public static Refusal NotThisFormat(string path, string name) =>
        new(path, RefusalCause.Malformed, $"The file is no {Bare(name)}.", "Check what it is, and give it the extension of its format.");

    /// <summary>The format is right and its inside is broken.</summary>
    public static Refusal BrokenFile(string path, string name, string what) =>
        new(
            path,
            RefusalCause.Malformed,
            $"The {name} is broken: {Shown(what).TrimEnd('.')}.",
            "Open it in a program that shows it, and save it again."
        );

    /// <summary>Nothing to read in a file that is whole.</summary>
    public static Refusal NoWords(string path, string name) =>
        new(path, RefusalCause.Empty, $"The {name} holds no words.", "Check that it is no scan; pictures of text are not read.");

    /// <summary>A page made of more elements than any page of words has.</summary>
    public static Refusal TooManyElements(string path, int most) =>
        new(path, RefusalCause.TooLarge, Text($"The page has more than {most} elements."), "Split it into its documents.");

    /// <summary>A page that shows nothing without its scripts.</summary>
    public static Refusal NoWordsOnPage(string path) =>
        new(
            path,
            RefusalCause.Empty,
            "The page holds no words to read; it may show them only by a script, and no script is run.",
            "Save the page from a browser when it shows its text."
        );

    /// <summary>Bytes that the page's own encoding does not allow.</summary>
    public static ReadingWarning BrokenCharacters(string path, int characters) =>
        new(path, Text($"{characters} characters are broken: their bytes are not of the page's encoding."));

    /// <summary>The tool that PDFs are read through is not there.</summary>
    public static Refusal NoPdfTool(string path) =>
        new(
            path,
            RefusalCause.NoTool,
            "PDFs are read through pdftotext, which is not installed.",
            "Install poppler (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler), or save the text as .txt."
        );

    /// <summary>A PDF with a password, or one that forbids to copy its text.</summary>
    public static Refusal LockedPdf(string path) =>
        new(
            path,
            RefusalCause.Locked,
            "The PDF is locked with a password, or forbids to copy its text.",
            "Ask its owner for one that is not."
        );

    /// <summary>The time that a file may take is over.</summary>
    public static Refusal TooLong(string path, string name) =>
        new(path, RefusalCause.TooLarge, $"The {name} took too long to read.", "Split it, or save its text as .txt.");

    /// <summary>XML that is not well formed.</summary>
    public static Refusal BrokenXml(string path, int? line, int? column, string what) =>
        new(
            path,
            RefusalCause.Malformed,
            $"The XML is broken: {Shown(what).TrimEnd('.')}.",
            "Mend it, or get the file again.",
            line,
            column
        );

    /// <summary>A document type, which may hide entities that grow.</summary>
    public static Refusal DocumentType(string path, int? line, int? column) =>
        new(
            path,
            RefusalCause.Malformed,
            "The XML declares a document type, which is not read.",
            "Take the <!DOCTYPE> out, with the entities replaced by their text.",
            line,
            column
        );

    /// <summary>An error of the disk or network.</summary>
    public static Refusal Unreadable(string path, string reason) =>
        new(path, RefusalCause.Unreadable, $"It could not be read: {reason.TrimEnd('.')}.", "Try again.");

    /// <summary>A sidecar's key that means nothing here.</summary>
    public static ReadingWarning UnknownKey(string path, int line, int column, string key, IEnumerable<string> known) =>
        new(path, $"\"{key}\" is not read; known keys are {string.Join(", ", known)}.", line, column);

    /// <summary>An id that another document of the run has already.</summary>
    public static ReadingWarning SameId(string path, string taken, string given) =>
        new(path, $"Another document has the id \"{taken}\"; this one is \"{given}\".");

    private static string Bare(string name) =>
        name.StartsWith("a ", StringComparison.Ordinal) ? name[2..]
        : name.StartsWith("an ", StringComparison.Ordinal) ? name[3..]
        : name;

    // What stands in a file may be of any length and hold anything.
    private static string Shown(string value)
    {
        const int Most = 200;
        var line = new string([.. value.Take(Most).Select(c => char.IsControl(c) ? ' ' : c)]);
        return string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A language without rules.</summary>
    public static ReadingWarning OtherLanguage(string path, string language) =>
        new(
            path,
            $"The text is in another language than English ({language}), for which there are no rules: it is kept and can be searched, and no fact is read from it."
        );

    private static string Size(long bytes) => bytes % (1 << 20) == 0 ? Text($"{bytes >> 20} MB") : Text($"{bytes} bytes");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
