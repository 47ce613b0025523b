using System.Globalization;

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

    /// <summary>The part of all that is listed.</summary>
    public static IReadOnlyList<T> Part<T>(CommandHost host, string format, int? limit, IReadOnlyList<T> all) =>
        Take(host, format, limit) is { } take && take < all.Count ? [.. all.Take(take)] : all;

    /// <summary>What to tell of what was not listed, or null where all was: "40 of 121 entries; --limit 0 lists all."</summary>
    public static string? Rest(int listed, int all, string what) =>
        listed < all ? string.Create(CultureInfo.InvariantCulture, $"{listed:N0} of {all:N0} {what}; --limit 0 lists all.") : null;
}
