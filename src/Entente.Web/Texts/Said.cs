using System.Globalization;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Mentions;
using Entente.Time;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Texts;

/// <summary>Dates, numbers and names as the reader's locale and language have them. Nothing is rounded; partial dates stay partial.</summary>
/// <param name="texts">The texts of the interface.</param>
public sealed class Said(IStringLocalizer<InterfaceText> texts)
{
    private static readonly string[] Seasons = ["spring {0}", "summer {0}", "autumn {0}", "winter {0}"];

    /// <summary>A time as precise as it was stated.</summary>
    public string Of(Edtf? time) =>
        time switch
        {
            null => "",
            { IsInterval: false, Start: { } date } => Of(date),
            { Start: { } start, End: null } => texts["since {0}", Of(start)],
            { Start: null, End: { } end } => texts["until {0}", Of(end)],
            { Start: { } start, End: { } end } => texts["{0} to {1}", Of(start), Of(end)],
            _ => "",
        };

    /// <summary>A partial date.</summary>
    public string Of(PartialDate date)
    {
        var culture = CultureInfo.CurrentCulture;
        var text =
            date.IsSeason ? texts[Seasons[date.Month - 21], Year(date.Year)].Value
            : date.Month == 0 ? Year(date.Year)
            : date.Day == 0 ? date.Earliest.ToString(culture.DateTimeFormat.YearMonthPattern, culture)
            : Day(date.Earliest);
        return date.Qualifier switch
        {
            DateQualifier.Approximate => texts["about {0}", text],
            DateQualifier.Uncertain => texts["perhaps {0}", text],
            DateQualifier.Both => texts["perhaps about {0}", text],
            _ => text,
        };
    }

    /// <summary>A day: "14 March 2021", "2021年3月14日".</summary>
    public static string Day(DateOnly day)
    {
        var culture = CultureInfo.CurrentCulture;
        return day.ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ','), culture);
    }

    /// <summary>A moment, in universal time.</summary>
    public static string Moment(DateTimeOffset moment) =>
        $"{Day(DateOnly.FromDateTime(moment.UtcDateTime))} {moment.UtcDateTime.ToString("t", CultureInfo.CurrentCulture)} UTC";

    /// <summary>A number with all its digits.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.CurrentCulture);

    /// <summary>A count.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A figure with its bound and unit. In English the scale stands in words, as in the documents.</summary>
    public string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en")
            return FigureWording.Of(figure);
        var number = figure.Upper is { } upper ? texts["{0} to {1}", Number(figure.Value), Number(upper)].Value : Number(figure.Value);
        var text = figure.Unit switch
        {
            "count" => number,
            "percent" => number + " %",
            _ => $"{number} {figure.Unit}",
        };
        return figure.Bound == Bound.Exact ? text : texts[Figure.NameOf(figure.Bound) + " {0}", text];
    }

    /// <summary>What a fact says, in a line: a figure begins with the number.</summary>
    public string Line(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Body is Figure { Measure.Length: > 0 } figure ? $"{Of(figure)}: {figure.Measure}" : fact.About;
    }

    /// <summary>The name of a party in the reader's language.</summary>
    public static string Party(string code) => PartyNames.Of(code);

    /// <summary>The tag of the language in which a document is written: English, where nobody told another.</summary>
    public static string TagOf(LedgerDocument? document) => document?.Metadata.Language ?? "en";

    /// <summary>The name of a language in the reader's own; the tag where there is none.</summary>
    public static string Language(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    private static string Year(int year) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja"
            ? string.Create(CultureInfo.InvariantCulture, $"{year}年")
            : year.ToString(CultureInfo.InvariantCulture);
}
