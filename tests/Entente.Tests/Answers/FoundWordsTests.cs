using Entente.Answers;
using Entente.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Answers;

/// <summary>The words that a search found are shown where they stand.</summary>
public class FoundWordsTests
{
    [Theory]
    [InlineData("The treaty of 1960, the Treaty.", "treaty", "The [treaty] of 1960, the [Treaty].")]
    [InlineData("U.S. forces and us", "U.S.", "[U].[S]. forces and us")]
    [InlineData("Negotiations and negotiators", "negotiat*", "[Negotiations] and [negotiators]")]
    [InlineData("Negotiations", "negotiat", "Negotiations")]
    [InlineData("trade in goods, goods trade", "\"trade in goods\"", "[trade] [in] [goods], goods trade")]
    [InlineData("Côte d’Ivoire", "cote", "[Côte] d’Ivoire")]
    [InlineData("日米安全保障条約の改定", "条約 改定", "日米安全保障[条約]の[改定]")]
    [InlineData("Nothing typed", "", "Nothing typed")]
    [InlineData("Signs alone", "\" * \"", "Signs alone")]
    public void Words_are_found_as_the_search_takes_them(string text, string typed, string shown) =>
        Assert.Equal(shown, string.Concat(FoundWords.In(text, typed).Select(p => p.IsFound ? $"[{p.Text}]" : p.Text)));

    [Fact]
    public void Where_facts_are_found_each_word_may_go_on() =>
        Assert.Equal(["Economic"], FoundWords.In("Economic ties", "econ", beginnings: true).Where(p => p.IsFound).Select(p => p.Text));

    [Fact]
    public void The_pieces_together_are_the_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40),
            Prop.ForAll(
                Texts.Any.ToArbitrary(),
                Texts.Any.ToArbitrary(),
                (text, typed) => Assert.Equal(text, string.Concat(FoundWords.In(text, typed).Select(p => p.Text)))
            )
        );
}
