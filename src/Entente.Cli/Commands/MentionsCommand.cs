using System.CommandLine;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Readers;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente mentions</c>: times, quantities and names with their values and spans.</summary>
internal sealed class MentionsCommand : EntenteSubcommand
{
    private readonly Argument<string[]> _paths = CommandOptions.Paths();
    private readonly Option<Edtf?> _date = CommandOptions.Date();
    private readonly Option<string?> _id = CommandOptions.Id();
    private readonly Option<string?> _readAs = CommandOptions.ReadAs();

    /// <summary>Makes the command.</summary>
    public MentionsCommand(CommandHost host)
        : base("mentions", "Write the times, quantities and names of documents as JSON lines, each with its value and span.", host)
    {
        Arguments.Add(_paths);
        Options.Add(_date);
        Options.Add(_id);
        Options.Add(_readAs);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [("echo \"In 2019, Japan bought 20 aircraft.\" | entente mentions -", "2019, Japan and 20, one a line")];

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
        var reading = new ParallelReading<IReadOnlyList<string>>(NewReading, Host.Workers);
        var count = 0;
        foreach (var line in refusals.Told(reading.Read(loader.Load(parsed.GetValue(_paths)!))).SelectMany(l => l))
        {
            Host.Out.Write(line + "\n");
            count++;
        }
        if (refusals.Count > 0)
            return ExitCode.SomeRefused;
        if (count == 0)
            Tell("No time, quantity or name was found.");
        return count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private static Func<Document, IReadOnlyList<string>> NewReading()
    {
        var extractor = new Extractor();
        return document =>
        {
            extractor.ReadMentions(document);
            return MentionJson.Lines(extractor);
        };
    }
}
