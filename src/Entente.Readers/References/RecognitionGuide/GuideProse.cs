using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Time;

namespace Entente.Readers.References.RecognitionGuide;

/// <summary>The prose below a heading, with the days that it names.</summary>
/// <param name="text">The prose, on one line.</param>
/// <param name="marked">The dates that are marked in it.</param>
internal sealed partial class GuideProse(string text, IReadOnlyList<Edtf> marked)
{
    /// <summary>The days within a time, each once, in order.</summary>
    public IReadOnlyList<Edtf> DaysIn(Edtf time) =>
        [
            .. Day()
                .Matches(text)
                .Select(DayOf)
                .OfType<Edtf>()
                .Concat(marked.Where(d => d is { IsInterval: false, Start: { Day: > 0 } }))
                .Where(time.Covers)
                .Distinct()
                .OrderBy(d => d.Earliest),
        ];

    /// <summary>The sentence that names the day and tells the act; null where no sentence does both.</summary>
    public string? SentenceOf(Edtf day, string act)
    {
        foreach (var sentence in Sentences())
            if (Tells(sentence, act) && Day().Matches(sentence).Any(m => DayOf(m) == day))
                return sentence;
        return null;
    }

    private static bool Tells(string sentence, string act) =>
        act == "recognise"
            ? sentence.Contains("recogni", StringComparison.OrdinalIgnoreCase)
            : sentence.Contains("relations", StringComparison.OrdinalIgnoreCase)
                && sentence.Contains("establish", StringComparison.OrdinalIgnoreCase);

    // A full stop behind an initial or a short form ends no sentence.
    private IEnumerable<string> Sentences()
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            yield return text[start..(end.Index + 1)];
            start = end.Index + end.Length;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    private static Edtf? DayOf(Match match)
    {
        var date = new PartialDate(
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            TimeWording.NumberOfMonth(match.Groups["month"].ValueSpan),
            int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
        );
        return date.IsValid ? Edtf.On(date) : null;
    }

    private const string Months = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

    [GeneratedRegex(
        $@"\b({Months} (?<day>\d{{1,2}}),? (?<year>\d{{4}})|(?<day>\d{{1,2}}) {Months} (?<year>\d{{4}}))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?<!\b(\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Capt|St|Jr|Sr|No))\.”?\s+(?=\p{Lu}|“)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex SentenceEnd();
}
