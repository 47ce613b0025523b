using System.Collections.Frozen;
using System.Globalization;
using Entente.Language;
using Entente.Mentions.Names;

namespace Entente.Web.Texts;

/// <summary>
/// The names of parties in the reader's language: countries by a table for each language but English, organisations by their own name. The
/// runtime's own names of regions do not follow the language of a request, hence the table.
/// </summary>
public static class PartyNames
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Tables = Languages
        .All.Where(l => l.Code != "en")
        .ToFrozenDictionary(l => l.Code, l => Read($"texts/countries.{l.Code}.tsv"), StringComparer.Ordinal);

    /// <summary>The name of a party by its code; the code itself where no table knows it.</summary>
    public static string Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Tables.GetValueOrDefault(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)?.GetValueOrDefault(code)
            ?? Countries.WithCode(code)?.Name
            ?? Organisations.WithId(code)?.Name
            ?? code;
    }

    private static FrozenDictionary<string, string> Read(string resource) =>
        EmbeddedTable.Read(resource, typeof(PartyNames).Assembly).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
