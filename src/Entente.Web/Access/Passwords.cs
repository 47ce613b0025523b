using Entente.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Entente.Web.Access;

/// <summary>Passwords and their hashes (PBKDF2 with HMAC-SHA-512, a salt for each, as the framework's own users have them).</summary>
public static class Passwords
{
    /// <summary>The least characters of a password.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters of a password.</summary>
    public const int Longest = 256;

    // What OWASP asks of this function.
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    // Who does not exist takes as long to refuse as who does.
    private static readonly Lazy<string> OfNobody = new(() => Hash("nobody", Guid.NewGuid().ToString()));

    /// <summary>Why a text cannot be a user's password; null where it can.</summary>
    public static string? Problem(string name, string password)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(password);
        return password.Length < Shortest
                ? $"A password has at least {Shortest} characters; several words with blanks between them are one that is easy to keep in mind."
            : password.Length > Longest ? $"A password has at most {Longest} characters."
            : password.Contains(name, StringComparison.OrdinalIgnoreCase) && password.Length < name.Length + Shortest / 2
                ? "A password that is little more than the name is easy to guess."
            : password.Distinct().Count() < 5 ? "A password has at least 5 different characters."
            : null;
    }

    /// <summary>The hash that is kept.</summary>
    public static string Hash(string name, string password) => Hasher.HashPassword(name, password);

    /// <summary>Whether a password is that of a user who may sign in; it takes as long where there is no such user.</summary>
    public static bool IsThatOf(LedgerUser? user, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        if (password.Length > Longest)
            password = password[..Longest] + "…";
        var isRight =
            Hasher.VerifyHashedPassword(user?.Name ?? "nobody", user?.PasswordHash ?? OfNobody.Value, password)
            != PasswordVerificationResult.Failed;
        return isRight && user is { IsDisabled: false };
    }
}
