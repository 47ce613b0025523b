using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Entente.Tests.Readers.Formats;

/// <summary>Makes archives for tests to read.</summary>
internal static class ArchiveFile
{
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    /// <summary>A WARC file; packed, each record is a member of its own, as the standard asks.</summary>
    public static byte[] Warc(bool isPacked, params byte[][] records)
    {
        using var bytes = new MemoryStream();
        foreach (var record in records)
            bytes.Write(isPacked ? Gzip(record) : record);
        return bytes.ToArray();
    }

    public static byte[] Record(string type, string? address, byte[] body, string date = "2021-03-14T09:00:00Z", string more = "") =>
        [
            .. Text(
                $"WARC/1.1\r\nWARC-Type: {type}\r\n{(address is null ? "" : $"WARC-Target-URI: {address}\r\n")}WARC-Date: {date}\r\n{more}"
                    + $"WARC-Record-ID: <urn:uuid:0>\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"
            ),
            .. body,
            .. Text("\r\n\r\n"),
        ];

    public static byte[] Answer(string header, byte[] body) => [.. Text($"HTTP/1.1 {header.ReplaceLineEndings("\r\n")}\r\n\r\n"), .. body];

    public static byte[] Page(string address, string words) =>
        Record("response", address, Answer("200 OK\nContent-Type: text/plain; charset=utf-8", Text(words)));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);
}
