using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Tables;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente timeline</c>: the relationship in order.</summary>
internal sealed class TimelineCommand : EntenteSubcommand
{
    private readonly RecordFilter _filter = new();
    private readonly Option<Edtf?> _within = CommandOptions.Within();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public TimelineCommand(CommandHost host)
        : base(
            "timeline",
            "Tell the relationship in order: what happened, what ends, what is due; each once, however many documents say it.",
            host
        )
    {
        _filter.AddTo(this);
        Options.Add(_within);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente timeline --party JPN --within 1945/1960", "from 1945 to 1960"),
            ("entente timeline --format csv > timeline.csv", "for a spreadsheet"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var topics = Topics.Of(ledger, _filter.Of(parsed), [Event.Name, Agreement.Name, Position.Name]);
        var all = Timeline.Of(topics, parsed.GetValue(_within));
        var format = parsed.GetValue(_format)!;
        var listed = Listing.Part(Host, format, _filter.Limit(parsed), all);
        switch (format)
        {
            case "jsonl":
                foreach (var entry in listed)
                    Host.Out.Write(RecordJson.Line(entry) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, listed);
                break;
            default:
                Table(listed);
                break;
        }
        if (all.Count == 0)
            Tell("The ledger dates nothing that fits.");
        else if (Listing.Rest(listed.Count, all.Count, "entries") is { } rest)
            Tell(rest);
        return all.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Table(IReadOnlyList<TimelineEntry> entries)
    {
        if (entries.Count == 0)
            return;
        var table = new TextTable(Host, "When", "What", "Source", "Fact").Narrow(0).Main(1).Narrow(3);
        foreach (var entry in entries)
        {
            var others = RecordCsv.DocumentsOf(entry) - 1;
            table.Add(
                Wording.Of(entry.On),
                entry.What,
                others > 0
                    ? string.Create(CultureInfo.InvariantCulture, $"{FactLine.SourceOf(entry.Fact)} and {others} more")
                    : FactLine.SourceOf(entry.Fact),
                entry.Fact.Id
            );
        }
        table.Write();
    }
}
