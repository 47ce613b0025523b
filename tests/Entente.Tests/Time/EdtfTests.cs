using Entente.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Time;

public class EdtfTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-03-15/2021-03-17", "2021-03-15", "2021-03-17")]
    [InlineData("1952/..", "1952-01-01", null)]
    [InlineData("../1952-03", null, "1952-03-31")]
    [InlineData("1990~", "1990-01-01", "1990-12-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    public void Bounds(string text, string? earliest, string? latest)
    {
        var time = Edtf.Parse(text);
        Assert.Equal(text, time.ToString());
        Assert.Equal(earliest, time.Earliest?.ToString("O"));
        Assert.Equal(latest, time.Latest?.ToString("O"));
    }

    [Theory]
    [InlineData("201X", "2010/2019")]
    [InlineData("19XX", "1900/1999")]
    [InlineData("2004-XX", "2004")]
    [InlineData("2004-06-XX", "2004-06")]
    [InlineData("2004-XX-XX", "2004")]
    public void Digits_left_open(string text, string same) => Assert.Equal(same, Edtf.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-25")]
    [InlineData("2021-02-30")]
    [InlineData("2021-2-3")]
    [InlineData("0000")]
    [InlineData("21")]
    [InlineData("2021-")]
    [InlineData("2021-03-14T10:00:00Z")]
    [InlineData("2021/2020")]
    [InlineData("2021/2022/2023")]
    [InlineData("2021/")]
    [InlineData("-0044")]
    [InlineData("2021 ")]
    [InlineData("2021-XX-14")]
    [InlineData("٢٠٢١")]
    public void Refused(string text)
    {
        Assert.False(Edtf.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Edtf.Parse(text));
    }

    [Theory]
    [InlineData("2014", "P10Y", "2024")]
    [InlineData("2021-03-14", "P6M", "2021-09-14")]
    [InlineData("2020-02-29", "P1Y", "2021-02-28")]
    [InlineData("2016-01", "P5Y", "2021-01")]
    [InlineData("2014", "P6M", "2014/2015")]
    [InlineData("1990~", "P10Y", "2000~")]
    [InlineData("2014/2016", "P2Y", "2016/2018")]
    [InlineData("1952/..", "P1Y", "1953/..")]
    public void A_length_of_time_later(string from, string length, string to) =>
        Assert.Equal(to, Edtf.Parse(from).Plus(IsoDuration.Parse(length)).ToString());

    [Fact]
    public void Times_are_compared_by_their_bounds()
    {
        Assert.True(Edtf.Parse("2019").IsBefore(new DateOnly(2020, 1, 1)));
        Assert.True(Edtf.Parse("1952/..").MayContain(new DateOnly(2020, 1, 1)));
        Assert.True(Edtf.Parse("2019").MayOverlap(Edtf.Parse("2019-10")));
        Assert.False(Edtf.Parse("2019").MayOverlap(Edtf.Parse("2020/..")));
        Assert.True(Edtf.Parse("1952/..").Covers(Edtf.Parse("2019")));
        Assert.False(Edtf.Parse("2019-10").Covers(Edtf.Parse("2019")));
        Assert.True(Edtf.Compare(Edtf.Parse("../1950"), Edtf.Parse("1940")) < 0);
        Assert.True(Edtf.Compare(Edtf.Parse("1952"), Edtf.Parse("1952/..")) < 0);
    }

    [Theory]
    [InlineData("P5Y")]
    [InlineData("P1Y6M")]
    [InlineData("P2W")]
    [InlineData("PT24H")]
    [InlineData("P1DT2H30M")]
    public void Durations_are_written_as_read(string text) => Assert.Equal(text, IsoDuration.Parse(text).ToString());

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("5Y")]
    [InlineData("P5")]
    [InlineData("P1M1Y")]
    [InlineData("P1H")]
    [InlineData("P-1Y")]
    public void Bad_durations_are_refused(string text) => Assert.False(IsoDuration.TryParse(text, out _));

    [Fact]
    public void Every_time_is_read_back_as_it_was_written()
    {
        var dates =
            from year in Gen.Choose(1, 9999)
            from month in Gen.Choose(0, 12)
            from day in Gen.Choose(0, 28)
            from qualifier in Gen.Elements(Enum.GetValues<DateQualifier>())
            select new PartialDate(year, month, month == 0 ? 0 : day, qualifier);
        var times =
            from a in dates
            from b in dates
            from shape in Gen.Choose(0, 3)
            let first = a.Earliest <= b.Latest ? a : b
            let last = a.Earliest <= b.Latest ? b : a
            select shape switch
            {
                0 => Edtf.On(a),
                1 => Edtf.Between(a, null),
                2 => Edtf.Between(null, a),
                _ => Edtf.Between(first, last),
            };
        Prop.ForAll(times.ToArbitrary(), time => Edtf.Parse(time.ToString()) == time).Check(Config.QuickThrowOnFailure);
    }
}
