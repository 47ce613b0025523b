using Entente.Time;
using Entente.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Shared;

/// <summary>How far a time is from a day, in round words: "in 12 days", "2 years ago".</summary>
public static class Distance
{
    // Any two months have passed after so many.
    private const int ManyDays = 62;
    private const int ManyMonths = 24;

    /// <summary>
    /// The words; of a partial date that has begun, that it is now; null where the time has no end on the side of the day.
    /// </summary>
    public static string? Of(Edtf time, DateOnly day, IStringLocalizer<InterfaceText> texts)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(texts);
        if (time.MayContain(day))
            return time.Latest == day ? texts["today"].Value
                : time.IsInterval && time.Latest is null ? null
                : texts["now"].Value;
        if (time.Earliest is { } first && first > day)
            return Words(day, first) switch
            {
                (1, 'd') => texts["tomorrow"].Value,
                (var count, 'd') => texts["in {0} days", count].Value,
                (var count, 'm') => texts["in {0} months", count].Value,
                var (count, _) => texts["in {0} years", count].Value,
            };
        return time.Latest is not { } last
            ? null
            : Words(last, day) switch
            {
                (1, 'd') => texts["yesterday"].Value,
                (var count, 'd') => texts["{0} days ago", count].Value,
                (var count, 'm') => texts["{0} months ago", count].Value,
                var (count, _) => texts["{0} years ago", count].Value,
            };
    }

    // Days and months that have passed in full; years to the nearest, since "in 3 years" is no word for 47 months.
    private static (int Count, char Unit) Words(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        if (days < ManyDays)
            return (days, 'd');
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        return months < ManyMonths ? (months, 'm') : ((months + 6) / 12, 'y');
    }
}
