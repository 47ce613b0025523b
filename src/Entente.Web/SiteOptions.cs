namespace Entente.Web;

/// <summary>What a site is started with.</summary>
/// <param name="Ledger">The ledger's file.</param>
public sealed record SiteOptions(string Ledger)
{
    /// <summary>Where the site listens. Port 0 takes any that is free.</summary>
    public string Address { get; init; } = "http://127.0.0.1:5173";

    /// <summary>Who reviews facts on this machine, where nobody has to sign in.</summary>
    public string User { get; init; } = "";

    /// <summary>Tells the time of reviews, and the day that is today.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
