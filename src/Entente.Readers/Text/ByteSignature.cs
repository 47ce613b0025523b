using System.Text;

namespace Entente.Readers.Text;

/// <summary>Tells by their bytes the files that are no text, so that they can be refused by name.</summary>
internal static class ByteSignature
{
    private const int Looked = 64 << 10;

    private static readonly string[] Readable = [".docx", ".pdf"];

    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF (.pdf)"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office file (.doc, .xls or .ppt)"),
        (@"{\rtf"u8.ToArray(), "an RTF file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database"),
    ];

    /// <summary>The refusal of bytes that are no text, or null.</summary>
    public static Refusal? Refuse(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Signatures)
            if (bytes.StartsWith(start))
                return Refuse(path, name);
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Refuse(path, NameOfZip(bytes[..Math.Min(bytes.Length, Looked)]));
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        if (bytes.Contains((byte)0))
            return LooksLikeUtf16(head) ? ReadingMessages.Utf16WithoutMark(path) : ReadingMessages.Binary(path, bytes.IndexOf((byte)0));
        var controls = 0;
        foreach (var b in head)
            if (
                b < ' ' && b is not (byte)'\t' and not (byte)'\n' and not (byte)'\r' and not (byte)'\f' and not 0x0B and not 0x1B
                || b == 0x7F
            )
                controls++;
        return controls * 50 > head.Length ? ReadingMessages.ControlCharacters(path, controls, head.Length) : null;
    }

    // What is read under its own name is only named wrongly.
    private static Refusal Refuse(string path, string name) =>
        Readable.FirstOrDefault(r => name.EndsWith($"({r})", StringComparison.Ordinal)) is { } extension
            ? ReadingMessages.NamedOtherwise(path, name, extension)
            : ReadingMessages.OtherFormat(path, name);

    private static string NameOfZip(ReadOnlySpan<byte> head) =>
        Holds(head, "word/") ? "a Word file (.docx)"
        : Holds(head, "xl/") ? "an Excel file (.xlsx)"
        : Holds(head, "ppt/") ? "a PowerPoint file (.pptx)"
        : Holds(head, "application/vnd.oasis.opendocument") ? "an OpenDocument file"
        : Holds(head, "application/epub") ? "an EPUB book"
        : "a ZIP archive";

    private static bool Holds(ReadOnlySpan<byte> bytes, string ascii) => bytes.IndexOf(Encoding.ASCII.GetBytes(ascii)) >= 0;

    // Latin text in UTF-16 has a zero in nearly every second byte, always on the same side.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4)
            return false;
        Span<int> zeros = [0, 0];
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0)
                zeros[i & 1]++;
        var most = Math.Max(zeros[0], zeros[1]);
        return most * 5 > head.Length * 2 && Math.Min(zeros[0], zeros[1]) * 20 < most;
    }
}
