using System.Net;
using System.Security.Cryptography.X509Certificates;
using Entente.Web.Safety;

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

    /// <summary>The names by which the site is called, beside those of this machine itself; others are refused.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The certificate with its key, where the address begins with https.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The proxy that stands before the site and tells who asks; null for none.</summary>
    public IPAddress? Proxy { get; init; }

    /// <summary>Whether passwords may cross the network as they are; only for a network that nobody else can hear.</summary>
    public bool WithoutTls { get; init; }

    /// <summary>How much one may ask.</summary>
    public SiteLimits Limits { get; init; } = new();

    /// <summary>Whether only this machine can ask.</summary>
    public bool IsLocal => Proxy is null && new Uri(Address).IsLoopback;
}
