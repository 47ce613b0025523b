using System.CommandLine;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Tables;

namespace Entente.Cli.Commands;

/// <summary><c>entente disagreements</c>: comparable facts of different sources that cannot both hold.</summary>
internal sealed class DisagreementsCommand : EntenteSubcommand
{
    private readonly RecordFilter _filter = new();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public DisagreementsCommand(CommandHost host)
        : base("disagreements", "Show comparable facts of different sources that cannot both hold, with the sentences of both.", host)
    {
        _filter.AddTo(this);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string WhenOne => "sources disagree";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente disagreements", "where the sources of the ledger disagree"),
            ("entente disagreements --kind figure --party JPN", "about figures on Japan"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var found = Disagreements.In(ledger, _filter.Of(parsed));
        var format = parsed.GetValue(_format)!;
        var listed = Listing.Part(Host, format, _filter.Limit(parsed), found);
        switch (format)
        {
            case "jsonl":
                foreach (var disagreement in listed)
                    Host.Out.Write(RecordJson.Line(disagreement) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, listed);
                break;
            default:
                Table(listed);
                break;
        }
        if (found.Count == 0)
            Tell("No two sources of the ledger disagree.");
        else if (Listing.Rest(listed.Count, found.Count, "disagreements") is { } rest)
            Tell(rest);
        return found.Count == 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private void Table(IReadOnlyList<Disagreement> disagreements)
    {
        foreach (var disagreement in disagreements)
        {
            TextLines.Heading(
                Host,
                $"{disagreement.Topic.Kind}: {TextTable.OneLine(FactLine.Of(disagreement.First).Says)}: {disagreement.Why}"
            );
            var table = new TextTable(Host, "Fact", "Source", "Words").Narrow(0).Main(2).WithoutHeadings();
            foreach (var fact in (Facts.Fact[])[disagreement.First, disagreement.Second])
                table.Add(fact.Id, FactLine.SourceOf(fact), $"“{fact.Evidence.Quote}”");
            foreach (var fact in disagreement.Others)
                table.Add(fact.Id, FactLine.SourceOf(fact), $"“{fact.Evidence.Quote}”");
            table.Write();
            Host.Out.WriteLine();
        }
    }
}
