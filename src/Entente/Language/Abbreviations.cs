namespace Entente.Language;

/// <summary>Abbreviations that are written with a full stop in English official prose, without that stop.</summary>
public static class Abbreviations
{
    /// <summary>Titles: a name always follows, so that their full stop never ends a sentence.</summary>
    public static readonly IReadOnlyList<string> Titles =
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "sen",
        "rep",
        "gov",
        "lt",
        "col",
        "capt",
        "adm",
        "maj",
        "sgt",
        "prof",
        "rev",
        "hon",
        "messrs",
        "amb",
        "pres",
        "cmdr",
        "brig",
        "supt",
        "mt",
        "ft",
        "st",
    ];

    /// <summary>Months, as they are shortened.</summary>
    public static readonly IReadOnlyList<string> Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Abbreviations only before a number ("No. 5", "Art. 9"): before anything else they are words.</summary>
    public static readonly IReadOnlyList<string> BeforeNumbers =
    [
        "no",
        "nos",
        "art",
        "arts",
        "sec",
        "para",
        "paras",
        "fig",
        "vol",
        "ch",
        "p",
        "pp",
        "app",
        "ed",
        "rs",
        "c",
        "ca",
    ];

    /// <summary>All others.</summary>
    public static readonly IReadOnlyList<string> Rest =
    [
        "jr",
        "sr",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "govt",
        "etc",
        "vs",
        "approx",
        "ave",
        "blvd",
        "rd",
        "bldg",
        "cf",
        "al",
        "est",
        "tel",
        "ext",
        "esq",
        "bros",
        "intl",
        "assn",
        "univ",
        "sq",
    ];

    /// <summary>Codes of currencies that are written onto their numbers: "USD1.6 billion", "Rs500".</summary>
    public static readonly IReadOnlyList<string> Money =
    [
        "usd",
        "eur",
        "gbp",
        "jpy",
        "aud",
        "cad",
        "nzd",
        "sgd",
        "hkd",
        "inr",
        "cny",
        "rmb",
        "krw",
        "chf",
        "sek",
        "nok",
        "dkk",
        "pln",
        "zar",
        "php",
        "myr",
        "thb",
        "idr",
        "rs",
        "rm",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Titles.Concat(Months).Concat(BeforeNumbers).Concat(Rest);

    private static readonly HashSet<string> NumberOnly = new(BeforeNumbers, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Capitalised = new(
        Titles.Concat(Months).Concat(["jr", "sr", "co", "inc", "corp", "ltd"]),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the word before the full stop at <paramref name="stop"/> is used as an abbreviation there.</summary>
    internal static bool Fits(string text, int start, int stop, int end)
    {
        var word = text[start..stop];
        if (NumberOnly.Contains(word))
        {
            var next = stop + 1;
            while (next < end && char.IsWhiteSpace(text[next]))
                next++;
            return next < end && char.IsAsciiDigit(text[next]);
        }
        return !Capitalised.Contains(word) || char.IsUpper(text[start]);
    }
}
