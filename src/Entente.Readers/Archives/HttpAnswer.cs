using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Entente.Readers.Archives;

/// <summary>What a server answered, as an archive keeps it.</summary>
/// <param name="Status">The status: 200 where the page was given.</param>
/// <param name="MediaType">The media type in lower case, or an empty string.</param>
/// <param name="Charset">The character set, or null.</param>
/// <param name="Body">The page, unpacked.</param>
/// <param name="IsWhole">Whether all of it is there.</param>
internal sealed record HttpAnswer(int Status, string MediaType, string? Charset, byte[] Body, bool IsWhole)
{
    private const int LongestHeader = 256 << 10;

    /// <summary>Reads an answer; null where the bytes are none.</summary>
    public static HttpAnswer? Read(byte[] bytes, long limit)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, LongestHeader));
        var end = head.IndexOf("\r\n\r\n"u8);
        var start = end + 4;
        if (end < 0)
            (end, start) = (head.IndexOf("\n\n"u8), head.IndexOf("\n\n"u8) + 2);
        if (end < 0 || !head.StartsWith("HTTP/"u8))
            return null;
        var lines = Encoding.Latin1.GetString(head[..end]).Split('\n');
        var parts = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !int.TryParse(parts[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        var type = fields.GetValueOrDefault("Content-Type", "").Split(';');
        var charset = type.Skip(1)
            .Select(p => p.Trim())
            .Where(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            .Select(p => p["charset=".Length..].Trim('"', '\'', ' '))
            .FirstOrDefault();
        var body = bytes.AsSpan(start).ToArray();
        // Some archives keep the pieces in which a page was sent, some do not and leave the field.
        if (fields.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Joined(body) ?? body;
        var isWhole = true;
        if (fields.TryGetValue("Content-Encoding", out var packed))
            (body, isWhole) = Unpacked(body, packed.Trim().ToLowerInvariant(), limit);
        return new HttpAnswer(status, type[0].Trim().ToLowerInvariant(), string.IsNullOrEmpty(charset) ? null : charset, body, isWhole);
    }

    // The pieces of a page, or null where it is not in pieces.
    private static byte[]? Joined(byte[] bytes)
    {
        using var joined = new MemoryStream(bytes.Length);
        for (var at = 0; at < bytes.Length; )
        {
            var line = bytes.AsSpan(at).IndexOf((byte)'\n');
            if (line is < 1 or > 64)
                return null;
            var size = Encoding.ASCII.GetString(bytes, at, line).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
                return null;
            at += line + 1;
            if (length == 0)
                return joined.ToArray();
            length = Math.Min(length, bytes.Length - at);
            joined.Write(bytes, at, length);
            at += length;
            while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
                at++;
        }
        return joined.ToArray();
    }

    private static (byte[] Body, bool IsWhole) Unpacked(byte[] bytes, string how, long limit)
    {
        using var packed = new MemoryStream(bytes, writable: false);
        using Stream? stream = how switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (stream is null)
            return (bytes, true);
        try
        {
            var (body, refusal) = FileBytes.Read(stream, "", limit);
            return (body, refusal is null);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or InvalidOperationException)
        {
            // Archives that keep pages unpacked leave the field too.
            return (bytes, true);
        }
    }
}
