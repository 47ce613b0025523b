using Entente.Web.Pictures;
using Xunit;

namespace Entente.Tests.Web.Pictures;

public class AxisTests
{
    [Theory]
    [InlineData(1858, 2026, 12, "1860 1880 1900 1920 1940 1960 1980 2000 2020")]
    [InlineData(2015, 2024, 12, "2015 2016 2017 2018 2019 2020 2021 2022 2023 2024")]
    [InlineData(2020, 2021, 12, "2020-1 2020-4 2020-7 2020-10 2021-1 2021-4 2021-7 2021-10")]
    [InlineData(2020, 2020, 12, "2020-1 2020-2 2020-3 2020-4 2020-5 2020-6 2020-7 2020-8 2020-9 2020-10 2020-11 2020-12")]
    [InlineData(1, 9999, 12, "1000 2000 3000 4000 5000 6000 7000 8000 9000")]
    public void An_axis_is_marked_at_round_years_or_months(int from, int to, int most, string marks)
    {
        var ticks = TimeAxis.OfYears(from, to, 0, 1000).Ticks(most);
        var hasMonths = ticks.Any(t => t.IsMonth);
        Assert.Equal(marks, string.Join(' ', ticks.Select(t => hasMonths ? $"{t.Day.Year}-{t.Day.Month}" : $"{t.Day.Year}")));
        Assert.All(ticks, t => Assert.InRange(t.X, 0, 1000));
    }

    [Fact]
    public void A_day_takes_its_part_of_the_width()
    {
        var axis = new TimeAxis(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 10), 100, 200);
        Assert.Equal(
            (100, 110, 200),
            (axis.At(new DateOnly(2020, 1, 1)), axis.EndOf(new DateOnly(2020, 1, 1)), axis.EndOf(new DateOnly(2020, 1, 10)))
        );
    }

    [Theory]
    [InlineData("860000 948100", "850000 875000 900000 925000 950000 975000")]
    [InlineData("10 90", "0 25 50 75 100")]
    [InlineData("7", "0 2 4 6 8")]
    [InlineData("0", "0 0.25 0.5 0.75 1 1.25")]
    [InlineData("-5 5", "-7.5 -5 -2.5 0 2.5 5 7.5")]
    public void Numbers_are_marked_at_round_ones_with_room_around(string numbers, string marks)
    {
        var axis = ValueAxis.Around([.. numbers.Split(' ').Select(double.Parse)], 0, 100);
        Assert.Equal(marks, string.Join(' ', axis.Ticks().Select(t => t.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal((100, 0), (axis.At(axis.Low), axis.At(axis.High)));
    }

    [Fact]
    public void Things_of_a_lane_never_lie_over_each_other()
    {
        var lanes = new Lanes(2, 10);
        Assert.Equal(
            [0, 1, 0, null, 1],
            new[] { lanes.Take(0, 50), lanes.Take(40, 90), lanes.Take(60, 80), lanes.Take(30, 70), lanes.Take(0, 30) }
        );
        Assert.Equal(2, lanes.Count);
    }

    [Theory]
    [InlineData("short", 100, "short")]
    [InlineData("a rather long line of words", 100, "a rather lo…")]
    [InlineData("日米安全保障条約の改定", 100, "日米安全保障…")]
    public void Words_are_cut_to_their_room(string words, double width, string fitted)
    {
        Assert.Equal(fitted, Label.Fit(words, width, 13));
        Assert.True(Label.Width(fitted, 13) <= width);
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut_in_the_midst() => Assert.Equal("a…", Label.Fit("a\U0001F600\U0001F600", 30, 13));
}
