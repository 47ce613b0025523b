using System.Net;
using System.Net.Sockets;

namespace Entente.Readers.Fetching;

/// <summary>Which addresses of the network are public.</summary>
public static class PublicAddresses
{
    // IANA's registries of special-purpose addresses (RFC 6890 and its updates), without those reachable from everywhere.
    private static readonly IPNetwork[] Special =
    [
        .. (
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 "
            + "203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 ::/128 ::1/128 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10 fec0::/10 ff00::/8"
        )
            .Split(' ')
            .Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is of no machine, private or otherwise special network; IPv4 inside IPv6 counts as what it is.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        // 64:ff9b::/96 carries an IPv4 address in its last four bytes.
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && IPNetwork.Parse("64:ff9b::/96").Contains(address))
            address = new IPAddress(address.GetAddressBytes().AsSpan(12));
        return !Array.Exists(Special, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
