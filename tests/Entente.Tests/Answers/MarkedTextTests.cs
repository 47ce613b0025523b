using Entente.Answers;
using Entente.Documents;
using Entente.Facts;
using Entente.Tests.Contracts;
using Entente.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Answers;

/// <summary>A text with its facts marked is still the text.</summary>
public class MarkedTextTests
{
    /// <summary>A text with facts on whatever stretches of it, and the same facts held against a text that was changed since.</summary>
    internal static readonly Gen<(Document Document, IReadOnlyList<Fact> Facts)> Any =
        from text in Texts.Any
        from places in Gen.Choose(0, Math.Max(0, text.Length)).ListOf()
        from changed in Gen.Elements(false, true)
        let document = PlainText.Read("d", text)
        let read = changed ? new DocumentText(text.Length > 3 ? text.Remove(text.Length / 2, 2) : text) : document.Text
        select (document, (IReadOnlyList<Fact>)Facts(read, places));

    [Fact]
    public void All_segments_together_are_the_text_and_each_fact_is_marked_where_it_stands() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
            Prop.ForAll(
                Any.ToArbitrary(),
                sample =>
                {
                    var text = sample.Document.Text;
                    var blocks = MarkedText.Of(text, sample.Document.Passages, sample.Facts);
                    var segments = blocks.SelectMany(b => b.Segments).ToList();
                    Assert.Equal(text.Value, string.Concat(segments.Select(s => text.Value[s.Range.Start..s.Range.End])));
                    foreach (var fact in sample.Facts)
                    {
                        var stands = fact.Evidence.Span.End <= text.CodePoints && text.Quote(fact.Evidence.Span) == fact.Evidence.Quote;
                        Assert.Equal(
                            stands ? fact.Evidence.Quote : "",
                            string.Concat(segments.Where(s => s.Facts.Contains(fact)).Select(s => text.Value[s.Range.Start..s.Range.End]))
                        );
                        Assert.Equal(stands ? 1 : 0, blocks.Sum(b => b.Begins.Count(f => f == fact)));
                    }
                }
            )
        );

    [Fact]
    public void Facts_on_one_sentence_and_inside_of_each_other_are_told_together()
    {
        var document = SampleFacts.Document("d", "Norway and Chile signed a treaty. They met.");
        var whole = Fact(document, "Norway and Chile signed a treaty.");
        var inner = Fact(document, "Chile signed");
        var across = Fact(document, "a treaty. They");
        var block = Assert.Single(MarkedText.Of(document.Text, document.Passages, [inner, across, whole]));
        Assert.Equal(
            ["Norway and |1", "Chile signed|2", " |1", "a treaty.|2", " They|1", " met.|0"],
            block.Segments.Select(s => $"{document.Text.Value[s.Range.Start..s.Range.End]}|{s.Facts.Count}")
        );
        Assert.Equal([whole, inner, across], block.Begins);
    }

    [Fact]
    public void Evidence_that_reaches_over_passages_is_marked_in_each_and_begins_once()
    {
        var document = SampleFacts.Document("d", "First words.\n\nSecond words.\n\nThird words.");
        var fact = Fact(document, "words.\n\nSecond");
        var blocks = MarkedText.Of(document.Text, document.Passages, [fact]);
        Assert.Equal([1, 0, 0], blocks.Select(b => b.Begins.Count));
        Assert.Equal([true, true, false], blocks.Select(b => b.Segments.Any(s => s.Facts.Count > 0)));
    }

    [Fact]
    public void A_long_text_is_cut_into_parts_that_together_are_all_of_it()
    {
        var document = SampleFacts.Document(
            "d",
            string.Join("\n\n", Enumerable.Range(0, 3000).Select(i => $"Sentence number {i} of a long text."))
        );
        var blocks = MarkedText.Of(document.Text, document.Passages, []);
        var parts = MarkedText.Parts(blocks);
        Assert.InRange(parts.Count, 2, 4);
        Assert.Equal(blocks, parts.SelectMany(p => blocks.Take(p)));
    }

    [Fact]
    public void A_text_without_passages_and_an_empty_one_have_their_blocks()
    {
        Assert.Empty(MarkedText.Of(new DocumentText(""), [], []));
        Assert.Single(MarkedText.Of(new DocumentText("Words."), [], []));
        Assert.Equal(2, MarkedText.Of(new DocumentText("One paragraph.\n\nAnother one."), null, []).Count);
    }

    private static Fact Fact(Document document, string words) => SampleFacts.Fact(document, words, SampleFacts.Figure(1), about: words);

    private static List<Fact> Facts(DocumentText text, IEnumerable<int> places)
    {
        var facts = new List<Fact>();
        foreach (var pair in places.Select(p => Math.Min(p, text.CodePoints)).Chunk(2).Where(p => p.Length == 2 && p[0] != p[1]))
        {
            var span = new TextSpan(Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1]));
            var number = SampleFacts.Figure(facts.Count);
            facts.Add(
                SampleFacts.Fact(SampleFacts.Document("d", "x"), "x", number) with
                {
                    Id = $"f{facts.Count}",
                    Evidence = new Evidence(span, text.Quote(span)),
                }
            );
        }
        return facts;
    }
}
