using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>
/// A ledger in one SQLite file. One thread at a time uses one of these; several of them, in several programs, may be open
/// on the same file: readers see whole documents only and never wait for the writer.
/// </summary>
public sealed partial class SqliteLedger : ILedgerWriter, ILedgerView, IDisposable
{
    /// <summary>Marks a file as a ledger: "Ente" in ASCII.</summary>
    internal const int ApplicationId = 0x456E7465;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    private SqliteLedger(string path, SqliteConnection connection) => (Path, _connection) = (path, connection);

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>Opens a ledger to add to; makes it where there is none, and brings an older one up to date.</summary>
    /// <exception cref="LedgerException">It cannot be; the message says why and what to do.</exception>
    public static SqliteLedger OpenToWrite(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
            throw new LedgerException(LedgerMessages.IsFolder(path));
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
            throw new LedgerException(LedgerMessages.NoFolder(path, folder));
        return Open(
            path,
            path,
            SqliteOpenMode.ReadWriteCreate,
            connection =>
            {
                var version = VersionOf(path, connection);
                // Nothing is written before it is sure that the file is a ledger.
                Execute(connection, "pragma journal_mode = wal; pragma synchronous = normal");
                if (version < Migrations.Latest)
                    Migrations.Run(connection, version);
            }
        );
    }

    /// <summary>Opens a ledger that is there to add to it, and brings an older one up to date.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be opened; the message says why and what to do.</exception>
    public static SqliteLedger OpenToAdd(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new LedgerException(LedgerMessages.Missing(path));
        return OpenToWrite(path);
    }

    /// <summary>Opens a ledger to ask it; never changes it.</summary>
    /// <exception cref="LedgerException">There is none, or it cannot be read; the message says why and what to do.</exception>
    public static SqliteLedger OpenToRead(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
            throw new LedgerException(LedgerMessages.IsFolder(path));
        if (!File.Exists(path))
            throw new LedgerException(LedgerMessages.Missing(path));
        void Check(SqliteConnection connection)
        {
            var version = VersionOf(path, connection);
            if (version == 0)
                throw new LedgerException(LedgerMessages.Missing(path));
            if (version < Migrations.Latest)
                throw new LedgerException(LedgerMessages.Older(path, version, Migrations.Latest));
        }
        try
        {
            return Open(path, path, SqliteOpenMode.ReadOnly, Check);
        }
        catch (LedgerException e) when (e.InnerException is SqliteException { SqliteErrorCode: 8 or 14 } && !File.Exists(path + "-wal"))
        {
            // In a folder that may not be written to, SQLite cannot make the files that readers share; nobody can be writing there.
            return Open(path, new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly, Check);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private static SqliteLedger Open(string path, string source, SqliteOpenMode mode, Action<SqliteConnection> check)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 10,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            Execute(connection, "pragma busy_timeout = 10000; pragma temp_store = memory; pragma cache_size = -65536");
            check(connection);
            return new SqliteLedger(path, connection);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteFailure.Of(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // 0 is an empty file: what is left where a program was stopped just after it had made the file.
    private static int VersionOf(string path, SqliteConnection connection)
    {
        var version = (int)Number(connection, "pragma user_version");
        var isLedger = Number(connection, "pragma application_id") == ApplicationId;
        if (!isLedger && (version != 0 || Number(connection, "select count(*) from sqlite_schema") != 0))
            throw new LedgerException(LedgerMessages.NotALedger(path));
        if (version > Migrations.Latest)
            throw new LedgerException(LedgerMessages.Newer(path, version, Migrations.Latest));
        return version;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
