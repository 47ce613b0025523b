using Entente.Answers;
using Entente.Documents;
using Entente.Ledger;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Answers;

public class EditionsTests
{
    private static LedgerDocument Document(string id, string? date, string? work = null) =>
        new()
        {
            Id = id,
            Name = id.Split('@')[0],
            Edition = id.Contains('@') ? 2 : 1,
            Metadata = new DocumentMetadata { Date = date is null ? null : Edtf.Parse(date), Work = work },
            Source = new DocumentSource("", "-", DateTimeOffset.UnixEpoch),
            Run = new ExtractionRun("1", "r", DateTimeOffset.UnixEpoch),
            Facts = 0,
        };

    [Fact]
    public void The_last_two_editions_of_each_work_are_paired_the_newest_work_first()
    {
        var pairs = Editions.LastTwo([
            Document("a2019", "2019", "Sheet"),
            Document("b", "2020"),
            Document("a2017", "2017", "Sheet"),
            Document("a2018", "2018", "sheet"),
            Document("b@2", "2021"),
            Document("alone", "2022"),
        ]);
        Assert.Equal([("b", "b@2"), ("a2018", "a2019")], pairs.Select(p => (p.Earlier.Id, p.Later.Id)));
    }

    [Fact]
    public void Undated_editions_are_in_no_order() => Assert.Empty(Editions.LastTwo([Document("a", null), Document("a@2", "2020")]));
}
