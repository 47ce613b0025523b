using System.CommandLine;

namespace Entente.Cli;

/// <summary>A command with the examples that its help ends with.</summary>
internal abstract class EntenteSubcommand(string name, string description, CommandHost host) : Command(name, description)
{
    /// <summary>Lines to copy into a shell, each with what it does.</summary>
    public abstract IReadOnlyList<(string Line, string Does)> Examples { get; }

    /// <summary>What the exit code 1 tells.</summary>
    public virtual string WhenOne => "nothing found";

    /// <summary>Where it runs.</summary>
    protected CommandHost Host { get; } = host;

    /// <summary>A message for the person, not for the pipe.</summary>
    protected void Tell(string message) => Host.Error.WriteLine(message);
}
