using System.Text.Json;
using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class ReviewCommandTests : CommandRun
{
    private string Id(string kind) =>
        Field(Run("facts", "--kind", kind, "--document", "old", "--format", "jsonl", "--ledger", Ledger).Out, "id");

    private static string Field(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name).GetString()!;

    private (int Code, string Out, string Error) Review(params string[] args) => Run(["review", .. args, "--ledger", Ledger]);

    [Fact]
    public void A_fact_is_rejected_and_brought_back()
    {
        Fill();
        var id = Id("event");
        var (code, output, error) = Review(id[..6], "reject", "--reason", "a plan", "--by", "Bo B");
        Assert.Equal(
            (0, $"Review 1 by Bo B: fact {id} rejected.\n  {id} is left out of all answers: In 1958 they met.\n", ""),
            (code, output, error)
        );
        Assert.DoesNotContain("1958", Run("facts", "--ledger", Ledger).Out, StringComparison.Ordinal);
        Assert.Contains(id, Run("facts", "--rejected", "--ledger", Ledger).Out, StringComparison.Ordinal);
        var shown = Run("show", id, "--ledger", Ledger).Out;
        Assert.Contains("rejected: it is left out of all answers", shown, StringComparison.Ordinal);
        Assert.Contains($"2026-01-02 03:04, Bo B: fact {id} rejected; a plan", shown, StringComparison.Ordinal);
        Assert.Equal((0, $"Review 2 by anna: review 1 undone.\n  {id} is listed: In 1958 they met.\n", ""), Review("undo", "1"));
        Assert.Contains(id, Run("facts", "--ledger", Ledger).Out, StringComparison.Ordinal);
        Assert.Equal((1, "", "No fact of the ledger fits.\n"), Run("facts", "--rejected", "--ledger", Ledger));
    }

    [Fact]
    public void A_corrected_fact_is_shown_with_what_was_read()
    {
        Fill();
        var id = Id("figure");
        var (code, output, _) = Review(id, "correct", "--set", "value=490000000000", "--set", "parties=FRA,ITA", "--reason", "the annex");
        var corrected = Id("figure");
        Assert.NotEqual(id, corrected);
        Assert.Equal(
            (
                0,
                $"Review 1 by anna: fact {id} corrected (value=490000000000, parties=FRA,ITA).\n  {corrected} is listed in place of {id}: over $490 billion: two-way trade\n"
            ),
            (code, output)
        );
        foreach (var name in (string[])[id, corrected])
        {
            var shown = Run("show", name, "--ledger", Ledger).Out;
            foreach (
                var part in (string[])
                    [
                        $"As read     over $480 billion: two-way trade",
                        $"Corrected   over $490 billion: two-way trade",
                        "value: 480000000000 → 490000000000",
                        "parties: FRA, DEU → FRA, ITA",
                        "2026-01-02 03:04, anna",
                        "the annex",
                    ]
            )
                Assert.Contains(part, shown, StringComparison.Ordinal);
        }
        Assert.Equal("review", Field(Run("show", corrected, "--format", "jsonl", "--ledger", Ledger).Out, "rule"));
        Assert.Contains($"correction of {id}", Run("explain", corrected, "--ledger", Ledger).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Either_order_of_act_and_fact_is_understood()
    {
        Fill();
        var id = Id("event");
        Assert.Equal(0, Review("accept", id).Code);
        var other = Field(
            Run("facts", "--document", "new", "--kind", "event", "--party", "DEU", "--format", "jsonl", "--ledger", Ledger).Out,
            "id"
        );
        Assert.StartsWith(
            $"Review 2 by anna: facts {id} and {other} are of one topic.\n",
            Review("join", id, other).Out,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"Review 3 by anna: facts {id} and {other} are of different topics.\n",
            Review(id, "part", other).Out,
            StringComparison.Ordinal
        );
        var line = Review("undo", "3", "--format", "jsonl").Out;
        Assert.Equal(3, JsonDocument.Parse(line).RootElement.GetProperty("undoes").GetInt32());
    }

    [Theory]
    [InlineData("FIGURE", "acept", "There is no act \"acept\". Did you mean accept?", 2)]
    [InlineData("FIGURE", "accept extra", "To accept takes one fact.", 2)]
    [InlineData("FIGURE", "join", "To join takes two facts.", 2)]
    [InlineData("FIGURE", "accept --set value=3", "--set belongs to correct, not to accept.", 2)]
    [InlineData("FIGURE", "correct", "A correction needs one fact", 2)]
    [InlineData("FIGURE", "correct --set valu=3", "A fact of kind figure has no field \"valu\". It has: value,", 2)]
    [InlineData("FIGURE", "correct --set value=three", "value: \"three\" is no number", 2)]
    [InlineData("FIGURE", "correct --set quote=x", "quote cannot be set:", 2)]
    [InlineData("FIGURE", "correct --set value=3 --set value=4", "The field value is set twice.", 2)]
    [InlineData("FIGURE", "correct --set unit=USD", "says that already; nothing was added.", 2)]
    [InlineData("FIGURE", "join EVENT", "facts of different kinds have no topic in common", 2)]
    [InlineData("zzz", "accept", "The ledger has no fact \"zzz\".", 1)]
    [InlineData("old", "accept", "old is a document. Name one of its facts: entente facts --document old", 1)]
    [InlineData("undo", "9", "The ledger has no review 9. entente reviews lists them.", 1)]
    [InlineData("undo", "x", "\"x\" is no number of a review; entente reviews lists them.", 2)]
    public void Wrong_use_names_what_would_be_right(string first, string then, string message, int exit)
    {
        Fill();
        var (figure, happened) = (Id("figure"), Id("event"));
        string Named(string word) =>
            word == "FIGURE" ? figure
            : word == "EVENT" ? happened
            : word;
        var (code, output, error) = Review([Named(first), .. then.Split(' ').Select(Named)]);
        Assert.Equal((exit, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(1, Run("reviews", "--ledger", Ledger).Code);
    }

    [Fact]
    public void An_id_with_a_letter_wrong_is_told_with_the_nearest()
    {
        Fill();
        var id = Id("figure");
        var wrong = id[..^2] + "zz";
        Assert.Equal((1, "", $"The ledger has no fact \"{wrong}\". Did you mean {id}?\n"), Review(wrong, "accept"));
    }

    [Fact]
    public void Somebody_must_say_it()
    {
        Fill();
        Host = Host with { User = "" };
        Assert.Contains(ReviewMessages.NoName(), Review(Id("figure"), "accept").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reviews_are_listed_with_what_became_of_them()
    {
        Fill();
        Assert.Equal((1, "", "The ledger has no review yet.\n"), Run("reviews", "--ledger", Ledger));
        var id = Id("event");
        Review(id, "reject", "--reason", "a plan");
        Review(Id("figure"), "correct", "--set", "value=5", "--by", "Bo");
        Review("undo", "1");
        var (code, output, error) = Run("reviews", "--ledger", Ledger);
        Assert.Equal((0, ""), (code, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Matches($"^  1  2026-01-02 03:04  anna  reject +{id}  In 1958 they met\\. +a plan  undone by 3$", lines[2]);
        Assert.Matches("^  2  2026-01-02 03:04  Bo    correct value=5 +[0-9a-f]{12}  over \\$5: two-way trade$", lines[3]);
        Assert.Matches("^  3  2026-01-02 03:04  anna  undo 1$", lines[4]);
        var json = Run("reviews", "--format", "jsonl", "--ledger", Ledger).Out.TrimEnd('\n').Split('\n');
        Assert.Equal(["reject", "correct", "undo"], json.Select(l => Field(l, "act")));
        Assert.Equal(5, JsonDocument.Parse(json[1]).RootElement.GetProperty("fields").GetProperty("value").GetInt32());
        Assert.StartsWith("number,at,by,act,reason,", Run("reviews", "--format", "csv", "--ledger", Ledger).Out, StringComparison.Ordinal);
        Assert.Equal((1, "", "Every review that counts has its fact.\n"), Run("reviews", "--without-fact", "--ledger", Ledger));
    }
}
