using Xunit;

namespace Entente.Tests;

/// <summary>
/// The seeds, gold files and corpora, which do not live in the repository: the folder <c>shared</c> beside it, or the
/// one that the environment variable <c>ENTENTE_SHARED</c> names.
/// </summary>
internal static class Shared
{
    /// <summary>Marks the tests that read these folders, which <c>./test</c> leaves out where there are none.</summary>
    public const string Trait = "reads";

    /// <summary>The trait's value.</summary>
    public const string Folders = "shared";

    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The folder, or null where there is none.</summary>
    public static string? Folder => Found.Value;

    /// <summary>The full path of a file or folder in it; the test is skipped where it is absent.</summary>
    public static string Require(string relative)
    {
        if (Folder is null)
            Assert.Skip("There is no folder ../shared beside the repository; set ENTENTE_SHARED to run this test.");
        var path = Path.Join(Folder, relative);
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Skip($"{relative} is not in the shared folder.");
        return path;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_SHARED") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Join(folder.FullName, "Entente.slnx")))
                continue;
            var shared = folder.Parent is null ? null : Path.Join(folder.Parent.FullName, "shared");
            return Directory.Exists(shared) ? shared : null;
        }
        return null;
    }
}
