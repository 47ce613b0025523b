using Entente.Documents;
using Entente.Facts;
using Entente.Mentions;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>What became of facts between editions and between dates.</summary>
public class ChangeTests
{
    [Fact]
    public void A_figure_is_revised_in_the_words_that_a_person_would_use()
    {
        var (old, now) = (
            Made.Figure(480_000_000_000, "German investment in the French economy", unit: "EUR", bound: Bound.Over),
            Made.Figure(644_700_000_000, "German investment across all regions", "b", "2021", unit: "EUR")
        );
        var change = Assert.Single(ChangeFinder.Between([old], [now]));
        Assert.Equal((Relation.Revised, "up from over €480 billion to €644.7 billion"), (change.Relation, change.Difference));
    }

    [Fact]
    public void What_is_there_once_only_is_new_or_not_repeated_and_neighbours_stand_beside_it()
    {
        var changes = ChangeFinder.Between(
            [Made.Figure(860, "jobs in France supported by firms")],
            [Made.Figure(948, "jobs in France employed or supported by firms", "b", "2021")]
        );
        Assert.Equal([Relation.NotRepeated, Relation.New], changes.Select(c => c.Relation));
        Assert.All(changes, c => Assert.Contains("one counts those supported", Assert.Single(c.Beside).Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dropped_agreement_comes_before_telephone_numbers_and_wording()
    {
        Fact Phone(string number, string document, string stated) =>
            Made.Fact(new Entente.Facts.Kinds.Contact("embassy of France", null, number), document, stated);
        var changes = ChangeFinder.Between(
            [
                Phone("1", "a", "2020"),
                Made.Position("commit", "a free and open lake district for shipping"),
                Made.Agreement("Lake Shipping Treaty", signed: "1990"),
            ],
            [Phone("2", "b", "2021"), Made.Position("commit", "a free and open lake district for fishing", document: "b", stated: "2021")]
        );
        Assert.Equal(["agreement", "contact", "position"], changes.Select(c => (c.Earlier ?? c.Later!).Kind));
        Assert.Equal("telephone from 1 to 2", changes[1].Difference);
    }

    [Fact]
    public void An_agreement_that_is_still_named_is_not_dropped()
    {
        var treaty = Made.Agreement("Treaty on Lake Shipping between France and Germany", signed: "1990");
        var text = new DocumentText("The islands lie within the scope of the Franco-German Treaty on Lake Shipping.");
        var change = Assert.Single(ChangeFinder.Between([treaty], [], text));
        Assert.Equal(Relation.Unchanged, change.Relation);
        Assert.Equal("Treaty on Lake Shipping", change.NamedAgain!.Quote);
        Assert.Equal(text.Quote(change.NamedAgain.Span), change.NamedAgain.Quote);
        Assert.Equal(Relation.NotRepeated, Assert.Single(ChangeFinder.Between([treaty], [], new DocumentText("Nothing."))).Relation);
    }

    [Fact]
    public void A_position_in_other_words_is_found_by_its_rare_words()
    {
        string[] fillers =
        [
            "open energy markets",
            "human rights in the region",
            "climate finance for islands",
            "reform of the trading system",
            "students and teachers",
            "medical research",
        ];
        var others = fillers.Select(f => Made.Position("support", f, document: "b", stated: "2021"));
        var changes = ChangeFinder.Between(
            [Made.Position("cooperate", "ensure a secure transition to 5G networks")],
            [Made.Position("commit", "building secure 5G networks with trusted vendors only", document: "b", stated: "2021"), .. others]
        );
        var change = Assert.Single(changes, c => c.Relation == Relation.Revised);
        Assert.Equal("from “cooperate” to “commit”, in other words", change.Difference);
    }

    [Fact]
    public void What_is_left_over_of_two_pairs_is_no_pair()
    {
        // The second later one is closest to the first earlier one, which has a closer one: it does not fall to the second.
        var changes = ChangeFinder.Between(
            [
                Made.Position("support", "salmon herring trout sturgeon"),
                Made.Position("support", "barley millet turnip cabbage spinach lentil parsnip radish"),
            ],
            [
                Made.Position("support", "salmon herring trout mackerel", document: "b", stated: "2021"),
                Made.Position("support", "salmon sturgeon barley millet haddock", document: "b", stated: "2021"),
            ]
        );
        Assert.Equal([Relation.New, Relation.NotRepeated, Relation.Revised], changes.Select(c => c.Relation).OrderBy(Change.NameOf));
        Assert.Equal(
            "salmon herring trout mackerel",
            ((Entente.Facts.Kinds.Position)changes.Single(c => c.Relation == Relation.Revised).Later!.Body).Content
        );
    }

    [Fact]
    public void Between_dates_things_lapse_and_are_revised()
    {
        Fact[] facts =
        [
            Made.Agreement("Lake Shipping Treaty", signed: "1990", expires: "2021-06-30", document: "a"),
            Made.Figure(37, "Youth Office chapters", "a"),
            Made.Figure(41, "Youth Office chapters", "b", "2021-03"),
        ];
        var (before, after) = (TopicBook.Of(facts.Where(f => f.Document == "a")), TopicBook.Of(facts));
        var changes = DateChanges.Between(before, new DateOnly(2020, 12, 31), after, new DateOnly(2021, 12, 31));
        Assert.Equal([Relation.Revised, Relation.Lapsed], changes.Select(c => c.Relation).Order());
    }

    [Fact]
    public void Several_documents_against_one_are_one_disagreement_and_rough_dates_are_none()
    {
        Fact War(string when, string document) => Made.Event("declare_war", when, document: document);
        Fact[] facts = [War("1917-04-06", "a"), War("1917-04-06", "b"), War("1917-04-04", "c"), War("1917-04-08~", "d"), War("1917", "e")];
        var found = Assert.Single(DisagreementFinder.In(TopicBook.Of(facts), id => id));
        Assert.Equal("6 April 1917 and 4 April 1917", found.Why);
        Assert.Equal(["a", "b", "c"], found.Others.Append(found.First).Append(found.Second).Select(f => f.Document).Order());
    }

    [Fact]
    public void Sources_disagree_where_both_cannot_hold_and_editions_of_one_work_do_not()
    {
        Fact[] facts =
        [
            Made.Event("establish_relations", "1858", document: "guide", stated: "2010"),
            Made.Event("establish_relations", "1860-05", document: "sheet", stated: "2020"),
            Made.Figure(100, "Youth Office chapters", "guide", "2020", Bound.Over),
            Made.Figure(120, "Youth Office chapters", "sheet", "2020"),
        ];
        var found = DisagreementFinder.In(TopicBook.Of(facts), id => id);
        Assert.Equal("1858 and May 1860", Assert.Single(found).Why);
        Assert.Empty(DisagreementFinder.In(TopicBook.Of(facts), _ => "one work"));
    }
}
