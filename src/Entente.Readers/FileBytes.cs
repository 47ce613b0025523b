namespace Entente.Readers;

/// <summary>The bytes of a file, or the refusal of it; no more than the limit is ever read.</summary>
internal static class FileBytes
{
    // Longer arrays and strings do not exist.
    private const long MostBytes = 1 << 30;
    private const int Piece = 1 << 16;

    /// <summary>Reads a file whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="isListed">Whether it was found in a folder: then it was there a moment ago.</param>
    public static (byte[] Bytes, Refusal? Refusal) Read(string path, long limit, bool isListed)
    {
        try
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0,
                FileOptions.SequentialScan
            );
            return Read(file, path, limit);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return ([], isListed ? ReadingMessages.Vanished(path) : ReadingMessages.Missing(path));
        }
        catch (UnauthorizedAccessException)
        {
            return ([], ReadingMessages.NoRights(path));
        }
        catch (Exception failure) when (failure is IOException or NotSupportedException)
        {
            return ([], ReadingMessages.Unreadable(path, failure.Message));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public static (byte[] Bytes, Refusal? Refusal) Read(Stream stream, string path, long limit)
    {
        limit = Math.Min(limit, MostBytes);
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > limit)
            return ([], ReadingMessages.TooLarge(path, limit));
        // One more than expected, so that the end is seen without growing.
        var bytes = new byte[Math.Max(expected + 1, Piece)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                break;
            length += read;
            if (length > limit)
                return ([], ReadingMessages.TooLarge(path, limit));
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limit + 1));
        }
        Array.Resize(ref bytes, length);
        return (bytes, null);
    }
}
