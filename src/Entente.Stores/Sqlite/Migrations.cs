using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>The steps from an empty file to the ledger of this version, as numbered SQL files built into the program.</summary>
internal static class Migrations
{
    private const string Prefix = "migrations/";

    private static readonly string[] Names =
    [
        .. typeof(Migrations)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The version that a ledger has after all steps.</summary>
    public static int Latest => Names.Length;

    /// <summary>Brings the ledger from a version to the latest: all steps or none.</summary>
    public static void Run(SqliteConnection connection, int from)
    {
        using var command = connection.CreateCommand();
        // A step may build a table anew under its name, which those that refer to it must not hinder.
        command.CommandText = "pragma foreign_keys = off";
        command.ExecuteNonQuery();
        using (var transaction = connection.BeginTransaction())
            Run(command, transaction, from);
        command.Transaction = null;
        command.CommandText = "pragma foreign_keys = on";
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, SqliteTransaction transaction, int from)
    {
        command.Transaction = transaction;
        for (var step = from; step < Latest; step++)
        {
            command.CommandText = Read(Names[step]);
            command.ExecuteNonQuery();
        }
        command.CommandText = FormattableString.Invariant(
            $"pragma application_id = {SqliteLedger.ApplicationId}; pragma user_version = {Latest}"
        );
        command.ExecuteNonQuery();
        command.CommandText = "select count(*) from pragma_foreign_key_check";
        if (command.ExecuteScalar() is long and > 0)
            throw new InvalidOperationException("A step of the migration left a reference that leads nowhere.");
        transaction.Commit();
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
