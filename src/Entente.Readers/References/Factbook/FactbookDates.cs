using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Time;

namespace Entente.Readers.References.Factbook;

/// <summary>Dates as the Factbook writes them: "27 February 2024", "January 2025", "1867".</summary>
internal static partial class FactbookDates
{
    /// <summary>The date with which a text begins, or null; years before our era are none.</summary>
    public static Edtf? First(string text)
    {
        var match = Date().Match(text);
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["month"] is { Success: true } name ? TimeWording.NumberOfMonth(name.ValueSpan) : 0;
        var day = match.Groups["day"] is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var date = new PartialDate(year, month, day);
        return date.IsValid ? Edtf.On(date) : null;
    }

    [GeneratedRegex(
        @"^((?<day>\d{1,2}) )?((?<month>January|February|March|April|May|June|July|August|September|October|November|December) ?)?(?<year>\d{3,4})(?!\d)(?! ?B\.? ?C)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Date();
}
