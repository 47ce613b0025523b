namespace Entente.Readers.Archives;

/// <summary>The archives that are opened, as a list.</summary>
internal static class ArchiveFormats
{
    /// <summary>How many archives may lie in each other.</summary>
    public const int MostDepth = 3;

    /// <summary>All of them; a file belongs to the first that knows the end of its name.</summary>
    public static IReadOnlyList<IArchiveReader> All { get; } = [new ZipReader(), new WarcReader()];

    /// <summary>The reader of an archive by the end of its name, or null.</summary>
    public static IArchiveReader? ForFile(string path) =>
        All.FirstOrDefault(reader => reader.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What an archive holds; where it breaks off or goes beyond the limits, the refusal of it is the last.</summary>
    public static IEnumerable<ContainedFile> Read(IArchiveReader reader, Archive archive)
    {
        if (archive.Depth >= MostDepth)
        {
            yield return ContainedFile.Of(ReadingMessages.ArchiveTooDeep(archive.Path, MostDepth));
            yield break;
        }
        using var files = reader.Read(archive).GetEnumerator();
        while (true)
        {
            ContainedFile? file = null;
            try
            {
                if (files.MoveNext())
                    file = files.Current;
            }
            catch (ArchiveLimitException limit)
            {
                file = ContainedFile.Of(limit.Refusal);
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                // Of a broken archive what stands before the damage was read.
                file = ContainedFile.Of(ReadingMessages.BrokenFile(archive.Path, "archive", broken.Message));
            }
            if (file is null)
                yield break;
            yield return file;
            if (file.Refusal is not null && file.Path == archive.Path)
                yield break;
        }
    }
}
