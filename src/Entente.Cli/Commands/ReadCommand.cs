using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Facts;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Stores.Sqlite;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: documents and their facts into the ledger.</summary>
internal sealed class ReadCommand : EntenteSubcommand
{
    private readonly Argument<string[]> _paths = CommandOptions.Paths(orList: true);
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<Edtf?> _date = CommandOptions.Date();
    private readonly Option<string?> _id = CommandOptions.Id();
    private readonly Option<string?> _readAs = CommandOptions.ReadAs();
    private readonly Option<string[]> _list = CommandOptions.Lists("the pages that it lists and the ledger has not are read.");
    private readonly Option<bool> _allowPrivate = CommandOptions.AllowPrivate();

    /// <summary>Makes the command.</summary>
    public ReadCommand(CommandHost host)
        : base("read", "Read documents into the ledger and tell what was found, and what was refused and why.", host)
    {
        Arguments.Add(_paths);
        Options.Add(_ledger);
        Options.Add(_date);
        Options.Add(_id);
        Options.Add(_readAs);
        Options.Add(_list);
        Options.Add(_allowPrivate);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente read fact-sheets/", "every document of a folder, into ./entente.db"),
            ("entente read https://www.example.org/relations.txt", "a page, as it is today; read again, a changed text is a new edition"),
            ("entente read --list https://www.example.org/feed.xml", "the pages of a feed that the ledger has not"),
            ("entente read sheet.txt --date 2021-03-14 --ledger japan.db", "one document that does not say its date"),
        ];

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths)!;
        using var fetcher = new PageFetcher(new FetchOptions { AllowPrivate = parsed.GetValue(_allowPrivate) });
        var options = new LoadOptions
        {
            Retrieved = Host.Clock.GetUtcNow(),
            Overrides = new DocumentMetadata { Date = parsed.GetValue(_date) },
            Id = parsed.GetValue(_id),
            Format = parsed.GetValue(_readAs),
            StandardInput = Host.In,
            Fetcher = fetcher,
        };
        var file = parsed.GetValue(_ledger)!;
        using var ledger = SqliteLedger.OpenToWrite(file);
        var loader = new DocumentLoader(options);
        if (ListedPages.New(Host, ledger, loader, parsed.GetValue(_list)!) is not { } pages)
            return ExitCode.UsedWrongly;
        List<string> listed = [.. paths, .. pages];
        if (listed.Count == 0)
        {
            Tell(
                paths.Length == 0 && parsed.GetValue(_list)!.Length == 0
                    ? "Name what is to be read: files, folders, addresses, or a --list of them."
                    : "The ledger has all pages of the list; entente watch tells whether they changed."
            );
            return paths.Length == 0 && parsed.GetValue(_list)!.Length == 0 ? ExitCode.UsedWrongly : ExitCode.Done;
        }
        var summary = LedgerReading.Read(Host, ledger, loader, listed);
        Write(summary, file);
        if (summary.IsStopped)
        {
            Tell("Stopped; what was read so far is in the ledger. The same command again reads the rest.");
            return ExitCode.Stopped;
        }
        return summary.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private void Write(ReadingSummary summary, string file)
    {
        TextLines.Paragraph(
            Host,
            Line(
                $"Into {file}: {Count(summary.Added, "document")} read{Editions(summary)}, {summary.Known} already known, {summary.Refused} refused."
            )
        );
        var facts = summary.Facts.Values.Sum();
        TextLines.Paragraph(
            Host,
            summary.Added == 0
                ? (summary.Again.Documents == 0 ? "Nothing was added." : "No document was added.")
                : Line(
                    $"{Count(facts, "fact")} found in {Seconds(summary.Took)} ({summary.Bytes / 1e6 / Math.Max(summary.Took.TotalSeconds, 0.001):0.0} MB/s)."
                )
        );
        if (summary.Again.Documents > 0)
        {
            TextLines.Paragraph(
                Host,
                Line(
                    $"{Count(summary.Again.Documents, "known document")} {(summary.Again.Documents == 1 ? "was" : "were")} read again, since other rules had read {(summary.Again.Documents == 1 ? "it" : "them")} last."
                )
            );
            Rereading.Write(Host, summary.Again);
        }
        if (facts == 0)
            return;
        Host.Out.WriteLine();
        var table = new TextTable(Host, "Kind", "Facts").Numbers(1);
        foreach (var kind in FactKinds.All)
            if (summary.Facts.TryGetValue(kind.Name, out var count))
                table.Add(kind.Name, Line($"{count:N0}"));
        table.Write();
    }

    private static string Editions(ReadingSummary summary) =>
        summary.Editions == 0 ? "" : Line($" ({Count(summary.Editions, "later edition")} of documents known under that name)");

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds < 1 ? Line($"{time.TotalMilliseconds:0} ms") : Line($"{time.TotalSeconds:0.0} s");

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : Line($"{n:N0} {what}s");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
