namespace Entente.Web.Access;

/// <summary>Addresses to go back to.</summary>
public static class LocalAddress
{
    /// <summary>The address where it leads into this site, never to another; otherwise the first page.</summary>
    public static string Of(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
