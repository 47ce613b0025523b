using Entente.Language;
using Xunit;

namespace Entente.Tests;

public class VocabularyTests
{
    [Fact]
    public void Words_are_found_in_any_case_and_with_either_apostrophe()
    {
        var vocabulary = new Vocabulary();
        var word = vocabulary.Add("Côte d'Ivoire");
        Assert.Equal(word, vocabulary.Find("CÔTE D’IVOIRE"));
        Assert.Equal(0, vocabulary.Find("Cote"));
    }

    [Fact]
    public void Growing_keeps_every_word()
    {
        var vocabulary = new Vocabulary();
        for (var i = 0; i < 20_000; i++)
            Assert.Equal(i + 1, vocabulary.Add($"word{i}"));
        for (var i = 0; i < 20_000; i++)
            Assert.Equal(i + 1, vocabulary.Find($"WORD{i}"));
    }
}
