using System.Globalization;
using System.IO.Compression;
using Entente.Readers.Fetching;

namespace Entente.Readers.Archives;

/// <summary>
/// Opens archives of web pages (WARC, ISO 28500), packed or not, record by record: of those that hold the answer of a server the documents
/// are read, with their address and the time at which they were fetched.
/// </summary>
internal sealed class WarcReader : IArchiveReader
{
    private const int Looked = 4096;

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".warc", ".warc.gz"];

    /// <inheritdoc/>
    public IEnumerable<ContainedFile> Read(Archive archive)
    {
        using var packed = new CountedStream(archive.Stream);
        using var stream = archive.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true), () => packed.Count, archive.Path)
            : (Stream)packed;
        var records = new WarcRecords(stream);
        while (records.Next())
        {
            var type = records.Header("WARC-Type");
            if (type is not ("response" or "resource") || AddressOf(records.Header("WARC-Target-URI")) is not { } address)
                continue;
            var path = $"{archive.Path}#{address.OriginalString}";
            var (body, isWhole) = records.Body(archive.MaxBytes);
            var answer =
                type == "response" ? HttpAnswer.Read(body, archive.MaxBytes) : new HttpAnswer(200, MediaOf(records), null, body, true);
            if (answer is null || answer.Status != 200 || answer is { IsWhole: true, Body.Length: 0 })
                continue;
            var page = new FetchedPage(address, address, [], answer.Body, answer.MediaType, answer.Charset, default);
            if (!IsDocument(page))
                continue;
            if (!isWhole || !answer.IsWhole)
                yield return ContainedFile.Of(ReadingMessages.TooLarge(path, archive.MaxBytes));
            else
                yield return new ContainedFile(path) { Page = page, Fetched = DateOf(records.Header("WARC-Date")) };
        }
    }

    private static string MediaOf(WarcRecords records) => (records.Header("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();

    private static Uri? AddressOf(string? value)
    {
        // Early archives put it in angle brackets.
        if (!Uri.TryCreate(value?.Trim('<', '>', ' '), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        try
        {
            return address.IdnHost.Length > 0 ? address : null;
        }
        catch (UriFormatException)
        {
            // No host can have such a name.
            return null;
        }
    }

    private static DateTimeOffset? DateOf(string? value) =>
        DateTimeOffset.TryParse(
            value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var date
        )
            ? date
            : null;

    // Pictures, scripts, feeds and rules for robots are of the site, not documents.
    private static bool IsDocument(FetchedPage page)
    {
        if (
            page.Address.AbsolutePath.Equals("/robots.txt", StringComparison.OrdinalIgnoreCase)
            || MediaTypes.ReaderOf(page) is not { } reader
        )
            return false;
        return reader.Format != "tei"
            || page.Bytes.AsSpan(0, Math.Min(page.Bytes.Length, Looked)).IndexOf("http://www.tei-c.org/ns/1.0"u8) >= 0;
    }
}
