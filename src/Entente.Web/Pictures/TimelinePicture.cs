using Entente.Reconciliation;

namespace Entente.Web.Pictures;

/// <summary>An entry that stands in the picture with its words.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Shape">Its time as it is drawn.</param>
/// <param name="Lane">The lane, from 0 at the top.</param>
/// <param name="LabelX">Where its words stand.</param>
/// <param name="IsLeft">Whether its words end there rather than begin.</param>
/// <param name="Words">As much of its words as has room.</param>
public sealed record PlacedEntry(TimelineEntry Entry, TimeShape Shape, int Lane, double LabelX, bool IsLeft, string Words);

/// <summary>The entries of a stretch of time in lanes. Those that find no room stand as strokes on a lane of their own, without words.</summary>
/// <param name="Axis">The stretch of time.</param>
/// <param name="Entries">The entries with their words.</param>
/// <param name="Strokes">Where entries without words stand, each with one of them; those at one place are one stroke.</param>
/// <param name="Lanes">How many lanes there are.</param>
/// <param name="Unlabelled">How many entries stand without words.</param>
public sealed record TimelinePicture(
    TimeAxis Axis,
    IReadOnlyList<PlacedEntry> Entries,
    IReadOnlyList<(double X, TimelineEntry Entry)> Strokes,
    int Lanes,
    int Unlabelled
)
{
    /// <summary>The size of the words.</summary>
    public const double FontSize = 13;

    private const int MostLanes = 22;
    private const double LongestLabel = 320;
    private const double ShortestLabel = 90;
    private const double Gap = 14;
    private const double Beside = 8;
    private const double Stretch = 40;

    /// <summary>Places entries.</summary>
    /// <param name="entries">The entries of the stretch, in their order.</param>
    /// <param name="axis">The stretch.</param>
    /// <param name="words">The words of an entry.</param>
    public static TimelinePicture Of(IEnumerable<TimelineEntry> entries, TimeAxis axis, Func<TimelineEntry, string> words)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(axis);
        ArgumentNullException.ThrowIfNull(words);
        var shown = new List<(TimelineEntry Entry, TimeShape Shape)>();
        foreach (var entry in entries)
            if (TimeShape.Of(entry.On, axis, KnownUntil(entry)) is { } shape)
                shown.Add((entry, shape));
        var picture = Place(shown, axis, words);
        // In their order they stand best. Where not all have room, each stretch of the picture names one before any names two.
        return picture.Unlabelled == 0 ? picture : Place(OneOfEachFirst(shown), axis, words);
    }

    // Of a stretch, what most documents tell comes first, and a short time before a long one, of which a few would fill all lanes.
    private static IEnumerable<(TimelineEntry Entry, TimeShape Shape)> OneOfEachFirst(List<(TimelineEntry Entry, TimeShape Shape)> shown) =>
        shown
            .GroupBy(s => (int)(s.Shape.Start / Stretch))
            .SelectMany(stretch =>
                stretch
                    .OrderByDescending(s => s.Entry.Others.Count)
                    .ThenBy(s => s.Shape.End - s.Shape.Start)
                    .Select((s, rank) => (s.Entry, s.Shape, rank))
            )
            .OrderBy(s => s.rank)
            .Select(s => (s.Entry, s.Shape));

    private static TimelinePicture Place(
        IEnumerable<(TimelineEntry Entry, TimeShape Shape)> entries,
        TimeAxis axis,
        Func<TimelineEntry, string> words
    )
    {
        var lanes = new Lanes(MostLanes, Gap);
        var placed = new List<PlacedEntry>();
        var strokes = new SortedDictionary<int, TimelineEntry>();
        var unlabelled = 0;
        foreach (var (entry, shape) in entries)
        {
            // Where one found no room, the others of the same place find none: their words need not be measured.
            if (strokes.ContainsKey(PlaceOf(shape)))
            {
                unlabelled++;
                continue;
            }
            var (from, to, x, isLeft, text) = Room(shape, axis, words(entry));
            if (lanes.Take(from, to) is { } lane)
                placed.Add(new PlacedEntry(entry, shape, lane, x, isLeft, text));
            else
            {
                unlabelled++;
                strokes.TryAdd(PlaceOf(shape), entry);
            }
        }
        return new TimelinePicture(axis, placed, [.. strokes.Select(s => ((double)s.Key, s.Value))], lanes.Count, unlabelled);
    }

    // Strokes closer than this could not be told apart.
    private static int PlaceOf(TimeShape shape) => (int)Math.Round(shape.Start / 3) * 3;

    // Something without an end is known to go on until the last document that says so.
    private static DateOnly? KnownUntil(TimelineEntry entry) => entry.Others.Append(entry.Fact).Select(f => f.Stated?.Latest).Max();

    // The words stand behind the time, or before it where there is more room; in the midst of a long one.
    private static (double From, double To, double X, bool IsLeft, string Words) Room(TimeShape shape, TimeAxis axis, string words)
    {
        var (start, end) = (shape.Start - Beside / 2, shape.End + Beside / 2);
        var width = Math.Min(LongestLabel, Label.Width(words, FontSize));
        var (behind, before) = (axis.Right - end - Beside, start - axis.Left - Beside);
        if (behind >= width || behind >= before && behind >= ShortestLabel)
        {
            var room = Math.Min(width, behind);
            return (start, end + Beside + room, end + Beside, false, Label.Fit(words, Math.Max(room, 1), FontSize));
        }
        if (before >= Math.Min(width, ShortestLabel))
        {
            var room = Math.Min(width, before);
            return (start - Beside - room, end, start - Beside, true, Label.Fit(words, room, FontSize));
        }
        // The time fills the picture: its words stand below it, in the lane that it takes for itself.
        return (axis.Left, axis.Right, axis.Left + Beside, false, Label.Fit(words, LongestLabel, FontSize));
    }
}
