using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Readers;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente reread</c>: everything in the ledger again, with the rules of this program.</summary>
internal sealed class RereadCommand : EntenteSubcommand
{
    // Documents that are written together: not so many that memory grows or other programs wait.
    private const int Together = 500;

    // A document's length is not asked for beforehand.
    private const long BytesOfOne = 1 << 15;

    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string?> _document = CommandOptions.Document();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl");

    /// <summary>Makes the command.</summary>
    public RereadCommand(CommandHost host)
        : base(
            "reread",
            "Read the ledger's documents again, from what it keeps of them, with the rules of this program; tell what changed. Earlier readings stay.",
            host
        )
    {
        Options.Add(_ledger);
        Options.Add(_document);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente reread", "after an update of the program"),
            ("entente reread --format jsonl > changed.jsonl", "each fact that was found anew or is no longer found"),
        ];

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_ledger)!;
        var asJson = parsed.GetValue(_format) == "jsonl";
        using var ledger = SqliteLedger.OpenToAdd(file);
        var documents = ledger.Documents(new DocumentFilter()).ToList();
        if (parsed.GetValue(_document) is { } only)
        {
            var one = documents.FindAll(d => d.Id == only);
            if (one.Count == 0)
            {
                Tell($"There is no document {only} in the ledger.{NearestWord.Hint(only, documents.Select(d => d.Id))}");
                return ExitCode.NothingFound;
            }
            documents = one;
        }
        if (documents.Count == 0)
        {
            Tell("The ledger has no document yet.");
            return ExitCode.NothingFound;
        }
        var run = new ExtractionRun(Extractor.Version, RulesVersion.Hash, Host.Clock.GetUtcNow());
        var old = documents.FindAll(d => d.Run.Program != run.Program || d.Run.Rules != run.Rules);
        var summary = new RereadingSummary();
        var (failed, isStopped) = Read(ledger, old, run, summary, asJson ? WriteJson : static _ => { });
        if (!asJson)
            Write(file, documents.Count - old.Count, failed, summary);
        if (isStopped)
        {
            Tell("Stopped; what was read so far is in the ledger. The same command again reads the rest.");
            return ExitCode.Stopped;
        }
        return failed > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private (int Failed, bool IsStopped) Read(
        SqliteLedger ledger,
        List<LedgerDocument> documents,
        ExtractionRun run,
        RereadingSummary summary,
        Action<ReadingChange> changed
    )
    {
        var (failed, isStopped) = (0, false);
        var messages = new List<string>();
        var reading = new ParallelReading<Findings>(Host.NewReading, Host.Workers);
        using var interrupt = Host.OnInterrupt(() => isStopped = true);
        ReadingProgress.Run(
            Host,
            documents.Count,
            done =>
            {
                IEnumerable<(LedgerDocument Stored, Document? Read, Findings? Found, Exception? Failure)> Outcomes()
                {
                    foreach (var outcome in reading.ReadEach(documents, d => StoredDocument.Of(ledger, d), _ => BytesOfOne))
                    {
                        done(1);
                        yield return outcome;
                        // What was found so far is written before the reading stops.
                        if (isStopped)
                            yield break;
                    }
                }
                foreach (var group in Outcomes().Chunk(Together))
                    ledger.Together(() =>
                    {
                        foreach (var (stored, document, found, failure) in group)
                            Add(stored, document, found, failure);
                    });
            }
        );
        // A bar would be torn by lines in between.
        messages.ForEach(Tell);
        return (failed, isStopped);

        void Add(LedgerDocument stored, Document? document, Findings? found, Exception? failure)
        {
            try
            {
                if (document is null)
                    throw new LedgerException(ReviewMessages.NoPassages(stored.Id), stored.Id);
                if (failure is not null || found is null)
                    throw new LedgerException(
                        $"The program failed on document {stored.Id} ({failure?.GetType().Name}: {failure?.Message.TrimEnd('.')}). Please report it with the document; its facts stay as they are.",
                        stored.Id
                    );
                var change = Rereading.Add(ledger, document, found, run);
                summary.Add(change);
                changed(change);
            }
            catch (LedgerException e) when (e.Document is not null)
            {
                failed++;
                messages.Add($"refused {e.Message}");
            }
        }
    }

    private void WriteJson(ReadingChange change)
    {
        foreach (var fact in change.Found)
            Host.Out.Write($"{{\"change\":\"found\",\"fact\":{FactJson.Write(fact)}}}\n");
        foreach (var fact in change.NoLongerFound)
            Host.Out.Write($"{{\"change\":\"no longer found\",\"fact\":{FactJson.Write(fact)}}}\n");
    }

    private void Write(string file, int known, int failed, RereadingSummary summary)
    {
        var counts = Line($"{known:N0} read by these rules already, {failed:N0} could not be");
        TextLines.Paragraph(Host, Line($"In {file}: {Count(summary.Documents)} read again, {counts}."));
        if (summary.Documents == 0)
        {
            TextLines.Paragraph(Host, "Nothing was added.");
            return;
        }
        Rereading.Write(Host, summary);
        if (summary.Kinds.Count == 0)
            return;
        Host.Out.WriteLine();
        var table = new TextTable(Host, "Kind", "Found anew", "No longer found").Numbers(1).Numbers(2);
        foreach (var kind in FactKinds.All)
            if (summary.Kinds.TryGetValue(kind.Name, out var count))
                table.Add(kind.Name, Line($"{count.Found:N0}"), Line($"{count.Gone:N0}"));
        table.Write();
    }

    private static string Count(int n) => n == 1 ? "1 document" : Line($"{n:N0} documents");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
