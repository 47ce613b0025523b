using Entente.Facts;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>Facts joined to topics, by comparison and by people.</summary>
public class TopicTests
{
    [Fact]
    public void Comparable_facts_are_one_topic_and_the_reason_is_told()
    {
        var (a, b, c) = (
            Made.Figure(37, "Youth Office chapters"),
            Made.Figure(41, "Youth Office chapters", "b", "2022"),
            Made.Figure(12, "consulates in France", "b", "2022")
        );
        var book = TopicBook.Of([c, b, a]);
        Assert.Equal(2, book.Topics.Count);
        Assert.Equal([a, b], book.Of(a)!.Facts);
        Assert.Equal("t-" + a.Id, book.Of(b)!.Id);
        Assert.Contains("same measure", Assert.Single(book.Of(a)!.Joins).Reason, StringComparison.Ordinal);
        Assert.Same(book.Of(a), book.Find(b.Id));
    }

    [Fact]
    public void Neighbours_are_told_from_both_sides_with_the_reason()
    {
        var (a, b) = (
            Made.Figure(860, "jobs in France supported by firms"),
            Made.Figure(948, "jobs in France employed or supported by firms", "b", "2021")
        );
        var book = TopicBook.Of([a, b]);
        Assert.Equal(2, book.Topics.Count);
        Assert.Equal(book.Of(b)!.Id, Assert.Single(book.Of(a)!.Neighbours).Topic);
        Assert.Equal("one counts those supported, the other those employed or supported", Assert.Single(book.Of(b)!.Neighbours).Reason);
    }

    [Fact]
    public void A_person_joins_and_parts_and_the_last_word_counts()
    {
        var (a, b) = (
            Made.Figure(860, "jobs in France supported by firms"),
            Made.Figure(948, "jobs in France employed or supported by firms", "b", "2021")
        );
        TopicDecision Decide(bool areOne) => new(FactKey.Of(a), FactKey.Of(b), areOne, "as the ministry counts");
        var joined = TopicBook.Of([a, b], [Decide(true)]);
        Assert.Equal("joined by a person: as the ministry counts", Assert.Single(Assert.Single(joined.Topics).Joins).Reason);
        Assert.Equal(2, TopicBook.Of([a, b], [Decide(true), Decide(false)]).Topics.Count);
    }

    [Fact]
    public void To_part_two_facts_parts_what_connects_them()
    {
        var facts = Enumerable.Range(0, 4).Select(i => Made.Figure(30 + i, "Youth Office chapters", $"d{i}", $"{2020 + i}")).ToArray();
        var parted = TopicBook.Of(facts, [new(FactKey.Of(facts[3]), FactKey.Of(facts[0]), false, "")]);
        Assert.NotSame(parted.Of(facts[0]), parted.Of(facts[3]));
        Assert.Equal(facts.Length, parted.Topics.Sum(t => t.Facts.Count));
    }

    [Fact]
    public void A_decision_on_facts_that_are_not_there_changes_nothing()
    {
        var fact = Made.Figure(37, "Youth Office chapters");
        Assert.Single(TopicBook.Of([fact], [new(FactKey.Of(fact), new FactKey("gone", "0"), true, "")]).Topics);
    }
}
