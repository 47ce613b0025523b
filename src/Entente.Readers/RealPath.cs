namespace Entente.Readers;

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
        || (
            lower.StartsWith(upper, StringComparison.Ordinal)
            && (upper.EndsWith(Path.DirectorySeparatorChar) || lower[upper.Length] == Path.DirectorySeparatorChar)
        );

    /// <summary>The refusal of a link that leads nowhere or to itself; null for anything else.</summary>
    public static Refusal? RefuseLink(string path)
    {
        try
        {
            var link = new FileInfo(path);
            if (link.LinkTarget is not { } target || link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true })
                return null;
            return ReadingMessages.BrokenLink(path, target);
        }
        catch (IOException)
        {
            return ReadingMessages.LinkLoop(path);
        }
        catch (Exception failure) when (failure is ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
