using System.Text.Json;
using Entente.Cli;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Readers.References;
using Entente.Tests.Contracts;
using Entente.Tests.Readers.References;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class CheckCommandTests : CommandRun
{
    private const string Sheet = """
        Kenya keeps an embassy at 100 Sample St. NW, Washington, DC 20001 (tel. 202-555-0199).
        Kenya is a member of the Council of Europe.
        Kenya is a member of NATO.
        Kenya became independent in 1963.
        The United States recognized Tonga on October 3, 1972.
        Trade reached $5 million.
        """;

    private readonly string _kenya;
    private readonly string _tonga;

    public CheckCommandTests()
    {
        Host = Host with { NewReading = () => document => new Findings(Facts(document), []) };
        Write("sheet.txt", Sheet);
        Write("sheet.meta.yaml", "date: 2020-01\n");
        Assert.Equal(0, Run("read", At("sheet.txt"), "--ledger", Ledger).Code);
        _kenya = Write("ke.json", ReferenceSamples.Kenya);
        _tonga = Write("tonga.xml", ReferenceSamples.Tonga);
    }

    // By hand, so that the tests of the command do not change with the rules.
    private static List<Fact> Facts(Document document)
    {
        var lines = document.Text.Value.Split('\n');
        return
        [
            SampleFacts.Fact(
                document,
                lines[0],
                new Contact("embassy of Kenya in the United States", "100 Sample St. NW, Washington, DC 20001", "202-555-0199"),
                about: "embassy of Kenya",
                parties: ["KEN", "USA"]
            ),
            Membership(lines[1], "COE", "Council of Europe"),
            Membership(lines[2], "NATO", "NATO"),
            SampleFacts.Fact(document, lines[3], new Event("independence", ["KEN"], null, null), "1963", "Kenya became independent", "KEN"),
            SampleFacts.Fact(
                document,
                lines[4],
                new Event("recognise", ["USA", "TON"], null, null),
                "1972-10-03",
                "Tonga recognized",
                "USA",
                "TON"
            ),
            SampleFacts.Fact(document, lines[5], SampleFacts.Figure(5_000_000, "USD", "trade"), about: "trade", parties: ["KEN"]),
        ];

        Fact Membership(string words, string acronym, string name) =>
            SampleFacts.Fact(
                document,
                words,
                new Membership("KEN", name, acronym, "member"),
                about: $"Kenya is a member of {name}",
                parties: ["KEN", acronym]
            );
    }

    private (int Code, string Out, string Error) Check(params string[] args) => Run(["check", "--ledger", Ledger, .. args]);

    private List<JsonElement> Lines(params string[] args) =>
        [
            .. Check([.. args, "--format", "jsonl"])
                .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];

    [Fact]
    public void Each_part_of_a_fact_has_a_result_with_both_values_and_their_places()
    {
        var lines = Lines("--against", _kenya, _tonga);
        Assert.Equal(
            [
                "differs|telephone of the embassy|202-555-0199|[1] (202) 555-0100|",
                "differs|role in COE|member|observer|",
                "differs|recognition|3 October 1972|4 October 1972|",
                "confirmed|address of the embassy|100 Sample St. NW, Washington, DC 20001|100 Sample Street NW, Washington, DC 20001|",
                "confirmed|independence|1963|12 December 1963|the reference is more exact",
                "not-in-reference|role in NATO|member||",
            ],
            lines.Select(l =>
                string.Join(
                    '|',
                    new[] { "result", "what", "document_says", "reference_says", "note" }.Select(n => l.GetProperty(n).GetString())
                )
            )
        );
        Assert.Equal("The United States recognized Tonga on October 3, 1972.", lines[2].GetProperty("quote").GetString());
        Assert.Equal(
            (_tonga, 20, "#recognition", "2009"),
            (
                lines[2].GetProperty("file").GetString(),
                lines[2].GetProperty("line").GetInt32(),
                lines[2].GetProperty("place").GetString(),
                lines[2].GetProperty("reference_date").GetString()
            )
        );
        Assert.Equal("$['Government']['International organization participation']['text']", lines[1].GetProperty("place").GetString());
        Assert.Equal("2024-03-03", lines[1].GetProperty("reference_latest").GetString());
    }

    [Fact]
    public void People_read_what_differs_with_both_texts_and_what_was_not_compared()
    {
        var (code, output, error) = Check("--against", _kenya, "--against", _tonga);
        Assert.Equal(1, code);
        Assert.Contains(
            """
            differs: Tonga recognized
            What       recognition
            """,
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("“The United States recognized Tonga on October 3, 1972.”", output, StringComparison.Ordinal);
        Assert.Contains(
            "4 October 1972, the guide to recognition and relations (2009), tonga.xml:20 #recognition",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("not in reference", output, StringComparison.Ordinal);
        Assert.Equal(
            """
            Held against the World Factbook: 1 country, undated, not older than 3 March 2024.
            Held against the guide to recognition and relations: 1 country, of 2009.
            3 differ, 2 confirmed, 1 not in the reference.
            Not compared: 1 of kinds of which it does not speak.

            """.ReplaceLineEndings("\n"),
            error
        );
    }

    [Fact]
    public void Folders_are_read_with_all_that_is_below_them()
    {
        Directory.CreateDirectory(At("references/more"));
        File.Move(_kenya, At("references/ke.json"));
        File.Move(_tonga, At("references/more/tonga.xml"));
        Assert.Equal(6, Lines("--against", At("references"), At("references/ke.json")).Count);
        Assert.Equal(3, Check("--against", Directory.CreateDirectory(At("empty")).FullName).Code);
    }

    [Theory]
    [InlineData("differs", 3)]
    [InlineData("confirmed", 2)]
    [InlineData("not-in-reference", 1)]
    public void One_sort_of_result_may_be_asked_for(string only, int count)
    {
        var lines = Lines("--against", _kenya, _tonga, "--only", only);
        Assert.Equal(count, lines.Count);
        Assert.All(lines, l => Assert.Equal(only, l.GetProperty("result").GetString()));
        Assert.Equal(
            count + 1,
            Check("--against", _kenya, _tonga, "--only", only, "--format", "csv").Out.Split('\n').Count(l => l.Length > 0)
        );
    }

    [Fact]
    public void Exit_codes_tell_what_came_of_it()
    {
        // 0: nothing differs; 1: something does, or nothing could be checked; 3: something was refused.
        Assert.Equal(1, Check("--against", _kenya).Code);
        Assert.Equal(0, Check("--against", _kenya, "--party", "NATO").Code);
        var (code, output, error) = Check("--against", _kenya, "--party", "PER");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Nothing could be checked.", error, StringComparison.Ordinal);

        var broken = Write("broken.json", "{");
        (code, output, error) = Check("--against", broken, _kenya, At("absent.xml"), Write("notes.txt", "Prose."));
        Assert.Equal(3, code);
        Assert.Contains("role in COE", output, StringComparison.Ordinal);
        Assert.Contains($"refused {broken}:1:", error, StringComparison.Ordinal);
        Assert.Contains($"refused {At("absent.xml")}: There is no such file or folder.", error, StringComparison.Ordinal);
        Assert.Contains($"refused {ReferenceMessages.UnknownFormat(At("notes.txt"))}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_use_is_told()
    {
        var (code, _, error) = Run("check", "--ledger", Ledger);
        Assert.Equal(2, code);
        Assert.Contains("--against", error, StringComparison.Ordinal);
        (code, _, error) = Check("--against", _kenya, "--only", "difers");
        Assert.Equal(2, code);
        Assert.StartsWith("There is no result \"difers\". Did you mean differs?", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("check", "--against", _kenya, "--ledger", At("absent.db")).Code);
    }

    [Fact]
    public void A_reference_may_not_run_a_formula_in_a_spreadsheet()
    {
        File.WriteAllText(
            _kenya,
            ReferenceSamples.Kenya.Replace("CE (observer)", "=CMD() (observer), CE (observer)", StringComparison.Ordinal)
        );
        var csv = Check("--against", _kenya, "--format", "csv").Out;
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_sheets_on_japan_agree_with_the_factbook()
    {
        Host = Host with
        {
            NewReading = new CommandHost
            {
                In = Stream.Null,
                Out = Host.Out,
                Error = Host.Error,
            }.NewReading,
        };
        Assert.Equal(0, Run("read", Shared.Require("seeds"), "--ledger", At("seeds.db")).Code);
        var (code, output, error) = Run(
            "check",
            "--against",
            Shared.Require("corpora/factbook"),
            "--ledger",
            At("seeds.db"),
            "--format",
            "jsonl"
        );
        Assert.Equal((0, false), (code, output.Contains("\"result\":\"differs\"", StringComparison.Ordinal)));
        Assert.Contains("\"what\":\"address of the embassy\"", output, StringComparison.Ordinal);
        Assert.Contains(
            "\"what\":\"role in OAS\",\"document_says\":\"observer\",\"reference_says\":\"observer\"",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("0 differ", error, StringComparison.Ordinal);
    }
}
