using Entente.Readers.Metadata;

namespace Entente.Readers;

/// <summary>
/// Finds the documents below a folder: in ordinal order of the names, folders among the files, links followed once;
/// hidden files, sidecars and files of other formats are passed over.
/// </summary>
internal static class FolderWalk
{
    private sealed record Level(string Folder, string RealPath, string[] Names)
    {
        public int Next { get; set; }
    }

    /// <summary>The files in order, and what could not be entered.</summary>
    public static IEnumerable<(string Path, Refusal? Refusal)> Files(string root)
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
            else if (DocumentFormats.ForFile(path) is not null)
            {
                found = true;
                yield return (path, null);
            }
        }
        if (!found)
            yield return (root, ReadingMessages.NoDocuments(root));
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

/// <summary>Paths with all their links followed.</summary>
internal static class RealPath
{
    /// <summary>Where a path really leads.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full) ?? "";
        var real = root;
        foreach (var step in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Join(real, step);
            if (new DirectoryInfo(real).LinkTarget is not null && Directory.ResolveLinkTarget(real, returnFinalTarget: true) is { } target)
                real = string.Equals(target.FullName, real, StringComparison.Ordinal) ? real : Of(target.FullName);
        }
        return real;
    }

    /// <summary>Whether a real path is another or a folder above it.</summary>
    public static bool IsSameOrAbove(string upper, string lower) =>
        string.Equals(upper, lower, StringComparison.Ordinal)
        || (lower.StartsWith(upper, StringComparison.Ordinal) && (upper.EndsWith(Path.DirectorySeparatorChar) || lower[upper.Length] == Path.DirectorySeparatorChar));

    /// <summary>The refusal of a path at which there is no file: missing, a broken link, or one that leads to itself.</summary>
    public static Refusal WhyMissing(string path)
    {
        try
        {
            var link = new FileInfo(path);
            if (link.LinkTarget is not { } target)
                return ReadingMessages.Missing(path);
            link.ResolveLinkTarget(returnFinalTarget: true);
            return ReadingMessages.BrokenLink(path, target);
        }
        catch (IOException)
        {
            return ReadingMessages.LinkLoop(path);
        }
        catch (Exception failure) when (failure is ArgumentException or UnauthorizedAccessException)
        {
            return ReadingMessages.Missing(path);
        }
    }
}
