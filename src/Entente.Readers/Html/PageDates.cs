using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Time;

namespace Entente.Readers.Html;

/// <summary>Days in English words, as pages show them beside their titles.</summary>
internal static partial class PageDates
{
    private const int MostWordsBeside = 8;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day that a short line tells, or null.</summary>
    public static Edtf? InWords(string line)
    {
        if (line.Length > 100 || Written().Match(line) is not { Success: true } found)
            return null;
        var month = Array.IndexOf(Months, found.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var day = int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture);
        var year = found.Groups["year"].Value;
        return Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"), out var date) ? date : null;
    }

    /// <summary>Whether four digits stand alone that are a year of the last centuries: "1854", "March 31, 1854", "FY2019".</summary>
    public static bool HoldsYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
            if (
                text[i] is '1' or '2'
                && text.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0
                && (i == 0 || (!char.IsAsciiDigit(text[i - 1]) && text[i - 1] is not (',' or '.')))
                && (i + 4 == text.Length || (!char.IsAsciiDigit(text[i + 4]) && text[i + 4] != '.'))
            )
                return true;
        return false;
    }

    /// <summary>The first of the lines nearest to a title that holds a day and little else.</summary>
    public static string? Beside(IReadOnlyList<PageLine> lines, bool[] isContent, int title)
    {
        const int Near = 4;
        var looked = 0;
        for (var i = Math.Max(0, title - 2); i < lines.Count && looked < Near + 2; i++)
        {
            if (!isContent[i] || i == title)
                continue;
            looked++;
            if (lines[i].Count <= MostWordsBeside && PageMetadata.Day(lines[i].Text) is not null)
                return lines[i].Text;
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s+(?<year>\d{4}))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
