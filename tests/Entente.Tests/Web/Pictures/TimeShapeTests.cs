using System.Globalization;
using Entente.Time;
using Entente.Web.Pictures;
using Xunit;

namespace Entente.Tests.Web.Pictures;

public class TimeShapeTests
{
    // A century of 36,525 days on as many units: a day is a unit wide.
    private static readonly TimeAxis Axis = new(new DateOnly(1901, 1, 1), new DateOnly(2000, 12, 31), 0, 36525);

    private static string Drawn(string time, string? knownUntil = null)
    {
        var known = knownUntil is null ? (DateOnly?)null : DateOnly.ParseExact(knownUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return TimeShape.Of(Edtf.Parse(time), Axis, known) is not { } shape
            ? "nothing"
            : string.Join(' ', shape.Parts.Select(p => $"{p.Kind}:{DayAt(p.X)}..{DayAt(p.End)}"));
    }

    private static string DayAt(double x) => Axis.From.AddDays((int)Math.Floor(x)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("1950-05-04", "Point:1950-05-04..1950-05-04")]
    [InlineData("1950-05", "Unsure:1950-05-01..1950-06-01")]
    [InlineData("1950", "Unsure:1950-01-01..1951-01-01")]
    [InlineData("195X", "Unsure:1950-01-01..1950-12-31 Sure:1950-12-31..1959-01-02 Unsure:1959-01-02..1960-01-01")]
    [InlineData("1950-05-04/1950-06-07", "Sure:1950-05-04..1950-06-08")]
    [InlineData("1950/1955-06-07", "Unsure:1950-01-01..1950-12-31 Sure:1950-12-31..1955-06-08")]
    public void A_time_is_drawn_as_partial_as_it_was_stated(string time, string parts) => Assert.Equal(parts, Drawn(time));

    [Theory]
    [InlineData("1952-04-28/..", "1960-01-01", "Sure:1952-04-28..1960-01-02 OpenEnd:1960-01-02..1960-02-07")]
    [InlineData("1952-04-28/..", null, "Sure:1952-04-28..1952-05-04 OpenEnd:1952-05-04..1952-06-09")]
    [InlineData("../1952-04-28", null, "OpenStart:1952-02-17..1952-03-24 Sure:1952-03-24..1952-04-29")]
    public void An_end_that_no_document_says_fades_behind_what_is_known(string time, string? knownUntil, string parts) =>
        Assert.Equal(parts, Drawn(time, knownUntil));

    [Theory]
    [InlineData("1850")]
    [InlineData("2001-01-01")]
    [InlineData("2001/..")]
    public void What_lies_outside_of_the_years_is_not_drawn(string time) => Assert.Equal("nothing", Drawn(time));

    [Fact]
    public void What_began_before_the_years_is_cut_at_their_start() =>
        Assert.Equal("Sure:1901-01-01..1910-01-02", Drawn("1850-01-01/1910-01-01"));

    [Fact]
    public void Ends_of_which_the_order_is_not_said_are_one_unsure_time() =>
        Assert.Equal("Unsure:1950-01-01..1950-07-01", Drawn("1950/1950-06"));

    [Fact]
    public void A_month_of_a_century_can_still_be_seen()
    {
        var narrow = Axis with { Right = 100 };
        Assert.Equal(6, TimeShape.Of(Edtf.Parse("1950-05"), narrow)!.Parts[0].Width, 3);
    }

    [Theory]
    [InlineData("1950~", true)]
    [InlineData("1950?/1960", true)]
    [InlineData("1950", false)]
    public void About_and_perhaps_are_drawn_as_doubt(string time, bool isDoubtful) =>
        Assert.Equal(isDoubtful, TimeShape.Of(Edtf.Parse(time), Axis)!.IsDoubtful);
}
