using Entente.Answers;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Readers;
using Entente.Readers.Fetching;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary>Fetches pages again, keeps a new edition where the text changed, and tells what changed in the facts.</summary>
internal sealed class PageWatch(CommandHost host, SqliteLedger ledger, PageFetcher fetcher, DocumentLoader loader)
{
    /// <summary>How many pages changed.</summary>
    public int Changed { get; private set; }

    /// <summary>How many pages could not be had or read.</summary>
    public int Refused { get; private set; }

    /// <summary>Fetches a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="known">The latest edition of each document that came from there.</param>
    public void Look(string address, IReadOnlyList<LedgerDocument> known)
    {
        var original = ledger.FindOriginal(known[0].Id);
        var fetched = fetcher.Fetch(address, new PageVersion(original?.ETag, original?.LastModified));
        if (fetched.IsUnchanged)
            return;
        var results = fetched.Page is { } page ? loader.Load(page) : [LoadResult.Of(fetched.Refusal!)];
        var (isChanged, isRefused) = (false, false);
        foreach (var result in results)
        {
            if (result.Loaded is not { } loaded)
            {
                host.Error.WriteLine($"refused {result.Refusal}");
                isRefused = true;
                continue;
            }
            // A page is its document wherever it is found today; of the documents of a volume each has its name.
            var before = results.Count == 1 ? known : [.. known.Where(d => d.Name == loaded.Name)];
            foreach (var document in before)
                isChanged |= Keep(loaded, document);
            if (before.Count == 0)
                isChanged |= Add(loaded, loaded.Name).IsNew;
        }
        Refused += isRefused ? 1 : 0;
        Changed += isChanged && !isRefused ? 1 : 0;
    }

    private bool Keep(LoadedDocument loaded, LedgerDocument known)
    {
        // Another menu around the same text is no new edition.
        if (loaded.Sha256 == known.Source.Sha256 || loaded.Document.Text.Value == ledger.FindText(known.Id)!.Value)
            return false;
        var (id, isNew) = Add(loaded, known.Name);
        if (isNew)
            TellChanges(known, id);
        else
            // The ledger keeps the same bytes once: it cannot say that a page went back to them.
            host.Error.WriteLine($"note {known.Source.Location}: The page is again what it was as {id}; nothing was added.");
        return isNew;
    }

    private (string Id, bool IsNew) Add(LoadedDocument loaded, string name)
    {
        var run = new ExtractionRun(Extractor.Version, RulesVersion.Hash, loader.Options.Retrieved);
        var reading = host.NewReading();
        var place = ledger.Add(loaded.Document with { Id = name }, LedgerReading.SourceOf(loaded), run, placed => reading(placed));
        return (place.Id, place.Newness != Newness.Known);
    }

    private void TellChanges(LedgerDocument before, string id)
    {
        var now = ledger.FindDocument(id)!;
        var changes = Changes.Between(ledger, new Compared((before, now), null, null), new FactFilter());
        TextLines.Heading(host, $"{before.Id} → {now.Id}");
        TextLines.Paragraph(host, ChangeOutput.Summary(changes));
        ChangeOutput.List(host, [.. changes.Where(c => c.Relation != Relation.Unchanged)]);
        host.Out.WriteLine();
    }
}
