using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Cli;

/// <summary>The usual help, then the command's examples.</summary>
internal sealed class HelpWithExamples(CommandHost host) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var help = new HelpAction { MaxWidth = Math.Clamp(host.Width, 40, 110) };
        var text = new StringWriter { NewLine = "\n" };
        var target = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = target;
        // The name of the file that runs is not what a person types.
        var lines = text.ToString().Replace(RootCommand.ExecutableName, "entente", StringComparison.Ordinal).TrimEnd().Split('\n');
        foreach (var line in lines)
            target.WriteLine(line.TrimEnd());
        target.WriteLine();
        var command = parseResult.CommandResult.Command as EntenteSubcommand;
        var examples = command is not null
            ? command.Examples
            :
            [
                ("entente demo", "a first look, from the sample documents"),
                ("entente read FOLDER", "read documents into ./entente.db"),
                ("entente facts --kind figure", "what they state"),
            ];
        target.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        var width = examples.Max(e => e.Line.Length);
        foreach (var (line, does) in examples)
            target.WriteLine($"  {line.PadRight(width)}   # {does}");
        target.WriteLine();
        target.WriteLine($"Exit codes: 0 done, 1 {command?.WhenOne ?? "nothing found"}, 2 used wrongly, 3 some inputs refused.");
        return ExitCode.Done;
    }
}

/// <summary>The program's version and that of its rules.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"entente {Extractor.Version} (rules {Ledger.RulesVersion.Hash})");
        return ExitCode.Done;
    }
}
