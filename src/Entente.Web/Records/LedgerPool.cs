using System.Collections.Concurrent;
using Entente.Stores.Sqlite;

namespace Entente.Web.Records;

/// <summary>
/// Open readers of the ledger. One thread at a time uses one of them, so that each request borrows its own and gives it back.
/// </summary>
public sealed class LedgerPool(SiteOptions options) : IDisposable
{
    private const int MostIdle = 16;

    private readonly ConcurrentBag<SqliteLedger> _idle = [];
    private bool _closed;
    private int _additions;

    /// <summary>How often this site added to the ledger.</summary>
    public int Additions => Volatile.Read(ref _additions);

    /// <summary>Asks the ledger.</summary>
    /// <param name="question">What is asked; lists must be read whole before it ends.</param>
    public T Ask<T>(Func<SqliteLedger, T> question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var ledger = _idle.TryTake(out var idle) ? idle : SqliteLedger.OpenToRead(options.Ledger);
        var isWhole = false;
        try
        {
            var answer = question(ledger);
            isWhole = true;
            return answer;
        }
        finally
        {
            // One that failed may be broken: it is not lent again.
            if (isWhole && !_closed && _idle.Count < MostIdle)
                _idle.Add(ledger);
            else
                ledger.Dispose();
        }
    }

    /// <summary>Adds to the ledger; the writer is closed again at once, so that other programs may write.</summary>
    public T Add<T>(Func<SqliteLedger, T> addition)
    {
        ArgumentNullException.ThrowIfNull(addition);
        using var ledger = SqliteLedger.OpenToAdd(options.Ledger);
        try
        {
            return addition(ledger);
        }
        finally
        {
            Interlocked.Increment(ref _additions);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var ledger))
            ledger.Dispose();
    }
}
