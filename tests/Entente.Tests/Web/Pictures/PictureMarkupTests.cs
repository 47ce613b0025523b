using Entente.Mentions;
using Entente.Reconciliation;
using Entente.Tests.Reconciliation;
using Entente.Time;
using Entente.Web.Pictures;
using Xunit;

namespace Entente.Tests.Web.Pictures;

/// <summary>What the components make of the geometry.</summary>
public class PictureMarkupTests
{
    private static readonly TimeAxis Axis = TimeAxis.OfYears(2000, 2029, 0, 1000);

    [Theory]
    [InlineData("2010-05-04", "circle.point")]
    [InlineData("2010", "rect.unsure")]
    [InlineData("2010-05-04/2012-01-01", "rect.sure")]
    [InlineData("2010-05-04/..", "rect.sure rect.sure[mask='url(#fade-right)'] path.arrow")]
    [InlineData("../2010-05-04", "rect.sure[mask='url(#fade-left)'] path.arrow rect.sure")]
    public async Task Each_part_of_a_time_has_its_own_form(string time, string forms)
    {
        var marks = await Rendered.Of<TimeMarks>(("Shape", TimeShape.Of(Edtf.Parse(time), Axis)), ("Y", 20.0), ("Words", "a meeting <b>"));
        var drawn = marks.QuerySelector("g.time")!.Children.Where(c => c.LocalName != "title").ToList();
        Assert.Equal(forms.Split(' ').Length, drawn.Count);
        Assert.All(
            drawn.Zip(forms.Split(' ')),
            pair => Assert.True(pair.First.Matches(pair.Second), $"{pair.First.OuterHtml} is no {pair.Second}")
        );
        Assert.Equal("a meeting <b>", marks.QuerySelector("title")?.TextContent);
    }

    [Fact]
    public async Task Doubt_can_be_seen()
    {
        var marks = await Rendered.Of<TimeMarks>(("Shape", TimeShape.Of(Edtf.Parse("2010~"), Axis)), ("Y", 20.0));
        Assert.True(marks.QuerySelector("g.time")!.ClassList.Contains("doubtful"));
    }

    [Fact]
    public async Task A_picture_of_bars_has_a_row_for_each_name_and_can_be_reached_by_the_keyboard()
    {
        var axis = BarChart.Axis([new DateOnly(2000, 1, 1), new DateOnly(2030, 1, 1)]);
        var name = new string('n', 200);
        IReadOnlyList<BarRow> rows =
        [
            new("Norway", null, [], IsHead: true),
            new(name, "/facts/a/b", [new Bar(TimeShape.Of(Edtf.Parse("2010"), axis)!, "holds", "in force")]),
        ];
        var picture = await Rendered.Of<BarPicture>(("Title", "Terms"), ("Rows", rows), ("Axis", axis));
        var region = picture.QuerySelector("[role=region]")!;
        Assert.Equal(("Terms", "0"), (region.GetAttribute("aria-label"), region.GetAttribute("tabindex")));
        Assert.Equal(2, picture.QuerySelectorAll(".row").Length);
        Assert.Equal(name, picture.QuerySelector(".row a title")?.TextContent);
        Assert.EndsWith("…", picture.QuerySelector(".row a text")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("0 0 1000 90", picture.QuerySelector("svg")?.GetAttribute("viewBox"));
        Assert.Single(picture.QuerySelectorAll(".as-of"));
    }

    [Fact]
    public async Task Each_step_leads_to_its_fact_and_shows_its_bound()
    {
        var topics = TopicBook.Of([
            Made.Figure(860_000, "French jobs supported by German companies", "a", "2020"),
            Made.Figure(900_000, "French jobs supported by German companies", "b", "2021", Bound.Over),
        ]);
        var chart = StepChart.Of(Vintages.Of(topics)[0]);
        var picture = await Rendered.Of<StepPicture>(("Title", "jobs"), ("Chart", chart));
        var steps = picture.QuerySelectorAll("a.step");
        Assert.Equal(2, steps.Length);
        Assert.StartsWith("/facts/b/", steps[1].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("over 900,000, 2021", steps[1].QuerySelector("title")?.TextContent);
        Assert.Equal("url(#fade-top)", steps[1].QuerySelector(".room")?.GetAttribute("mask"));
        Assert.Null(steps[0].QuerySelector(".room"));
    }
}
