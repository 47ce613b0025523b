using Xunit;

namespace Entente.Tests.Facts;

public class ContactFactsTests
{
    [Theory]
    [InlineData(
        "Kenya maintains an embassy in the United States at 2249 R Street NW, Washington, DC 20008 (tel: [202] 387-6101).",
        "embassy of Kenya in the United States | 2249 R Street NW, Washington, DC 20008 | [202] 387-6101"
    )]
    [InlineData(
        "Germany’s embassy in the United States is at 4645 Reservoir Road NW, Washington, DC 20007; telephone: 202-298-4000.",
        "embassy of Germany in the United States | 4645 Reservoir Road NW, Washington, DC 20007 | 202-298-4000"
    )]
    [InlineData(
        "The Embassy of Ghana is located at 3512 International Drive, NW, Washington, DC 20008.",
        "embassy of Ghana | 3512 International Drive, NW, Washington, DC 20008 | -"
    )]
    public void An_office_has_its_address_and_number(string text, string expected) =>
        Assert.Equal([expected], FoundFacts.In(text, "contact"));

    [Fact]
    public void A_number_on_the_next_line_goes_with_the_address() =>
        Assert.Equal(
            ["embassy of Peru | 1700 Massachusetts Avenue NW, Washington, DC 20036 | 202-833-9860"],
            FoundFacts.In(
                "The Embassy of Peru is located at 1700 Massachusetts Avenue NW, Washington, DC 20036.\n\nTel.: 202-833-9860",
                "contact"
            )
        );

    [Theory]
    [InlineData("The embassy was established at Berlin in 1871.")]
    [InlineData("The two leaders spoke by telephone.")]
    public void Other_sentences_about_embassies_and_telephones_are_no_contacts(string text) => Assert.Empty(FoundFacts.In(text, "contact"));
}
