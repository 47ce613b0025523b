using System.IO.Compression;
using Entente.Readers.Archives;
using Entente.Readers.Fetching;

namespace Entente.Readers;

/// <content>Reads lists of pages: feeds, sitemaps, and indexes of sitemaps.</content>
public sealed partial class DocumentLoader
{
    private const int MostLists = 50;
    private static readonly byte[] PackedList = [0x1F, 0x8B];

    /// <summary>The addresses of a list of sources (<see cref="SourceList"/>), or why there are none.</summary>
    /// <param name="place">The file or address of the list.</param>
    public (IReadOnlyList<string> Addresses, Refusal? Refusal) ReadList(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var (addresses, isIndex, refusal) = ReadOneList(place);
        if (refusal is not null || !isIndex)
            return (addresses, refusal);
        // Large sites cut their sitemap into several; an index in an index is none (sitemaps.org).
        var all = new List<string>();
        foreach (var list in addresses.Take(MostLists))
        {
            var (some, isDeeper, broken) = ReadOneList(list);
            if (broken is not null)
                return ([], broken);
            if (!isDeeper)
                all.AddRange(some);
        }
        return ([.. all.Distinct(StringComparer.Ordinal).Take(SourceList.MostAddresses)], null);
    }

    private (IReadOnlyList<string> Addresses, bool IsIndex, Refusal? Refusal) ReadOneList(string place)
    {
        var (bytes, address, refusal) = BytesOfList(place);
        if (refusal is not null)
            return ([], false, refusal);
        try
        {
            if (bytes.AsSpan().StartsWith(PackedList))
                (bytes, refusal) = Unpacked(place, bytes);
            return refusal is null
                ? (SourceList.Read(new MemoryStream(bytes), address, out var isIndex), isIndex, null)
                : ([], false, refusal);
        }
        catch (Exception broken) when (broken is FormatException or InvalidDataException)
        {
            return ([], false, FetchMessages.NoList(place, broken.Message));
        }
    }

    private (byte[] Bytes, Uri? Address, Refusal? Refusal) BytesOfList(string place)
    {
        if (!PageFetcher.IsAddress(place))
        {
            var file = FileBytes.Read(place, Options.MaxBytes, isListed: false);
            return (file.Bytes, null, file.Refusal);
        }
        if (Options.Fetcher is null)
            return ([], null, FetchMessages.NotFetched(place));
        var fetched = Options.Fetcher.Fetch(place);
        return fetched.Page is { } page ? (page.Bytes, page.Address, null) : ([], null, fetched.Refusal);
    }

    private (byte[] Bytes, Refusal? Refusal) Unpacked(string place, byte[] bytes)
    {
        using var stream = new UnpackedStream(
            new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            () => bytes.Length,
            place
        );
        try
        {
            return FileBytes.Read(stream, place, Options.MaxBytes);
        }
        catch (ArchiveLimitException limit)
        {
            return ([], limit.Refusal);
        }
    }
}
