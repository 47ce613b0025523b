using Entente.Documents;
using Xunit;

namespace Entente.Tests.Documents;

public class FurnitureTests
{
    [Theory]
    // The United States
    [InlineData("An official website of the United States government", FurnitureKind.Banner)]
    [InlineData("Here’s how you know", FurnitureKind.Banner)]
    [InlineData("A .mil website belongs to an official U.S. Department of Defense organization.", FurnitureKind.Banner)]
    [InlineData("Lock Locked padlock icon or https:// means you’ve safely connected to the .mil website.", FurnitureKind.Banner)]
    [InlineData("The .gov means it’s official. Federal government websites often end in .gov or .mil.", FurnitureKind.Banner)]
    [InlineData("The site is secure. The https:// ensures that you are connecting to the official website.", FurnitureKind.Banner)]
    [InlineData("Skip to main content", FurnitureKind.Navigation)]
    [InlineData("Scroll to Top", FurnitureKind.Navigation)]
    [InlineData("Previous Post: Readout of a Call with the President of Chile", FurnitureKind.Navigation)]
    // The United Kingdom
    [InlineData("Cookies on GOV.UK", FurnitureKind.Cookies)]
    [InlineData("We use some essential cookies to make this website work.", FurnitureKind.Cookies)]
    [InlineData(
        "We’d like to set additional cookies to understand how you use GOV.UK, remember your settings and improve government services.",
        FurnitureKind.Cookies
    )]
    [InlineData("You have accepted additional cookies. You can change your cookie settings at any time.", FurnitureKind.Cookies)]
    [InlineData("All content is available under the Open Government Licence v3.0, except where otherwise stated", FurnitureKind.Copyright)]
    [InlineData("© Crown copyright", FurnitureKind.Copyright)]
    [InlineData("Is this page useful?", FurnitureKind.Feedback)]
    [InlineData("Report a problem with this page", FurnitureKind.Feedback)]
    [InlineData("Get emails about this page", FurnitureKind.Follow)]
    // Japan
    [InlineData("Top > Countries & Regions > Asia > Nepal", FurnitureKind.Breadcrumb)]
    [InlineData("Copyright © Ministry of Foreign Affairs of Japan", FurnitureKind.Copyright)]
    [InlineData("↑ Back to Top", FurnitureKind.Navigation)]
    // The European Union
    [InlineData("An official website of the European Union How do you know?", FurnitureKind.Banner)]
    [InlineData("All official European Union website addresses are in the europa.eu domain.", FurnitureKind.Banner)]
    [InlineData(
        "This site uses cookies. Visit our cookies policy page or click the link in any footer for more information.",
        FurnitureKind.Cookies
    )]
    [InlineData("Follow us on X, Facebook and Instagram", FurnitureKind.Follow)]
    // Canada
    [InlineData("Date modified: 2022-06-14", FurnitureKind.Updated)]
    [InlineData("Report a problem or mistake on this page", FurnitureKind.Feedback)]
    [InlineData("Share this page", FurnitureKind.Share)]
    // Australia
    [InlineData("Was this page helpful?", FurnitureKind.Feedback)]
    [InlineData("© Commonwealth of Australia 2023", FurnitureKind.Copyright)]
    [InlineData("Home » Countries and regions » Fiji » Fiji country brief", FurnitureKind.Breadcrumb)]
    // India
    [InlineData("Screen Reader Access", FurnitureKind.Navigation)]
    [InlineData("Home › Media Center › Press Releases", FurnitureKind.Breadcrumb)]
    [InlineData("Last Updated On: 12 May 2023", FurnitureKind.Updated)]
    [InlineData("Website Content Managed by Ministry of External Affairs, Government of India", FurnitureKind.Footer)]
    // Germany
    [InlineData("Share page", FurnitureKind.Share)]
    [InlineData("Page content", FurnitureKind.Navigation)]
    [InlineData("Declaration on accessibility", FurnitureKind.Footer)]
    [InlineData("© 2024 Federal Foreign Office", FurnitureKind.Copyright)]
    // Anywhere
    [InlineData("Share on Facebook (opens in new window)", FurnitureKind.Share)]
    [InlineData("Facebook | Twitter | LinkedIn | Email", FurnitureKind.Share)]
    [InlineData("Home | About us | Press releases | Contact us", FurnitureKind.Menu)]
    [InlineData("Subscribe to our newsletter", FurnitureKind.Follow)]
    public void These_are_furniture_wherever_they_stand(string line, FurnitureKind kind) => Assert.Equal(kind, Furniture.Of(line));

    [Theory]
    [InlineData("An official website of the summit was launched in May 2021.")]
    [InlineData("The Agency announced that all official websites use .gov domains and HTTPS from 2023.")]
    [InlineData("We agreed on common rules for cookies and online privacy.")]
    [InlineData("Copyright law was harmonised by the agreement of 2018.")]
    [InlineData("Last updated in 1987, the treaty was replaced in 2001.")]
    [InlineData("Published on 3 May 2021, our report finds that trade has grown.")]
    [InlineData("Privacy policy was discussed by both ministers.")]
    [InlineData("Both sides will share information on cyber threats.")]
    [InlineData("The two sides share values.")]
    [InlineData("We subscribe to the principles of the Charter.")]
    [InlineData("We follow developments in Myanmar with concern.")]
    [InlineData("Homeland security cooperation goes on.")]
    [InlineData("Printing of banknotes for Nepal ended in 2015.")]
    [InlineData("Secure supply chains are vital for both countries.")]
    [InlineData("Official visits resumed in 2019.")]
    [InlineData("The Ministry of Foreign Affairs welcomes the agreement.")]
    [InlineData("A lock on the border crossing was opened on 1 May 1990.")]
    [InlineData("Facebook and Twitter signed the code of practice.")]
    [InlineData("Data protection")]
    [InlineData("Trade and investment")]
    [InlineData("Joint Statement on Free Trade")]
    [InlineData("News of the treaty reached Tokyo in 1858.")]
    [InlineData("Exports rose from 5 > 3 billion.")]
    [InlineData("The U.S. Department of State")]
    [InlineData("日本国外務省")]
    public void These_are_not(string line) => Assert.Equal(FurnitureKind.None, Furniture.Of(line));

    private static string[] FurnitureOf(string text, string? publisher = null)
    {
        var document = PlainText.Read("d", text, new DocumentMetadata { Publisher = publisher });
        return
        [
            .. document
                .Passages.Where(passage => passage.Kind == PassageKind.Furniture)
                .Select(passage => text[passage.Range.Start..passage.Range.End]),
        ];
    }

    private const string Prose = "The two governments signed the treaty on 3 May 1960 in London.";

    [Fact]
    public void Menu_entries_are_furniture_only_above_and_below_the_prose() =>
        Assert.Equal(
            ["Home", "Countries", "About us", "Search", "Privacy", "Accessibility"],
            FurnitureOf(
                $"Home\nCountries\nAbout us\nSearch\n\nUnited Kingdom and Fiji\n\n{Prose}\n\nPrivacy\n\n{Prose}\n\nPrivacy\nAccessibility\n"
            )
        );

    [Fact]
    public void Titles_and_datelines_above_the_prose_stay() =>
        Assert.Empty(FurnitureOf($"Joint Statement\n\nTokyo, 3 May 1960\n\nOffice of the Spokesperson\n\n{Prose}"));

    [Theory]
    [InlineData("Ministry of Foreign Affairs", null)]
    [InlineData("U.S. Department of State", "Department of State")]
    [InlineData("Global Affairs Canada", "Global Affairs Canada")]
    [InlineData("The White House", null)]
    public void The_publisher_s_name_at_the_foot_is_furniture_with_the_titles_below_it(string name, string? publisher) =>
        Assert.Equal(
            [name, "Another Story of the Day", "The Lessons of 1989"],
            FurnitureOf($"{Prose}\n\n{name}\n\nAnother Story of the Day\n\nThe Lessons of 1989", publisher)
        );

    [Theory]
    [InlineData("Ministry of Foreign Affairs\n2-2-1 Kasumigaseki, Tokyo\nTelephone 03-3580-3311")]
    [InlineData("Department of Trade")]
    public void Another_name_or_an_address_is_none(string end) => Assert.Empty(FurnitureOf($"{Prose}\n\n{end}", "Global Affairs Canada"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    public void The_publisher_among_listed_sources_is_a_source(string between) =>
        Assert.Empty(
            FurnitureOf(
                $"More is to be had from these sources, which are listed here:\n\nWorld Atlas{between}U.S. Department of State{between}Library of Congress"
            )
        );

    [Fact]
    public void Prose_below_the_publisher_s_name_stays() =>
        Assert.Equal(["Ministry of Foreign Affairs"], FurnitureOf($"{Prose}\n\nMinistry of Foreign Affairs\n\nTelephone 0123456789"));

    [Fact]
    public void Titles_of_related_pages_are_furniture() =>
        Assert.Equal(
            ["Related content", "A Visit to Fiji", "Trade With Fiji Grows"],
            FurnitureOf($"{Prose}\n\nRelated content\n\nA Visit to Fiji\n\nTrade With Fiji Grows")
        );

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void No_passage_of_the_corpora_is_furniture()
    {
        foreach (var path in Directory.GetFiles(Shared.Require("corpora/rdcr/text")))
            Assert.Empty(FurnitureOf(File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("us-japan-alliance-2021-03")]
    [InlineData("us-japan-relations-2020-01")]
    [Trait(Shared.Trait, Shared.Folders)]
    public void No_evidence_of_the_gold_touches_furniture(string seed)
    {
        var document = PlainText.Read(seed, File.ReadAllText(Shared.Require($"seeds/{seed}.txt")));
        var furniture = document.Passages.Where(passage => !passage.IsRead).Select(passage => document.Text.ToSpan(passage.Range)).ToList();
        foreach (var line in File.ReadLines(Shared.Require($"gold/{seed}.jsonl")))
        {
            using var fact = System.Text.Json.JsonDocument.Parse(line);
            var span = new TextSpan(fact.RootElement.GetProperty("start").GetInt32(), fact.RootElement.GetProperty("end").GetInt32());
            Assert.DoesNotContain(furniture, part => part.Overlaps(span));
            Assert.Contains(
                document.Passages,
                passage => document.Text.ToSpan(passage.Range) is var range && range.Start <= span.Start && range.Overlaps(span)
            );
        }
    }
}
