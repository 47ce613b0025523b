using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Readers.References;
using Entente.Reconciliation.References;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente check</c>: facts of the ledger held against reference data.</summary>
internal sealed class CheckCommand : EntenteSubcommand
{
    private static readonly string[] Formats = ["table", "jsonl", "csv"];

    private readonly Option<string[]> _against = new("--against")
    {
        Description =
            "Files of a reference, or folders with all that is below them: "
            + string.Join(", ", ReferenceFormats.All.Select(r => $"{r.Name} ({string.Join(", ", r.Extensions)})"))
            + ". May be given several times.",
        HelpName = "FILE|FOLDER",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _party = CommandOptions.Party();
    private readonly Option<string?> _only = CommandOptions.Verdict();
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string> _format = CommandOptions.Format(Formats[0], Formats[1..]);

    /// <summary>Makes the command.</summary>
    public CheckCommand(CommandHost host)
        : base("check", "Hold the facts of the ledger against reference data: what it confirms, where it differs, what is not in it.", host)
    {
        foreach (var option in (Option[])[_against, _party, _only, _ledger, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente check --against factbook/", "all that the reference speaks of"),
            ("entente check --against ja.json --party JPN --only differs", "what it says otherwise about Japan"),
        ];

    /// <inheritdoc/>
    public override string WhenOne => "something differs, or nothing could be checked";

    private int Run(ParseResult parsed)
    {
        // A ledger that is not there is told before anything is read.
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        var files = new List<ReferenceFile>();
        var refused = 0;
        foreach (var result in ReferenceLoader.Load(parsed.GetValue(_against)!))
        {
            foreach (var warning in result.Warnings)
                Tell($"note {warning}");
            if (result.Refusal is { } refusal)
            {
                refused++;
                Tell($"refused {refusal}");
            }
            files.AddRange(result.Files);
        }
        var report = CheckReport.Of(ledger.Facts(new FactFilter { Parties = parsed.GetValue(_party)! }), files);
        var only = CheckOutput.VerdictOf(parsed.GetValue(_only));
        CheckOutput.Write(Host, parsed.GetValue(_format)!, [.. report.Results.Where(r => only is null || r.Verdict == only)]);
        TellSummary(report, files);
        return refused > 0 ? ExitCode.SomeRefused
            : report.Count(CheckVerdict.Differs) > 0 || report.Results.Count == 0 ? ExitCode.NothingFound
            : ExitCode.Done;
    }

    private void TellSummary(CheckReport report, List<ReferenceFile> files)
    {
        foreach (var work in files.GroupBy(f => f.Source.Name))
            Tell($"Held against {work.Key}: {Number(work.Count(), "country", "countries")}, {AgeOf([.. work.Select(f => f.Source)])}.");
        Tell(
            report.Results.Count == 0
                ? "Nothing could be checked."
                : $"{report.Count(CheckVerdict.Differs):N0} differ, {report.Count(CheckVerdict.Confirmed):N0} confirmed, {report.Count(CheckVerdict.NotInReference):N0} not in the reference."
        );
        var left = report.LeftOut.Select(l => $"{l.Value.ToString("N0", CultureInfo.InvariantCulture)} {CheckOutput.ReasonOf(l.Key)}");
        if (report.LeftOut.Count > 0)
            Tell($"Not compared: {string.Join("; ", left)}.");
    }

    // "of 2007", or what it is known to be no older than.
    private static string AgeOf(IReadOnlyList<ReferenceSource> sources)
    {
        var dates = sources.Select(s => s.Date).OfType<Time.Edtf>().Order(Comparer<Time.Edtf>.Create(Time.Edtf.Compare)).ToList();
        if (dates.Count > 0)
            return dates[0] == dates[^1] ? $"of {Wording.Of(dates[0])}" : $"of {Wording.Of(dates[0])} to {Wording.Of(dates[^1])}";
        var latest = sources.Select(s => s.Latest).OfType<Time.Edtf>().MaxBy(l => l.Latest);
        return latest is null ? "undated" : $"undated, not older than {Wording.Of(latest)}";
    }

    private static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
