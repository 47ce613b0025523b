using Entente.Answers;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Ledger;
using Entente.Readers;

namespace Entente.Cli.Commands;

/// <summary>What a reading added to a ledger.</summary>
internal sealed class ReadingSummary
{
    public int Added { get; set; }

    public int Editions { get; set; }

    public int Known { get; set; }

    public int Refused { get; set; }

    public long Bytes { get; set; }

    public TimeSpan Took { get; set; }

    /// <summary>Whether the person stopped it before all was read.</summary>
    public bool IsStopped { get; set; }

    /// <summary>How many facts of each kind.</summary>
    public Dictionary<string, int> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids under which documents were added.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>What became of known documents that other rules had read.</summary>
    public RereadingSummary Again { get; } = new();
}

/// <summary>Reads documents into a ledger; what was refused, and what a person should know, is told as it comes.</summary>
internal static class LedgerReading
{
    public static ReadingSummary Read<TLedger>(CommandHost host, TLedger ledger, DocumentLoader loader, IReadOnlyList<string> paths)
        where TLedger : ILedgerWriter, ILedgerView
    {
        var summary = new ReadingSummary();
        var messages = new List<string>();
        var began = host.Clock.GetTimestamp();
        var run = new ExtractionRun(Extractor.Version, RulesVersion.Hash, loader.Options.Retrieved);
        var reading = new ParallelReading<Findings>(host.NewReading, host.Workers);
        using var interrupt = host.OnInterrupt(() => summary.IsStopped = true);
        ReadingProgress.Run(
            host,
            paths,
            done =>
            {
                IEnumerable<ReadOutcome<Findings>> Outcomes()
                {
                    foreach (var outcome in reading.Read(loader.Load(paths).Select(UnderItsName), ToRead))
                    {
                        done(outcome.Input.Loaded?.ByteLength ?? 0);
                        yield return outcome;
                        // What was found so far is written before the reading stops.
                        if (summary.IsStopped)
                            yield break;
                    }
                }
                foreach (var some in Groups(Outcomes()))
                    ledger.Together(() => some.ForEach(Add));
            }
        );
        // A bar would be torn by lines in between.
        foreach (var message in messages)
            host.Error.WriteLine(message);
        summary.Took = host.Clock.GetElapsedTime(began);
        // Whether they are editions of one work, a person decides.
        foreach (var proposal in EditionProposals.In(ledger, summary.Ids))
            host.Error.WriteLine($"note {EditionOutput.Proposal(proposal)}");
        return summary;

        // A known document is read where other rules read it last, as the ledger has it.
        Document? ToRead(LoadedDocument loaded)
        {
            var place = ledger.Place(loaded.Document.Id, loaded.Sha256);
            if (place.Newness != Newness.Known)
                return loaded.Document;
            var stored = ledger.FindDocument(place.Id)!;
            return stored.Run.Program == run.Program && stored.Run.Rules == run.Rules
                ? null
                : StoredDocument.Of(ledger, stored, loaded.Document) ?? Untold(place.Id);
        }

        Document? Untold(string id)
        {
            Tell($"note {ReviewMessages.NoPassages(id)}");
            return null;
        }

        void Tell(string message)
        {
            if (host.ErrorIsTerminal)
                messages.Add(message);
            else
                host.Error.WriteLine(message);
        }

        void Add(ReadOutcome<Findings> outcome)
        {
            if (outcome.Input.Loaded is not { } loaded)
            {
                summary.Refused++;
                Tell($"refused {outcome.Input.Refusal}");
                return;
            }
            foreach (var warning in loaded.Warnings)
                Tell($"note {warning}");
            if (outcome.Failure is { } failure)
            {
                summary.Refused++;
                Tell($"refused {Failed(loaded, failure)}");
                return;
            }
            // Another menu around the same text is no new edition.
            if (SameText(ledger, loaded) is { } same)
            {
                summary.Known++;
                Tell($"note {loaded.Path}: The ledger has this very text as document {same}; nothing was added.");
                return;
            }
            var source = SourceOf(loaded);
            IReadOnlyList<Facts.Fact> facts = [];
            // Only where the ledger gives it another id than its name is a document read again: its facts name it.
            DocumentPlace place;
            try
            {
                place = ledger.Add(
                    loaded.Document,
                    source,
                    run,
                    placed =>
                    {
                        var found = outcome.Result is { } result && ReferenceEquals(placed, outcome.Read) ? result : reading.Read(placed);
                        facts = found.Facts;
                        return found;
                    }
                );
                if (place.Newness == Newness.Known && outcome.Read is { } again && again.Id == place.Id)
                    summary.Again.Add(Rereading.Add(ledger, again, outcome.Result!, run));
            }
            catch (LedgerException e) when (e.Document is not null)
            {
                summary.Refused++;
                Tell($"refused {loaded.Path}: {e.Message}");
                return;
            }
            if (place.Newness == Newness.Known)
            {
                summary.Known++;
                if (place.Id != loaded.Document.Id)
                    Tell($"note {loaded.Path}: The ledger has these very bytes as document {place.Id}; nothing was added.");
                return;
            }
            summary.Added++;
            summary.Ids.Add(place.Id);
            summary.Bytes += loaded.ByteLength;
            if (place.Newness == Newness.NewEdition)
            {
                summary.Editions++;
                Tell($"note {loaded.Path}: The ledger has another text named {loaded.Document.Id}; this one is its edition {place.Id}.");
            }
            foreach (var fact in facts)
                summary.Facts[fact.Kind] = summary.Facts.GetValueOrDefault(fact.Kind) + 1;
        }
    }

    /// <summary>Where a document came from, with its bytes.</summary>
    public static DocumentSource SourceOf(LoadedDocument loaded) =>
        new(loaded.Sha256, loaded.Path, loaded.Retrieved)
        {
            Original = new Original(loaded.Bytes, loaded.Version.ETag, loaded.Version.LastModified) { Redirects = loaded.Redirects },
        };

    // Several captures of a page have one name; which editions they are, the ledger knows.
    private static LoadResult UnderItsName(LoadResult result) =>
        result.Loaded is { } loaded && loaded.Name != loaded.Document.Id
            ? LoadResult.Of(loaded with { Document = loaded.Document with { Id = loaded.Name } })
            : result;

    /// <summary>
    /// The id of the edition of a document's name that stood when it was retrieved, where that has the very same text in other bytes;
    /// otherwise null.
    /// </summary>
    public static string? SameText<TLedger>(TLedger ledger, LoadedDocument loaded)
        where TLedger : ILedgerWriter, ILedgerView
    {
        var name = loaded.Document.Id;
        var place = ledger.Place(name, loaded.Sha256);
        if (place.Newness != Newness.NewEdition)
            return null;
        var editions = Enumerable
            .Range(1, place.Edition - 1)
            .Select(edition => ledger.FindDocument(DocumentPlace.IdOf(name, edition)))
            .OfType<LedgerDocument>()
            .Where(d => d.Name == name)
            .OrderBy(d => d.Source.Retrieved)
            .ThenBy(d => d.Edition)
            .ToList();
        // An archive may hold what stood before all that is known.
        var stood = editions.LastOrDefault(d => d.Source.Retrieved <= loaded.Retrieved) ?? editions.FirstOrDefault();
        return stood is not null && ledger.FindText(stood.Id)!.Value == loaded.Document.Text.Value ? stood.Id : null;
    }

    // Documents that are written together: not so many that memory grows or other programs wait.
    private static IEnumerable<List<ReadOutcome<Findings>>> Groups(IEnumerable<ReadOutcome<Findings>> outcomes)
    {
        const int Documents = 500;
        const long Bytes = 8 << 20;
        var (group, bytes) = (new List<ReadOutcome<Findings>>(), 0L);
        foreach (var outcome in outcomes)
        {
            group.Add(outcome);
            bytes += outcome.Input.Loaded?.ByteLength ?? 0;
            if (group.Count < Documents && bytes < Bytes)
                continue;
            yield return group;
            (group, bytes) = ([], 0);
        }
        if (group.Count > 0)
            yield return group;
    }

    /// <summary>What to tell of a document that the program itself could not read.</summary>
    public static string Failed(LoadedDocument loaded, Exception failure) =>
        $"{loaded.Path}: The program failed on this document ({failure.GetType().Name}: {failure.Message.TrimEnd('.')}). Please report it with the document; the others were read.";
}
