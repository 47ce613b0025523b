using System.CommandLine;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Readers;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente extract</c>: the facts of documents on standard output, without a ledger.</summary>
internal sealed class ExtractCommand : EntenteSubcommand
{
    private readonly Argument<string[]> _paths = CommandOptions.Paths();
    private readonly Option<string> _format = CommandOptions.Format("jsonl", "table", "csv");
    private readonly Option<Edtf?> _date = CommandOptions.Date();
    private readonly Option<string?> _id = CommandOptions.Id();
    private readonly Option<string?> _readAs = CommandOptions.ReadAs();

    /// <summary>Makes the command.</summary>
    public ExtractCommand(CommandHost host)
        : base("extract", "Write the facts of documents as JSON lines, in document order; no ledger is made or asked.", host)
    {
        Arguments.Add(_paths);
        Options.Add(_format);
        Options.Add(_date);
        Options.Add(_id);
        Options.Add(_readAs);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente extract sheet.txt --date 2021-03-14", "one JSON object a line"),
            ("curl -s URL | entente extract - --id sheet", "a text from standard input"),
        ];

    private int Run(ParseResult parsed)
    {
        var loader = new DocumentLoader(
            new LoadOptions
            {
                Retrieved = Host.Clock.GetUtcNow(),
                Overrides = new DocumentMetadata { Date = parsed.GetValue(_date) },
                Id = parsed.GetValue(_id),
                Format = parsed.GetValue(_readAs),
                StandardInput = Host.In,
            }
        );
        var refusals = new Refusals(Host);
        var reading = new ParallelReading<Findings>(Host.NewReading, Host.Workers);
        IEnumerable<Fact> Facts() => refusals.Told(reading.Read(loader.Load(parsed.GetValue(_paths)!))).SelectMany(o => o.Facts);
        var count = FactOutput.Write(Host, parsed.GetValue(_format)!, Facts());
        if (refusals.Count > 0)
            return ExitCode.SomeRefused;
        if (count == 0)
            Tell("No fact was found.");
        return count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }
}
