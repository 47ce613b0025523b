using System.CommandLine;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Tables;

namespace Entente.Cli.Commands;

/// <summary><c>entente vintages</c>: each measure with its values over stated time.</summary>
internal sealed class VintagesCommand : EntenteSubcommand
{
    private readonly RecordFilter _filter = new();
    private readonly Option<string?> _about = CommandOptions.About();
    private readonly Option<bool> _all = new("--all") { Description = "Measures with one value, too." };
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public VintagesCommand(CommandHost host)
        : base(
            "vintages",
            "Show how each measure was stated over time, with its bounds, and the measures beside it that are not comparable.",
            host
        )
    {
        _filter.AddTo(this, withKind: false);
        Options.Add(_about);
        Options.Add(_all);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente vintages", "measures stated more than once, those that changed first"),
            ("entente vintages --about jobs --all", "all that count jobs"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var filter = _filter.Of(parsed) with { Kind = Figure.Name };
        var topics = Topics.Of(ledger, filter);
        var vintages = Vintages.Of(topics, parsed.GetValue(_all) ? 1 : 2);
        if (parsed.GetValue(_about) is { } about)
        {
            var fits = ledger.Facts(filter with { About = about }).Select(FactKey.Of).ToHashSet();
            vintages = [.. vintages.Where(v => v.Values.Any(x => fits.Contains(FactKey.Of(x.Fact))))];
        }
        var format = parsed.GetValue(_format)!;
        var listed = Listing.Part(Host, format, _filter.Limit(parsed), vintages);
        Write(format, listed);
        if (vintages.Count == 0)
            Tell("The ledger has no measure that fits and was stated more than once; --all lists those stated once.");
        else if (Listing.Rest(listed.Count, vintages.Count, "measures") is { } rest)
            Tell(rest);
        return vintages.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Write(string format, IReadOnlyList<Vintage> vintages)
    {
        switch (format)
        {
            case "jsonl":
                foreach (var vintage in vintages)
                    Host.Out.Write(RecordJson.Line(vintage) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, vintages);
                break;
            default:
                for (var i = 0; i < vintages.Count; i++)
                {
                    if (i > 0)
                        Host.Out.WriteLine();
                    Table(vintages[i]);
                }
                break;
        }
    }

    private void Table(Vintage vintage)
    {
        TextLines.Heading(Host, vintage.Measure.Length == 0 ? vintage.Topic.Latest.About : vintage.Measure);
        var table = new TextTable(Host, "Stated", "Value", "Of", "Source", "Fact").Narrow(0).Numbers(1).Narrow(4).Main(3).WithoutHeadings();
        foreach (var value in vintage.Values)
            table.Add(
                value.Stated is null ? "undated" : Wording.Of(value.Stated),
                Wording.Of(value.Figure),
                value.Of is null ? "" : $"of {Wording.Of(value.Of)}",
                value.Fact.Document,
                value.Fact.Id
            );
        foreach (var neighbour in vintage.Topic.Neighbours)
            table.Add(
                "beside",
                Wording.Of((Figure)neighbour.Other.Body),
                "",
                $"{((Figure)neighbour.Other.Body).Measure}: {neighbour.Reason}",
                neighbour.Other.Id
            );
        table.Write();
    }
}
