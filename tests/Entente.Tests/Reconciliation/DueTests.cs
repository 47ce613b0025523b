using System.Text;
using Entente.Exports;
using Entente.Facts;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>Ends, deadlines and fixed dates, and the calendar of them.</summary>
public class DueTests
{
    private static readonly Fact[] Facts =
    [
        Made.Agreement("Host Support Agreement", stated: "2021-03", expires: "2022-03-31"),
        Made.Agreement("Science Agreement", stated: "2020", signed: "2014", term: "P10Y"),
        Made.Agreement("Trade Agreement", "b", "2019-12", signed: "2019-10", inForce: "2020-01-01"),
        Made.Position("intend", "conclude consultations; then, negotiate", "2020-05-01"),
        Made.Event("visit", "2021-03-15/2021-03-17", "Paris", stated: "2021-03-14"),
        Made.Event("visit", "2019-03-15", "Lyon", stated: "2021-03-14"),
    ];

    [Fact]
    public void What_is_to_come_stands_soonest_first_and_what_is_past_behind_it_latest_first()
    {
        var due = DueList.Of(TopicBook.Of(Facts), new DateOnly(2021, 1, 1));
        Assert.Equal(
            ["2021-03-15/2021-03-17 False", "2022-03-31 False", "2024 False", "2020-05-01 True", "2020-01-01 True"],
            due.Select(d => $"{d.On} {d.IsPast}")
        );
        Assert.Equal("10 years from signature, 2014", due[2].RestsOn);
    }

    [Fact]
    public void The_calendar_is_that_of_RFC_5545()
    {
        var text = DueCalendar.Write(
            DueList.Of(TopicBook.Of(Facts), new DateOnly(2019, 1, 1)),
            new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)
        );
        Assert.Equal("\r\n", text[^2..]);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(5, lines.Count(l => l == "BEGIN:VEVENT"));
        Assert.Equal(5, lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("DTSTART;VALUE=DATE:20240101", lines);
        Assert.Contains("DTEND;VALUE=DATE:20250101", lines);
        Assert.Contains("DTSTAMP:20260102T030405Z", lines);
        Assert.Contains(
            lines,
            l =>
                l.StartsWith("SUMMARY:", StringComparison.Ordinal)
                && l.Contains("consultations\\; then\\, negotiate", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_character_is_cut_where_a_line_is_folded()
    {
        var fact = Made.Agreement(string.Concat(Enumerable.Repeat("条約😀é", 40)), stated: "2021", expires: "2030");
        var text = DueCalendar.Write(DueList.Of(TopicBook.Of([fact]), new DateOnly(2022, 1, 1)), DateTimeOffset.UnixEpoch);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("条約😀é条約😀é", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
