using Entente.Ledger;
using Entente.Stores.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Tests.Contracts;

public sealed class SqliteLedgerTests : LedgerContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-ledger-");
    private readonly List<SqliteLedger> _open = [];

    private string File => Path.Join(_folder.FullName, "entente.db");

    protected override (ILedgerWriter Writer, ILedgerView View) Open()
    {
        var ledger = SqliteLedger.OpenToWrite(File);
        _open.Add(ledger);
        return (ledger, ledger);
    }

    public override void Dispose()
    {
        Close();
        _folder.Delete(recursive: true);
    }

    private void Close()
    {
        foreach (var ledger in _open)
            ledger.Dispose();
        _open.Clear();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Fill()
    {
        var (writer, _) = Open();
        var document = SampleFacts.Document("sheet", "One.");
        writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, d => SampleFacts.Findings(d, "event | | | One."));
        Close();
    }

    [Theory]
    [InlineData("update document set title = 'other'")]
    [InlineData("update fact set kind = 'other'")]
    [InlineData("delete from fact")]
    [InlineData("delete from document")]
    [InlineData("update run set program = 'other'")]
    public void The_file_itself_refuses_changes(string sql)
    {
        Fill();
        var error = Assert.Throws<SqliteException>(() => Execute(sql));
        Assert.Contains("never", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_tools_find_a_view_of_the_facts()
    {
        Fill();
        Execute(
            "create temp table t as select id, kind, document, about, quote, rule, program from facts where quote = 'One.' and rule = 'by-hand'"
        );
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_left_alone()
    {
        Fill();
        Execute("pragma user_version = 99");
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal(LedgerMessages.Newer(File, 99, 1), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(File)).Message);
        Assert.Equal(LedgerMessages.Newer(File, 99, 1), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void What_is_no_ledger_is_left_alone()
    {
        System.IO.File.WriteAllText(File, string.Join('\n', Enumerable.Repeat("This is a letter.", 100)));
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal(LedgerMessages.NotALedger(File), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(File)).Message);
        Assert.Equal(LedgerMessages.NotALedger(File), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void The_database_of_another_program_is_left_alone()
    {
        Execute("create table notes (text text)");
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal(LedgerMessages.NotALedger(File), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(File)).Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_missing_ledger_is_not_made_by_asking()
    {
        Assert.Equal(LedgerMessages.Missing(File), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Places_where_no_ledger_can_be_are_told()
    {
        Assert.Equal(
            LedgerMessages.IsFolder(_folder.FullName),
            Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(_folder.FullName)).Message
        );
        var nowhere = Path.Join(_folder.FullName, "no", "entente.db");
        Assert.Equal(
            LedgerMessages.NoFolder(nowhere, Path.GetDirectoryName(nowhere)!),
            Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(nowhere)).Message
        );
    }

    [Fact]
    public void A_read_only_place_is_told_and_can_still_be_asked()
    {
        Fill();
        OrdinaryUser.GiveAway(_folder.FullName);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead);
            System.IO.File.SetUnixFileMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        try
        {
            Assert.Equal((2, "", LedgerMessages.NoRights(File) + "\n"), OrdinaryUser.Run("/", "read", "-", "--ledger", File));
            var (code, output, error) = OrdinaryUser.Run("/", "facts", "--format", "jsonl", "--ledger", File);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains("\"quote\":\"One.\"", output, StringComparison.Ordinal);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                System.IO.File.SetUnixFileMode(_folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void An_empty_file_left_behind_is_filled()
    {
        System.IO.File.WriteAllBytes(File, []);
        Assert.Equal(LedgerMessages.Missing(File), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        Fill();
        using var ledger = SqliteLedger.OpenToRead(File);
        Assert.Equal(1, ledger.Count(new FactFilter()));
    }

    [Fact]
    public void A_fact_of_a_kind_to_come_is_told_with_its_id()
    {
        Fill();
        Execute(
            "insert into fact (document, ordinal, id, kind, span_start, span_end, run, line) values (1, 9, 'abc', 'omen', 0, 1, 1, '{\"kind\":\"omen\"}')"
        );
        using var ledger = SqliteLedger.OpenToRead(File);
        var error = Assert.Throws<LedgerException>(() => ledger.Facts(new FactFilter()).Count());
        Assert.Contains("fact abc", error.Message, StringComparison.Ordinal);
    }
}
