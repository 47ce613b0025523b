using System.Globalization;
using System.Text;

namespace Entente.Readers.Fetching;

/// <summary>Names documents after the address that they were fetched from.</summary>
public static class AddressName
{
    private const int Longest = 120;

    private static readonly string[] Endings =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".php",
        ".aspx",
        ".asp",
        ".jsp",
        ".pdf",
        ".txt",
        ".md",
        ".xml",
        ".docx",
    ];

    /// <summary>
    /// Host and path in one word: "state.gov/u-s-relations-with-japan/" is <c>state.gov_u-s-relations-with-japan</c>. The scheme and a leading
    /// "www." make no difference, a query does. Two addresses have one name only where they differ in such signs alone.
    /// </summary>
    public static string Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        var path = Uri.UnescapeDataString(address.AbsolutePath).Trim('/');
        foreach (var ending in Endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                path = path[..^ending.Length];
                break;
            }
        var name = new StringBuilder(host);
        if (!address.IsDefaultPort)
            name.Append('-').Append(address.Port.ToString(CultureInfo.InvariantCulture));
        foreach (var part in (path + Uri.UnescapeDataString(address.Query)).Split('/', StringSplitOptions.RemoveEmptyEntries))
            Append(name, part);
        return name.Length <= Longest ? name.ToString() : Shortened(name.ToString());
    }

    /// <summary>What tells a page from others: host, path and query, whatever the scheme, a leading "www." and a slash at the end.</summary>
    public static string SourceOf(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.IdnHost.ToLowerInvariant();
        var port = address.IsDefaultPort ? "" : address.Port.ToString(CultureInfo.InvariantCulture);
        return $"{(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)}:{port}{address.AbsolutePath.TrimEnd('/')}{address.Query}";
    }

    private static void Append(StringBuilder name, string part)
    {
        name.Append('_');
        foreach (var c in part)
            name.Append(char.IsLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '-');
    }

    // A long name ends in a number made of the whole, so that two do not become one.
    private static string Shortened(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 16777619);
        return string.Create(CultureInfo.InvariantCulture, $"{name[..(Longest - 9)]}-{hash:x8}");
    }
}
