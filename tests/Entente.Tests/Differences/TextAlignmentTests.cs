using Entente.Differences;
using Entente.Documents;
using Entente.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Differences;

/// <summary>Two texts side by side.</summary>
public class TextAlignmentTests
{
    [Fact]
    public void What_changed_stands_beside_what_it_was()
    {
        const string Earlier = "Alike.\n\nTrade reached $3 billion in 2019.\n\nOnly before this was said of ships.\n\nThe end.";
        const string Later = "Alike.\n\nSomething quite new stands in between.\n\nTrade reached $4 billion in 2020.\n\nThe end.";
        Assert.Equal(
            [
                "=Alike.",
                "+Something quite new stands in between.",
                "=Trade reached |-$3|+$4|= billion in |-2019|+2020|=.",
                "-Only before this was said of ships.",
                "=The end.",
            ],
            Of(Earlier, Later)
                .Select(p =>
                    string.Join(
                        '|',
                        p.Pieces.Select(x =>
                            $"{(x.Kind == DifferenceKind.Same ? "=" : x.Kind == DifferenceKind.Added ? "+" : "-")}{x.Words}"
                        )
                    )
                )
        );
    }

    [Fact]
    public void Changed_words_side_by_side_are_one_change() =>
        Assert.Equal(
            [
                new(DifferenceKind.Removed, "Japan has"),
                new(DifferenceKind.Added, "The States have"),
                new(DifferenceKind.Same, " a treaty of 2,000 words."),
            ],
            TextDifference.Words("Japan has a treaty of 2,000 words.", "The States have a treaty of 2,000 words.")
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("One.", "")]
    [InlineData("", "One.")]
    [InlineData("One.\n\nTwo.", "Two.\n\nOne.")]
    public void Each_passage_stands_on_its_side_once(string earlier, string later) => AssertWhole(earlier, later);

    [Fact]
    public void Any_two_texts_are_told_whole_and_in_order() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40),
            Prop.ForAll(Texts.Any.ToArbitrary(), Texts.Any.ToArbitrary(), AssertWhole)
        );

    private static void AssertWhole(string earlier, string later)
    {
        var (one, other) = (PlainText.Read("a", earlier), PlainText.Read("b", later));
        var pairs = TextAlignment.Of(earlier, one.Passages, later, other.Passages);
        Assert.Equal(Ranges(one), pairs.Select(p => p.Earlier).OfType<CharRange>());
        Assert.Equal(Ranges(other), pairs.Select(p => p.Later).OfType<CharRange>());
        Assert.All(
            pairs,
            pair =>
            {
                Assert.Equal(WordsOf(earlier, pair.Earlier), Side(pair, DifferenceKind.Added));
                Assert.Equal(WordsOf(later, pair.Later), Side(pair, DifferenceKind.Removed));
            }
        );
    }

    private static IReadOnlyList<AlignedPair> Of(string earlier, string later) =>
        TextAlignment.Of(earlier, PlainText.Read("a", earlier).Passages, later, PlainText.Read("b", later).Passages);

    private static IEnumerable<CharRange> Ranges(Document document) =>
        document
            .Passages.Where(p => p.Kind != PassageKind.Furniture)
            .Select(p => p.Range)
            .Where(r => WordsOf(document.Text.Value, r).Length > 0);

    private static string WordsOf(string text, CharRange? range) =>
        range is { } r ? string.Join(' ', text[r.Start..r.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";

    private static string Side(AlignedPair pair, DifferenceKind without) =>
        string.Concat(pair.Pieces.Where(p => p.Kind != without).Select(p => p.Words));
}
