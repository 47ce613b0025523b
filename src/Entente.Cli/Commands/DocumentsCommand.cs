using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tables;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente documents</c>: what the ledger has read.</summary>
internal sealed class DocumentsCommand : EntenteSubcommand
{
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string?> _about = CommandOptions.About();
    private readonly Option<Edtf?> _knownOn = CommandOptions.KnownOn();
    private readonly Option<int?> _limit = CommandOptions.Limit();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public DocumentsCommand(CommandHost host)
        : base("documents", "List the documents of the ledger with their dates, publishers and how many facts they state.", host)
    {
        foreach (var option in (Option[])[_ledger, _about, _knownOn, _limit, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente documents", "all of them, as they were read"),
            ("entente documents --about treaty --known-on 2020", "those out by the end of 2020 with such a title"),
        ];

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(_format)!;
        var filter = new DocumentFilter
        {
            About = parsed.GetValue(_about),
            KnownOn = parsed.GetValue(_knownOn),
            Take = Listing.Take(Host, format, parsed.GetValue(_limit)),
        };
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        var documents = ledger.Documents(filter).ToList();
        if (documents.Count == 0)
        {
            Tell(filter.About is null && filter.KnownOn is null ? "The ledger has no document yet." : "No document of the ledger fits.");
            if (format == "table")
                return ExitCode.NothingFound;
        }
        Write(format, documents);
        if (documents.Count == filter.Take && ledger.Documents(filter with { Take = null }).Count() is var all && all > documents.Count)
            Tell(string.Create(CultureInfo.InvariantCulture, $"{documents.Count:N0} of {all:N0} documents; --limit 0 lists all."));
        return documents.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Write(string format, List<LedgerDocument> documents)
    {
        switch (format)
        {
            case "jsonl":
                foreach (var document in documents)
                    Host.Out.Write(DocumentJson.Line(document) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, documents);
                break;
            default:
                var table = new TextTable(Host, "Document", "Date", "Title", "Publisher", "Facts").Main(2).Numbers(4);
                foreach (var d in documents)
                    table.Add(
                        d.Id,
                        d.Metadata.Date is null ? "undated" : Wording.Of(d.Metadata.Date),
                        d.Metadata.Title ?? "",
                        d.Metadata.Publisher ?? "",
                        string.Create(CultureInfo.InvariantCulture, $"{d.Facts:N0}")
                    );
                table.Write();
                break;
        }
    }
}
