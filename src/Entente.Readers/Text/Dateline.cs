using System.Globalization;
using Entente.Documents;
using Entente.Time;

namespace Entente.Readers.Text;

/// <summary>
/// The date that a document bears on a line of its own above its text, as letters, press releases and fact sheets do. Only a full date
/// that is alone on its line counts, and only where there is one.
/// </summary>
internal static class Dateline
{
    private const int MostPassages = 12;
    private const int LongestLine = 60;
    private const int FewestWordsOfProse = 12;

    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date, or null.</summary>
    public static Edtf? Find(string text, IReadOnlyList<Passage> passages)
    {
        Edtf? found = null;
        var looked = 0;
        foreach (var passage in passages)
        {
            if (!passage.IsRead)
                continue;
            if (++looked > MostPassages)
                break;
            var words = text.AsSpan(passage.Range.Start, passage.Range.Length);
            if (Read(words) is { } date)
            {
                if (found is not null && !found.Equals(date))
                    return null;
                found = date;
            }
            else if (passage.Kind == PassageKind.Paragraph && words.Count(' ') >= FewestWordsOfProse)
                break;
        }
        return found;
    }

    /// <summary>The date that a line is: <c>14 March 2021</c>, <c>March 14, 2021</c>, with the day of the week or without.</summary>
    public static Edtf? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        var parts = line.ToString().Split([' ', ',', '.', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var at = parts.Length > 0 && Days.Contains(parts[0], StringComparer.OrdinalIgnoreCase) ? 1 : 0;
        if (parts.Length - at != 3)
            return null;
        var (first, second) = (MonthOf(parts[at]), MonthOf(parts[at + 1]));
        var day = first > 0 ? parts[at + 1] : parts[at];
        var month = first > 0 ? first : second;
        return
            month > 0
            && int.TryParse(Ordinal(day), NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && parts[at + 2].Length == 4
            && int.TryParse(parts[at + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{d:00}"), out var date)
            ? date
            : null;
    }

    private static string Ordinal(string day) =>
        day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    private static int MonthOf(string word)
    {
        for (var i = 0; i < Months.Length; i++)
            if (
                word.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || (word.Length >= 3 && word.Length <= 4 && Months[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            )
                return i + 1;
        return 0;
    }
}
