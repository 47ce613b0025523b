using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>Turns errors of SQLite into messages for the user.</summary>
internal static class SqliteFailure
{
    private const int Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26;

    public static LedgerException Of(string path, SqliteException e) =>
        new(
            e.SqliteErrorCode switch
            {
                Busy or Locked => LedgerMessages.Busy(path),
                ReadOnly or CannotOpen => LedgerMessages.NoRights(path),
                Full => LedgerMessages.Full(path),
                Corrupt or NotADatabase => LedgerMessages.NotALedger(path),
                _ => LedgerMessages.Failed(path, e.Message),
            },
            e
        );
}
