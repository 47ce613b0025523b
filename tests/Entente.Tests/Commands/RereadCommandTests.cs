using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class RereadCommandTests : CommandRun
{
    // A ledger whose one document was read by other rules, which found the first two of three facts, and a fact that is none.
    private void FillByOtherRules()
    {
        var text = "event | 1958 | FRA | One.\nevent | | DEU | Two.\nevent | | ITA | Three.\n";
        Write("old.txt", text);
        var document = SampleFacts.Document("old", text);
        using var ledger = SqliteLedger.OpenToWrite(Ledger);
        ledger.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d => SampleFacts.Findings(d, "event | 1958 | FRA | One.", "event | | DEU | Two.", "figure | | | FRA")
        );
    }

    private string Facts(params string[] args) =>
        string.Join(
            ' ',
            Run(["facts", "--format", "csv", "--ledger", Ledger, .. args])
                .Out.Split("\r\n")
                .Skip(1)
                .Where(l => l.Length > 0)
                .Select(l => l.Split(',')[5])
        );

    [Fact]
    public void All_is_read_again_and_what_changed_is_told()
    {
        FillByOtherRules();
        Assert.Equal("One. Two. FRA", Facts());
        Later();
        var (code, output, error) = Run("reread", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            $"In {Ledger}: 1 document read again, 0 read by these rules already, 0 could not be.\n"
                + "Facts: 1 found anew, 1 no longer found, 2 the same.\n\n"
                + "Kind    Found anew  No longer found\n───────────────────────────────────────\nfigure           0                1\nevent            1                0\n",
            output
        );
        Assert.Equal("One. Two. Three.", Facts());
        Assert.Equal("One. Two. FRA", Facts("--read-by", "2026-01-02"));
        Assert.Equal("One. Two. Three.", Facts("--read-by", "2026-01-09"));
        Assert.Equal("", Facts("--read-by", "2026-01-02T03:03"));
        var shown = Run("show", "old", "--ledger", Ledger).Out;
        Assert.Contains("Read again  2026-01-09 03:04", shown, StringComparison.Ordinal);
        Assert.Equal(
            (0, $"In {Ledger}: 0 documents read again, 1 read by these rules already, 0 could not be.\nNothing was added.\n", ""),
            Run("reread", "--ledger", Ledger)
        );
    }

    [Fact]
    public void What_changed_comes_as_lines_for_a_program()
    {
        FillByOtherRules();
        var (code, output, error) = Run("reread", "--format", "jsonl", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("{\"change\":\"found\",\"fact\":{\"id\":", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"change\":\"no longer found\",\"fact\":", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Reading_the_file_again_reads_what_the_ledger_keeps_of_it()
    {
        FillByOtherRules();
        Later();
        var (code, output, _) = Run("read", At("old.txt"), "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Equal(
            $"Into {Ledger}: 0 documents read, 1 already known, 0 refused.\nNo document was added.\n"
                + "1 known document was read again, since other rules had read it last.\nFacts: 1 found anew, 1 no longer found, 2 the same.\n",
            output
        );
        Assert.Equal("One. Two. Three.", Facts());
    }

    [Fact]
    public void Reviews_are_carried_over_and_those_without_a_fact_are_named()
    {
        FillByOtherRules();
        string Id(string kind) => Run("facts", "--kind", kind, "--format", "csv", "--ledger", Ledger).Out.Split("\r\n")[1].Split(',')[0];
        var (lost, kept) = (Id("figure"), Id("event"));
        Run("review", lost, "correct", "--set", "value=5", "--ledger", Ledger);
        Run("review", kept, "reject", "--ledger", Ledger);
        var (_, output, _) = Run("reread", "--ledger", Ledger);
        Assert.Contains(
            $"Reviews: 1 carried over, 1 without a fact now.\n  review 1 (correct, anna) of {lost}, figure: “FRA”\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal("Two. Three.", Facts());
        var (code, listed, _) = Run("reviews", "--without-fact", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("without a fact", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("reject", listed, StringComparison.Ordinal);
        var (wrong, _, error) = Run("review", lost, "accept", "--ledger", Ledger);
        Assert.Equal((2, ReviewMessages.NoLongerFound("old", lost) + "\n"), (wrong, error));
        Assert.Contains("no longer finds it", Run("show", lost, "--ledger", Ledger).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_told_and_the_others_are_read()
    {
        FillByOtherRules();
        var crash = SampleFacts.Document("crash", "CRASH");
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
            ledger.Add(crash, SampleFacts.Source(crash), SampleFacts.Run, _ => new Findings([], []));
        var (code, output, error) = Run("reread", "--ledger", Ledger);
        Assert.Equal(3, code);
        Assert.Contains("1 document read again, 0 read by these rules already, 1 could not be.", output, StringComparison.Ordinal);
        Assert.StartsWith(
            "refused The program failed on document crash (InvalidOperationException: a rule broke).",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_stops_it_keeps_what_was_read()
    {
        FillByOtherRules();
        var other = SampleFacts.Document("other", "event | 1958 | FRA | Other.");
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
            ledger.Add(other, SampleFacts.Source(other), SampleFacts.Run, _ => new Findings([], []));
        var host = Host;
        Host = host with
        {
            OnInterrupt = stop =>
            {
                stop();
                return null;
            },
        };
        var (code, output, error) = Run("reread", "--ledger", Ledger);
        Assert.Equal((130, "Stopped; what was read so far is in the ledger. The same command again reads the rest.\n"), (code, error));
        Assert.Contains("1 document read again", output, StringComparison.Ordinal);
        Host = host;
        Assert.Contains(
            "1 document read again, 1 read by these rules already",
            Run("reread", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_of_an_earlier_version_takes_the_passages_of_its_file_if_that_gives_the_same_text()
    {
        FillByOtherRules();
        WithoutPassages();
        Assert.Contains("1 known document was read again", Run("read", At("old.txt"), "--ledger", Ledger).Out, StringComparison.Ordinal);
        Assert.Equal("One. Two. Three.", Facts());
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        Assert.NotEmpty(ledger.FindPassages("old")!);
    }

    [Fact]
    public void A_document_of_an_earlier_version_whose_file_gives_another_text_stays_as_it_is_and_is_told()
    {
        var file = Write("page.txt", "The text as it is read today.");
        // The bytes of the file, of which an earlier version made another text.
        var (today, then) = (SampleFacts.Document("page", "The text as it is read today."), SampleFacts.Document("page", "One."));
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
            ledger.Add(then, SampleFacts.Source(today), SampleFacts.Run, d => SampleFacts.Findings(d, "event | | FRA | One."));
        WithoutPassages();
        Assert.Equal(
            (
                0,
                $"Into {Ledger}: 0 documents read, 1 already known, 0 refused.\nNothing was added.\n",
                $"note {ReviewMessages.NoPassages("page")}\n"
            ),
            Run("read", file, "--ledger", Ledger)
        );
        Assert.Equal("One.", Facts());
    }

    // As ledgers of versions 1 and 2 are when they are brought up to date.
    private void WithoutPassages()
    {
        using var connection = new SqliteConnection($"Data Source={Ledger};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "drop trigger passages_kept; delete from document_passages";
        command.ExecuteNonQuery();
    }

    [Fact]
    public void One_document_may_be_named()
    {
        FillByOtherRules();
        Assert.Equal(
            (1, "", "There is no document odl in the ledger. Did you mean old?\n"),
            Run("reread", "--document", "odl", "--ledger", Ledger)
        );
        Assert.Contains("1 document read again", Run("reread", "--document", "old", "--ledger", Ledger).Out, StringComparison.Ordinal);
    }

    // The clock a week on.
    private void Later() => Host = Host with { Clock = new LaterClock() };

    private sealed class LaterClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => SampleFacts.Run.At.AddDays(7);

        public override long GetTimestamp() => 0;
    }
}
