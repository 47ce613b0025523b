using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>Who may sign in.</summary>
public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public int LastUserEntry => (int)Ask("select coalesce(max(number), 0) from user_entry");

    /// <inheritdoc/>
    public IReadOnlyList<LedgerUser> Users()
    {
        try
        {
            return UsersIn(_open);
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }

    /// <inheritdoc/>
    public LedgerUser AddUserEntry(UserEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Adding(transaction =>
        {
            if (LedgerUsers.Problem(UsersIn(transaction), entry) is { } problem)
                throw new LedgerException(problem);
            Insert(
                "insert into user_entry (at, by, name, act, role, password) values ($at, $by, $name, $act, $role, $password)",
                transaction,
                ("$at", Instant(entry.At)),
                ("$by", entry.By),
                ("$name", entry.Name),
                ("$act", LedgerUsers.Acts[(int)entry.Act]),
                ("$role", entry.Role is { } role ? LedgerUsers.Roles[(int)role] : null),
                ("$password", entry.PasswordHash)
            );
            return LedgerUsers.Find(UsersIn(transaction), entry.Name)!;
        });
    }

    private long Ask(string sql)
    {
        try
        {
            return (long)Prepared(sql, _open).ExecuteScalar()!;
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }

    private IReadOnlyList<LedgerUser> UsersIn(SqliteTransaction? transaction)
    {
        var entries = new List<UserEntry>();
        using var row = Prepared("select number, at, by, name, act, role, password from user_entry order by number", transaction)
            .ExecuteReader();
        while (row.Read())
            entries.Add(
                new UserEntry
                {
                    Number = row.GetInt32(0),
                    At = InstantOf(row.GetString(1)),
                    By = row.GetString(2),
                    Name = row.GetString(3),
                    Act = (UserAct)IndexOf(LedgerUsers.Acts, row.GetString(4)),
                    Role = row.IsDBNull(5) ? null : (UserRole)IndexOf(LedgerUsers.Roles, row.GetString(5)),
                    PasswordHash = row.IsDBNull(6) ? null : row.GetString(6),
                }
            );
        return LedgerUsers.Of(entries);
    }

    private static int IndexOf(IReadOnlyList<string> names, string name) => Enumerable.Range(0, names.Count).First(i => names[i] == name);
}
