using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Time;
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
    [InlineData("update reading set run = 2")]
    [InlineData("delete from reading")]
    [InlineData("update fact set line = '{}'")]
    [InlineData("update document_passages set passages = x''")]
    [InlineData("delete from document_passages")]
    [InlineData("update review set reason = 'other'")]
    [InlineData("delete from review")]
    [InlineData("update fact_state set state = 1")]
    [InlineData("delete from fact_state")]
    public void The_file_itself_refuses_changes(string sql)
    {
        Fill();
        var (writer, view) = Open();
        var review = new Review
        {
            At = SampleFacts.Run.At,
            By = "anna",
            Act = ReviewAct.Reject,
            Fact = FactReference.To(view.Facts(new FactFilter()).Single()),
        };
        writer.AddReview(review);
        Close();
        var error = Assert.Throws<SqliteException>(() => Execute(sql));
        Assert.Contains("never", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_tools_find_a_view_of_the_facts()
    {
        Fill();
        Execute(
            "create temp table t as select id, kind, document, about, quote, confidence, rule, program from facts where quote = 'One.' and rule = 'by-hand'"
        );
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_left_alone()
    {
        Fill();
        Execute("pragma user_version = 99");
        var before = System.IO.File.ReadAllBytes(File);
        Assert.Equal(LedgerMessages.Newer(File, 99, 6), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToWrite(File)).Message);
        Assert.Equal(LedgerMessages.Newer(File, 99, 6), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    // A ledger as the first steps of the migrations make it, with one document and two facts of it.
    private void FillOld(int version)
    {
        foreach (
            var name in typeof(SqliteLedger)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith("migrations/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Take(version)
        )
        {
            using var stream = typeof(SqliteLedger).Assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            Execute(reader.ReadToEnd());
        }
        var facts = SampleFacts.Findings(OldDocument, "event | 1958 | FRA | One.", "event | | DEU | Two.").Facts;
        var lines = facts.Select(FactJson.Write).ToList();
        if (version == 1)
            lines = [.. lines.Select(line => line.Replace("\"confidence\":\"certain\",", "", StringComparison.Ordinal))];
        var (column, value) = version == 1 ? ("", "") : (", confidence", ", 'certain'");
        Execute(
            $"""
            insert into run values (1, '1.2.3', '0', '2026-01-02T03:04:05.0000000+00:00');
            insert into document (key, id, name, edition, sha256, location, retrieved, text, run)
                values (1, 'sheet', 'sheet', 1, '{new string('0', 64)}', '/in', '2026-01-02T03:04:05.0000000+00:00', 'One. Two. Three.', 1);
            insert into fact (document, ordinal, id, kind, span_start, span_end, holds, holds_first, holds_last, run, line{column})
                values (1, 0, '{facts[0].Id}', 'event', 0, 4, '1958', '1958-01-01', '1958-12-31', 1, '{lines[0]}'{value});
            insert into fact (document, ordinal, id, kind, span_start, span_end, run, line{column})
                values (1, 1, '{facts[1].Id}', 'event', 5, 9, 1, '{lines[1]}'{value});
            insert into fact_party values ('FRA', 1);
            insert into fact_party values ('DEU', 2);
            insert into fact_words (rowid, words) values (1, 'One.');
            insert into fact_words (rowid, words) values (2, 'Two.');
            insert into sentence values (1, 1, 0, 9);
            insert into sentence_words (rowid, words) values (1, 'One. Two.');
            pragma application_id = {0x456E7465}; pragma user_version = {version};
            """
        );
    }

    private static Document OldDocument => SampleFacts.Document("sheet", "One. Two. Three.");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_ledger_of_an_earlier_version_is_brought_up_to_date(int version)
    {
        FillOld(version);
        Assert.Equal(LedgerMessages.Older(File, version, 6), Assert.Throws<LedgerException>(() => SqliteLedger.OpenToRead(File)).Message);
        var (writer, view) = Open();
        Assert.Equal(["One.", "Two."], view.Facts(new FactFilter()).Select(f => f.About));
        var step = version == 1 ? Confidence.Check : Confidence.Certain;
        Assert.All(view.Facts(new FactFilter()), fact => Assert.Equal(step, fact.Confidence));
        Assert.Equal(2, view.Count(new FactFilter { Confidence = [step] }));
        Assert.Equal("Two.", Assert.Single(view.Facts(new FactFilter { Parties = ["DEU"] })).About);
        Assert.Equal(
            "One.",
            Assert
                .Single(
                    view.Facts(
                        new FactFilter
                        {
                            About = "one",
                            AsOf = Edtf.Parse("1958"),
                            Kind = "event",
                            Parties = ["fra"],
                        }
                    )
                )
                .About
        );
        Assert.Equal(2, Assert.Single(view.Search(new SearchFilter("two"))).Facts.Count);
        Assert.Equal(new ExtractionRun("1.2.3", "0", SampleFacts.Run.At), Assert.Single(view.Readings("sheet")));
        Assert.Equal(2, view.FindDocument("sheet")!.Facts);
        Assert.Equal(2, view.Count(new FactFilter { ReadBy = SampleFacts.Run.At }));
        Assert.Empty(view.Reviews());
        var document = SampleFacts.Document("next", "Four.");
        writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, d => SampleFacts.Findings(d, "event | | | Four."));
        Assert.Equal(3, view.Count(new FactFilter()));
    }

    [Fact]
    public void A_document_of_an_earlier_version_is_read_again_when_its_passages_are_given()
    {
        FillOld(2);
        var (writer, view) = Open();
        var run = SampleFacts.Run with { At = SampleFacts.Run.At.AddDays(1) };
        Assert.Null(view.FindPassages("sheet"));
        var error = Assert.Throws<LedgerException>(() =>
            writer.AddReading("sheet", run, _ => throw new InvalidOperationException("asked"))
        );
        Assert.Equal((ReviewMessages.NoPassages("sheet"), "sheet"), (error.Message, error.Document));
        Assert.Throws<LedgerException>(() => writer.AddPassages("sheet", [new(PassageKind.Paragraph, new CharRange(0, 99))]));
        writer.AddPassages("sheet", OldDocument.Passages);
        // What is there is not changed.
        writer.AddPassages("sheet", []);
        Assert.Equivalent(OldDocument.Passages, view.FindPassages("sheet"), strict: true);
        var change = writer.AddReading("sheet", run, d => SampleFacts.Findings(d, "event | | DEU | Two.", "event | | | Three."));
        Assert.Equal(("Three.", "One.", 1), (change.Found[0].About, change.NoLongerFound[0].About, change.Same));
        Assert.Equal(["Two.", "Three."], view.Facts(new FactFilter()).Select(f => f.About));
        Assert.Equal(["One.", "Two."], view.Facts(new FactFilter { ReadBy = SampleFacts.Run.At }).Select(f => f.About));
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
            "insert into fact (document, ordinal, id, kind, span_start, span_end, confidence, reading, line) values (1, 9, 'abc', 'omen', 0, 1, 'check', 1, '{\"kind\":\"omen\"}')"
        );
        using var ledger = SqliteLedger.OpenToRead(File);
        var error = Assert.Throws<LedgerException>(() => ledger.Facts(new FactFilter()).Count());
        Assert.Contains("fact abc", error.Message, StringComparison.Ordinal);
    }
}
