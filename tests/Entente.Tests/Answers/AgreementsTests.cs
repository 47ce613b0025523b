using Entente.Answers;
using Entente.Reconciliation;
using Entente.Tests.Reconciliation;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Answers;

public class AgreementsTests
{
    private const string Name = "Fisheries Agreement";

    [Fact]
    public void An_agreement_is_told_once_with_what_was_stated_last()
    {
        var topics = TopicBook.Of([
            Made.Agreement(Name, "old", "2010", signed: "2009"),
            Made.Agreement(Name, "new", "2015", signed: "2009-05-03", expires: "2019"),
        ]);
        var agreement = Assert.Single(Agreements.On(topics, new DateOnly(2016, 1, 1)));
        Assert.Equal("2009-05-03", agreement.Signed?.ToString());
        Assert.Equal("2019", agreement.Terms.End?.ToString());
        Assert.Equal(StandingKind.Holds, agreement.Standing?.Kind);
    }

    [Theory]
    [InlineData("2018-01-01", StandingKind.Scheduled)]
    [InlineData("2020-01-01", StandingKind.Holds)]
    [InlineData("2026-01-01", StandingKind.Lapsed)]
    public void It_stands_as_its_terms_have_it_on_the_date(string asOf, StandingKind standing)
    {
        var topics = TopicBook.Of([Made.Agreement(Name, stated: "2018", inForce: "2019-04-01", term: "P5Y")]);
        var agreement = Assert.Single(Agreements.On(topics, DateOnly.ParseExact(asOf, "yyyy-MM-dd")));
        Assert.Equal(standing, agreement.Standing?.Kind);
        Assert.Equal("5 years from entry into force, 1 April 2019", agreement.Terms.RestsOn);
    }

    [Fact]
    public void Those_signed_first_come_first()
    {
        var topics = TopicBook.Of([
            Made.Agreement("Treaty of Peace", signed: "1951-09-08"),
            Made.Agreement("Fisheries Agreement", signed: "1938"),
            Made.Agreement("Customs Convention", inForce: "1947"),
        ]);
        Assert.Equal(
            ["Fisheries Agreement", "Customs Convention", "Treaty of Peace"],
            Agreements.On(topics, new DateOnly(2020, 1, 1)).Select(a => a.Title)
        );
    }

    [Fact]
    public void An_end_that_a_later_document_gives_is_a_change()
    {
        var topics = TopicBook.Of([
            Made.Agreement(Name, "old", "2010", signed: "2009"),
            Made.Agreement(Name, "new", "2015", expires: "2019-12-31"),
            Made.Agreement("Trade Agreement", "new", "2015", expires: "2030"),
        ]);
        var change = Assert.Single(Agreements.WithNewEnds(topics));
        Assert.Equal((Name, null, "2019-12-31", "new"), (change.Title, change.Before, change.After.ToString(), change.By.Document));
    }

    [Fact]
    public void An_end_that_was_moved_is_a_change_and_one_told_again_is_none()
    {
        var moved = TopicBook.Of([
            Made.Agreement(Name, "old", "2010", expires: "2015"),
            Made.Agreement(Name, "new", "2015", expires: "2019"),
        ]);
        Assert.Equal(Edtf.On(2015), Assert.Single(Agreements.WithNewEnds(moved)).Before);
        var again = TopicBook.Of([
            Made.Agreement(Name, "old", "2010", expires: "2015"),
            Made.Agreement(Name, "new", "2012", expires: "2015"),
        ]);
        Assert.Empty(Agreements.WithNewEnds(again));
    }
}
