using Entente.Readers.Metadata;

namespace Entente.Readers;

/// <summary>
/// Finds the documents, or other files, below a folder: in ordinal order of the names, folders among the files, links followed once;
/// hidden files, sidecars and what is no document (images, data) are passed over.
/// </summary>
internal static class FolderWalk
{
    private sealed record Level(string Folder, string RealPath, string[] Names)
    {
        public int Next { get; set; }
    }

    /// <summary>The documents in order, and what could not be entered.</summary>
    public static IEnumerable<(string Path, Refusal? Refusal)> Files(string root) =>
        Files(root, DocumentFormats.IsDocument, ReadingMessages.NoDocuments);

    /// <summary>The files that are wanted, in order, and what could not be entered; where none is wanted, the refusal of the folder.</summary>
    public static IEnumerable<(string Path, Refusal? Refusal)> Files(
        string root,
        Func<string, bool> isWanted,
        Func<string, Refusal> nothing
    )
    {
        var found = false;
        var levels = new Stack<Level>();
        if (Enter(root, levels) is { } closed)
        {
            yield return (root, closed);
            yield break;
        }
        while (levels.TryPeek(out var level))
        {
            if (level.Next == level.Names.Length)
            {
                levels.Pop();
                continue;
            }
            var path = Path.Join(level.Folder, level.Names[level.Next++]);
            if (Directory.Exists(path))
            {
                if (Enter(path, levels) is { } refusal)
                {
                    found = true;
                    yield return (path, refusal);
                }
            }
            else if (isWanted(path))
            {
                found = true;
                yield return (path, null);
            }
        }
        if (!found)
            yield return (root, nothing(root));
    }

    private static Refusal? Enter(string folder, Stack<Level> levels)
    {
        try
        {
            var real = RealPath.Of(folder);
            foreach (var above in levels)
                if (RealPath.IsSameOrAbove(real, above.RealPath))
                    return ReadingMessages.LinkLoop(folder);
            var names = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Where(IsSeen).ToArray();
            Array.Sort(names, StringComparer.Ordinal);
            levels.Push(new Level(folder, real, names));
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return ReadingMessages.Vanished(folder);
        }
        catch (UnauthorizedAccessException)
        {
            return ReadingMessages.NoRights(folder);
        }
        catch (IOException failure)
        {
            return ReadingMessages.Unreadable(folder, failure.Message);
        }
    }

    private static bool IsSeen(string name) => !name.StartsWith('.') && !name.EndsWith(Sidecar.Ending, StringComparison.OrdinalIgnoreCase);
}
