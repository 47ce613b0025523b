using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Tables;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente due</c>: ends, deadlines and fixed dates, soonest first.</summary>
internal sealed class DueCommand : EntenteSubcommand
{
    private readonly RecordFilter _filter = new();
    private readonly Option<Edtf?> _asOf = CommandOptions.AsOf("The date from which to look ahead; today where none is given.");
    private readonly Option<bool> _past = new("--past") { Description = "List what is past, too; it is counted otherwise." };
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv", "ics");

    /// <summary>Makes the command.</summary>
    public DueCommand(CommandHost host)
        : base("due", "List deadlines, ends of agreements and fixed dates, soonest first, with what they rest on.", host)
    {
        _filter.AddTo(this, withKind: false);
        Options.Add(_asOf);
        Options.Add(_past);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente due", "what comes from today on"),
            ("entente due --as-of 2020-01 --past", "what came after January 2020, and what was past by then"),
            ("entente due --format ics > due.ics", "for a calendar"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var day = parsed.GetValue(_asOf) is { } asOf ? DayRange.Of(asOf).Last : DateOnly.FromDateTime(Host.Clock.GetLocalNow().DateTime);
        var topics = Topics.Of(ledger, _filter.Of(parsed), [Agreement.Name, Position.Name, Event.Name]);
        var all = DueList.Of(topics, day);
        var format = parsed.GetValue(_format)!;
        var ahead = all.Count(i => !i.IsPast);
        var withPast = parsed.GetValue(_past) || format != "table";
        var asked = withPast ? all : [.. all.Take(ahead)];
        var listed = Listing.Part(Host, format, _filter.Limit(parsed), asked);
        Write(format, listed);
        if (format == "table")
            TellRest(day, listed.Count, asked.Count, ahead, all.Count - ahead, withPast);
        return asked.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Write(string format, IReadOnlyList<DueItem> items)
    {
        switch (format)
        {
            case "ics":
                Host.Out.Write(DueCalendar.Write(items, Host.Clock.GetUtcNow()));
                break;
            case "jsonl":
                foreach (var item in items)
                    Host.Out.Write(RecordJson.Line(item) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, items);
                break;
            default:
                if (items.Count == 0)
                    break;
                var table = new TextTable(Host, "When", "Kind", "What", "Rests on", "Source", "Fact").Narrow(0).Narrow(1).Main(2).Narrow(5);
                foreach (var item in items)
                    table.Add(Wording.Of(item.On), Word(item), item.What, item.RestsOn ?? "", FactLine.SourceOf(item.Fact), item.Fact.Id);
                table.Write();
                break;
        }
    }

    private static string Word(DueItem item) =>
        item.Kind switch
        {
            DueKind.Lapse => item.IsPast ? "ended" : "ends",
            DueKind.Deadline => item.IsPast ? "was due" : "due",
            _ => item.IsPast ? "was fixed" : "fixed",
        };

    private void TellRest(DateOnly day, int listed, int asked, int ahead, int past, bool withPast)
    {
        if (ahead == 0)
            Tell(string.Create(CultureInfo.InvariantCulture, $"Nothing that the ledger knows comes after {day:d MMMM yyyy}."));
        if (past > 0 && !withPast)
            Tell(string.Create(CultureInfo.InvariantCulture, $"{past:N0} past; --past lists them."));
        if (Listing.Rest(listed, asked, "items") is { } rest)
            Tell(rest);
    }
}
