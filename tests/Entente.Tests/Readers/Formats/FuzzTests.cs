using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Fuzz;
using Xunit;

namespace Entente.Tests.Readers.Formats;

/// <summary>
/// Damaged files of every format, read in a process of their own (tests/Fuzz): none crashes it, holds it up or makes it take much
/// memory. These are a few of them; ./fuzz reads more than a hundred thousand.
/// </summary>
public sealed partial class FuzzTests : IDisposable
{
    private const int Some = 6000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        var (code, output) = Run("--times", Some.ToString(CultureInfo.InvariantCulture));
        Assert.True(code == 0, output);
        // Of each format some are read, and some are refused: otherwise the damage is too small or too great to try anything.
        Assert.All(
            Row().Matches(output),
            row =>
            {
                Assert.NotEqual("0", row.Groups["read"].Value);
                Assert.NotEqual("0", row.Groups["refused"].Value);
            }
        );
        Assert.InRange(Row().Count(output), 12, 20);
    }

    [Fact]
    public void What_takes_too_long_is_told_while_it_lasts()
    {
        using var told = new BlockingText();
        using var guard = new Guard(TimeSpan.FromMilliseconds(50), long.MaxValue, told.Add);
        guard.Begin();
        Assert.Contains("was not done after", told.Wait(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_took_too_long_is_told_when_it_is_done()
    {
        using var told = new BlockingText();
        using var guard = new Guard(TimeSpan.Zero, long.MaxValue, told.Add);
        guard.Begin();
        guard.End();
        Assert.StartsWith("it ", told.Wait(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_too_much_memory_is_told()
    {
        using var told = new BlockingText();
        using var guard = new Guard(TimeSpan.MaxValue, 1_000_000, told.Add);
        Assert.Contains("MB of memory", told.Wait(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_the_same_for_its_number() =>
        Assert.Equal(
            Numbers(Run("--format", "html", "--from", "7", "--times", "3")),
            Numbers(Run("--format", "html", "--from", "7", "--times", "3"))
        );

    [Fact]
    public void A_format_that_there_is_not_is_told() => Assert.Equal(2, Run("--format", "papyrus").Code);

    private static string[] Numbers((int Code, string Output) run) =>
        [.. Row().Matches(run.Output).Select(m => $"{m.Groups["read"].Value} {m.Groups["refused"].Value}")];

    private (int Code, string Output) Run(params string[] args)
    {
        using var process = Process.Start(
            new ProcessStartInfo(OrdinaryUser.Dotnet, [Path.Join(AppContext.BaseDirectory, "Entente.Fuzz.dll"), .. args])
            {
                WorkingDirectory = _folder.Path,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(
        @"^(?<name>[a-z.-]+)\s+[\d,]+\s+(?<read>[\d,]+)\s+(?<refused>[\d,]+)\s+\d+ ms",
        RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Row();

    private sealed class BlockingText : IDisposable
    {
        private readonly ManualResetEventSlim _isTold = new();
        private string _text = "";

        public void Add(string text)
        {
            _text = text;
            _isTold.Set();
        }

        public string Wait() => _isTold.Wait(TimeSpan.FromSeconds(30)) ? _text : "nothing was told";

        public void Dispose() => _isTold.Dispose();
    }
}
