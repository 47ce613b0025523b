using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Entente.Readers.Pdf;

/// <summary>Runs poppler's <c>pdftotext</c> on the bytes of a file: no shell, no files in between, a limit of time.</summary>
internal static class PdfTool
{
    private const string Name = "pdftotext";
    private const int LongestError = 4096;
    private const int ExitNoPermission = 3;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PerMegabyte = TimeSpan.FromSeconds(2);

    /// <summary>Whether it is installed.</summary>
    public static bool IsInstalled => Find(SearchPath) is not null;

    private static string? SearchPath => Environment.GetEnvironmentVariable("PATH");

    /// <summary>Gives the output to <paramref name="read"/> as it comes; tells the refusal where the tool fails.</summary>
    public static (T? Result, Refusal? Refusal) Run<T>(string path, ReadOnlyMemory<byte> bytes, Func<Stream, T> read)
        where T : class
    {
        if (Find(SearchPath) is not { } tool)
            return (null, ReadingMessages.NoPdfTool(path));
        var start = new ProcessStartInfo(tool, ["-bbox-layout", "-enc", "UTF-8", "-", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return (null, ReadingMessages.NoPdfTool(path));
        }
        using (process)
        {
            var isLate = false;
            using var limit = new Timer(
                _ =>
                {
                    isLate = true;
                    End(process);
                },
                null,
                Least + PerMegabyte * (bytes.Length >> 20),
                Timeout.InfiniteTimeSpan
            );
            var error = ReadErrorAsync(process);
            var input = WriteAsync(process, bytes);
            T? result = null;
            Exception? broken = null;
            try
            {
                result = read(process.StandardOutput.BaseStream);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                broken = failure;
                End(process);
            }
            process.WaitForExit();
            input.GetAwaiter().GetResult();
            var told = error.GetAwaiter().GetResult();
            if (isLate)
                return (null, ReadingMessages.TooLong(path, "PDF"));
            if (broken is PdfLimitException beyond)
                return (null, ReadingMessages.TooMuchInside(path, beyond.Limit));
            if (process.ExitCode == ExitNoPermission)
                return (null, ReadingMessages.LockedPdf(path));
            if (told.Contains("Incorrect password", StringComparison.Ordinal))
                return (null, ReadingMessages.LockedPdf(path));
            if (broken is not null || process.ExitCode != 0)
                return (null, ReadingMessages.BrokenFile(path, "PDF", FirstLine(told) ?? broken?.Message ?? "pdftotext cannot read it"));
            return (result, null);
        }
    }

    /// <summary>The tool in the folders of a search path; what lies in the current folder is not run.</summary>
    internal static string? Find(string? searchPath)
    {
        var file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        foreach (var folder in (searchPath ?? "").Split(Path.PathSeparator))
            if (Path.IsPathFullyQualified(folder) && Path.Join(folder, file) is var path && File.Exists(path))
                return path;
        return null;
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }

    // A tool that gives up does not read to the end.
    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException) { }
    }

    private static async Task<string> ReadErrorAsync(Process process)
    {
        var told = new StringBuilder();
        var piece = new char[1024];
        try
        {
            while (await process.StandardError.ReadAsync(piece.AsMemory()).ConfigureAwait(false) is var read and > 0)
                if (told.Length < LongestError)
                    told.Append(piece, 0, read);
        }
        catch (IOException) { }
        return told.ToString();
    }

    private static string? FirstLine(string told) => told.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim();
}

/// <summary>There is more in a file than is read of one document.</summary>
#pragma warning disable CA1032, CA1064, RCS1194 // Thrown and caught by the reader of one format.
internal sealed class PdfLimitException(long limit) : Exception
#pragma warning restore CA1032, CA1064, RCS1194
{
    public long Limit { get; } = limit;
}
