using System.Globalization;

namespace Entente.Time;

/// <summary>Dates and lengths of time in the words that a person would use. Nothing is rounded.</summary>
public static class TimeWording
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A time as precise as it was stated: "14 March 2021", "October 2019", "since 1952", "15–17 March 2021", "about 1990".</summary>
    public static string Of(Edtf time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (!time.IsInterval)
            return time.Start is { } date ? Of(date) : "";
        return (time.Start, time.End) switch
        {
            ({ } start, null) => $"since {Of(start)}",
            (null, { } end) => $"until {Of(end)}",
            ({ } start, { } end) => Of(start, end),
            _ => "",
        };
    }

    /// <summary>A partial date: "14 March 2021", "March 2021", "2021", "about 1990", "perhaps 1990".</summary>
    public static string Of(PartialDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var text =
            date.Month == 0 ? year
            : date.Day == 0 ? $"{MonthOf(date.Month)} {year}"
            : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthOf(date.Month)} {year}");
        return date.Qualifier switch
        {
            DateQualifier.Approximate => "about " + text,
            DateQualifier.Uncertain => "perhaps " + text,
            DateQualifier.Both => "perhaps about " + text,
            _ => text,
        };
    }

    /// <summary>An ISO 8601 duration: <c>P5Y</c> is "5 years", <c>P1Y6M</c> "1 year 6 months"; anything else stays as it is.</summary>
    public static string Duration(string iso)
    {
        ArgumentNullException.ThrowIfNull(iso);
        if (iso.Length < 3 || iso[0] != 'P')
            return iso;
        var parts = new List<string>();
        var start = 1;
        for (var i = 1; i < iso.Length; i++)
        {
            if (char.IsAsciiDigit(iso[i]) || iso[i] == '.')
                continue;
            var unit = iso[i] switch
            {
                'Y' => "year",
                'M' => "month",
                'W' => "week",
                'D' => "day",
                _ => null,
            };
            if (
                unit is null
                || !decimal.TryParse(iso.AsSpan(start, i - start), NumberStyles.Number, CultureInfo.InvariantCulture, out var count)
            )
                return iso;
            parts.Add($"{count.ToString("0.##", CultureInfo.InvariantCulture)} {(count == 1 ? unit : unit + "s")}");
            start = i + 1;
        }
        return start == iso.Length ? string.Join(' ', parts) : iso;
    }

    /// <summary>The number of a month by its English name in full, 1 to 12; 0 where it is no month.</summary>
    public static int NumberOfMonth(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
            if (name.SequenceEqual(Months[i]))
                return i + 1;
        return 0;
    }

    private static string Of(PartialDate start, PartialDate end)
    {
        var plain = start.Qualifier == DateQualifier.None && end.Qualifier == DateQualifier.None;
        if (!plain || start.Year != end.Year || start.Month is 0 or > 12 || end.Month is 0 or > 12 || start.Day == 0 != (end.Day == 0))
            return plain && start.Month == 0 && end.Month == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}–{end.Year}")
                : $"{Of(start)} to {Of(end)}";
        if (start.Month == end.Month && start.Day > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{start.Day}–{Of(end)}");
        return start.Day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{start.Day} {MonthOf(start.Month)} to {Of(end)}")
            : $"{MonthOf(start.Month)} to {Of(end)}";
    }

    private static string MonthOf(int month) => month > 12 ? Seasons[month - 21] : Months[month - 1];
}
