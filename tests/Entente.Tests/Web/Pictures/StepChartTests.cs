using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Reconciliation;
using Entente.Tests.Reconciliation;
using Entente.Web.Pictures;
using Xunit;

namespace Entente.Tests.Web.Pictures;

public class StepChartTests
{
    private const string Students = "German students in France";

    private static StepChart? Chart(params Fact[] facts) => StepChart.Of(Assert.Single(Vintages.Of(TopicBook.Of(facts))));

    private static Fact Stated(string stated, decimal value, Bound bound = Bound.Exact) =>
        Made.Figure(value, Students, "d" + stated, stated, bound);

    [Fact]
    public void A_value_lasts_until_the_next_one_was_stated()
    {
        var chart = Chart(Stated("2015", 30_000), Stated("2018-06", 32_000), Stated("2020-01-02", 40_000))!;
        Assert.Equal(chart.Steps[1].X, chart.Steps[0].End);
        Assert.Equal(chart.Steps[2].X, chart.Steps[1].End);
        Assert.Equal(StepChart.Right, chart.Steps[2].End);
        // The date of a whole year is a year wide.
        Assert.Equal(chart.Time.At(new DateOnly(2016, 1, 1)), chart.Steps[0].StatedTo, 6);
        Assert.True(chart.Steps[0].Y > chart.Steps[1].Y && chart.Steps[1].Y > chart.Steps[2].Y);
    }

    [Theory]
    [InlineData(Bound.Over, BoundSide.Above)]
    [InlineData(Bound.Under, BoundSide.Below)]
    [InlineData(Bound.About, BoundSide.Band)]
    [InlineData(Bound.Nearly, BoundSide.Band)]
    [InlineData(Bound.Exact, BoundSide.None)]
    public void The_room_of_a_bound_lies_on_its_side(Bound bound, BoundSide side)
    {
        var step = Chart(Stated("2015", 30_000, bound), Stated("2018", 32_000))!.Steps[0];
        Assert.Equal(side, step.Side);
        Assert.Equal(bound is Bound.Over or Bound.About, step.Top < step.Y);
        Assert.Equal(bound is Bound.Under or Bound.About or Bound.Nearly, step.Bottom > step.Y);
    }

    [Fact]
    public void A_range_is_a_band_between_its_ends()
    {
        var range = Made.Fact(new Figure(30_000, 35_000, Bound.Exact, "count", Students), "r", "2019");
        var chart = Chart(Stated("2015", 20_000), range)!;
        var step = chart.Steps[1];
        Assert.Equal((BoundSide.Band, chart.Numbers.At(35_000), chart.Numbers.At(30_000)), (step.Side, step.Top, step.Bottom));
    }

    [Fact]
    public void There_is_nothing_to_see_of_values_of_one_date_or_of_none()
    {
        Assert.Null(Chart(Stated("2015", 30_000)));
        Assert.Null(Chart(Stated("2015", 30_000), Made.Figure(31_000, Students, "undated", null)));
    }

    [Fact]
    public void Numbers_beside_their_steps_do_not_overlap()
    {
        var chart = Chart([.. Enumerable.Range(1, 12).Select(m => Stated($"2019-{m:D2}", 1000 + m))])!;
        var labels = chart.Steps.Select(s => s.LabelX).OfType<double>().ToList();
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First + StepChart.LabelWidth <= pair.Second));
        Assert.InRange(labels.Count, 2, 4);
        Assert.All(labels, x => Assert.True(x + StepChart.LabelWidth <= StepChart.Width));
    }

    [Fact]
    public void All_steps_stay_in_the_picture()
    {
        var chart = Chart(Stated("1950", 100, Bound.Under), Stated("2020", 900, Bound.Over))!;
        Assert.All(chart.Steps, s => Assert.True(s.X >= StepChart.Left && s.End <= StepChart.Right && s.Y >= 0 && s.Y <= StepChart.Height));
    }
}
