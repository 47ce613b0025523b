using System.Globalization;
using System.Text;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Exports;

/// <summary>What is due as a calendar (RFC 5545, iCalendar).</summary>
/// <remarks>
/// Each item is an event of whole days. Where the day is not known, it takes in all days that it may be: an end "in 2024" is the whole of
/// 2024. Lines end in CR LF and are folded at 75 octets, as the standard asks (section 3.1); the same items give the same bytes.
/// </remarks>
public static class DueCalendar
{
    private const int MostOctets = 75;

    /// <summary>Writes the calendar.</summary>
    /// <param name="items">The items; the order stays.</param>
    /// <param name="made">The time that each item is stamped with (section 3.8.7.2), in UTC.</param>
    public static string Write(IEnumerable<DueItem> items, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(items);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Entente//Entente//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:Due");
        foreach (var item in items)
            Event(text, item, made);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, DueItem item, DateTimeOffset made)
    {
        var (first, last) = Days(item.On);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{item.Fact.Id}-{item.Kind.ToString().ToLowerInvariant()}@entente");
        Line(text, Invariant($"DTSTAMP:{made.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        Line(text, Invariant($"DTSTART;VALUE=DATE:{first:yyyyMMdd}"));
        if (last < DateOnly.MaxValue)
            Line(text, Invariant($"DTEND;VALUE=DATE:{last.AddDays(1):yyyyMMdd}"));
        Line(text, $"SUMMARY:{Escaped(Summary(item))}");
        var description = new StringBuilder("“").Append(item.Fact.Evidence.Quote).Append("”\n").Append(item.Fact.Document);
        if (item.Fact.Stated is not null)
            description.Append(" (").Append(TimeWording.Of(item.Fact.Stated)).Append(')');
        if (item.RestsOn is not null)
            description.Append('\n').Append(item.RestsOn);
        if (item.On.Start is { Day: 0 })
            description.Append('\n').Append(TimeWording.Of(item.On)).Append("; the day is not stated.");
        Line(text, $"DESCRIPTION:{Escaped(description.ToString())}");
        Line(text, $"CATEGORIES:{item.Kind.ToString().ToUpperInvariant()}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Summary(DueItem item) =>
        item.Kind switch
        {
            DueKind.Lapse => $"{item.What} ends",
            DueKind.Deadline => $"Due: {item.What}",
            _ => item.What,
        };

    // An interval with an open end is told by the day on which it begins.
    private static (DateOnly First, DateOnly Last) Days(Edtf time)
    {
        var first = time.Earliest ?? time.Latest!.Value;
        return (first, time.Latest ?? first);
    }

    // Section 3.3.11: these four are written with a backslash; other control characters have no place in a text.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        return escaped.ToString();
    }

    // Folded so that no character is cut in two; a line that goes on begins with a blank.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.Utf8SequenceLength;
            if (octets + length > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += length;
        }
        text.Append("\r\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
