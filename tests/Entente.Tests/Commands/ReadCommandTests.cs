using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class ReadCommandTests : CommandRun
{
    [Fact]
    public void Who_stops_it_keeps_what_was_read()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"])
            Write(name, $"event | 1958 | FRA | {name}\n");
        var host = Host;
        Host = host with
        {
            OnInterrupt = stop =>
            {
                stop();
                return null;
            },
        };
        var (code, output, error) = Run("read", At("."), "--ledger", Ledger);
        Assert.Equal((130, "Stopped; what was read so far is in the ledger. The same command again reads the rest.\n"), (code, error));
        Assert.Contains("1 document read", output, StringComparison.Ordinal);
        Host = host;
        Assert.Contains("2 documents read, 1 already known", Run("read", At("."), "--ledger", Ledger).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_tells_what_was_found_by_kind()
    {
        var document = Write("a.txt", "event | 1958 | FRA | One.\nevent | 1959 | FRA | Two.\nfigure | | FRA | Three.");
        var (code, output, error) = Run("read", document, "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            "Into "
                + Ledger
                + ": 1 document read, 0 already known, 0 refused.\n3 facts found in 0 ms (0.1 MB/s).\n\nKind    Facts\n────────────────\nfigure      1\nevent       2\n",
            output
        );
    }

    [Fact]
    public void Reading_again_adds_nothing()
    {
        Fill();
        var (code, output, _) = Run("read", At("old.txt"), At("new.txt"), "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Equal($"Into {Ledger}: 0 documents read, 2 already known, 0 refused.\nNothing was added.\n", output);
    }

    [Fact]
    public void A_changed_text_is_a_later_edition_whose_facts_name_it()
    {
        Fill();
        Write("old.txt", "event | 1958 | FRA | In 1958 they met.");
        var (code, output, error) = Run("read", At("old.txt"), "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("1 document read (1 later edition", output, StringComparison.Ordinal);
        Assert.Contains("this one is its edition old@2", error, StringComparison.Ordinal);
        Assert.Contains(
            "\"document\":\"old@2\"",
            Run("facts", "--document", "old@2", "--format", "jsonl", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_bytes_under_another_name_are_told()
    {
        Fill();
        File.Copy(At("old.txt"), At("copy.txt"));
        var (code, _, error) = Run("read", At("copy.txt"), "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.Contains("has these very bytes as document old; nothing was added", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_is_told_and_the_others_are_read()
    {
        var good = Write("good.txt", "event | 1958 | FRA | One.");
        var crash = Write("crash.txt", "CRASH");
        var (code, output, error) = Run("read", At("missing.txt"), crash, good, "--ledger", Ledger);
        Assert.Equal(3, code);
        Assert.Contains("1 document read, 0 already known, 2 refused", output, StringComparison.Ordinal);
        Assert.Contains($"refused {At("missing.txt")}: There is no such file", error, StringComparison.Ordinal);
        Assert.Contains(
            $"refused {crash}: The program failed on this document (InvalidOperationException: a rule broke)",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Many_documents_are_added_in_the_order_of_their_names_whatever_thread_reads_them()
    {
        foreach (var i in Enumerable.Range(0, 60))
            Write($"d{i:00}.txt", $"event | {1900 + i} | FRA | Number {i}.");
        Assert.Equal(0, Run("read", At(""), "--ledger", At("../" + Path.GetFileName(At("").TrimEnd('/')) + "/entente.db")).Code);
        var documents = Run("documents", "--format", "csv", "--ledger", Ledger)
            .Out.Split("\r\n")
            .Skip(1)
            .Where(l => l.Length > 0)
            .Select(l => l.Split(',')[0]);
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"d{i:00}"), documents);
    }

    [Fact]
    public void A_document_from_standard_input_takes_its_name_and_date_from_the_command_line()
    {
        Assert.Equal(0, RunWith("event | 1958 | FRA | One.", "read", "-", "--id", "sheet", "--date", "2021-03", "--ledger", Ledger).Code);
        var line = Run("facts", "--format", "jsonl", "--ledger", Ledger).Out;
        Assert.Contains("\"document\":\"sheet\"", line, StringComparison.Ordinal);
        Assert.Contains("\"stated\":\"2021-03\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_no_ledger_can_be_is_told()
    {
        var (code, output, error) = Run("read", Write("a.txt", "x"), "--ledger", At("none/entente.db"));
        Assert.Equal((2, "", LedgerMessages.NoFolder(At("none/entente.db"), At("none")) + "\n"), (code, output, error));
    }
}
