using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Ledger;
using Entente.Web.Records;

namespace Entente.Web.Access;

/// <summary>The users as they are now, read again when an entry is added.</summary>
public sealed class UserBook(LedgerPool pool, SiteOptions options)
{
    private const int MostKept = 1000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _verified = new(StringComparer.Ordinal);
    private (int Entry, IReadOnlyList<LedgerUser> Users) _kept = (-1, []);

    /// <summary>All users, also those who are disabled.</summary>
    public IReadOnlyList<LedgerUser> All
    {
        get
        {
            var entry = pool.Ask(l => l.LastUserEntry);
            var kept = _kept;
            if (kept.Entry != entry)
                _kept = kept = (entry, pool.Ask(l => l.Users()));
            return kept.Users;
        }
    }

    /// <summary>Whether one has to sign in: wherever others could ask, and where there is a user.</summary>
    public bool HasSignIn => !options.IsLocal || All.Count > 0;

    /// <summary>The user of a name who may sign in, or null.</summary>
    public LedgerUser? Find(string name) => LedgerUsers.Find(All, name) is { IsDisabled: false } user ? user : null;

    /// <summary>The user whose name and password these are, or null.</summary>
    public LedgerUser? Verify(string name, string password)
    {
        var user = LedgerUsers.Find(All, name);
        return Passwords.IsThatOf(user, password) ? user : null;
    }

    /// <summary>The same for programs that send both with each request: what was right is not worked out again for some minutes.</summary>
    public LedgerUser? VerifyOften(string name, string password)
    {
        if (Find(name) is not { } user)
            return Verify(name, password);
        var made = string.Create(CultureInfo.InvariantCulture, $"{user.Entry}\n{user.Name}\n{password}");
        var key = Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(made)));
        var now = options.Clock.GetUtcNow();
        if (_verified.TryGetValue(key, out var until) && until > now)
            return user;
        if (Verify(name, password) is null)
            return null;
        if (_verified.Count > MostKept)
            _verified.Clear();
        _verified[key] = now + Fresh;
        return user;
    }
}
