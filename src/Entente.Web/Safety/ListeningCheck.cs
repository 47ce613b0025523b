using Entente.Ledger;

namespace Entente.Web.Safety;

/// <summary>Whether a site may listen where it is told to.</summary>
public static class ListeningCheck
{
    /// <summary>Why it may not, and what to do; null where it may.</summary>
    /// <param name="options">What the site is started with.</param>
    /// <param name="users">The users of its ledger.</param>
    public static string? Problem(SiteOptions options, IReadOnlyList<LedgerUser> users)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(users);
        if (options.IsLocal)
            return null;
        if (!users.Any(u => !u.IsDisabled))
            return $"Others could reach the site at {options.Address}, and nobody has to sign in. Add users first: entente users add NAME --role editor --ledger {options.Ledger}";
        if (options.Certificate is null && options.Proxy is null && !options.WithoutTls)
            return $"Passwords would cross the network as they are at {options.Address}. Give a certificate (--certificate FILE), name the proxy that has one (--behind-proxy ADDRESS), or say --without-tls where nobody else can hear.";
        return null;
    }
}
