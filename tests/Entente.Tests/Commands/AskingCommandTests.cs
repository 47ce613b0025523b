using System.Text.Json;
using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class AskingCommandTests : CommandRun
{
    [Fact]
    public void On_a_narrow_terminal_each_fact_is_a_few_lines()
    {
        Fill();
        Host = Host with { Width = 50, OutIsTerminal = true };
        var (_, output, _) = Run("facts", "--kind", "agreement", "--ledger", Ledger);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal("The Pact", lines[0]);
        Assert.Contains("  When          October 2019", lines);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 50));
    }

    [Fact]
    public void Facts_are_a_table_with_figures_in_words_and_their_source()
    {
        Fill();
        var (code, output, error) = Run("facts", "--document", "old", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("over $480 billion: two-way trade", output, StringComparison.Ordinal);
        Assert.Contains("In 1958 they met.", output, StringComparison.Ordinal);
        Assert.All(output.TrimEnd('\n').Split('\n').Skip(2), line => Assert.EndsWith("old (January 2020)", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Machine_formats_stand_alone_on_the_output()
    {
        Fill();
        Host = Host with { Colours = true, OutIsTerminal = true, Width = 40 };
        var (code, output, error) = Run("facts", "--format", "jsonl", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(5, output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l)).Count());
    }

    [Fact]
    public void Csv_cells_are_no_formulas()
    {
        Fill();
        var (_, output, _) = Run("facts", "--format", "csv", "--ledger", Ledger);
        Assert.StartsWith(
            "id,kind,document,start,end,quote,stated,when,parties,about,value,upper,bound,unit,measure,event,participants,place,object,name,",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("\"'=SUM(A1)\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=SUM", output, StringComparison.Ordinal);
        Assert.Contains(",480000000000,,over,USD,two-way trade,", output, StringComparison.Ordinal);
        Assert.Contains("FRA; DEU", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("plain", "plain")]
    public void Cells_are_quoted_as_spreadsheets_need_it(string text, string cell)
    {
        var writer = new StringWriter();
        Tables.Csv.Write(
            writer,
            ["text", "number"],
            [
                [text, -1.50m],
            ]
        );
        Assert.Equal($"text,number\r\n{cell},-1.5\r\n", writer.ToString());
    }

    [Fact]
    public void Lines_of_a_table_fit_the_terminal_and_wide_letters_count_twice()
    {
        Fill();
        Host = Host with { OutIsTerminal = true, Width = 100 };
        var lines = Run("facts", "--ledger", Ledger).Out.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Sum(c => c > '\u2E7F' ? 2 : 1), 0, 100));
        var wide = lines.Single(l => l.Contains('日', StringComparison.Ordinal));
        var headings = lines[0];
        var when = wide.IndexOf("15–17", StringComparison.Ordinal);
        Assert.Equal(headings.IndexOf("When", StringComparison.Ordinal), wide[..when].Sum(c => c > '\u2E7F' ? 2 : 1));
    }

    [Fact]
    public void Colours_are_for_terminals_that_want_them()
    {
        Fill();
        Assert.DoesNotContain('\u001b', Run("facts", "--ledger", Ledger).Out);
        Host = Host with { OutIsTerminal = true, Colours = true, Width = 100 };
        Assert.Contains('\u001b', Run("facts", "--ledger", Ledger).Out);
    }

    [Theory]
    [InlineData(new[] { "facts", "--kind", "rank" }, "No fact of the ledger fits.\n")]
    [InlineData(new[] { "facts", "--document", "odl" }, "No fact of the ledger fits.\nThere is no document odl in it. Did you mean old?\n")]
    [InlineData(new[] { "search", "nowhere" }, "No sentence has these words. Beginnings of words may be found: agree* finds agreement.\n")]
    [InlineData(new[] { "documents", "--about", "nowhere" }, "No document of the ledger fits.\n")]
    [InlineData(new[] { "show", "zzz" }, "The ledger has no fact and no document \"zzz\".\n")]
    public void Nothing_found_is_told(string[] args, string message)
    {
        Fill();
        Assert.Equal((1, "", message), Run([.. args, "--ledger", Ledger]));
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("documents")]
    [InlineData("show", "x")]
    [InlineData("explain", "x")]
    [InlineData("search", "x")]
    [InlineData("reread")]
    [InlineData("review", "x", "accept")]
    [InlineData("reviews")]
    public void A_missing_ledger_is_told(params string[] args)
    {
        Assert.Equal((2, "", LedgerMessages.Missing(Ledger) + "\n"), Run([.. args, "--ledger", Ledger]));
        Assert.False(File.Exists(Ledger));
    }

    [Fact]
    public void A_limit_tells_how_many_there_are()
    {
        Fill();
        var (code, output, error) = Run("facts", "--limit", "2", "--format", "jsonl", "--ledger", Ledger);
        Assert.Equal((0, "2 of 5 facts; --limit 0 lists all.\n"), (code, error));
        Assert.Equal(2, output.Count(c => c == '\n'));
    }

    [Fact]
    public void Filters_reach_the_ledger()
    {
        Fill();
        string Said(params string[] args) =>
            string.Join(
                "; ",
                Run(["facts", "--format", "jsonl", "--ledger", Ledger, .. args])
                    .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("quote").GetString())
            );
        Assert.Equal("over $480 billion; In 1958 they met.; The Pact", Said("--party", "fra", "--as-of", "2020-06"));
        Assert.Equal("In 1958 they met.", Said("--kind", "EVENT", "--party", "fra", "--party", "DEU"));
        // What was stated later says nothing of 1958, but for what it dates itself.
        Assert.Equal("In 1958 they met.; The Pact; 日本で会った", Said("--as-of", "1958-07"));
        Assert.Equal("The Pact; 日本で会った", Said("--as-of", "1958-07", "--standing", "scheduled"));
        Assert.Equal("over $480 billion; In 1958 they met.; The Pact", Said("--known-on", "2020"));
        Assert.Equal("In 1958 they met.", Said("--about", "MET"));
    }

    [Fact]
    public void A_fact_is_shown_with_its_evidence_and_origin()
    {
        Fill();
        var id = JsonDocument
            .Parse(Run("facts", "--kind", "figure", "--format", "jsonl", "--ledger", Ledger).Out)
            .RootElement.GetProperty("id")
            .GetString()!;
        var (code, output, _) = Run("show", id[..6], "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.StartsWith("over $480 billion: two-way trade\n\nKind", output, StringComparison.Ordinal);
        foreach (
            var part in (string[])
                [
                    "“over $480 billion”",
                    "January 2020 (2020-01)",
                    "FRA, DEU",
                    "old, characters 21 to 38",
                    At("old.txt"),
                    "by-hand",
                    "2026-01-02 03:04",
                    id,
                ]
        )
            Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.Equal(
            Run("facts", "--kind", "figure", "--format", "jsonl", "--ledger", Ledger).Out,
            Run("show", id, "--format", "jsonl", "--ledger", Ledger).Out
        );
    }

    [Fact]
    public void A_document_is_shown_with_its_facts()
    {
        Fill();
        var (code, output, _) = Run("show", "old", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.StartsWith("Ties of old\n", output, StringComparison.Ordinal);
        Assert.Contains("In 1958 they met.", output, StringComparison.Ordinal);
        Assert.Contains("SHA-256", output, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"figure", Run("show", "old", "--format", "jsonl", "--ledger", Ledger).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_shows_the_sentence_its_source_and_its_facts()
    {
        Fill();
        var (code, output, _) = Run("search", "1958", "MET", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.StartsWith("old (January 2020)\n", output, StringComparison.Ordinal);
        Assert.Contains(" event: In 1958 they met.\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "\"document\":\"old\"",
            Run("search", "\"they met\"", "--format", "jsonl", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
        Assert.Equal(2, Run("search", "\"", "--ledger", Ledger).Code);
        Assert.Equal(1, Run("search", "NEAR(", "*", "OR", "--ledger", Ledger).Code);
    }
}
