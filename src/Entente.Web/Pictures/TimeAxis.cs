namespace Entente.Web.Pictures;

/// <summary>A mark on an axis of time.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Day">The first day of the year or month that it marks.</param>
/// <param name="IsMonth">Whether it marks a month rather than a year.</param>
public readonly record struct TimeTick(double X, DateOnly Day, bool IsMonth);

/// <summary>A stretch of time laid out from left to right.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
public sealed record TimeAxis(DateOnly From, DateOnly To, double Left, double Right)
{
    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    private static readonly int[] Months = [1, 3, 6];

    private double Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Where a day begins; days outside of the axis stand outside of it.</summary>
    public double At(DateOnly day) => Left + (Right - Left) * (day.DayNumber - From.DayNumber) / Days;

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => Left + (Right - Left) * (day.DayNumber - From.DayNumber + 1) / Days;

    /// <summary>Whether a day stands on the axis.</summary>
    public bool Shows(DateOnly day) => day >= From && day <= To;

    /// <summary>The axis of whole years that takes in all of these days; of one day before and after where there are none.</summary>
    public static TimeAxis Around(IEnumerable<DateOnly> days, double left, double right)
    {
        ArgumentNullException.ThrowIfNull(days);
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var day in days)
            (first, last) = (day < first ? day : first, day > last ? day : last);
        return first > last ? OfYears(2000, 2000, left, right) : OfYears(first.Year, last.Year, left, right);
    }

    /// <summary>The axis of whole years.</summary>
    public static TimeAxis OfYears(int from, int to, double left, double right) =>
        new(new DateOnly(Math.Clamp(from, 1, 9999), 1, 1), new DateOnly(Math.Clamp(Math.Max(from, to), 1, 9999), 12, 31), left, right);

    /// <summary>Round years, or months where the axis is short: as many as fit, and no more than asked for.</summary>
    public IReadOnlyList<TimeTick> Ticks(int most)
    {
        var ticks = new List<TimeTick>();
        var months = (To.Year - From.Year) * 12 + To.Month - From.Month + 1;
        foreach (var step in Months)
            if (months / step <= most && months <= 36)
            {
                for (var month = new DateOnly(From.Year, 1, 1); month <= To; month = month.AddMonths(step))
                    Add(month, month.Month > 1);
                return ticks;
            }
        var years = To.Year - From.Year + 1;
        var every = Years.FirstOrDefault(s => years / s <= most, Years[^1]);
        for (var year = (From.Year + every - 1) / every * every; year <= To.Year; year += every)
            if (year > 0)
                Add(new DateOnly(year, 1, 1), isMonth: false);
        return ticks;

        void Add(DateOnly day, bool isMonth)
        {
            if (Shows(day))
                ticks.Add(new TimeTick(At(day), day, isMonth));
        }
    }
}
