using Entente.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Documents;

public class DocumentTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2047)]
    [InlineData(2048)]
    public void Spans_are_right_where_a_pair_stands_at_the_border_of_a_block(int before)
    {
        foreach (var after in (int[])[0, 1, 1023, 1024, 3000])
            AssertSpans(new string('a', before) + "🇯🇵𝒞" + new string('b', after));
    }

    [Fact]
    public void Texts_of_nothing_but_pairs_are_right() => AssertSpans(string.Concat(Enumerable.Repeat("🍣", 3000)));

    [Theory]
    [InlineData("")]
    [InlineData("\uD83C")]
    [InlineData("\uDF63\uDF63")]
    [InlineData("a\uD83C\uD83C\uDF63\uDF63b")]
    public void Lone_halves_count_as_one(string text) => AssertSpans(text);

    [Fact]
    public void Spans_outside_the_text_are_told()
    {
        foreach (var text in (string[])["abc", "a🍣c"])
        {
            var document = new DocumentText(text);
            Assert.Throws<ArgumentOutOfRangeException>(() => document.Quote(new TextSpan(0, 4)));
            Assert.Throws<ArgumentOutOfRangeException>(() => document.Quote(new TextSpan(-1, 2)));
            Assert.Throws<ArgumentOutOfRangeException>(() => document.ToIndex(int.MaxValue));
        }
    }

    [Fact]
    public void Every_text_goes_there_and_back() =>
        Prop.ForAll(Texts.Any.ToArbitrary(), text => AssertSpans(text)).QuickCheckThrowOnFailure();

    // Against the definition, character by character.
    private static void AssertSpans(string text)
    {
        var document = new DocumentText(text);
        var starts = new List<int>();
        for (
            var i = 0;
            i < text.Length;
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1
        )
            starts.Add(i);
        starts.Add(text.Length);
        Assert.Equal(starts.Count - 1, document.CodePoints);
        for (var point = 0; point < starts.Count; point++)
        {
            Assert.Equal(starts[point], document.ToIndex(point));
            Assert.Equal(point, document.ToCodePoint(starts[point]));
        }
        var middle = starts.Count / 2;
        Assert.Equal(text[starts[middle]..], document.Quote(new TextSpan(middle, starts.Count - 1)));
        Assert.Equal(new TextSpan(0, middle), document.ToSpan(new CharRange(0, starts[middle])));
    }
}
