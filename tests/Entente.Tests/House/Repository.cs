using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Entente.Tests.House;

/// <summary>The checkout's own files, as the tests of the house read them.</summary>
internal static partial class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", "node_modules"];

    public static string Root { get; } = FindRoot();

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>Files under a folder with one of the endings, as paths with slashes from the root on.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var files = new List<string>();
        if (Directory.Exists(Full(folder)))
            Collect(new DirectoryInfo(Full(folder)), endings, files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Code without its comments; what stands in strings is kept.</summary>
    public static string WithoutComments(string code) => Comment().Replace(code, m => m.Value[0] == '/' ? " " : m.Value);

    private static void Collect(DirectoryInfo folder, string[] endings, List<string> files)
    {
        foreach (var file in folder.EnumerateFiles())
            if (endings.Length == 0 || endings.Any(e => file.Name.EndsWith(e, StringComparison.Ordinal)))
                files.Add(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));
        foreach (var inner in folder.EnumerateDirectories())
            if (!NotOurs.Contains(inner.Name))
                Collect(inner, endings, files);
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, here })
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "Entente.slnx")))
                    return folder;
        throw new InvalidOperationException("The tests of the house need the checkout: no folder above them holds Entente.slnx.");
    }

    // A string (kept) or a comment (dropped): whichever begins first wins.
    [GeneratedRegex(
        """(?<q>"{3,}).*?\k<q>|@"([^"]|"")*"|"([^"\\\n]|\\.)*"|'([^'\\\n]|\\.)+'|//[^\n]*|/\*.*?\*/""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Comment();
}
