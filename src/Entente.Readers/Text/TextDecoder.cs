using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Readers.Text;

/// <summary>
/// Bytes to text, strictly: nothing is replaced, nothing dropped but the byte order mark of UTF-16. The text is what Python's
/// <c>open(path, encoding="utf-8", newline="")</c> gives: the mark of UTF-8 stays as U+FEFF, line ends stay as they are.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The text of a file, or the refusal of it.</summary>
    public static (string Text, Refusal? Refusal) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var text =
            bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] ? null
            : bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? null
            : "";
        if (text is null)
            return DecodeUtf16(path, bytes);
        return ByteSignature.Refuse(path, bytes) is { } refusal ? ("", refusal) : DecodeUtf8(path, bytes);
    }

    private static (string, Refusal?) DecodeUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
                return ("", ReadingMessages.NotUtf8(path, read, bytes[read], LineOf(bytes[..read])));
            var text = new string(chars, 0, written);
            return IsBlank(text) ? ("", ReadingMessages.Empty(path)) : (text, null);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static (string, Refusal?) DecodeUtf16(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return ("", ReadingMessages.Utf32(path));
        var encoding = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
        try
        {
            var text = encoding.GetString(bytes[2..]);
            return IsBlank(text) ? ("", ReadingMessages.Empty(path)) : (text, null);
        }
        catch (DecoderFallbackException broken)
        {
            return ("", ReadingMessages.NotUtf16(path, broken.Index + 2));
        }
    }

    private static bool IsBlank(string text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))
                return false;
        return true;
    }

    private static int LineOf(ReadOnlySpan<byte> before) => before.Count((byte)'\n') + 1;
}
