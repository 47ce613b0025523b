using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace Entente.Tests;

/// <summary>
/// The command line run as a user for whom the rights of files hold. The superuser may read and write everything, so that for
/// them it runs as another user, from a copy of the program that this user may read.
/// </summary>
internal static class OrdinaryUser
{
    // "nobody", who owns nothing.
    private const string Number = "65534";

    /// <summary>Runs <c>entente</c> in a folder; the test is skipped where the machine knows no way to be an ordinary user.</summary>
    public static (int Code, string Out, string Error) Run(string folder, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of this kind are of Unix.");
        var program = AppContext.BaseDirectory;
        DirectoryInfo? copy = null;
        try
        {
            List<string> command = [Dotnet, "", .. args];
            if (Environment.IsPrivilegedProcess)
            {
                Assert.SkipUnless(
                    Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Join(p, "setpriv"))),
                    "The superuser may do everything, and there is no setpriv (util-linux) to become another user."
                );
                copy = CopyOf(program);
                program = copy.FullName;
                command.InsertRange(0, ["setpriv", $"--reuid={Number}", $"--regid={Number}", "--clear-groups"]);
            }
            command[^(args.Length + 1)] = Path.Join(program, "Entente.Cli.dll");
            return Start(folder, command);
        }
        finally
        {
            copy?.Delete(recursive: true);
        }
    }

    /// <summary>Gives a folder with what is in it away, so that only its rights decide.</summary>
    public static void GiveAway(string folder)
    {
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            Start(folder, ["chown", "-R", $"{Number}:{Number}", folder]);
    }

    public static string Dotnet => Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static (int Code, string Out, string Error) Start(string folder, List<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static DirectoryInfo CopyOf(string program)
    {
        var copy = Directory.CreateTempSubdirectory("entente-program-");
        const UnixFileMode AllRead = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode AllEnter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(program, file);
            if (
                name.EndsWith(".dll", StringComparison.Ordinal)
                || name.EndsWith(".so", StringComparison.Ordinal)
                || name.EndsWith(".json", StringComparison.Ordinal)
            )
            {
                var to = Path.Join(copy.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(to, AllRead);
            }
        }
        if (!OperatingSystem.IsWindows())
            foreach (
                var folder in (string[])[copy.FullName, .. Directory.EnumerateDirectories(copy.FullName, "*", SearchOption.AllDirectories)]
            )
                File.SetUnixFileMode(folder, AllRead | AllEnter | UnixFileMode.UserWrite);
        return copy;
    }
}
