using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Tests.House;
using Entente.Web.Reading;
using Entente.Web.Reviewing;
using Entente.Web.Shared;
using Entente.Web.Texts;
using Xunit;

namespace Entente.Tests.Web;

/// <summary>The interface says everything in each of its languages.</summary>
public partial class InterfaceTextTests
{
    // Texts whose key is put together or comes from a list of the program.
    private static IEnumerable<string> Listed =>
        [
            .. FactKinds.All.Select(k => k.Name),
            .. ConfidenceSteps.Names,
            .. EventTypes.All,
            .. PositionActs.All,
            .. Agreement.Kinds,
            .. Mechanism.Kinds,
            .. StandingWords.All,
            .. RelationWords.All,
            .. DueWords.All.Select(w => w.Key),
            .. DueWords.Past,
            .. Preferences.Themes,
            .. SitePages.All.Select(p => p.Name),
            .. FieldWords.Keys,
            .. ReviewWords.All,
            .. ConfidenceNote.Keys,
            .. Reasons().Matches(Repository.Read("src/Entente/Facts/Explainer.cs")).Select(m => m.Groups["why"].Value),
            .. ReviewSaid.All,
            .. new[] { "about {0}", "over {0}", "under {0}", "nearly {0}", "spring {0}", "summer {0}", "autumn {0}", "winter {0}" },
        ];

    private static List<string> Used =>
        [
            .. Repository
                .Files("src/Entente.Web", ".razor", ".cs")
                .SelectMany(file => Key().Matches(Repository.Read(file)))
                .Select(m => Regex.Unescape(m.Groups["key"].Value))
                .Concat(Listed)
                .Distinct(),
        ];

    public static TheoryData<string> Others => new(Languages.All.Select(l => l.Code).Where(code => code != "en"));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_text_is_said_in_each_language_and_no_more(string language)
    {
        var said = Texts(language);
        Findings.None(Used.Where(key => !said.ContainsKey(key)).Select(key => $"{language} does not say: {key}"));
        Findings.None(said.Keys.Except(Used).Select(key => $"{language} says what no page asks for: {key}"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_text_has_the_same_places_in_each_language(string language) =>
        Findings.None(
            from text in Texts(language)
            where !Places(text.Key).SetEquals(Places(text.Value))
            select $"{text.Key}: {text.Value}"
        );

    // The compiler of such files keeps one only of two keys that differ by upper and lower case.
    [Theory]
    [MemberData(nameof(Others))]
    public void No_two_texts_differ_by_case_only(string language) =>
        Findings.None(Texts(language).Keys.GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [MemberData(nameof(Others))]
    public void The_texts_stand_in_the_order_of_their_keys(string language)
    {
        var keys = Texts(language).Keys.ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData("ja", "USA", "アメリカ合衆国")]
    [InlineData("ja", "NATO", "North Atlantic Treaty Organization")]
    [InlineData("en", "USA", "United States")]
    [InlineData("en", "<b>", "<b>")]
    public void Parties_go_by_their_name_in_the_readers_language(string language, string code, string name)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.Equal(name, PartyNames.Of(code));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string> Texts(string language) =>
        XDocument
            .Parse(Repository.Read($"src/Entente.Web/Texts/InterfaceText.{language}.resx"))
            .Descendants("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("""\b(T|texts)\["(?<key>([^"\\]|\\.)+)"[\],]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Key();

    // What the explanation of a fact says of its parts.
    [GeneratedRegex("""\("[a-z]+", "(?<why>[^"$]+)"\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Place();
}
