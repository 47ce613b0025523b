using System.Text.Json;
using Entente.Cli;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Commands;

/// <summary>The questions to the record, asked of a ledger of the samples, read as users read them.</summary>
public sealed class RecordCommandTests : CommandRun
{
    private static readonly string[] Samples = ["relations-2020", "relations-2021", "host-nation-support-2021"];

    private static readonly string[][] Questions =
    [
        ["changes", "relations-2020", "relations-2021"],
        ["changes", "2020-12-31", "2022-04-01"],
        ["disagreements"],
        ["due", "--as-of", "2020-01"],
        ["timeline"],
        ["vintages", "--all"],
        ["topics", "--all"],
        ["facts", "--as-of", "2022-04-01"],
    ];

    public RecordCommandTests() => Host = Host with { NewReading = CommandHost.OfProcess().NewReading };

    [Fact]
    public void The_order_of_reading_and_reading_twice_never_change_the_answers()
    {
        var (first, second) = (At("first.db"), At("second.db"));
        Assert.Equal(0, Run(["read", .. Samples.Select(Sample), "--ledger", first]).Code);
        foreach (var sample in Samples.Reverse())
            Assert.Equal(0, Run("read", Sample(sample), "--ledger", second).Code);
        Assert.Equal(0, Run(["read", .. Samples.Select(Sample), "--ledger", second]).Code);
        foreach (var question in Questions)
            Assert.Equal(Sorted(question, first), Sorted(question, second));
    }

    [Fact]
    public void Every_citation_of_every_answer_resolves_to_its_words()
    {
        Read();
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        foreach (var question in Questions)
        {
            var lines = Run([.. question, "--format", "jsonl", "--ledger", Ledger]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(lines.Length > 0 || question[0] == "disagreements", question[0]);
            var cited = lines.SelectMany(line => Citations(JsonDocument.Parse(line).RootElement)).ToList();
            Assert.True(cited.Count >= lines.Length, question[0]);
            Assert.All(cited, c => Assert.Equal(c.Quote, ledger.FindText(c.Document)!.Quote(new(c.Start, c.End))));
        }
    }

    [Fact]
    public void Changes_are_told_in_words_with_both_sentences_the_weightiest_first()
    {
        Read();
        var (code, output, error) = Run("changes", "relations-2021", "relations-2020", "--ledger", Ledger);
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("relations-2020 (January 2020) → relations-2021 (14 March 2021)\n", output, StringComparison.Ordinal);
        Assert.Contains(": up from over $480 billion to $644.7 billion", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("\nRevised", StringComparison.Ordinal) < output.IndexOf("\nNot repeated", StringComparison.Ordinal));
        Assert.True(output.IndexOf("before: “", StringComparison.Ordinal) < output.IndexOf("now: “", StringComparison.Ordinal));
        Assert.DoesNotContain("\nUnchanged", output, StringComparison.Ordinal);
        Assert.Contains(
            "\nUnchanged",
            Run("changes", "relations-2021", "relations-2020", "--only", "unchanged", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_words_that_changed_are_marked()
    {
        Read();
        var (code, output, _) = Run("changes", "relations-2020", "relations-2021", "--text", "--ledger", Ledger);
        Assert.Equal(1, code);
        Assert.Contains("[-", output, StringComparison.Ordinal);
        Assert.Contains("{+", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-12-31", "U.S.-Japan Trade Agreement", "scheduled")]
    [InlineData("2020-06", "U.S.-Japan Trade Agreement", "asserted")]
    [InlineData("2022-03-31", "Special Measures Agreement", "holds")]
    [InlineData("2022-04-01", "Special Measures Agreement", "lapsed")]
    public void Agreements_stand_as_their_terms_say(string day, string name, string standing)
    {
        Read();
        var said = Run("facts", "--kind", "agreement", "--as-of", day, "--format", "jsonl", "--ledger", Ledger)
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement)
            .Where(f => f.GetProperty("name").GetString()!.Contains(name, StringComparison.Ordinal))
            .Select(f => f.GetProperty("standing").GetString());
        Assert.Contains(standing, said);
    }

    [Fact]
    public void What_was_not_out_was_not_known()
    {
        Read();
        var known = Run("facts", "--as-of", "2022-04-01", "--known-on", "2020-06", "--format", "jsonl", "--ledger", Ledger).Out;
        Assert.Contains("relations-2020", known, StringComparison.Ordinal);
        Assert.DoesNotContain("relations-2021", known, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_parts_two_facts_and_undoes_it()
    {
        Read();
        var (a, b) = (IdOf("jobs", 0), IdOf("jobs", 1));
        int TopicsOf() =>
            Run("topics", "--all", "--kind", "figure", "--format", "jsonl", "--ledger", Ledger)
                .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l =>
                    JsonDocument
                        .Parse(l)
                        .RootElement.GetProperty("facts")
                        .EnumerateArray()
                        .Select(f => f.GetProperty("id").GetString())
                        .ToList()
                )
                .Count(ids => ids.Contains(a) && ids.Contains(b));
        Assert.Equal(1, TopicsOf());
        using (var ledger = SqliteLedger.OpenToWrite(Ledger))
        {
            var review = new Review
            {
                At = DateTimeOffset.UnixEpoch,
                By = "desk",
                Act = ReviewAct.Part,
                Reason = "counted by other rules",
                Fact = FactReference.To(ledger.FactsById(a, 1)[0]),
                Other = FactReference.To(ledger.FactsById(b, 1)[0]),
            };
            var number = ledger.AddReview(review).Number;
            Assert.Equal(0, TopicsOf());
            Assert.Contains(
                "parted by a person: counted by other rules",
                Run("topics", a, "--ledger", Ledger).Out,
                StringComparison.Ordinal
            );
            ledger.AddReview(
                new Review
                {
                    At = DateTimeOffset.UnixEpoch,
                    By = "desk",
                    Act = ReviewAct.Undo,
                    Undoes = number,
                }
            );
        }
        Assert.Equal(1, TopicsOf());
    }

    [Fact]
    public void A_topic_is_explained()
    {
        Read();
        var id = Run("topics", "--kind", "figure", "--ledger", Ledger)
            .Out.Split('\n')
            .First(l => l.StartsWith("t-", StringComparison.Ordinal))[..14];
        foreach (var command in new[] { "topics", "explain" })
        {
            var (code, output, error) = Run(command, id, "--ledger", Ledger);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains("Together because", output, StringComparison.Ordinal);
        }
        Assert.Equal(1, Run("explain", "t-nothing", "--ledger", Ledger).Code);
    }

    [Fact]
    public void Mistakes_are_told_with_what_there_is()
    {
        Read();
        var (code, _, error) = Run("changes", "relations-2020", "relatons-2021", "--ledger", Ledger);
        Assert.Equal(2, code);
        Assert.Contains("no document \"relatons-2021\"", error, StringComparison.Ordinal);
        Assert.Contains("relations-2021", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("changes", "relations-2020", "relations-2020", "--ledger", Ledger).Code);
        Assert.Equal(2, Run("changes", "relations-2020", "--ledger", Ledger).Code);
        Assert.Equal(2, Run("facts", "--standing", "holds", "--ledger", Ledger).Code);
    }

    [Fact]
    public void What_is_due_is_a_calendar_too()
    {
        Read();
        var (code, output, _) = Run("due", "--as-of", "2020-01", "--format", "ics", "--ledger", Ledger);
        Assert.Equal(0, code);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", output, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20220331\r\n", output, StringComparison.Ordinal);
        Assert.Contains("ends", Run("due", "--as-of", "2020-01", "--ledger", Ledger).Out, StringComparison.Ordinal);
    }

    private void Read() => Assert.Equal(0, Run(["read", .. Samples.Select(Sample), "--ledger", Ledger]).Code);

    private string IdOf(string about, int place) =>
        JsonDocument
            .Parse(Run("facts", "--kind", "figure", "--about", about, "--format", "jsonl", "--ledger", Ledger).Out.Split('\n')[place])
            .RootElement.GetProperty("id")
            .GetString()!;

    private string Sorted(string[] question, string ledger) =>
        string.Join('\n', Run([.. question, "--format", "jsonl", "--ledger", ledger]).Out.Split('\n').Order(StringComparer.Ordinal));

    private static string Sample(string name) => Repository.Full($"samples/us-japan/{name}.md");

    // Every object with a document, a span and a quote, however deep it stands.
    private static IEnumerable<(string Document, int Start, int End, string Quote)> Citations(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Citations);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var inner = element.EnumerateObject().SelectMany(p => Citations(p.Value));
        return element.TryGetProperty("quote", out var quote) && element.TryGetProperty("document", out var document)
            ? inner.Append(
                (document.GetString()!, element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32(), quote.GetString()!)
            )
            : inner;
    }
}
