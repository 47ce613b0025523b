using System.Text.Json;
using Xunit;

namespace Entente.Tests.Commands;

/// <summary>The commands that need no ledger: extract and mentions, and the demonstration.</summary>
public sealed class FilterCommandTests : CommandRun
{
    [Fact]
    public void Extract_writes_facts_as_json_lines_and_makes_no_ledger()
    {
        var (code, output, error) = RunWith("event | 1958 | FRA | One.", "extract", "-", "--id", "sheet", "--date", "2021");
        Assert.Equal((0, ""), (code, error));
        var fact = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ("sheet", "2021", "One."),
            (fact.GetProperty("document").GetString(), fact.GetProperty("stated").GetString(), fact.GetProperty("quote").GetString())
        );
        Assert.Empty(Directory.GetFiles(At("")));
    }

    [Fact]
    public void Extract_keeps_the_order_of_the_documents()
    {
        var files = Enumerable.Range(0, 40).Select(i => Write($"f{i}.txt", $"event | 1958 | FRA | Number {i}.")).ToArray();
        var lines = Run(["extract", .. files]).Out.TrimEnd('\n').Split('\n');
        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"f{i}"),
            lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("document").GetString())
        );
    }

    [Fact]
    public void Extract_tells_refusals_apart_from_the_facts()
    {
        var (code, output, error) = Run("extract", Write("a.txt", "event | 1958 | FRA | One."), At("missing.txt"));
        Assert.Equal(3, code);
        Assert.Equal(1, output.Count(c => c == '\n'));
        Assert.StartsWith($"refused {At("missing.txt")}: There is no such file", error, StringComparison.Ordinal);
        Assert.Equal((1, "", "No fact was found.\n"), Run("extract", Write("b.txt", "Nothing here.")));
        Assert.Contains("One.", Run("extract", At("a.txt"), "--format", "table").Out, StringComparison.Ordinal);
        Assert.StartsWith("id,kind,", Run("extract", At("a.txt"), "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Mentions_are_json_lines_with_values_and_spans()
    {
        var (code, output, error) = RunWith("𝒳 In March 2019, Japan sold about 20 aircraft.", "mentions", "-", "--id", "s");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            """
            {"document":"s","type":"time","start":5,"end":15,"text":"March 2019","value":"2019-03"}
            {"document":"s","type":"name","start":17,"end":22,"text":"Japan","name_kind":"country","id":"JPN"}
            {"document":"s","type":"quantity","start":28,"end":36,"text":"about 20","value":20,"upper":null,"bound":"about","unit":"count"}

            """.ReplaceLineEndings("\n"),
            output
        );
        Assert.Equal((1, "", "No time, quantity or name was found.\n"), RunWith("and so on", "mentions", "-"));
    }

    [Fact]
    public void The_demonstration_shows_what_the_documents_state_and_what_to_ask_next()
    {
        Fill();
        File.Delete(Ledger);
        var (code, output, error) = Run("demo", At(""));
        Assert.Equal((0, ""), (code, error));
        foreach (
            var part in (string[])
                [
                    "2 documents of ",
                    "state 5 facts",
                    "Figures, with the bounds",
                    "over $480 billion  two-way trade",
                    "7 October 2019  1 January 2020",
                    "5 years",
                    "The newest events",
                    "15–17 March 2021",
                    "entente facts --party DEU",
                ]
        )
            Assert.Contains(part, output, StringComparison.Ordinal);
        var next = output.Split('\n').First(l => l.StartsWith("  entente facts", StringComparison.Ordinal)).Trim().Split(' ')[1..];
        Assert.Equal(0, Run(next).Code);
        Directory.GetParent(next[^1])!.Delete(recursive: true);
    }
}
