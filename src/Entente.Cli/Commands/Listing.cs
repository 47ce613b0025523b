namespace Entente.Cli.Commands;

/// <summary>How much is listed.</summary>
internal static class Listing
{
    private const int OnTerminal = 40;

    /// <summary>The lines asked for; without being asked, all but for a table that a person reads on a terminal.</summary>
    public static int? Take(CommandHost host, string format, int? limit) =>
        limit switch
        {
            0 => null,
            null => host.OutIsTerminal && format == "table" ? OnTerminal : null,
            _ => limit,
        };
}
