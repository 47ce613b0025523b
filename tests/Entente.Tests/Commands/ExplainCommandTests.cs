using System.Text.Json;
using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class ExplainCommandTests : CommandRun
{
    private const string Sheet =
        "---\ndate: 2021-03\n---\n\n# Ties\n\nIn 2018, **Norway** and Chile signed the Fisheries Agreement.\n\nThey waited.\n";

    public ExplainCommandTests() =>
        Host = Host with
        {
            NewReading = () =>
            {
                var extractor = new Extractor();
                return document => new Findings(extractor.Extract(document), []);
            },
        };

    private string Read()
    {
        Assert.Equal(0, Run("read", Write("sheet.md", Sheet), "--ledger", Ledger).Code);
        var line = Run("facts", "--kind", "event", "--format", "jsonl", "--ledger", Ledger).Out;
        return JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
    }

    [Fact]
    public void A_fact_of_the_ledger_is_found_again_in_the_stored_text()
    {
        var id = Read();
        File.Delete(At("sheet.md"));
        var (code, output, error) = Run("explain", id[..8], "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        foreach (
            var part in (string[])
                [
                    "“Chile” country CHL",
                    "[Norway] and [Chile] {signed:Finite} [the Fisheries Agreement]",
                    "signed (finite, past, stated); subject Norway | Chile; object the Fisheries Agreement; when 2018",
                    $"{id}, event",
                    "Confidence  certain",
                    "certain: time 2018, “2018”: the sentence gives it",
                    "certain: party NOR, “Norway”: the sentence names it",
                    "(event.rules, line ",
                    "agreement = “Fisheries Agreement”",
                ]
        )
            Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.DoesNotContain("agreement-", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_read_in_another_format_is_found_again()
    {
        var file = Write("sheet.txt", Sheet);
        Assert.Equal(0, Run("read", file, "--read-as", "markdown", "--ledger", Ledger).Code);
        var line = Run("facts", "--kind", "event", "--format", "jsonl", "--ledger", Ledger).Out;
        var id = JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
        Assert.Equal(0, Run("explain", id, "--ledger", Ledger).Code);
    }

    [Fact]
    public void A_fact_that_these_rules_do_not_find_is_told()
    {
        Host = Host with { NewReading = () => document => Contracts.SampleFacts.Findings(document, "event | 1958 | FRA | They waited.") };
        var id = Read();
        var (code, output, error) = Run("explain", id, "--ledger", Ledger);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("This program (entente ", error, StringComparison.Ordinal);
        Assert.Contains($"does not find fact {id} in the stored text of sheet", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_file_is_explained()
    {
        var file = Write("sheet.md", Sheet);
        var (code, output, error) = Run("explain", $"{file}:7");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("certain: time 2018, “2018”", output, StringComparison.Ordinal);
        Assert.DoesNotContain("waited", output, StringComparison.Ordinal);
        Assert.Contains("Near rules  ", output, StringComparison.Ordinal);
        Assert.Equal((1, "", "No sentence that is read stands there.\n"), Run("explain", $"{file}:2"));
        Assert.Equal((1, "", $"{file} has no line 99.\n"), Run("explain", $"{file}:99"));
        Assert.Contains("waited", Run("explain", file).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_may_be_tried()
    {
        var (code, output, error) = Run(
            "explain",
            "--text",
            "On February 24, Norway and Chile signed the Fisheries Agreement.",
            "--date",
            "2021"
        );
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("likely: time 2021-02-24, “February 24”: worked out from the document's date", output, StringComparison.Ordinal);
        (code, output, error) = Run("explain", "--text", "Norway did not sign the Fisheries Agreement in 2018.");
        Assert.Equal((1, "No fact was found.\n"), (code, error));
        Assert.Contains("for “sign”: the clause denies it", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object()
    {
        var (code, output, error) = RunWith(
            "In 2018, Norway and Chile signed the Fisheries Agreement.",
            "explain",
            "-",
            "--format",
            "json"
        );
        Assert.Equal((0, ""), (code, error));
        var sentence = JsonDocument.Parse(output).RootElement.GetProperty("sentences")[0];
        Assert.Equal(0, sentence.GetProperty("start").GetInt32());
        var fact = sentence.GetProperty("facts")[0];
        Assert.Equal("certain", fact.GetProperty("fact").GetProperty("confidence").GetString());
        Assert.Equal("event.rules", fact.GetProperty("rule").GetProperty("file").GetString());
        Assert.Equal("time", fact.GetProperty("reasons")[0].GetProperty("part").GetString());
    }

    [Fact]
    public void Wrong_use_is_told()
    {
        Assert.Equal(2, Run("explain").Code);
        Assert.Equal(2, Run("explain", "x", "--text", "y").Code);
        Assert.Equal((2, "", LedgerMessages.Missing(Ledger) + "\n"), Run("explain", "x", "--ledger", Ledger));
        Read();
        Assert.Equal((1, "", "There is no file and no fact \"zzz\".\n"), Run("explain", "zzz", "--ledger", Ledger));
        Assert.Equal(3, Run("explain", Write("broken.md", "---\ndate: 2021\n")).Code);
    }

    [Fact]
    public void Facts_are_listed_by_confidence()
    {
        Read();
        int Count(params string[] steps) =>
            Run(["facts", "--format", "jsonl", "--ledger", Ledger, .. steps.SelectMany(s => new[] { "--confidence", s })])
                .Out.Count(c => c == '\n');
        Assert.Equal((2, 0, 2), (Count("certain"), Count("check"), Count("check", "certain")));
        var (code, _, error) = Run("facts", "--confidence", "chek", "--ledger", Ledger);
        Assert.Equal(2, code);
        Assert.StartsWith("There is no confidence \"chek\". Did you mean check?", error, StringComparison.Ordinal);
        Assert.Contains(
            "certain (entente explain",
            Run(
                "show",
                JsonDocument
                    .Parse(Run("facts", "--kind", "event", "--format", "jsonl", "--ledger", Ledger).Out)
                    .RootElement.GetProperty("id")
                    .GetString()!,
                "--ledger",
                Ledger
            ).Out,
            StringComparison.Ordinal
        );
    }
}
