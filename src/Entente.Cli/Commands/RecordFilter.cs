using System.CommandLine;
using Entente.Facts;
using Entente.Ledger;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary>The options by which the questions to the record are narrowed, the same for each of them.</summary>
internal sealed class RecordFilter
{
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string?> _kind = CommandOptions.Kind();
    private readonly Option<string[]> _party = CommandOptions.Party();
    private readonly Option<Confidence[]> _confidence = CommandOptions.Confidence();
    private readonly Option<Edtf?> _knownOn = CommandOptions.KnownOn();
    private readonly Option<int?> _limit = CommandOptions.Limit();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command, bool withKind = true, bool withKnownOn = true)
    {
        command.Options.Add(_ledger);
        if (withKind)
            command.Options.Add(_kind);
        command.Options.Add(_party);
        command.Options.Add(_confidence);
        if (withKnownOn)
            command.Options.Add(_knownOn);
        command.Options.Add(_limit);
    }

    /// <summary>The ledger's place.</summary>
    public string Ledger(ParseResult parsed) => parsed.GetValue(_ledger)!;

    /// <summary>How many lines are asked for; null where that was not said.</summary>
    public int? Limit(ParseResult parsed) => parsed.GetValue(_limit);

    /// <summary>The facts asked for.</summary>
    public FactFilter Of(ParseResult parsed) =>
        new()
        {
            Kind = parsed.GetResult(_kind) is null ? null : parsed.GetValue(_kind),
            Parties = parsed.GetValue(_party) ?? [],
            Confidence = parsed.GetValue(_confidence) ?? [],
            KnownOn = parsed.GetResult(_knownOn) is null ? null : parsed.GetValue(_knownOn),
        };
}
