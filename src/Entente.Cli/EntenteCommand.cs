using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Entente.Cli.Commands;
using Entente.Ledger;

namespace Entente.Cli;

/// <summary>The <c>entente</c> command.</summary>
public static class EntenteCommand
{
    /// <summary>The commands, in the order in which help lists them. A new command is one file and one line here.</summary>
    internal static IReadOnlyList<Func<CommandHost, EntenteSubcommand>> Commands { get; } =
    [
        host => new ReadCommand(host),
        host => new RereadCommand(host),
        host => new DocumentsCommand(host),
        host => new FactsCommand(host),
        host => new ShowCommand(host),
        host => new ExplainCommand(host),
        host => new SearchCommand(host),
        host => new TimelineCommand(host),
        host => new ChangesCommand(host),
        host => new DisagreementsCommand(host),
        host => new DueCommand(host),
        host => new VintagesCommand(host),
        host => new TopicsCommand(host),
        host => new CheckCommand(host),
        host => new WatchCommand(host),
        host => new EditionsCommand(host),
        host => new ReviewCommand(host),
        host => new ReviewsCommand(host),
        host => new ServeCommand(host),
        host => new UsersCommand(host),
        host => new ExtractCommand(host),
        host => new MentionsCommand(host),
        host => new DemoCommand(host),
    ];

    /// <summary>Runs the command line and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> args, CommandHost host)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(host);
        try
        {
            var root = Root(host);
            // "entente" alone asks for the way about.
            var parsed = root.Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var wrong = UsageErrors.Of(parsed, args);
            // Who asks for help gets it, whatever else is missing.
            if (wrong.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                foreach (var message in wrong)
                    host.Error.WriteLine(message);
                host.Error.WriteLine($"See: {CommandPath(parsed.CommandResult)} --help");
                return ExitCode.UsedWrongly;
            }
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (LedgerException e)
        {
            host.Error.WriteLine(e.Message);
            return ExitCode.UsedWrongly;
        }
        catch (IOException) when (OutIsClosed(host))
        {
            // Whoever read the results has seen enough: entente facts | head
            return ExitCode.Done;
        }
        finally
        {
            Flush(host);
        }
    }

    /// <summary>The whole tree of commands.</summary>
    public static RootCommand Root(CommandHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var root = new RootCommand(
            "Entente keeps the record of a relationship between countries: it reads official dated documents and writes down each fact with the exact words that state it."
        );
        foreach (var make in Commands)
            root.Subcommands.Add(make(host));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "Show what a command does, its options and an example.";
                help.Action = new HelpWithExamples(host);
            }
            else if (option is VersionOption version)
            {
                version.Description = "Show the version of the program and of its rules.";
                version.Action = new ShowVersion();
            }
        }
        return root;
    }

    private static string CommandPath(CommandResult result)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = result; at is CommandResult command; at = at.Parent)
            names.Push(command.Command is RootCommand ? "entente" : command.Command.Name);
        return string.Join(' ', names);
    }

    private static bool OutIsClosed(CommandHost host)
    {
        try
        {
            host.Out.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static void Flush(CommandHost host)
    {
        try
        {
            host.Out.Flush();
            host.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more.
        }
    }
}
