using Entente.Answers;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Tests.Reconciliation;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Answers;

public class SpokenTests
{
    private static Fact Mechanism(string name, string document, string? stated, string? since = null) =>
        Made.Fact(new Mechanism(name, "dialogue", since is null ? null : Edtf.Parse(since)), document, stated);

    [Fact]
    public void A_mechanism_is_told_with_its_first_and_last_document()
    {
        var spoken = Spoken.Of(
            TopicBook.Of([
                Mechanism("Joint Economic Committee", "a", "2012"),
                Mechanism("Arctic Dialogue", "a", "2012"),
                Mechanism("Joint Economic Committee", "b", "2017-04", since: "1998"),
                Mechanism("Joint Economic Committee", "c", null),
            ])
        );
        Assert.Equal(2, spoken.Count);
        var committee = spoken[0];
        Assert.Equal(
            ("2012", "2017-04", 3, "1998"),
            (committee.First?.ToString(), committee.Last?.ToString(), committee.Documents, committee.Since?.ToString())
        );
    }

    [Fact]
    public void Measures_that_moved_are_those_of_which_the_number_differs()
    {
        var moved = Vintages.Moved(
            Vintages.Of(
                TopicBook.Of([
                    Made.Figure(30_000, "German students in France", "a", "2015"),
                    Made.Figure(32_000, "German students in France", "b", "2018"),
                    Made.Figure(500, "town twinnings of cities", "a", "2015"),
                    Made.Figure(500, "town twinnings of cities", "b", "2018"),
                    Made.Figure(7, "joint border stations", "a", null),
                    Made.Figure(8, "joint border stations", "b", "2018"),
                ])
            )
        );
        Assert.Equal("German students in France", Assert.Single(moved).Measure);
    }
}
