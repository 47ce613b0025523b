using Entente.Readers;
using Spectre.Console;

namespace Entente.Cli.Output;

/// <summary>Shows a person how far the reading is: a bar of bytes and a count of documents.</summary>
internal static class ReadingProgress
{
    /// <summary>Runs the work; it tells the bytes of each document that is done.</summary>
    public static void Run(CommandHost host, IReadOnlyList<string> paths, Action<Action<long>> work) =>
        Run(host, host.ErrorIsTerminal ? Bytes(paths) : 0, work);

    /// <summary>Runs the work; it tells how much of the whole each document is that is done.</summary>
    public static void Run(CommandHost host, long total, Action<Action<long>> work)
    {
        if (!host.ErrorIsTerminal)
        {
            work(static _ => { });
            return;
        }
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(host.Error),
                ColorSystem = host.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            }
        );
        console
            .Progress()
            .AutoClear(enabled: true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(progress =>
            {
                var bar = progress.AddTask("reading", maxValue: Math.Max(1, total));
                var documents = 0;
                work(bytes =>
                {
                    documents++;
                    bar.Increment(bytes);
                    bar.Description = FormattableString.Invariant($"{documents:N0} documents");
                });
                bar.Value = bar.MaxValue;
            });
    }

    private static long Bytes(IReadOnlyList<string> paths)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            MaxRecursionDepth = 32,
        };
        long bytes = 0;
        foreach (var path in paths)
        {
            if (File.Exists(path))
                bytes += new FileInfo(path).Length;
            else if (Directory.Exists(path))
                foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", options))
                    if (DocumentFormats.ForFile(file.Name) is not null)
                        bytes += file.Length;
        }
        return bytes;
    }
}
