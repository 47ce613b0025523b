using System.Text;
using System.Text.RegularExpressions;
using Entente.Readers.Text;

namespace Entente.Readers.Html;

/// <summary>
/// Bytes of a page to text, as browsers do it: the byte order mark goes before what the page says of itself. Bytes that are
/// strict UTF-8 are taken for it whatever the page says, since no other encoding looks so by chance; bytes that nothing
/// explains are windows-1252.
/// </summary>
internal static partial class HtmlDecoder
{
    // The standard asks for 1,024; pages that put comments and styles first need more.
    private const int Prescanned = 8192;
    private const int Windows1252 = 1252;

    // What browsers take for another name of an encoding that .NET knows by its code page.
    private static readonly Dictionary<string, int> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = Windows1252,
        ["us-ascii"] = Windows1252,
        ["latin1"] = Windows1252,
        ["iso-8859-1"] = Windows1252,
        ["iso8859-1"] = Windows1252,
        ["iso_8859-1"] = Windows1252,
        ["cp1252"] = Windows1252,
        ["x-cp1252"] = Windows1252,
        ["iso-8859-9"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["cp1250"] = 1250,
        ["cp1251"] = 1251,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["ms_kanji"] = 932,
        ["windows-31j"] = 932,
        ["cp932"] = 932,
        ["euc-jp"] = 51932,
        ["x-euc-jp"] = 51932,
        ["iso-2022-jp"] = 50220,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["ksc5601"] = 949,
        ["cp949"] = 949,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["gb18030"] = 54936,
        ["x-gbk"] = 54936,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
    };

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The page as text, with how many characters could not be told; or the refusal of it.</summary>
    public static (string Text, int Broken, Refusal? Refusal) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return ("", 0, ReadingMessages.Utf32(path));
        if (bytes is [0xFF, 0xFE, ..])
            return Lenient(Encoding.Unicode, bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Lenient(Encoding.BigEndianUnicode, bytes[2..]);
        if (ByteSignature.Refuse(path, bytes) is { } refusal)
            return ("", 0, refusal);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Lenient(Encoding.UTF8, bytes[3..]);
        var declared = Declared(bytes[..Math.Min(bytes.Length, Prescanned)]);
        if (declared?.CodePage != Labels["iso-2022-jp"] && System.Text.Unicode.Utf8.IsValid(bytes))
            declared = Encoding.UTF8;
        return Lenient(declared ?? Guess(bytes), bytes);
    }

    private static (string, int, Refusal?) Lenient(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        return (text, text.AsSpan().Count('\uFFFD'), null);
    }

    // <meta charset=…>, <meta http-equiv="Content-Type" content="text/html; charset=…">, <?xml encoding="…"?>.
    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        foreach (Match match in Charset().Matches(Encoding.Latin1.GetString(head)))
            if (Named(match.Groups["name"].Value) is { } encoding)
                return encoding;
        return null;
    }

    private static Encoding? Named(string label)
    {
        label = label.Trim();
        // A page that can be read for its <meta> is no UTF-16.
        if (label.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || label.StartsWith("unicode", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8;
        try
        {
            return Labels.TryGetValue(label, out var page) ? Encoding.GetEncoding(page) : Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A page that says nothing: Japanese and Korean encodings are told by what they allow; else it is the Western one.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\u001B$"u8) >= 0)
            return Encoding.GetEncoding(Labels["iso-2022-jp"]);
        var high = 0;
        foreach (var b in bytes)
            if (b >= 0x80)
                high++;
        // A curly quote here and there is Western; in the others all that is not markup is high.
        if (high * 20 > bytes.Length)
            foreach (var label in (ReadOnlySpan<string>)["euc-jp", "shift_jis", "euc-kr"])
                if (Fits(Labels[label], bytes))
                    return Encoding.GetEncoding(Labels[label]);
        return Encoding.GetEncoding(Windows1252);
    }

    private static bool Fits(int page, ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        """<(?:meta\s[^>]*?charset\s*=|\?xml\s[^>]*?encoding\s*=)\s*["']?\s*(?<name>[A-Za-z0-9_:.\-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Charset();
}
