using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Facts;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente facts</c>: the facts of the ledger.</summary>
internal sealed class FactsCommand : EntenteSubcommand
{
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string?> _kind = CommandOptions.Kind();
    private readonly Option<string[]> _party = CommandOptions.Party();
    private readonly Option<Confidence[]> _confidence = CommandOptions.Confidence();
    private readonly Option<string?> _about = CommandOptions.About();
    private readonly Option<string?> _document = CommandOptions.Document();
    private readonly Option<Edtf?> _asOf = CommandOptions.AsOf();
    private readonly Option<string[]> _standing = CommandOptions.Several(
        "--standing",
        "standing",
        [.. Enum.GetValues<StandingKind>().Select(Standing.NameOf)],
        "With --as-of, only facts that stand so"
    );
    private readonly Option<Edtf?> _knownOn = CommandOptions.KnownOn();
    private readonly Option<DateTimeOffset?> _readBy = CommandOptions.ReadBy();
    private readonly Option<bool> _rejected = new("--rejected")
    {
        Description = "The facts that a review rejected, instead of the others.",
    };
    private readonly Option<int?> _limit = CommandOptions.Limit();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public FactsCommand(CommandHost host)
        : base("facts", "List the facts of the ledger, each with its source and the date that it bears.", host)
    {
        foreach (
            var option in (Option[])
                [_ledger, _kind, _party, _confidence, _about, _document, _asOf, _standing, _knownOn, _readBy, _rejected, _limit, _format]
        )
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente facts --kind figure --party JPN", "figures about Japan"),
            ("entente facts --about trade --as-of 2020-01", "how what is said of trade stood at the end of January 2020"),
            (
                "entente facts --as-of 2022-04-01 --known-on 2021-12 --standing lapsed",
                "what had ended, for one who reads what was out in 2021"
            ),
            ("entente facts --confidence check", "those that want a person's eye"),
            ("entente facts --read-by 2026-06-30", "what the ledger said then, before later rules and reviews"),
            ("entente facts --format csv > facts.csv", "all of them, for a spreadsheet"),
        ];

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(_format)!;
        var filter = new FactFilter
        {
            Kind = parsed.GetValue(_kind),
            Parties = parsed.GetValue(_party)!,
            Confidence = parsed.GetValue(_confidence)!,
            About = parsed.GetValue(_about),
            Document = parsed.GetValue(_document),
            AsOf = parsed.GetValue(_asOf),
            KnownOn = parsed.GetValue(_knownOn),
            ReadBy = parsed.GetValue(_readBy),
            Rejected = parsed.GetValue(_rejected),
            Take = Listing.Take(Host, format, parsed.GetValue(_limit)),
        };
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        if (filter.AsOf is not null)
            return ShowStandings(ledger, filter, format, parsed.GetValue(_standing)!);
        if (parsed.GetValue(_standing)!.Length > 0)
        {
            Tell("--standing needs the date on which facts stand so: --as-of DATE.");
            return ExitCode.UsedWrongly;
        }
        var shown = FactOutput.Write(Host, format, ledger.Facts(filter));
        if (shown == 0)
            return NothingFound(ledger, filter);
        if (shown == filter.Take && ledger.Count(filter) is var all && all > shown)
            Tell(string.Create(CultureInfo.InvariantCulture, $"{shown:N0} of {all:N0} facts; --limit 0 lists all."));
        return ExitCode.Done;
    }

    private int ShowStandings(SqliteLedger ledger, FactFilter filter, string format, string[] asked)
    {
        var kinds = Enum.GetValues<StandingKind>().Where(k => asked.Contains(Standing.NameOf(k))).ToList();
        var all = Standings.On(ledger, filter with { Take = null }, kinds).ToList();
        StandingOutput.Write(Host, format, filter.Take is { } take ? all.Take(take) : all);
        if (all.Count == 0)
            return NothingFound(ledger, filter);
        if (filter.Take < all.Count)
            Tell(string.Create(CultureInfo.InvariantCulture, $"{filter.Take:N0} of {all.Count:N0} facts; --limit 0 lists all."));
        return ExitCode.Done;
    }

    private int NothingFound(SqliteLedger ledger, FactFilter filter)
    {
        Tell("No fact of the ledger fits.");
        if (filter.Document is { } id && ledger.FindDocument(id) is null)
            Tell($"There is no document {id} in it.{NearestWord.Hint(id, ledger.Documents(new DocumentFilter()).Select(d => d.Id))}");
        return ExitCode.NothingFound;
    }
}
