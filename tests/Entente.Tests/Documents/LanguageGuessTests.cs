using Entente.Documents;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Documents;

/// <summary>In which language a text is written, and what is read of one without rules.</summary>
public class LanguageGuessTests
{
    [Theory]
    [InlineData(
        "en",
        "The two governments signed an agreement on the lakes. It is to be in force from the first day of May, and the ministers of both countries will meet in the summer of next year to see what was done for the towns on its shores and by whom."
    )]
    [InlineData(
        "fr",
        "Les deux gouvernements ont signé un accord sur les lacs. Il entre en vigueur le premier mai, et les ministres des deux pays se réunissent au cours de l’été pour voir ce qui a été fait pour les villes de la région et par qui, dans la mesure du possible."
    )]
    [InlineData(
        "de",
        "Die beiden Regierungen haben ein Abkommen über die Seen unterzeichnet. Es tritt am ersten Mai in Kraft, und die Minister der beiden Länder werden sich im Sommer des nächsten Jahres treffen, um zu sehen, was für die Städte an den Ufern getan wurde und von wem es nicht getan ist."
    )]
    [InlineData(
        "es",
        "Los dos gobiernos firmaron un acuerdo sobre los lagos. Entra en vigor el primero de mayo, y los ministros de los dos países se reúnen en el verano del año que viene para ver lo que se ha hecho por las ciudades de la región y por quién, con la ayuda de los expertos."
    )]
    [InlineData("ja", "両国政府は湖に関する協定に署名しました。協定は五月一日に発効し、両国の大臣は来年の夏に会合を開きます。")]
    [InlineData("zh", "两国政府签署了关于湖泊的协定。该协定于五月一日生效，两国部长将于明年夏天会晤，讨论沿岸城市的发展情况与合作。")]
    [InlineData("ko", "양국 정부는 호수에 관한 협정에 서명하였다. 협정은 오월 일일에 발효되며 양국 장관은 내년 여름에 만날 예정이다.")]
    [InlineData("ru", "Оба правительства подписали соглашение об озёрах. Оно вступит в силу первого мая, и министры встретятся летом.")]
    [InlineData(null, "Treaty of 1990. Annex A.")]
    [InlineData(null, "12,000 34,000 56,000")]
    [InlineData(null, "")]
    public void The_language_is_told_where_it_is_sure(string? language, string text) => Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void No_English_document_is_taken_for_another() =>
        Assert.All(
            Directory
                .EnumerateFiles(Shared.Require("corpora"), "*.*", SearchOption.AllDirectories)
                .Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)),
            file => Assert.True(LanguageGuess.Of(File.ReadAllText(file)) is "en" or null, file)
        );

    [Fact]
    public void Of_a_text_without_rules_the_sentences_are_kept_and_no_fact_is_read()
    {
        const string Text = "Les États-Unis et le Japon ont signé le traité en 1960.";
        var extractor = new Extractor();
        Assert.Empty(extractor.Extract(PlainText.Read("text", Text, new DocumentMetadata { Language = "fr" })));
        Assert.Single(extractor.Reading.Sentences);
    }
}
