using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Reconciliation;
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
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<bool> _allowPrivate = CommandOptions.AllowPrivate();

    /// <summary>Makes the command.</summary>
    public WatchCommand(CommandHost host)
        : base("watch", "Fetch the pages of the ledger again; keep a new edition where the text changed, and tell what changed.", host)
    {
        Arguments.Add(_names);
        Options.Add(_ledger);
        Options.Add(_allowPrivate);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente watch", "every page of ./entente.db; from cron, exit code 1 says that something changed"),
            ("entente watch state.gov_u-s-relations-with-japan", "one page"),
        ];

    /// <inheritdoc/>
    public override string WhenOne => "a page changed";

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
        // The latest edition of each name, as far as it came from an address.
        var watched = all.Where(d => asked.Length == 0 || asked.Contains(d.Name) || asked.Contains(d.Id))
            .GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(editions => editions.MaxBy(d => d.Edition)!)
            .Where(d => PageFetcher.IsAddress(d.Source.Location))
            .ToList();
        if (watched.Count == 0)
        {
            Tell("No document of the ledger came from an address; entente read https://… reads one.");
            return ExitCode.UsedWrongly;
        }
        using var fetcher = new PageFetcher(new FetchOptions { AllowPrivate = parsed.GetValue(_allowPrivate) });
        var loader = new DocumentLoader(new LoadOptions { Retrieved = Host.Clock.GetUtcNow() });
        var (changed, refused) = (0, 0);
        foreach (var document in watched)
            switch (Watch(ledger, document, fetcher, loader))
            {
                case Outcome.Changed:
                    changed++;
                    break;
                case Outcome.Refused:
                    refused++;
                    break;
                default:
                    break;
            }
        TextLines.Paragraph(
            Host,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{watched.Count:N0} {(watched.Count == 1 ? "page" : "pages")} watched: {changed:N0} changed, {watched.Count - changed - refused:N0} as before, {refused:N0} refused."
            )
        );
        return refused > 0 ? ExitCode.SomeRefused
            : changed > 0 ? ExitCode.NothingFound
            : ExitCode.Done;
    }

    private Outcome Watch(SqliteLedger ledger, LedgerDocument known, PageFetcher fetcher, DocumentLoader loader)
    {
        var original = ledger.FindOriginal(known.Id);
        var fetched = fetcher.Fetch(known.Source.Location, new PageVersion(original?.ETag, original?.LastModified));
        if (fetched.IsUnchanged)
            return Outcome.Same;
        var result = fetched.Page is { } page ? loader.Load(page) : LoadResult.Of(fetched.Refusal!);
        if (result.Loaded is not { } loaded)
        {
            Tell($"refused {result.Refusal}");
            return Outcome.Refused;
        }
        // Another menu around the same text is no new edition.
        if (loaded.Sha256 == known.Source.Sha256 || loaded.Document.Text.Value == ledger.FindText(known.Id)!.Value)
            return Outcome.Same;
        // The page is that document wherever it is found today.
        var document = loaded.Document with
        {
            Id = known.Name,
        };
        var run = new ExtractionRun(Extractor.Version, RulesVersion.Hash, loader.Options.Retrieved);
        var reading = Host.NewReading();
        var place = ledger.Add(document, LedgerReading.SourceOf(loaded), run, placed => reading(placed));
        if (place.Newness == Newness.Known)
            return Outcome.Same;
        TellChanges(ledger, known, place.Id);
        return Outcome.Changed;
    }

    private void TellChanges(SqliteLedger ledger, LedgerDocument before, string id)
    {
        var now = ledger.FindDocument(id)!;
        var changes = Changes.Between(ledger, new Compared((before, now), null, null), new FactFilter());
        TextLines.Heading(Host, $"{before.Id} → {now.Id}");
        TextLines.Paragraph(Host, ChangeOutput.Summary(changes));
        ChangeOutput.List(Host, [.. changes.Where(c => c.Relation != Relation.Unchanged)]);
        Host.Out.WriteLine();
    }

    private enum Outcome
    {
        Same,
        Changed,
        Refused,
    }
}
