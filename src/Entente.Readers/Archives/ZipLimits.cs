using System.IO.Compression;

namespace Entente.Readers.Archives;

/// <summary>What a zip file may hold before it is refused; told from its own list, before anything is unpacked.</summary>
internal static class ZipLimits
{
    /// <summary>The most entries.</summary>
    public const int MostEntries = 100_000;

    /// <summary>The most bytes of all entries together, unpacked.</summary>
    public const long MostBytes = 8L << 30;

    // Text shrinks to a twentieth, tables of numbers to a hundredth.
    private const int MostRatio = 300;
    private const long Unsuspicious = 4L << 20;

    /// <summary>Whether an entry would grow beyond belief.</summary>
    public static bool IsBomb(long length, long compressed) => length > Unsuspicious && length / MostRatio > Math.Max(1, compressed);

    /// <summary>The refusal of a file that one document is packed in, or null.</summary>
    public static Refusal? Refuse(string path, ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
            return ReadingMessages.TooManyEntries(path, MostEntries);
        var all = 0L;
        foreach (var entry in zip.Entries)
        {
            if (IsBomb(entry.Length, entry.CompressedLength))
                return ReadingMessages.Bomb(path, entry.FullName);
            all += entry.Length;
            if (all > MostBytes)
                return ReadingMessages.TooMuchInside(path, MostBytes);
        }
        return null;
    }
}
