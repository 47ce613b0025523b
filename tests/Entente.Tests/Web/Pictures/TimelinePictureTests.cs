using Entente.Reconciliation;
using Entente.Tests.Reconciliation;
using Entente.Time;
using Entente.Web.Pictures;
using Xunit;

namespace Entente.Tests.Web.Pictures;

public class TimelinePictureTests
{
    private static readonly TimeAxis Axis = TimeAxis.OfYears(2000, 2009, 0, 1000);

    private static TimelineEntry Entry(string on, string words = "France and Germany met") =>
        new(Edtf.Parse(on), words, Made.Event("meet", on, words), []);

    private static (double From, double To) RoomOf(PlacedEntry placed)
    {
        var width = Label.Width(placed.Words, TimelinePicture.FontSize);
        return placed.IsLeft
            ? (placed.LabelX - width, placed.Shape.End)
            : (Math.Min(placed.Shape.Start, placed.LabelX), placed.LabelX + width);
    }

    [Fact]
    public void Words_of_a_lane_do_not_overlap_whatever_comes()
    {
        var entries = Enumerable
            .Range(0, 400)
            .Select(i => Entry($"200{i * 7 % 10}-{(i % 12) + 1:D2}" + (i % 3 == 0 ? $"-{(i % 28) + 1:D2}" : ""), new string('w', i % 60)))
            .OrderBy(e => e.On, Comparer<Edtf>.Create(Edtf.Compare))
            .ToList();
        var picture = TimelinePicture.Of(entries, Axis, e => e.What);
        foreach (var lane in picture.Entries.GroupBy(e => e.Lane))
        {
            var rooms = lane.Select(RoomOf).OrderBy(r => r.From).ToList();
            Assert.All(rooms.Zip(rooms.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, $"lane {lane.Key}: {pair}"));
        }
        Assert.Equal(400, picture.Entries.Count + picture.Unlabelled);
        Assert.True(picture.Unlabelled > 0);
        Assert.NotEmpty(picture.Strokes);
        Assert.Equal(picture.Strokes.Count, picture.Strokes.DistinctBy(s => s.X).Count());
    }

    [Fact]
    public void Where_not_all_have_room_each_stretch_names_what_most_documents_tell_of_it()
    {
        var told = Entry("2008-05-01", "told often") with { Others = [Made.Event("meet", "2008")] };
        IReadOnlyList<TimelineEntry> entries =
        [
            .. Enumerable.Range(0, 40).Select(i => Entry("2000-01-01/2009-12-31", $"long {i}")),
            .. Enumerable.Range(1, 28).Select(i => Entry($"2008-05-{i:D2}", $"crowd {i}")),
            Entry("2003-01-01", "alone"),
            told,
        ];
        var picture = TimelinePicture.Of(entries, Axis, e => e.What);
        Assert.Contains(picture.Entries, e => e.Entry == told);
        Assert.Contains(picture.Entries, e => e.Words == "alone");
        Assert.Equal(entries.Count, picture.Entries.Count + picture.Unlabelled);
        Assert.True(picture.Unlabelled > 0);
    }

    [Fact]
    public void Words_stand_behind_their_time_and_before_it_at_the_right_edge()
    {
        var picture = TimelinePicture.Of([Entry("2001-05-01"), Entry("2009-11-30")], Axis, e => e.What);
        Assert.Equal([false, true], picture.Entries.Select(e => e.IsLeft));
        Assert.True(picture.Entries[0].LabelX > picture.Entries[0].Shape.End);
        Assert.True(picture.Entries[1].LabelX < picture.Entries[1].Shape.Start);
    }

    [Fact]
    public void An_entry_of_other_years_is_left_out() => Assert.Empty(TimelinePicture.Of([Entry("1990")], Axis, e => e.What).Entries);

    [Fact]
    public void Years_are_counted_as_fine_as_the_steps_allow()
    {
        var entries = new[] { Entry("1951"), Entry("1952-04"), Entry("1952-05"), Entry("1978-08-12"), Entry("../1960") };
        Assert.Equal(
            [(1950, 1959, 3), (1960, 1969, 1), (1970, 1979, 1)],
            Density.Of(entries, 5).Steps.Select(s => (s.From, s.To, s.Count))
        );
        Assert.Equal(28, Density.Of(entries, 100).Steps.Count);
        Assert.Empty(Density.Of([], 5).Steps);
    }

    [Fact]
    public void The_years_of_an_address_are_kept_and_put_in_order()
    {
        IReadOnlyList<TimelineEntry> entries = [Entry("1951"), Entry("2003-05")];
        Assert.Equal(new YearWindow(1960, 1970), YearWindow.Of(1970, 1960, entries, 2020));
        Assert.Equal(new YearWindow(1951, 2003), YearWindow.Of(null, null, entries, 2020));
        Assert.Equal(new YearWindow(1990, 2003), YearWindow.Of(1990, null, entries, 2020));
        Assert.Equal(new YearWindow(2020, 2020), YearWindow.Of(null, null, [], 2020));
    }

    [Fact]
    public void Of_many_entries_the_last_years_are_shown_that_have_room()
    {
        List<TimelineEntry> entries = [.. Enumerable.Range(1900, 100).Select(y => Entry($"{y}")), Entry("2050")];
        var window = YearWindow.Of(null, null, entries, 1990);
        Assert.Equal(1994, window.To);
        Assert.InRange(entries.Count(window.Shows), 1, 40);
    }

    [Fact]
    public void One_looks_closer_wider_and_beside()
    {
        var window = new YearWindow(1990, 2009);
        Assert.Equal(
            (new YearWindow(1995, 2004), new YearWindow(1980, 2019), new YearWindow(1980, 1999), new YearWindow(2000, 2019)),
            (window.Closer, window.Wider, window.Before, window.After)
        );
        Assert.Equal(new YearWindow(1990, 1990), new YearWindow(1990, 1990).Closer);
        Assert.Equal([1990, 2000], window.Rounds().Select(r => r.From));
        Assert.Equal("1990/2009", window.ToString());
        Assert.Equal((1990, null, null), (YearWindow.Read("1990"), YearWindow.Read("0"), YearWindow.Read("x")));
    }
}
