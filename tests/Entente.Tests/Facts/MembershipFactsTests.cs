using Xunit;

namespace Entente.Tests.Facts;

public class MembershipFactsTests
{
    [Theory]
    [InlineData("Serbia is an observer to the Organization of American States.", "SRB | Organization of American States | OAS | observer")]
    [InlineData("In 2022, Indonesia assumed the G20 presidency.", "IDN | G20 | G20 | chair @ 2022")]
    [InlineData("They discussed Thailand’s upcoming 2022 chairmanship of APEC.", "THA | APEC | APEC | chair @ 2022")]
    [InlineData("Japan joined the United Nations in 1956.", "JPN | United Nations | UN | member @ 1956/..")]
    [InlineData("Canada is a founding member of NATO.", "CAN | NATO | NATO | founder")]
    [InlineData("Albania is a candidate for membership in the European Union.", "ALB | European Union | EU | candidate")]
    [InlineData("Jordan is a Partner for Cooperation with the OSCE.", "JOR | OSCE | OSCE | partner")]
    [InlineData("Ireland took a seat on the UN Security Council.", "IRL | UN Security Council | UNSC | member")]
    [InlineData("The Ministers welcomed Finland as the newest member of NATO.", "FIN | NATO | NATO | member")]
    [InlineData("The Ministers welcomed Kenya as a new partner of the OECD.", "KEN | OECD | OECD | partner")]
    [InlineData("Indonesia, as the ASEAN Chair, opened the meeting.", "IDN | ASEAN | ASEAN | chair")]
    public void A_part_in_an_organisation_has_its_role(string text, string expected) =>
        Assert.Equal([expected], FoundFacts.In(text, "membership"));

    [Fact]
    public void Allies_are_members() =>
        Assert.Equal(
            ["NOR | NATO | NATO | member", "CAN | NATO | NATO | member"],
            FoundFacts.In("Norway and Canada work closely together as NATO Allies.", "membership")
        );

    [Fact]
    public void A_list_gives_a_fact_for_each_member_and_each_organisation() =>
        Assert.Equal(
            [
                "ITA | United Nations | UN | member",
                "USA | United Nations | UN | member",
                "ITA | NATO | NATO | member",
                "USA | NATO | NATO | member",
                "ITA | G-7 | G7 | member",
                "USA | G-7 | G7 | member",
            ],
            FoundFacts.In(
                "Italy and the United States belong to a number of the same organizations, including the United Nations (UN), NATO, and G-7.",
                "membership"
            )
        );

    [Fact]
    public void One_sentence_may_tell_several_roles() =>
        Assert.Equal(
            ["AUS | ASEAN | ASEAN | partner", "AUS | Pacific Islands Forum | PIF | member"],
            FoundFacts.In("Australia is a dialogue partner of ASEAN and a member of the Pacific Islands Forum.", "membership")
        );

    [Theory]
    [InlineData("Switzerland is not a member of the European Union.")]
    [InlineData("Moldova intends to become a member of the European Union.")]
    [InlineData("In the event that Ukraine becomes a member of NATO, the Parties shall meet.")]
    [InlineData("The Senator is a member of the Foreign Relations Committee.")]
    public void What_is_denied_wished_or_supposed_is_no_membership(string text) => Assert.Empty(FoundFacts.In(text, "membership"));
}
