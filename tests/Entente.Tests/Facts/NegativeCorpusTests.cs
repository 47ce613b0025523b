using Entente.Documents;
using Entente.Facts.Kinds;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>What must not be found matters as much as what must.</summary>
public class NegativeCorpusTests
{
    private static readonly Extractor Extractor = new();

    public static TheoryData<string> Names() => [.. NegativeCorpus.Plain.Concat(NegativeCorpus.Diplomacy).Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_found_where_nothing_is_stated(string name)
    {
        var text = NegativeCorpus.Plain.Concat(NegativeCorpus.Diplomacy).Single(t => t.Name == name);
        List<string> found;
        lock (Extractor)
        {
            var document = PlainText.Read("text", text.Text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) });
            found =
            [
                .. Extractor
                    .Extract(document)
                    .Where(fact => text.Never is null || text.Never.Contains(fact.Kind))
                    .Select(fact => $"{fact.Kind} ({fact.Rule}): {fact.About}\n    in: {fact.Evidence.Quote.ReplaceLineEndings(" ")}"),
            ];
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("Between 1830 and 1861 no less than four agreements were signed between Norway and Chile.", "sign")]
    [InlineData("In 2019 Norway and Chile, which had almost doubled their trade, signed a fisheries agreement.", "sign")]
    [InlineData("The ministry said that Norway and Chile signed a fisheries agreement in 2019.", "sign")]
    [InlineData("Peru had recognised the republic in 1921.", "recognise")]
    public void What_only_looks_like_a_denial_is_found(string text, string wanted)
    {
        lock (Extractor)
            Assert.Contains(
                Extractor.Extract(PlainText.Read("text", text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) })),
                fact => fact.Body is Event found && found.Type == wanted
            );
    }

    [Fact]
    public void The_corpus_is_large_enough() => Assert.True(NegativeCorpus.Plain.Count + NegativeCorpus.Diplomacy.Count >= 40);
}
