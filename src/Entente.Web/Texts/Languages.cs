using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Texts;

/// <summary>The languages of the interface. A new one is a line here and a file of texts beside it.</summary>
public static class Languages
{
    /// <summary>The cookie that keeps the language that a reader chose.</summary>
    public const string Cookie = "language";

    /// <summary>Each language by its code, with its own name and the locale that stands for it.</summary>
    public static readonly IReadOnlyList<(string Code, string Name, string Locale)> All =
    [
        ("en", "English", "en-GB"),
        ("ja", "日本語", "ja-JP"),
    ];

    /// <summary>
    /// The language and the locale of a reader. Numbers and dates follow the browser's first locale; where the reader chose a language, its
    /// first locale of that language.
    /// </summary>
    public static (CultureInfo Language, CultureInfo Locale) Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var locales = request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Find(l.Value.ToString()))
            .OfType<CultureInfo>()
            .ToList();
        var chosen = All.FirstOrDefault(l => l.Code == request.Cookies[Cookie]);
        var language =
            chosen.Code
            ?? locales.Select(l => l.TwoLetterISOLanguageName).FirstOrDefault(code => All.Any(l => l.Code == code))
            ?? All[0].Code;
        var locale =
            (chosen.Code is null ? locales.FirstOrDefault() : locales.Find(l => l.TwoLetterISOLanguageName == chosen.Code))
            ?? Find(All.First(l => l.Code == language).Locale)
            ?? CultureInfo.InvariantCulture;
        return (Find(language) ?? CultureInfo.InvariantCulture, locale);
    }

    // A machine without the tables of locales knows none but the invariant one.
    private static CultureInfo? Find(string name)
    {
        try
        {
            return name is "*" or "" ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
