using Entente.Mentions.Names;
using Entente.Reconciliation.References;
using Entente.Time;

namespace Entente.Readers.References.RecognitionGuide;

/// <summary>What the heading of a division tells: "U.S. Recognition of Haiti, 1862.", "Establishment of Diplomatic Relations, 1858."</summary>
internal static class GuideHeadings
{
    /// <summary>Whose guide it is: the other party of all relations that it tells.</summary>
    public const string Guide = "USA";

    // Words that leave the act what it is: between the two countries, and the first of its kind.
    private static readonly HashSet<string> Plain = new(
        (
            "recognition recognize recognizes recognized establishment established diplomatic relations relation full formal official mutual "
            + "independence independent of by the and in with at to as a an between us united states america american legation embassy mission "
            + "january february march april may june july august september october november december"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly string[] Ends =
    [
        "severed",
        "severance",
        "severing",
        "termination",
        "suspension",
        "suspended",
        "ended",
        "broken",
    ];
    private static readonly string[] Again =
    [
        "resumption",
        "resumed",
        "reestablishment",
        "reestablished",
        "restoration",
        "restored",
        "renewal",
    ];

    /// <summary>The acts that a division tells; none where its heading is of another sort or dates nothing.</summary>
    public static IEnumerable<ActEntry> Entries(Division division, string heading, Country country)
    {
        var words = Words(heading);
        if (heading.Length == 0 || WhenOf(division, heading) is not { } when)
            yield break;
        foreach (var act in Acts(words))
            yield return Entry(division, heading, words, country, act, when);
    }

    private static IEnumerable<string> Acts(List<string> words)
    {
        // "Recognition Withdrawn", "Non-recognition of …"
        var isNegative = words.Exists(w => w is "withdrawn" or "withdrawal" or "non" or "nonrecognition" or "refusal" or "denied");
        if (!isNegative && words.Exists(w => w.StartsWith("recogni", StringComparison.Ordinal)))
            yield return "recognise";
        if (!words.Contains("relations") || words.Contains("consular") && !words.Contains("diplomatic"))
            yield break;
        if (words.Exists(Ends.Contains))
            yield return "sever_relations";
        else if (words.Exists(Again.Contains))
            yield return "resume_relations";
        else if (words.Contains("establishment") || words.Contains("established"))
            yield return "establish_relations";
    }

    private static ActEntry Entry(Division division, string heading, List<string> words, Country country, string act, Edtf when)
    {
        var prose = new GuideProse(GuideArticle.OneLine(division.Prose), division.ProseDates);
        var days = prose.DaysIn(when);
        var sentence = days.Count == 1 && act is "recognise" or "establish_relations" ? prose.SentenceOf(days[0], act) : null;
        var place = new ReferencePlace(division.Id is null ? "" : $"#{division.Id}", division.Line);
        return new ActEntry(
            place,
            sentence is null ? heading : $"{heading} {sentence}",
            act,
            country.Code,
            null,
            ByOf(act, heading, country),
            when
        )
        {
            Days = days,
            Day = sentence is null ? null : days[0],
            IsQualified = IsQualified(words, country),
        };
    }

    // The heading's own date; without one, the year at its end.
    private static Edtf? WhenOf(Division division, string heading)
    {
        if (division.HeadDates.Count > 0)
            return division.HeadDates[^1];
        var end = heading.TrimEnd('.', ' ');
        return end.Length > 4 && !char.IsAsciiDigit(end[^5]) && Edtf.TryParse(end[^4..], out var year) ? year : null;
    }

    // "U.S. Recognition of …", "Danish Recognition of the United States", "Recognition of … by …"
    private static string? ByOf(string act, string heading, Country country)
    {
        var at = heading.IndexOf("Recogni", StringComparison.Ordinal);
        if (act != "recognise" || at < 0)
            return null;
        var (before, after) = (Words(heading[..at]), Words(heading[at..]));
        if (before.Contains("mutual") || after.Contains("between"))
            return null;
        var isOfGuide = NamesGuide(after);
        var isByGuide = NamesGuide(before) || after.LastIndexOf("by") is >= 0 and var by && NamesGuide(after[by..]);
        return isByGuide ? Guide
            : isOfGuide ? country.Code
            : null;
    }

    private static bool NamesGuide(List<string> words) =>
        words.Contains("us") || words.Contains("american") || words.Contains("states") && words.Contains("united");

    // Whether something is named beside the act and the two countries: a former state, an emperor, a second occasion.
    private static bool IsQualified(List<string> words, Country country)
    {
        var own = country
            .OtherNames.Concat(country.Adjectives)
            .Concat(country.Capitals)
            .Append(country.Name)
            .Append(country.OfficialName)
            .SelectMany(Words)
            .ToHashSet(StringComparer.Ordinal);
        return words.Exists(w =>
            !Plain.Contains(w) && !own.Contains(w) && !own.Contains(w.TrimEnd('s')) && !w.All(char.IsAsciiDigit) && w != "s"
        );
    }

    private static List<string> Words(string text) => Folding.Words(text);
}
