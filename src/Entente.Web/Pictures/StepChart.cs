using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Reconciliation;

namespace Entente.Web.Pictures;

/// <summary>On which side of a number its room lies.</summary>
public enum BoundSide
{
    /// <summary>None: the number itself.</summary>
    None,

    /// <summary>Above it, without an end: "over".</summary>
    Above,

    /// <summary>Below it, without an end: "under".</summary>
    Below,

    /// <summary>A band with two ends: "about", "nearly", a range.</summary>
    Band,
}

/// <summary>A value of a measure as a step: from when it was stated until the next one was.</summary>
/// <param name="Value">The value.</param>
/// <param name="X">Where the date on which it was stated begins.</param>
/// <param name="StatedTo">Where that date ends, if it is as wide as a month or a year.</param>
/// <param name="End">Where the next step begins, or the chart ends.</param>
/// <param name="Y">The height of the number; of a range, of its lower end.</param>
/// <param name="Side">Where the room of its bound lies.</param>
/// <param name="Top">The top of that room.</param>
/// <param name="Bottom">The bottom of that room.</param>
/// <param name="LabelX">Where its number stands; null where there is no room for it.</param>
public sealed record ChartStep(
    VintageValue Value,
    double X,
    double StatedTo,
    double End,
    double Y,
    BoundSide Side,
    double Top,
    double Bottom,
    double? LabelX
);

/// <summary>The values of a measure over the time at which they were stated, each with its bound.</summary>
/// <param name="Time">The axis of time.</param>
/// <param name="Numbers">The axis of numbers.</param>
/// <param name="Steps">The steps, from left to right.</param>
public sealed record StepChart(TimeAxis Time, ValueAxis Numbers, IReadOnlyList<ChartStep> Steps)
{
    /// <summary>The width of the picture.</summary>
    public const double Width = 540;

    /// <summary>The height of the picture.</summary>
    public const double Height = 220;

    /// <summary>The size of its words.</summary>
    public const double FontSize = 13;

    /// <summary>How far an open bound is drawn.</summary>
    public const double OpenRoom = 26;

    /// <summary>Where the steps begin; before it stand the numbers of the axis.</summary>
    public const double Left = 88;

    /// <summary>Where the steps end.</summary>
    public const double Right = Width - 24;

    private const double Top = 28;
    private const double Bottom = Height - 28;

    /// <summary>The room of a number beside its step.</summary>
    public const double LabelWidth = 144;

    /// <summary>The chart of a measure; null where fewer than two of its values are of different dates: there is nothing to see.</summary>
    public static StepChart? Of(Vintage measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var dated = measure.Values.Where(v => v.Stated is { Earliest: not null, Latest: not null }).ToList();
        if (dated.Select(v => v.Stated).Distinct().Count() < 2)
            return null;
        var time = TimeAxis.Around(dated.SelectMany(v => (DateOnly[])[v.Stated!.Earliest!.Value, v.Stated.Latest!.Value]), Left, Right);
        var numbers = ValueAxis.Around([.. dated.SelectMany(v => Ends(v.Figure))], Top, Bottom);
        var steps = new List<ChartStep>(dated.Count);
        var freeFrom = double.MinValue;
        for (var i = 0; i < dated.Count; i++)
        {
            var x = time.At(dated[i].Stated!.Earliest!.Value);
            // Of the values of one day each has its step; the line goes on with the next day.
            var next = dated.Skip(i + 1).Select(v => time.At(v.Stated!.Earliest!.Value)).FirstOrDefault(n => n > x + 0.5, Right);
            // At the right edge it stands further to the left.
            double? label = Math.Min(x, Width - LabelWidth) is var at && at >= freeFrom ? at : null;
            freeFrom = label + LabelWidth ?? freeFrom;
            steps.Add(Step(dated[i], x, time.EndOf(dated[i].Stated!.Latest!.Value), next, numbers, label));
        }
        return new StepChart(time, numbers, steps);
    }

    private static ChartStep Step(VintageValue value, double x, double statedTo, double end, ValueAxis numbers, double? label)
    {
        var figure = value.Figure;
        var y = numbers.At((double)figure.Value);
        var upper = numbers.At((double)(figure.Upper ?? figure.Value));
        var (side, top, bottom) = figure.Bound switch
        {
            Bound.Over => (BoundSide.Above, upper - OpenRoom, y),
            Bound.Under => (BoundSide.Below, upper, y + OpenRoom),
            Bound.About or Bound.Nearly => (BoundSide.Band, numbers.At((double)value.Range.High), numbers.At((double)value.Range.Low)),
            _ when figure.Upper is not null => (BoundSide.Band, upper, y),
            _ => (BoundSide.None, y, y),
        };
        return new ChartStep(value, x, statedTo, end, y, side, top, bottom, label);
    }

    private static IEnumerable<double> Ends(Figure figure)
    {
        var range = ValueRange.Of(figure);
        yield return (double)figure.Value;
        if (figure.Upper is { } upper)
            yield return (double)upper;
        if (figure.Bound is Bound.About or Bound.Nearly)
        {
            yield return (double)range.Low;
            yield return (double)range.High;
        }
    }
}
