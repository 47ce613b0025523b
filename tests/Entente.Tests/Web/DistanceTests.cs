using System.Globalization;
using Entente.Time;
using Entente.Web.Shared;
using Entente.Web.Texts;
using Microsoft.Extensions.Localization;
using Xunit;

namespace Entente.Tests.Web;

public class DistanceTests
{
    [Theory]
    [InlineData("2026-01-02", "today")]
    [InlineData("2026-01-03", "tomorrow")]
    [InlineData("2026-01-01", "yesterday")]
    [InlineData("2026-01", "now")]
    [InlineData("2026-02-20", "in 49 days")]
    [InlineData("2026-06-01", "in 4 months")]
    [InlineData("2030", "in 4 years")]
    [InlineData("2025-12", "2 days ago")]
    [InlineData("2022-03-31", "4 years ago")]
    [InlineData("2019/2020", "5 years ago")]
    [InlineData("2019/..", null)]
    public void A_time_is_so_far_away(string time, string? words) =>
        Assert.Equal(words, Distance.Of(Edtf.Parse(time), new DateOnly(2026, 1, 2), new AsTheyStand()));

    [Theory]
    [InlineData("en", "12.5 million", 12_500_000)]
    [InlineData("en", "600 billion", 600_000_000_000)]
    [InlineData("ja", "1,250万", 12_500_000)]
    [InlineData("ja", "6,000億", 600_000_000_000)]
    [InlineData("en", "900", 900)]
    public void Numbers_of_an_axis_have_the_scale_of_the_language(string language, string words, long number)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.Equal(words, Scale.Of(number));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    // The keys are the English words.
    private sealed class AsTheyStand : IStringLocalizer<InterfaceText>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
