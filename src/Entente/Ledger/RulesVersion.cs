using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger;

/// <summary>Tells one state of the rules and their data from another.</summary>
public static class RulesVersion
{
    private static readonly Lazy<string> Computed = new(Compute);

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over all rule and data files built into the program.</summary>
    public static string Hash => Computed.Value;

    private static string Compute()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(RulesVersion).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            sha.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            sha.AppendData(bytes.ToArray());
        }
        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }
}
