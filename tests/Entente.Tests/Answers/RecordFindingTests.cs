using Entente.Answers;
using Entente.Facts;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Tests.Contracts;
using Xunit;
using Record = Entente.Answers.Record;

namespace Entente.Tests.Answers;

/// <summary>What is found in a record, and what changed in it between two dates.</summary>
public sealed class RecordFindingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-record-");
    private readonly Record _record;

    public RecordFindingTests()
    {
        using var ledger = SqliteLedger.OpenToWrite(Path.Join(_folder.FullName, "a.db"));
        Add(ledger, "sheet-2020", "2020-01-31", "Relations", 100);
        Add(ledger, "sheet-2021", "2021-01-31", "Relations", 120);
        Add(ledger, "undated", null, "relations", 90);
        Add(ledger, "other", "2019", null, 100);
        _record = Record.Of(ledger);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Documents_stand_under_their_works_and_what_is_undated_is_never_the_last_edition()
    {
        Assert.Equal(["undated", "sheet-2020", "sheet-2021"], _record.Works[0].Editions.Select(d => d.Id));
        Assert.Equal(["Relations", "other"], _record.Works.Select(w => w.Name));
        Assert.All(_record.Documents, d => Assert.Contains(d, _record.WorkOf(d).Editions));
        Assert.Equal(["other"], _record.FindWorks("OTH").Select(w => w.Name));
        Assert.Equal(2, _record.FindWorks(" ").Count);
        Assert.Empty(_record.FindWorks("!!"));
    }

    [Fact]
    public void Facts_are_found_by_all_that_is_asked_at_once()
    {
        int Count(FactQuestion question) => _record.Find(question).Count;
        Assert.Equal(4, Count(new FactQuestion()));
        Assert.Equal(
            4,
            Count(
                new FactQuestion
                {
                    Kind = "figure",
                    Party = "chl",
                    Words = "peo chile",
                    Confidence = Confidence.Certain,
                }
            )
        );
        Assert.Equal(1, Count(new FactQuestion { Kind = "figure", Document = "other" }));
        Assert.Equal(0, Count(new FactQuestion { Kind = "event", Document = "other" }));
        Assert.Equal(0, Count(new FactQuestion { Words = "eople" }));
        Assert.Equal(0, Count(new FactQuestion { Confidence = Confidence.Check }));
    }

    [Fact]
    public void How_facts_stand_follows_the_date()
    {
        var day = new DateOnly(2022, 1, 1);
        var superseded = _record.Find(new FactQuestion { Standing = (StandingKind.Superseded, day) }).Select(f => f.Document).ToList();
        Assert.Contains("sheet-2020", superseded);
        Assert.Contains("other", superseded);
        Assert.Empty(_record.Find(new FactQuestion { Standing = (StandingKind.Superseded, new DateOnly(2018, 1, 1)) }));
        foreach (var standing in _record.StandingsOn(day, "figure"))
            Assert.Equal(standing.Standing, _record.StandingOf(standing.Fact, day)?.Standing);
    }

    [Fact]
    public void Between_two_dates_it_is_told_what_a_reader_of_each_would_have_been_told()
    {
        var compared = Compared.Of(_record, "2021-06-01", "2020-06-01");
        var change = Assert.Single(_record.Changes(compared, _ => null));
        Assert.Equal((Relation.Revised, "sheet-2020", "sheet-2021"), (change.Relation, change.Earlier!.Document, change.Later!.Document));
        Assert.Same(_record.Changes(compared, _ => null), _record.Changes(compared, _ => null));
    }

    [Fact]
    public void Two_documents_are_the_same_comparison_whether_a_ledger_or_its_record_is_asked()
    {
        using var ledger = SqliteLedger.OpenToRead(Path.Join(_folder.FullName, "a.db"));
        foreach (
            var (first, second) in new[]
            {
                ("sheet-2021", "sheet-2020"),
                ("other", "sheet-2020"),
                ("none", "other"),
                ("other", "other"),
                ("2020", "2021"),
                ("relations", null),
                ("other", null),
                ("none", null),
            }
        )
            Assert.Equal(Compared.Of(ledger, first, second), Compared.Of(_record, first, second));
    }

    private static void Add(SqliteLedger ledger, string id, string? date, string? work, decimal people)
    {
        var words = $"Norwegian companies employ {people} people in Chile.";
        var document = SampleFacts.Document(id, words + $" {id}", date);
        document = document with { Metadata = document.Metadata with { Work = work } };
        var fact = SampleFacts.Fact(
            document,
            words,
            SampleFacts.Figure(people, measure: "people in Chile employed by Norwegian companies"),
            about: "people in Chile",
            parties: ["NOR", "CHL"]
        );
        ledger.Add(document, SampleFacts.Source(document), SampleFacts.Run, _ => new Findings([fact], []));
    }
}
