using System.IO.Compression;

namespace Entente.Fuzz;

/// <summary>Changes what lies in packed files, so that the damage reaches those who read what comes out.</summary>
internal static class Packing
{
    /// <summary>A zip file with one of its entries changed.</summary>
    public static byte[] ChangeEntry(byte[] zip, Func<byte[], byte[]> change, Random random)
    {
        using var bytes = new MemoryStream();
        using (var before = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read))
        using (var after = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(before.Entries.Count);
            for (var i = 0; i < before.Entries.Count; i++)
            {
                using var from = before.Entries[i].Open();
                using var content = new MemoryStream();
                from.CopyTo(content);
                using var to = after.CreateEntry(before.Entries[i].FullName, CompressionLevel.Fastest).Open();
                to.Write(i == chosen ? change(content.ToArray()) : content.ToArray());
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A file of gzip members with what is in it changed.</summary>
    public static byte[] ChangeGzip(byte[] packed, Func<byte[], byte[]> change)
    {
        using var from = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        from.CopyTo(content);
        return Gzip(change(content.ToArray()));
    }

    /// <summary>Packs bytes.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Makes a zip file.</summary>
    public static byte[] Zip(params IEnumerable<(string Name, byte[] Bytes)> entries)
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
}
