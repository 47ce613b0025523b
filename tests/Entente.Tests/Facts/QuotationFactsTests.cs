using Xunit;

namespace Entente.Tests.Facts;

public class QuotationFactsTests
{
    [Theory]
    [InlineData(
        "“We will stand together with Japan,” said President Joe Biden on May 3, 2021.",
        "Joe Biden | 2021-05-03 | We will stand together with Japan @ 2021-05-03"
    )]
    [InlineData("President Ruto said: “We will keep our word. It is our duty.”", "Ruto | - | We will keep our word. It is our duty.")]
    [InlineData(
        "Prime Minister Suga stated that “we must keep the sea lanes open for all.”",
        "Suga | - | we must keep the sea lanes open for all."
    )]
    [InlineData(
        "\"Our work is never done, and we know it,\" Foreign Minister Penny Wong told reporters.",
        "Penny Wong | - | Our work is never done, and we know it"
    )]
    [InlineData("“We must keep the sea open,” the President of Kenya, William Ruto, said.", "William Ruto | - | We must keep the sea open")]
    [InlineData(
        "“Peace is the work of many hands.”\n\n– Toshimitsu Motegi, Minister for Foreign Affairs, 3 May 2021",
        "Toshimitsu Motegi | 2021-05-03 | Peace is the work of many hands. @ 2021-05-03"
    )]
    [InlineData(
        "Our friends are our greatest asset.\n\nPresident Jane Doe, 4 February 2021\n\nThe two sides met in Lima.",
        "Jane Doe | 2021-02-04 | Our friends are our greatest asset. @ 2021-02-04"
    )]
    public void Sentences_between_marks_or_above_a_name_are_quoted(string text, string fact) =>
        Assert.Equal([fact], FoundFacts.In(text, "quotation"));

    [Theory]
    [InlineData("The “Sea of Peace Initiative” was named by President Ruto.")]
    [InlineData("President Ruto said that the “rules-based order of the sea” matters.")]
    [InlineData("The two sides met in Lima.\n\nPresident Jane Doe, 4 February 2021")]
    [InlineData("The treaty says: “The parties shall keep the peace at sea.”")]
    public void Names_phrases_and_signatures_are_not(string text) => Assert.Empty(FoundFacts.In(text, "quotation"));
}
