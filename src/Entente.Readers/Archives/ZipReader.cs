using System.IO.Compression;
using Entente.Readers.Metadata;

namespace Entente.Readers.Archives;

/// <summary>Opens zip files, and WACZ files, which are zip files with archives of web pages in them.</summary>
internal sealed class ZipReader : IArchiveReader
{
    private const string ArchivesOfWacz = "archive/";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".zip", ".wacz"];

    /// <inheritdoc/>
    public IEnumerable<ContainedFile> Read(Archive archive)
    {
        // The list stands at the end; what cannot be turned back is kept in memory.
        var stream = archive.Stream;
        if (!stream.CanSeek)
        {
            var (bytes, refusal) = FileBytes.Read(stream, archive.Path, archive.MaxBytes);
            if (refusal is not null)
                throw new ArchiveLimitException(refusal);
            stream = new MemoryStream(bytes, writable: false);
        }
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > ZipLimits.MostEntries)
            throw new ArchiveLimitException(ReadingMessages.TooManyEntries(archive.Path, ZipLimits.MostEntries));
        var isWacz = archive.Path.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase);
        var all = 0L;
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var name = entry.FullName.Replace('\\', '/');
            if (!IsRead(name) || isWacz && !name.StartsWith(ArchivesOfWacz, StringComparison.Ordinal))
                continue;
            var path = $"{archive.Path}/{name}";
            all += entry.Length;
            if (all > ZipLimits.MostBytes)
                throw new ArchiveLimitException(ReadingMessages.TooMuchInside(archive.Path, ZipLimits.MostBytes));
            if (entry.IsEncrypted)
                yield return ContainedFile.Of(ReadingMessages.LockedEntry(path));
            else if (ZipLimits.IsBomb(entry.Length, entry.CompressedLength))
                yield return ContainedFile.Of(ReadingMessages.Bomb(path, name));
            else if (ArchiveFormats.ForFile(name) is { } inner)
            {
                using var nested = entry.Open();
                foreach (var file in ArchiveFormats.Read(inner, archive with { Path = path, Stream = nested, Depth = archive.Depth + 1 }))
                    yield return file;
            }
            else
                yield return WithSidecar(zip, entry, archive.Path, ReadFile(entry, path, archive.MaxBytes));
        }
    }

    private static ContainedFile WithSidecar(ZipArchive zip, ZipArchiveEntry entry, string archive, ContainedFile file)
    {
        if (file.Refusal is not null || zip.GetEntry(Sidecar.PathOf(entry.FullName)) is not { } beside)
            return file;
        var path = $"{archive}/{beside.FullName}";
        if (beside.IsEncrypted)
            return ContainedFile.Of(ReadingMessages.LockedEntry(path));
        if (ZipLimits.IsBomb(beside.Length, beside.CompressedLength))
            return ContainedFile.Of(ReadingMessages.Bomb(path, beside.FullName));
        var sidecar = ReadFile(beside, path, Sidecar.MaxBytes);
        return sidecar.Refusal is null ? file with { Sidecar = (sidecar.Path, sidecar.Bytes) } : sidecar;
    }

    private static ContainedFile ReadFile(ZipArchiveEntry entry, string path, long limit)
    {
        try
        {
            using var stream = entry.Open();
            var (bytes, refusal) = FileBytes.Read(stream, path, limit);
            return refusal is null ? new ContainedFile(path) { Bytes = bytes } : ContainedFile.Of(refusal);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            // The others may be whole.
            return ContainedFile.Of(ReadingMessages.BrokenFile(path, "entry of the archive", broken.Message));
        }
    }

    // As in folders: documents, and nothing that is hidden.
    private static bool IsRead(string name) =>
        !name.EndsWith('/')
        && (DocumentFormats.IsDocument(name) || ArchiveFormats.ForFile(name) is not null)
        && !name.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX");
}
