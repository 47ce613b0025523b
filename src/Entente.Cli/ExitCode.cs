namespace Entente.Cli;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Nothing was found; or differences were, where that was the question.</summary>
    public const int NothingFound = 1;

    /// <summary>The command was used wrongly, or has nothing to work on.</summary>
    public const int UsedWrongly = 2;

    /// <summary>Some inputs were refused; the others were read.</summary>
    public const int SomeRefused = 3;

    /// <summary>The person stopped it (Ctrl-C); as shells count it.</summary>
    public const int Stopped = 130;
}
