using Entente.Documents;
using Entente.Mentions;
using Xunit;

namespace Entente.Tests.Mentions;

/// <summary>What text gives which names: each line of the tables is one sentence with its names as "kind id" or "kind id = words".</summary>
public class NameTests
{
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("The United States and Japan agreed.", "Country USA = United States; Country JPN = Japan")]
    [InlineData("U.S. and Japanese officials met.", "Country USA; adjective JPN = Japanese")]
    [InlineData("Strong U.S.-Japan-ROK cooperation continues.", "Country USA; Country JPN; Country KOR")]
    [InlineData("In 1971 the PRC took the seat of the Republic of China.", "Country CHN; Country TWN")]
    [InlineData(
        "Talks with Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea.",
        "Country PNG; Country GNB; Country GNQ; Country GIN"
    )]
    [InlineData("Niger borders Nigeria.", "Country NER; Country NGA")]
    [InlineData("The Dominican Republic is not Dominica.", "Country DOM; Country DMA")]
    [InlineData("The Democratic Republic of the Congo and the Republic of the Congo.", "Country COD; Country COG")]
    [InlineData("Türkiye, Turkiye and Turkey are one.", "Country TUR; Country TUR; Country TUR")]
    [InlineData("Côte d’Ivoire, Cote d'Ivoire or the Ivory Coast.", "Country CIV; Country CIV; Country CIV")]
    [InlineData("Britons and the Dutch trade with the Swiss.", "adjective GBR; adjective NLD; adjective CHE")]
    [InlineData("The Sino-Japanese war.", "adjective CHN = Sino; adjective JPN")]
    [InlineData("The Republic of Korea (ROK) agreed.", "Country KOR = Republic of Korea (ROK)")]
    [InlineData("The Kingdom of Hanover and Schaumburg-Lippe joined.", "Country HANOVER; Country SCHAUMBURG")]
    [InlineData("The Kingdom of the Two Sicilies was recognised.", "Country TWO-SIC")]
    [InlineData("The Soviet Union and East Germany agreed with Czechoslovakia.", "Country SUN; Country DDR; Country CSK")]
    public void Countries_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData("He joined the Organization of American States (OAS) then.", "Organisation OAS = Organization of American States (OAS)")]
    [InlineData("It is a member of the G-20 and the Group of Seven.", "Organisation G20; Organisation G7")]
    [InlineData("They met in the Asia-Pacific Economic Cooperation forum.", "Organisation APEC = Asia-Pacific Economic Cooperation forum")]
    [InlineData("The Organisation for Economic Cooperation and Development reported.", "Organisation OECD")]
    [InlineData("Is the WHO part of the UN?", "Organisation WHO; Organisation UN")]
    [InlineData("The ASEAN Regional Forum met in Hanoi.", "Organisation ARF; Place Hanoi")]
    public void Organisations_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData("A tour of Latin America, New Mexico and Mexico City.", "Place Latin America; Place New Mexico; Place Mexico City")]
    [InlineData("Ships crossed the Indian Ocean and the East China Sea.", "Place Indian Ocean; Place East China Sea")]
    [InlineData("Peace on the Korean Peninsula and in the Gulf of Mexico.", "Place Korean Peninsula; Place Gulf of Mexico")]
    [InlineData("They flew from Atlanta, Georgia to Tbilisi, Georgia.", "Place Atlanta; Place Georgia; Place Tbilisi; Country GEO")]
    [InlineData("The U.S. Embassy in Tokyo is open.", "Country USA; Place Tokyo")]
    [InlineData("Latin American and Japanese firms.", "adjective Latin American; adjective JPN")]
    [InlineData("They sailed on the Niger River.", "Place Niger River")]
    public void Places_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData("Secretary of State Antony J. Blinken spoke.", "Office Secretary of State; Person Antony J. Blinken")]
    [InlineData("Today President Joseph R. Biden, Jr. spoke.", "Office President; Person Joseph R. Biden, Jr.")]
    [InlineData("Lloyd J. Austin III spoke.", "Person Lloyd J. Austin III")]
    [InlineData(
        "Prime Minister KISHIDA Fumio spoke. Kishida left.",
        "Office Prime Minister; Person KISHIDA Fumio; Person KISHIDA Fumio = Kishida"
    )]
    [InlineData(
        "Foreign Minister Penny Wong spoke. Later Wong left.",
        "Office Foreign Minister; Person Penny Wong; Person Penny Wong = Wong"
    )]
    [InlineData("Count Johann von Bernstorff arrived.", "Person Johann von Bernstorff = Count Johann von Bernstorff")]
    [InlineData("Ambassador José Manuel Zozaya presented his credentials.", "Office Ambassador; Person José Manuel Zozaya")]
    [InlineData("Crown Prince Mohammed bin Salman hosted them.", "Office Crown Prince; Person Mohammed bin Salman")]
    [InlineData(
        "President Abdel Fattah el-Sisi and President Moon Jae-in met.",
        "Office President; Person Abdel Fattah el-Sisi; Office President; Person Moon Jae-in"
    )]
    [InlineData(
        "Minister of Economy, Trade and Industry Yasutoshi Nishimura spoke.",
        "Office Minister of Economy, Trade and Industry; Person Yasutoshi Nishimura"
    )]
    [InlineData(
        "Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink spoke.",
        "Office Assistant Secretary of State for East Asian and Pacific Affairs; Person Daniel Kritenbrink"
    )]
    [InlineData(
        "Envoy Extraordinary and Minister Plenipotentiary Eliphalet Trask arrived.",
        "Office Envoy Extraordinary and Minister Plenipotentiary; Person Eliphalet Trask"
    )]
    [InlineData("Chargé d’Affaires ad interim Leroy Makepeace signed.", "Office Chargé d’Affaires ad interim; Person Leroy Makepeace")]
    [InlineData(
        "The Prime Minister of Australia, the Hon. Anthony Albanese MP, spoke.",
        "Office Prime Minister; Country AUS; Person Anthony Albanese; Other MP"
    )]
    [InlineData("Minister Park Jin spoke.", "Office Minister; Person Park Jin")]
    [InlineData("Mr. Motegi left.", "Person Motegi = Mr. Motegi")]
    public void Offices_and_persons_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData("Japan’s Minister of Defense Nobuo Kishi spoke.", "JPN")]
    [InlineData("Japanese Prime Minister Suga spoke.", "JPN")]
    [InlineData("U.S. Ambassador Rahm Emanuel spoke.", "USA")]
    [InlineData("President Yoon Suk Yeol of the Republic of Korea spoke.", "KOR")]
    [InlineData("Emperor Naruhito of Japan spoke.", "JPN")]
    [InlineData("Penny Wong, Australia’s Foreign Minister, spoke.", "AUS")]
    public void The_country_of_an_office_is_found(string text, string country)
    {
        var office = Assert.Single(NamesOf(text), n => n.Kind == NameKind.Office);
        Assert.Equal(country, office.Country);
        Assert.NotNull(office.Partner);
        Assert.Same(office, office.Partner.Partner);
    }

    [Theory]
    [InlineData(
        "They signed the U.S.-Japan Digital Trade Agreement in October.",
        "Agreement U.S.-Japan Digital Trade Agreement",
        "USA JPN"
    )]
    [InlineData(
        "the Treaty of Mutual Cooperation and Security between Japan and the United States of America and met",
        "Agreement Treaty of Mutual Cooperation and Security between Japan and the United States of America",
        "JPN USA"
    )]
    [InlineData("He ratified the Convention on the Prevention of Pollution.", "Agreement Convention on the Prevention of Pollution", "")]
    [InlineData("It was a treaty of amity, commerce, and navigation.", "Agreement treaty of amity, commerce, and navigation", "")]
    [InlineData("It was an extradition convention.", "Agreement extradition convention", "")]
    [InlineData("The Trade and Investment Framework Agreement (TIFA) stands.", "Agreement Trade and Investment Framework Agreement", "")]
    [InlineData("It was the Treaty of Peace and Amity.", "Agreement Treaty of Peace and Amity", "")]
    [InlineData(
        "It signed a Memorandum of Understanding on Energy Security.",
        "Agreement Memorandum of Understanding on Energy Security",
        ""
    )]
    public void Agreements_are_found(string text, string name, string parties)
    {
        var agreement = Assert.Single(NamesOf(text), n => n.Kind == NameKind.Agreement);
        Assert.Equal(name, $"{agreement.Kind} {agreement.Id}");
        Assert.Equal(parties, string.Join(' ', agreement.Parties));
    }

    [Fact]
    public void The_treaty_is_the_one_named_before() =>
        Check(
            "They signed the Treaty of Kanagawa in Edo. Later the treaty lapsed.",
            "Agreement Treaty of Kanagawa; Place Edo; Agreement Treaty of Kanagawa = treaty"
        );

    [Theory]
    [InlineData(
        "The Department of State and the Ministry of Foreign Affairs agreed.",
        "Institution Department of State; Institution Ministry of Foreign Affairs"
    )]
    [InlineData("The Department of Health and Human Services agreed.", "Institution Department of Health and Human Services")]
    [InlineData("The House of Representatives voted.", "Institution House of Representatives")]
    [InlineData("The Government of Japan agreed.", "Institution Government of Japan")]
    [InlineData("The Japanese government agreed.", "Institution Government of Japan = Japanese government")]
    [InlineData("The U.S. Government agreed.", "Institution Government of the United States = U.S. Government")]
    [InlineData("The Governments of the United States and Japan agreed.", "Institution Governments of the United States and Japan")]
    [InlineData(
        "The U.S. Agency for International Development (USAID) paid; USAID reported.",
        "Institution U.S. Agency for International Development; Institution U.S. Agency for International Development = USAID"
    )]
    public void Institutions_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData(
        "The Mansfield Foundation and the Sasakawa Peace Foundation helped.",
        "Programme Mansfield Foundation; Programme Sasakawa Peace Foundation"
    )]
    [InlineData("The Fulbright program began.", "Programme Fulbright program")]
    [InlineData("They held the ROK-Japan Foreign Ministers’ Meeting.", "Programme ROK-Japan Foreign Ministers’ Meeting")]
    [InlineData("It was Operation Tomodachi.", "Programme Operation Tomodachi")]
    [InlineData("The Japan-U.S. Mekong Power Partnership (JUMPP) began.", "Programme Japan-U.S. Mekong Power Partnership")]
    [InlineData("The U.S.-Japan Security Consultative Committee (“2+2”) met.", "Programme U.S.-Japan Security Consultative Committee")]
    public void Programmes_are_found(string text, string names) => Check(text, names);

    [Theory]
    [InlineData("We roasted a turkey and put it on the china.")]
    [InlineData("Join us in may and march.")]
    [InlineData("They polish the china and eat swiss chard.")]
    [InlineData("Add two cups of flour, stir, and bake for an hour.")]
    [InlineData("They came to an agreement about lunch and made a statement.")]
    [InlineData("Home | About | Contact")]
    [InlineData("JOIN US AND SEE WHO CARES")]
    [InlineData("He will go to the bank, and it is in general good.")]
    [InlineData("Its jordan almonds, who knows, are chilly.")]
    public void Ordinary_prose_has_no_names(string text) => Assert.DoesNotContain(NamesOf(text), n => n.Kind != NameKind.Other);

    [Fact]
    public void Names_inside_of_names_are_kept_apart()
    {
        Read("They signed the U.S.-Japan Security Treaty.");
        Assert.Equal(["USA", "JPN"], Extractor.Mentions.Inner.Select(n => n.Id));
    }

    private static void Check(string text, string names)
    {
        var expected = names.Split("; ").Select(n => n.Split(" = "));
        var actual = NamesOf(text)
            .Zip(expected.Select(e => e.Length).Concat(Enumerable.Repeat(1, 20)))
            .Select(p =>
                $"{(p.First.IsAdjective ? "adjective" : p.First.Kind)} {p.First.Id}" + (p.Second > 1 ? " = " + Words(p.First) : "")
            );
        Assert.Equal(names, string.Join("; ", actual));
    }

    private static IEnumerable<NameMention> NamesOf(string text)
    {
        Read(text);
        return Extractor.Mentions.Outer.OfType<NameMention>();
    }

    private static void Read(string text) => Extractor.ReadMentions(PlainText.Read("text", text));

    private static string Words(Mention mention) => Extractor.Reading.Chars(mention.First, mention.End).ToString();
}
