using System.Globalization;

namespace Entente.Time;

/// <summary>How sure a date is, in the words of EDTF level 1.</summary>
public enum DateQualifier
{
    /// <summary>Stated as it is.</summary>
    None,

    /// <summary><c>~</c>: about that time.</summary>
    Approximate,

    /// <summary><c>?</c>: the source itself is not sure.</summary>
    Uncertain,

    /// <summary><c>%</c>: both.</summary>
    Both,
}

/// <summary>A calendar date of which the month, or the day, may not be known. It stays as partial as it was stated.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12, or 0 where not known; 21 to 24 are spring, summer, autumn and winter.</param>
/// <param name="Day">1 to 31, or 0 where not known.</param>
/// <param name="Qualifier">How sure the date is.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0, DateQualifier Qualifier = DateQualifier.None)
{
    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest => new(Year, IsSeason ? FirstMonthOfSeason : Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest =>
        Month == 0 ? new(Year, 12, 31)
        : IsSeason ? LastDayOfSeason
        : Day == 0 ? new(Year, Month, DateTime.DaysInMonth(Year, Month))
        : new(Year, Month, Day);

    /// <summary>Whether the month is a season, which EDTF writes 21 to 24: those of the northern hemisphere.</summary>
    public bool IsSeason => Month > 12;

    /// <summary>Whether the numbers name a date that the calendar has.</summary>
    public bool IsValid =>
        Year is >= 1 and <= 9999
        && (
            Day == 0
                ? Month is >= 0 and <= 12 or >= 21 and <= 24
                : Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
        );

    private int FirstMonthOfSeason => Month == 24 ? 12 : (Month - 20) * 3;

    // Winter runs into the year after.
    private DateOnly LastDayOfSeason =>
        DateOnly.FromDayNumber(Math.Min(Earliest.DayNumber, DateOnly.MaxValue.DayNumber - 100)).AddMonths(3).AddDays(-1);

    /// <summary>The date a length of time later, as exact as this date is: "2014" and ten years give "2024".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends before.</exception>
    public PartialDate Plus(IsoDuration duration)
    {
        var date = duration.AddTo(Earliest);
        return new PartialDate(date.Year, Month == 0 ? 0 : date.Month, Day == 0 ? 0 : date.Day, Qualifier);
    }

    /// <summary>The date with another qualifier.</summary>
    public PartialDate As(DateQualifier qualifier) => this with { Qualifier = qualifier };

    /// <summary>The date as EDTF: <c>2019</c>, <c>2019-10</c>, <c>2019-10-07</c>, <c>1990~</c>.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var text =
            Month <= 0 ? Year.ToString("D4", culture)
            : Day <= 0 ? string.Create(culture, $"{Year:D4}-{Month:D2}")
            : string.Create(culture, $"{Year:D4}-{Month:D2}-{Day:D2}");
        return Qualifier switch
        {
            DateQualifier.Approximate => text + "~",
            DateQualifier.Uncertain => text + "?",
            DateQualifier.Both => text + "%",
            _ => text,
        };
    }
}
