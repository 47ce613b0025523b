using System.Collections.Concurrent;

namespace Entente.Web.Access;

/// <summary>
/// Slows down who guesses passwords: after some failures of a name from one address, or of an address, the next try has to wait, and each
/// further failure doubles the wait. Nobody is shut out for long, so that nobody can shut out another.
/// </summary>
public sealed class SignInThrottle(SiteOptions options)
{
    /// <summary>The failures of a name from one address that are free.</summary>
    public const int FreeOfName = 5;

    /// <summary>The failures of one address that are free.</summary>
    public const int FreeOfAddress = 30;

    private const int MostKept = 10_000;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Until)> _failures = new(StringComparer.Ordinal);

    /// <summary>How long the next try has to wait; zero where it need not.</summary>
    public TimeSpan Wait(string name, string address)
    {
        var now = options.Clock.GetUtcNow();
        TimeSpan Of(string key, int free) =>
            _failures.TryGetValue(key, out var f) && f.Failures >= free && f.Until > now ? f.Until - now : TimeSpan.Zero;
        var (ofName, ofAddress) = (Of(KeyOf(name, address), FreeOfName), Of(address, FreeOfAddress));
        return ofName > ofAddress ? ofName : ofAddress;
    }

    /// <summary>Keeps in mind that a try failed.</summary>
    public void Failed(string name, string address)
    {
        if (_failures.Count > MostKept)
            Forget();
        Count(KeyOf(name, address), FreeOfName);
        Count(address, FreeOfAddress);
    }

    /// <summary>Forgets the failures of a name that has signed in.</summary>
    public void Succeeded(string name, string address) => _failures.TryRemove(KeyOf(name, address), out _);

    private static string KeyOf(string name, string address) => $"{address}\n{name.Trim().ToUpperInvariant()}";

    private void Count(string key, int free)
    {
        var now = options.Clock.GetUtcNow();
        _failures.AddOrUpdate(
            key,
            _ => (1, now + Longest),
            (_, before) =>
            {
                // What is long past does not count any more.
                var failures = before.Until + Longest < now ? 1 : before.Failures + 1;
                var wait = failures < free ? Longest : First * Math.Pow(2, Math.Min(failures - free, 10));
                return (failures, now + (wait < Longest ? wait : Longest));
            }
        );
    }

    private void Forget()
    {
        var now = options.Clock.GetUtcNow();
        foreach (var (key, value) in _failures)
            if (value.Until < now)
                _failures.TryRemove(key, out _);
        // Still too many: somebody invents addresses or names, and to forget is better than to fill the memory.
        if (_failures.Count > MostKept)
            _failures.Clear();
    }
}
