using System.Globalization;
using Entente.Facts;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>How facts stand on a date.</summary>
public class StandingTests
{
    [Theory]
    [InlineData("2019-09-30", null)]
    [InlineData("2019-12-31", "scheduled")]
    [InlineData("2020-01-01", "holds")]
    [InlineData("2022-03-31", "holds")]
    [InlineData("2022-04-01", "lapsed")]
    public void An_agreement_is_scheduled_holds_and_lapses(string day, string? standing)
    {
        var fact = Made.Agreement(
            "Host Support Agreement",
            stated: "2019-12",
            signed: "2019-10",
            inForce: "2020-01-01",
            expires: "2022-03-31"
        );
        Assert.Equal(standing ?? "scheduled", On(day, fact));
    }

    [Fact]
    public void An_end_of_a_term_is_worked_out_and_partial_dates_leave_it_open()
    {
        var fact = Made.Agreement("Science Agreement", stated: "2020", signed: "2014", term: "P10Y");
        var standing = Standings("2024-06-01", fact).Single().Standing;
        Assert.Equal((StandingKind.Holds, false), (standing.Kind, standing.IsCertain));
        Assert.Contains("10 years from signature, 2014", standing.Why, StringComparison.Ordinal);
        Assert.Equal("lapsed", On("2025-01-01", fact));
    }

    [Fact]
    public void A_later_document_moves_the_end()
    {
        var (first, later) = (
            Made.Agreement("Host Support Agreement", "a", "2016", signed: "2016-01", expires: "2021-03-31"),
            Made.Agreement("Host Support Agreement", "b", "2021-02", expires: "2022-03-31")
        );
        Assert.Equal("lapsed", On("2021-04-01", first));
        Assert.All(Standings("2021-04-01", first, later), s => Assert.NotEqual(StandingKind.Lapsed, s.Standing.Kind));
        Assert.Contains(Standings("2021-04-01", first, later), s => s.Standing.Kind == StandingKind.Superseded && s.Fact == first);
    }

    [Theory]
    [InlineData("2020-04-30", "due")]
    [InlineData("2020-05-01", "due")]
    [InlineData("2020-05-02", "lapsed")]
    public void A_deadline_is_due_until_it_has_passed(string day, string standing) =>
        Assert.Equal(standing, On(day, Made.Position("intend", "conclude consultations", "2020-05-01")));

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-06-01", "holds")]
    [InlineData("2021-01-01", "asserted")]
    public void What_a_document_states_without_a_time_holds_on_its_date_and_is_asserted_afterwards(string day, string? standing) =>
        Assert.Equal(standing, On(day, Made.Figure(37, "Youth Office chapters")));

    [Fact]
    public void A_later_value_supersedes_an_earlier_one_from_its_date_on()
    {
        var (old, now) = (Made.Figure(37, "Youth Office chapters"), Made.Figure(41, "Youth Office chapters", "b", "2022"));
        Assert.Equal(["holds"], Words("2020-06-01", old, now));
        Assert.Equal(["superseded", "holds"], Words("2022-06-01", old, now));
        Assert.Equal(["superseded", "asserted"], Words("2023-06-01", old, now));
    }

    [Theory]
    [InlineData("2021-03-14", "scheduled")]
    [InlineData("2021-03-16", "holds")]
    [InlineData("2021-03-18", "holds")]
    public void An_event_is_scheduled_until_it_happens(string day, string standing) =>
        Assert.Equal(standing, On(day, Made.Event("visit", "2021-03-15/2021-03-17", "Paris", stated: "2021-03-14")));

    private static string? On(string day, params Fact[] facts) =>
        Standings(day, facts).Select(s => Standing.NameOf(s.Standing.Kind)).LastOrDefault();

    private static IEnumerable<string> Words(string day, params Fact[] facts) =>
        Standings(day, facts).Select(s => Standing.NameOf(s.Standing.Kind));

    private static List<StandingFact> Standings(string day, params Fact[] facts) =>
        [.. TopicBook.Of(facts).Topics.SelectMany(t => StandingReader.Of(t, DateOnly.Parse(day, CultureInfo.InvariantCulture)))];
}
