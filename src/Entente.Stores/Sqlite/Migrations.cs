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
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
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
        transaction.Commit();
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
