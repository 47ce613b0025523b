using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>What may be held against what: the examples of each kind, both ways round.</summary>
public class ComparingTests
{
    [Theory]
    [InlineData("German students in France", "German students in France", Verdict.Same)]
    [InlineData("German students", "students from Germany", Verdict.Beside)]
    [InlineData("jobs in France supported by German firms", "jobs in France employed or supported by German firms", Verdict.Beside)]
    [InlineData("jobs in France employed or supported by firms", "French people employed by firms in France", Verdict.Beside)]
    [InlineData("German investment in the French economy", "German investment across all 13 regions", Verdict.Same)]
    [InlineData("Franco-German Youth Office chapters", "Franco-German Youth chapters sustained by towns", Verdict.Same)]
    [InlineData("residents of Alsace working abroad", "litres of wine", Verdict.Apart)]
    [InlineData("German tourists in Provence", "German tourists in Normandy", Verdict.Beside)]
    public void Figures_are_of_one_measure_where_the_same_thing_is_counted_in_the_same_way(string one, string other, Verdict verdict)
    {
        var (a, b) = (Made.Figure(100, one), Made.Figure(120, other, "sheet-2", "2021"));
        Assert.True(verdict == Made.Compared(a, b).Verdict, Made.Compared(a, b).ToString());
        Assert.Equal(verdict, Made.Compared(b, a).Verdict);
    }

    [Fact]
    public void Figures_of_two_units_or_without_a_common_party_are_apart()
    {
        var figure = Made.Figure(100, "exports to France", unit: "EUR");
        Assert.Equal(Verdict.Apart, Made.Compared(figure, Made.Figure(100, "exports to France", "b", unit: "USD")).Verdict);
        Assert.Equal(
            Verdict.Apart,
            Made.Compared(figure, Made.Figure(100, "exports to France", "b", unit: "EUR", parties: "ITA ESP")).Verdict
        );
    }

    [Fact]
    public void Two_sums_given_are_two_gifts()
    {
        var (a, b) = (
            Made.Figure(
                5,
                "humanitarian aid for refugees",
                unit: "EUR",
                words: "France announced 5 euros in humanitarian aid for refugees."
            ),
            Made.Figure(
                7,
                "humanitarian aid for refugees",
                "later",
                "2021",
                unit: "EUR",
                words: "France announced 7 euros in humanitarian aid for refugees."
            )
        );
        Assert.Equal(Verdict.Beside, Made.Compared(a, b).Verdict);
    }

    [Theory]
    [InlineData("Treaty of Aachen", "2019-01", "Treaty of Aachen", null, Verdict.Same)]
    [InlineData("Security Treaty", "1960", "Treaty of Mutual Cooperation and Security", "1960-01-19", Verdict.Same)]
    [InlineData("Security Treaty", "1951", "Treaty of Mutual Cooperation and Security", "1960", Verdict.Beside)]
    [InlineData("Trade Agreement", "2019-10", "Digital Trade Agreement", "2019-10", Verdict.Beside)]
    [InlineData("Trade Agreement", "1990", "Trade Agreement", "2010", Verdict.Beside)]
    [InlineData("Fisheries Protocol", "1990", "Extradition Treaty", "1990", Verdict.Apart)]
    public void Agreements_are_one_by_name_or_by_telling_words_and_date(
        string one,
        string? signed,
        string other,
        string? otherSigned,
        Verdict verdict
    )
    {
        var (a, b) = (Made.Agreement(one, signed: signed), Made.Agreement(other, "b", "2021", otherSigned));
        Assert.Equal(verdict, Made.Compared(a, b).Verdict);
        Assert.Equal(verdict, Made.Compared(b, a).Verdict);
    }

    [Fact]
    public void What_one_sentence_tells_as_two_things_is_two_things()
    {
        var a = Made.Event("sign", "2019-10", "Trade Agreement");
        var b = Made.Event("sign", "2019-10", "Trade Agreement") with { Evidence = a.Evidence };
        Assert.Equal(Verdict.Apart, Made.Compared(a, b).Verdict);
    }

    [Theory]
    [InlineData("establish_relations", "1858", null, "1858-07-29", null, Verdict.Same)]
    [InlineData("establish_relations", "1858", null, "1860", null, Verdict.Same)]
    [InlineData("establish_relations", "1858", null, "1952", null, Verdict.Apart)]
    [InlineData("sign", "2019-10", "the Trade Agreement", "2019-10-07", "Trade Agreement", Verdict.Same)]
    [InlineData("sign", "2019-10-07", "the Trade Agreement", "2019-10-07", "Digital Trade Agreement", Verdict.Apart)]
    [InlineData("visit", "2021-03-15", "Paris", "2021-03-15/2021-03-16", "Paris", Verdict.Same)]
    [InlineData("visit", "2021-03-15", "Paris", "2021-04-15", "Paris", Verdict.Apart)]
    [InlineData("meet", "2021", null, "2021-03", null, Verdict.Apart)]
    public void Events_are_one_act_at_one_time(
        string type,
        string when,
        string? thing,
        string otherWhen,
        string? otherThing,
        Verdict verdict
    )
    {
        var (a, b) = (Made.Event(type, when, thing), Made.Event(type, otherWhen, otherThing, "b", "2021"));
        Assert.Equal(verdict, Made.Compared(a, b).Verdict);
        Assert.Equal(verdict, Made.Compared(b, a).Verdict);
    }

    [Fact]
    public void Offices_are_compared_and_persons_by_whatever_form_of_their_name()
    {
        Fact Minister(string person, string document, string? when = null) =>
            Made.Fact(new Office(person, "Minister for Foreign Affairs", "JPN"), document, "2021", when, parties: "JPN");
        var comparer = Entente.Reconciliation.Comparing.FactComparers.Of(Office.Name);
        var (a, b, c) = (
            new Subject(Minister("Toshimitsu Motegi", "a")),
            new Subject(Minister("MOTEGI Toshimitsu", "b")),
            new Subject(Minister("Yoshimasa Hayashi", "c"))
        );
        Assert.Equal(Verdict.Same, comparer.Compare(a, b).Verdict);
        Assert.True(comparer.SaysTheSame(a, b));
        Assert.Equal(Verdict.Same, comparer.Compare(a, c).Verdict);
        Assert.False(comparer.SaysTheSame(a, c));
        // Who was minister in 1961 says nothing of who is.
        Assert.Equal(Verdict.Apart, comparer.Compare(a, new Subject(Minister("Zentaro Kosaka", "d", "1961"))).Verdict);
    }

    [Theory]
    [InlineData(Bound.Over, 480, Bound.Exact, 644, true)]
    [InlineData(Bound.Over, 480, Bound.Exact, 470, false)]
    [InlineData(Bound.About, 100, Bound.Exact, 105, true)]
    [InlineData(Bound.Nearly, 200, Bound.Over, 200, true)]
    [InlineData(Bound.Under, 50, Bound.Over, 60, false)]
    [InlineData(Bound.Exact, 37, Bound.Exact, 38, false)]
    [InlineData(Bound.Exact, 860_000, Bound.Exact, 864_000, true)]
    [InlineData(Bound.Exact, 860_000, Bound.Exact, 870_000, false)]
    public void Numbers_that_bounds_and_rounding_leave_room_for_go_together(
        Bound one,
        int value,
        Bound other,
        int otherValue,
        bool together
    )
    {
        var (a, b) = (new Figure(value, null, one, "count", ""), new Figure(otherValue, null, other, "count", ""));
        Assert.Equal(together, ValueRange.Of(a).Touches(ValueRange.Of(b)));
        Assert.Equal(together, ValueRange.Of(b).Touches(ValueRange.Of(a)));
    }
}
