using Entente.Answers;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Tests.Reconciliation;
using Xunit;

namespace Entente.Tests.Answers;

public class OfficesTests
{
    private static Fact Holds(string person, string? stated, string title = "Foreign Minister", string? of = "NOR", string? when = null) =>
        Made.Fact(new Office(person, title, of), "d" + stated, stated, when, $"{person} {title} {stated}");

    [Fact]
    public void The_holders_of_an_office_stand_in_the_order_of_their_times()
    {
        var office = Assert.Single(
            Offices.Of([Holds("Ine Eriksen Søreide", "2018"), Holds("Børge Brende", "2014"), Holds("Ine Eriksen Søreide", "2020-05")])
        );
        Assert.Equal(["Børge Brende", "Ine Eriksen Søreide"], office.Holders.Select(h => h.Person));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2020, 5, 31)), (office.Holders[1].First, office.Holders[1].Last));
    }

    [Fact]
    public void A_shorter_name_is_the_person_with_the_fuller_one()
    {
        var office = Assert.Single(Offices.Of([Holds("Brende", "2015"), Holds("Børge Brende", "2014")]));
        Assert.Equal(("Børge Brende", 2), (Assert.Single(office.Holders).Person, office.Holders[0].Facts.Count));
    }

    [Fact]
    public void A_shorter_name_that_may_be_two_people_stays_by_itself()
    {
        var office = Assert.Single(Offices.Of([Holds("Smith", "2015"), Holds("John Smith", "2014"), Holds("Mary Smith", "2016")]));
        Assert.Equal(3, office.Holders.Count);
    }

    [Fact]
    public void The_time_that_a_fact_names_counts_before_the_date_of_its_document()
    {
        var holder = Assert.Single(Assert.Single(Offices.Of([Holds("Halvard Lange", "2020", when: "1946/1965")])).Holders);
        Assert.Equal((new DateOnly(1946, 1, 1), new DateOnly(1965, 12, 31)), (holder.First, holder.Last));
    }

    [Fact]
    public void Offices_of_the_party_with_most_facts_come_first_and_those_of_nobody_last()
    {
        var offices = Offices.Of([
            Holds("A Berg", "2010", "spokesman", of: null),
            Holds("B Soto", "2010", of: "CHL"),
            Holds("C Moe", "2010"),
            Holds("D Lie", "2011"),
        ]);
        Assert.Equal(["NOR", "CHL", null], offices.Select(o => o.Of));
    }

    [Fact]
    public void Without_any_date_no_time_is_told()
    {
        var holder = Assert.Single(Assert.Single(Offices.Of([Holds("Børge Brende", null)])).Holders);
        Assert.Equal((null, null), (holder.First, holder.Last));
    }
}
