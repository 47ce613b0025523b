using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente watch</c>: fetches known pages again, keeps a new edition where the text changed, and tells what changed in the facts.</summary>
internal sealed class WatchCommand : EntenteSubcommand
{
    private readonly Argument<string[]> _names = new("DOCUMENT")
    {
        Description = "Documents of the ledger; without them, all that were fetched from an address.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string[]> _list = CommandOptions.Lists("the pages that it lists and the ledger has not are read, too.");
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<bool> _allowPrivate = CommandOptions.AllowPrivate();

    /// <summary>Makes the command.</summary>
    public WatchCommand(CommandHost host)
        : base("watch", "Fetch the pages of the ledger again; keep a new edition where the text changed, and tell what changed.", host)
    {
        Arguments.Add(_names);
        Options.Add(_list);
        Options.Add(_ledger);
        Options.Add(_allowPrivate);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente watch", "every page of ./entente.db; from cron, exit code 1 says that something changed"),
            ("entente watch state.gov_u-s-relations-with-japan", "one page"),
            ("entente watch --list https://www.example.org/feed.xml", "every page, and the new ones of a feed"),
        ];

    /// <inheritdoc/>
    public override string WhenOne => "a page changed, or the list has a new one";

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToWrite(parsed.GetValue(_ledger)!);
        var asked = parsed.GetValue(_names)!;
        var all = ledger.Documents(new DocumentFilter()).ToList();
        foreach (var name in asked)
            if (!all.Exists(d => d.Name == name || d.Id == name))
            {
                Tell($"There is no document {name} in the ledger.{NearestWord.Hint(name, all.Select(d => d.Name))}");
                return ExitCode.UsedWrongly;
            }
        // The latest edition of each name, as far as it came from an address; several documents of one file are fetched once.
        var watched = all.Where(d => asked.Length == 0 || asked.Contains(d.Name) || asked.Contains(d.Id))
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(editions => editions.MaxBy(d => (d.Source.Retrieved, d.Edition))!)
            .Where(d => PageFetcher.IsAddress(d.Source.Location))
            .GroupBy(d => d.Source.Location.Split('#')[0], StringComparer.Ordinal)
            .ToList();
        var lists = parsed.GetValue(_list)!;
        if (watched.Count == 0 && lists.Length == 0)
        {
            Tell("No document of the ledger came from an address; entente read https://… reads one.");
            return ExitCode.UsedWrongly;
        }
        using var fetcher = new PageFetcher(new FetchOptions { AllowPrivate = parsed.GetValue(_allowPrivate) });
        var loader = new DocumentLoader(new LoadOptions { Retrieved = Host.Clock.GetUtcNow(), Fetcher = fetcher });
        if (ListedPages.New(Host, ledger, loader, lists) is not { } listed)
            return ExitCode.UsedWrongly;
        var watch = new PageWatch(Host, ledger, fetcher, loader);
        foreach (var page in watched)
            watch.Look(page.Key, [.. page]);
        var (changed, refused) = (watch.Changed, watch.Refused);
        if (watched.Count > 0)
            TextLines.Paragraph(
                Host,
                Line(
                    $"{Count(watched.Count, "page")} watched: {changed:N0} changed, {watched.Count - changed - refused:N0} as before, {refused:N0} refused."
                )
            );
        if (lists.Length > 0)
        {
            var added = listed.Count == 0 ? new ReadingSummary() : LedgerReading.Read(Host, ledger, loader, listed);
            TextLines.Paragraph(
                Host,
                Line(
                    $"{Count(added.Added, "new page")} of the list read ({Count(added.Facts.Values.Sum(), "fact")}), {added.Refused:N0} refused."
                )
            );
            (changed, refused) = (changed + added.Added, refused + added.Refused);
        }
        return refused > 0 ? ExitCode.SomeRefused
            : changed > 0 ? ExitCode.NothingFound
            : ExitCode.Done;
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : Line($"{n:N0} {what}s");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
