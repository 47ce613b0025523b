using Entente.Mentions.Names;
using Xunit;

namespace Entente.Tests.Mentions;

public class PersonIdentityTests
{
    [Theory]
    [InlineData("Toshimitsu Motegi", "Foreign Minister MOTEGI Toshimitsu")]
    [InlineData("Joseph R. Biden, Jr.", "President Joe Biden")]
    [InlineData("Antony J. Blinken", "Mr. Tony Blinken")]
    [InlineData("Andrés Manuel López Obrador", "Andres Manuel Lopez Obrador")]
    [InlineData("Moon Jae-in", "President Moon Jae In")]
    [InlineData("Lloyd J. Austin III", "Secretary of Defense Lloyd Austin")]
    [InlineData("J.R. Smith", "Smith")]
    public void The_order_of_the_parts_the_case_and_titles_do_not_count(string one, string other) =>
        Assert.Equal(PersonIdentity.Of(one), PersonIdentity.Of(other));

    [Theory]
    [InlineData("John Adams", "John Jay")]
    [InlineData("Kim Jong Un", "Kim Yo Jong")]
    [InlineData("Jill Biden", "Joe Biden")]
    public void Other_names_are_other_persons(string one, string other)
    {
        Assert.NotEqual(PersonIdentity.Of(one), PersonIdentity.Of(other));
        Assert.False(PersonIdentity.Of(one).MayBe(PersonIdentity.Of(other)));
    }

    [Theory]
    [InlineData("Foreign Minister Motegi", "Toshimitsu Motegi", true)]
    [InlineData("López Obrador", "Andrés Manuel López Obrador", true)]
    [InlineData("Kishi", "Kishida Fumio", false)]
    [InlineData("President", "Joe Biden", false)]
    [InlineData("", "Joe Biden", false)]
    public void A_shorter_name_may_be_the_longer_one(string less, string more, bool may) =>
        Assert.Equal(may, PersonIdentity.Of(less).MayBe(PersonIdentity.Of(more)));

    [Theory]
    [InlineData("Mr. Jake Sullivan", "Jake Sullivan")]
    [InlineData("Vice President Kamala Harris", "Kamala Harris")]
    [InlineData("King Charles", "Charles")]
    [InlineData("Secretary", "Secretary")]
    public void Titles_in_front_are_left_out(string name, string bare) => Assert.Equal(bare, PersonIdentity.WithoutTitles(name));

    [Theory]
    [InlineData("USA", "Prime Minister", false)]
    [InlineData("USA", "Secretary of State", true)]
    [InlineData("JPN", "President", false)]
    [InlineData("JPN", "Vice Foreign Minister", true)]
    [InlineData("FRA", "Secretary General", false)]
    [InlineData("FRA", "Ambassador", true)]
    public void Governments_have_the_offices_that_their_constitutions_give(string country, string title, bool has) =>
        Assert.Equal(has, Executives.MayHave(country, title));
}
