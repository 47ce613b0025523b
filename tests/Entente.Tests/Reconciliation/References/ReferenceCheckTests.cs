using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation.References;
using Entente.Tests.Contracts;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Reconciliation.References;

/// <summary>What is the same, what differs and what cannot be told, by facts and entries made by hand.</summary>
public class ReferenceCheckTests
{
    private static readonly ReferencePlace Place = new("here");

    private static FactCheck Check(Fact fact, params ReferenceEntry[] entries) => Check(fact, "2024-12-01", entries);

    private static FactCheck Check(Fact fact, string? latest, params ReferenceEntry[] entries)
    {
        var source = new ReferenceSource("a sample", "a.json", null, latest is null ? null : Edtf.Parse(latest));
        return new ReferenceCheck([new ReferenceFile(source, "KEN", Enum.GetValues<ReferenceTopic>(), entries) { Partner = "USA" }]).Check(
            fact
        );
    }

    private static Fact Fact(FactBody body, string? when = null, string words = "They say so.", params string[] parties)
    {
        Document document = SampleFacts.Document("sheet", words, "2024-06-01");
        return SampleFacts.Fact(document, words, body, when, "what it says", parties);
    }

    private static string Outcome(FactCheck check) =>
        check.LeftOut?.ToString()
        ?? string.Join(
            "; ",
            check.Results.Select(r =>
                $"{r.Verdict}{(r.ReferenceSays is null ? "" : $" {r.ReferenceSays}")}{(r.Note is null ? "" : $", {r.Note}")}"
            )
        );

    [Theory]
    [InlineData("202-238-6700", "[1] (202) 238-6700", true)]
    [InlineData("+1 202.238.6700", "[1] (202) 238-6700", true)]
    [InlineData("(202) 238-6700 ext. 5", "[1] (202) 238-6700", true)]
    [InlineData("238-6700", "[1] (202) 238-6700", true)]
    [InlineData("202-238-6701", "[1] (202) 238-6700", false)]
    [InlineData("+81-3-3224-5000", "[81] (03) 3224-5000", true)]
    [InlineData("03-3224-5000", "[81] (03) 3224-5000", true)]
    [InlineData("+82-3-3224-5000", "[81] (03) 3224-5000", false)]
    [InlineData("52-55-5080-2000", "(011) [52]-55-5080-2000", true)]
    [InlineData("011 52 55 5080 2000", "(011) [52]-55-5080-2000", true)]
    [InlineData("55-5080-2001", "(011) [52]-55-5080-2000", false)]
    [InlineData("+49 30 8305-0", "[49] (30) 8305-0", true)]
    public void Telephone_numbers_are_the_same_however_they_are_written(string number, string reference, bool isSame)
    {
        var fact = Fact(new Contact("embassy of Kenya in the United States", null, number), parties: ["KEN", "USA"]);
        var verdict = isSame ? CheckVerdict.Confirmed : CheckVerdict.Differs;
        Assert.Equal(verdict, Assert.Single(Check(fact, new TelephoneEntry(Place, reference, "KEN", "USA")).Results).Verdict);
    }

    [Theory]
    [InlineData("2520 Massachusetts Avenue, N.W., Washington, D.C. 20008", "Confirmed")]
    [InlineData("2520 massachusetts ave nw", "Confirmed, the reference says it more fully")]
    [InlineData("2520 Massachusetts Avenue NW, Washington, DC 20008, United States", "Confirmed")]
    [InlineData("Suite 5, 2520 Massachusetts Avenue NW, Washington, DC 20008", "Confirmed, the document says it more fully")]
    [InlineData("2530 Massachusetts Avenue NW, Washington, DC 20008", "Differs")]
    [InlineData("P.O. Box 12, Washington, DC 20008", "NotInReference, the reference has an address of another sort")]
    [InlineData("14 Rue des Roses, Paris", "NotInReference, what it has may be of another office")]
    public void Addresses_are_compared_by_their_words(string address, string outcome)
    {
        const string There = "2520 Massachusetts Avenue NW, Washington, DC 20008";
        var fact = Fact(new Contact("embassy of Kenya in the United States", address, null), parties: ["KEN", "USA"]);
        Assert.Equal(
            outcome,
            Outcome(Check(fact, new AddressEntry(Place, There, "KEN", "USA"))).Replace($" {There}", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("10-5 Akasaka 1-chome, Minato-ku, Tokyo", "1-10-5 Akasaka, Minato-ku, Tokyo 107-8420", false)]
    [InlineData("1-10-5 Akasaka, Minato, Tokyo 107-8420", "1-10-5 Akasaka, Minato-ku, Tokyo 107-8420", true)]
    [InlineData("10117 Berlin, Pariser Platz 2", "Pariser Platz 2, 10117 Berlin", true)]
    [InlineData("Shantipath, Chanakyapuri, New Delhi 110 021", "Shantipath, Chanakyapuri, New Delhi - 110021", true)]
    public void Orders_and_codes_are_written_in_many_ways(string address, string there, bool isSame)
    {
        var fact = Fact(new Contact("embassy of the United States in Kenya", address, null), parties: ["USA", "KEN"]);
        var result = Assert.Single(Check(fact, new AddressEntry(Place, there, "USA", "KEN")).Results);
        Assert.Equal(isSame, result.Verdict == CheckVerdict.Confirmed);
    }

    [Fact]
    public void Which_of_two_embassies_is_meant_is_told_by_the_address_itself()
    {
        ReferenceEntry[] both =
        [
            new AddressEntry(Place, "100 Sample Street NW, Washington, DC", "KEN", "USA"),
            new AddressEntry(Place, "1 Embassy Lane, Nairobi", "USA", "KEN"),
        ];
        // The parties stand the other way round in the sentence.
        var moved = Fact(new Contact("embassy", "7 Other Street NW, Washington, DC", null), parties: ["USA", "KEN"]);
        Assert.Equal("Differs 100 Sample Street NW, Washington, DC", Outcome(Check(moved, both)));
        var single = Fact(new Contact("embassy of the United States", "1 Embassy Lane, Nairobi", null), parties: ["USA"]);
        Assert.Equal("Confirmed 1 Embassy Lane, Nairobi", Outcome(Check(single, both)));
        var elsewhere = Fact(new Contact("embassy of the United States", "5 Sample Lane, Nairobi", null), parties: ["USA"]);
        Assert.Equal("NotInReference, what it has may be of another office", Outcome(Check(elsewhere, both)));
        Assert.Equal("OtherKind", Outcome(Check(Fact(new Contact("consulate of Kenya", "1 Road", null), parties: ["KEN"]), both)));
        Assert.Equal("OtherParty", Outcome(Check(Fact(new Contact("embassy of Peru", "1 Road", null), parties: ["PER", "USA"]), both)));
    }

    [Theory]
    [InlineData("observer", null, "observer", "Confirmed observer")]
    [InlineData("observer", null, "member", "Differs member")]
    [InlineData("member", null, "partner", "Differs partner")]
    [InlineData("founder", null, "member", "Confirmed member, the reference tells of members, not of founders")]
    [InlineData("partner", null, "member", "NotInReference member, a member may be called a partner")]
    [InlineData("partner", null, "associate", "NotInReference associate, who is associated may be called so")]
    [InlineData("observer", "1998", "member", "NotInReference member, the document says it of an earlier time")]
    [InlineData("observer", "1998/..", "member", "Differs member")]
    [InlineData("chair", "2019", "member", "OtherKind")]
    public void Roles_are_compared_where_they_exclude_each_other(string role, string? when, string there, string outcome)
    {
        var fact = Fact(new Membership("KEN", "Organization of American States", "OAS", role), when, parties: ["KEN", "OAS"]);
        Assert.Equal(outcome, Outcome(Check(fact, new PartEntry(Place, "OAS", "KEN", OrganisationKey.Of("OAS"), there))));
    }

    [Theory]
    [InlineData("G20", "G-20", "G-20")]
    [InlineData(null, "Organization for Economic Cooperation and Development", "OECD")]
    [InlineData("ARF", "ASEAN Regional Forum", "ARF")]
    [InlineData(null, "Made-up Club", "MADE UP CLUB")]
    public void Organisations_are_the_same_by_name_or_acronym(string? acronym, string name, string there)
    {
        var fact = Fact(new Membership("KEN", name, acronym, "member"), parties: ["KEN"]);
        Assert.Equal("Confirmed member", Outcome(Check(fact, new PartEntry(Place, there, "KEN", OrganisationKey.Of(there), "member"))));
    }

    [Fact]
    public void An_organisation_that_is_not_listed_is_not_in_the_reference_and_another_member_is_no_matter_of_it()
    {
        var entry = new PartEntry(Place, "UN", "KEN", "UN", "member");
        Assert.Equal("NotInReference", Outcome(Check(Fact(new Membership("KEN", "NATO", "NATO", "member")), entry)));
        Assert.Equal("OtherParty", Outcome(Check(Fact(new Membership("PER", "UN", "UN", "member")), entry)));
    }

    [Theory]
    [InlineData("Amina Wekesa", "President", null, "Confirmed Amina J. WEKESA, since 13 September 2022")]
    [InlineData("Wekesa", "President", "2023", "Confirmed Amina J. WEKESA, since 13 September 2022")]
    [InlineData("Peter Otieno", "President", null, "Differs Amina J. WEKESA, since 13 September 2022")]
    [InlineData("Peter Otieno", "President", "2022", "OtherTime")]
    [InlineData("Amina Wekesa", "President", "2019", "OtherTime")]
    [InlineData("Peter Otieno", "President", "2025-02", "OtherTime")]
    [InlineData("Amina Otieno", "President", null, "OtherTime")]
    [InlineData("Peter Otieno", "Minister of Finance", null, "OtherKind")]
    public void Holders_are_compared_within_their_time(string person, string title, string? when, string outcome)
    {
        var entry = new HolderEntry(Place, "", "President", "Amina J. WEKESA", Edtf.Parse("2022-09-13"), "KEN", null);
        Assert.Equal(outcome, Outcome(Check(Fact(new Office(person, title, "KEN"), when), entry)));
    }

    [Fact]
    public void Ambassadors_are_compared_by_the_country_to_which_they_are_sent()
    {
        var entry = new HolderEntry(Place, "", "Ambassador", "Mary DOE", Edtf.Parse("2024-01-05"), "USA", "KEN");
        Assert.Equal(
            "Confirmed Mary DOE, since 5 January 2024",
            Outcome(Check(Fact(new Office("Mary Doe", "Ambassador to Kenya", "USA")), entry))
        );
        Assert.Equal("OtherKind", Outcome(Check(Fact(new Office("Mary Doe", "Ambassador to Peru", "USA")), entry)));
        Assert.Equal("OtherKind", Outcome(Check(Fact(new Office("Mary Doe", "Ambassador", "USA")), entry)));
    }

    private static ActEntry Act(string when, string type = "establish_relations", string? by = null, string? day = null) =>
        new(Place, "", type, "KEN", type == "independence" ? "GBR" : null, by, Edtf.Parse(when))
        {
            Day = day is null ? null : Edtf.Parse(day),
            Days = day is null ? [] : [Edtf.Parse(day)],
        };

    [Theory]
    [InlineData("1858", "1858-07-29", null, "Confirmed 29 July 1858, the reference is more exact")]
    [InlineData("1858-07-29", "1858", null, "Confirmed 1858, the document is more exact")]
    [InlineData("1858-07-29", "1858-07-29", null, "Confirmed 29 July 1858")]
    [InlineData("1941~", "1941", null, "Confirmed 1941")]
    [InlineData("1941-12-01~", "1941-03-05", null, "Confirmed 5 March 1941, the reference is more exact")]
    [InlineData("1858", "1858", "1858-07-29", "Confirmed 29 July 1858, the reference is more exact")]
    [InlineData("1858-07", "1858", "1858-07-29", "Confirmed 29 July 1858, the reference is more exact")]
    [InlineData("1858-07-29", "1858", "1858-07-29", "Confirmed 29 July 1858")]
    [InlineData("1858-07-28", "1858", "1858-07-29", "Differs 29 July 1858")]
    [InlineData("1855", "1858", null, "Differs 1858")]
    [InlineData("1855~", "1858", null, "NotInReference, it tells of 1858")]
    [InlineData("1955", "1858", null, "NotInReference, it tells of 1858")]
    [InlineData("1857/1859", "1858", null, "Confirmed 1858, the reference is more exact")]
    [InlineData("1858/..", "1858", null, "NoDate")]
    [InlineData(null, "1858", null, "NoDate")]
    public void Dates_agree_as_far_as_they_go(string? when, string there, string? day, string outcome) =>
        Assert.Equal(outcome, Outcome(Check(Relations(when), Act(there, day: day))));

    private static Fact Relations(string? when, string type = "establish_relations", params string[] parties) =>
        Fact(new Event(type, parties.Length == 0 ? ["USA", "KEN"] : parties, null, null), when);

    [Fact]
    public void Several_days_confirm_the_year_and_tell_what_they_are()
    {
        var entry = Act("1858") with { Days = [Edtf.Parse("1858-03-01"), Edtf.Parse("1858-07-29")] };
        Assert.Equal("Confirmed 29 July 1858", Outcome(Check(Relations("1858-07-29"), entry)));
        Assert.Equal("Confirmed 1858, as to the year; it names 1 March 1858, 29 July 1858", Outcome(Check(Relations("1858-05-05"), entry)));
        Assert.Equal("Confirmed 1858", Outcome(Check(Relations("1858"), entry)));
    }

    [Fact]
    public void A_difference_is_told_only_where_both_speak_of_one_act()
    {
        Assert.Equal("NotInReference, it tells of 1858", Outcome(Check(Relations("1855"), Act("1858") with { IsQualified = true })));
        Assert.Equal("NotInReference, it tells of 1858, 1870", Outcome(Check(Relations("1855"), Act("1858"), Act("1870"))));
        Assert.Equal("NotInReference, it tells of 1858", Outcome(Check(Relations("1855", parties: ["USA", "KEN", "GBR"]), Act("1858"))));
        Assert.Equal(
            "NotInReference, it tells of 1917",
            Outcome(Check(Relations("1915", "sever_relations"), Act("1917", "sever_relations")))
        );
        Assert.Equal("WeakReading", Outcome(Check(Relations("1855") with { Confidence = Confidence.Check }, Act("1858"))));
        Assert.Equal("Confirmed 1858", Outcome(Check(Relations("1858") with { Confidence = Confidence.Check }, Act("1858"))));
        Assert.Equal("OtherParty", Outcome(Check(Relations("1855", parties: ["USA", "PER"]), Act("1858"))));
        Assert.Equal("OtherKind", Outcome(Check(Relations("1855", "sign"), Act("1858"))));
    }

    [Fact]
    public void Who_recognises_matters_and_governments_are_not_states()
    {
        var fact = Relations("1855", "recognise");
        Assert.Equal("Differs 1858", Outcome(Check(fact, Act("1858", "recognise", by: "USA"))));
        Assert.Equal("NotInReference", Outcome(Check(fact, Act("1858", "recognise", by: "KEN"))));
        var regime = Fact(new Event("recognise", ["USA", "KEN"], null, null), "1855", "They recognized the new government of Kenya.");
        Assert.Equal("NotInReference, it tells of 1858", Outcome(Check(regime, Act("1858", "recognise"))));
    }

    [Fact]
    public void Independence_is_that_of_the_first_party()
    {
        var entry = Act("1963-12-12", "independence");
        Assert.Equal("Differs 12 December 1963", Outcome(Check(Relations("1964", "independence", "KEN", "GBR"), entry)));
        Assert.Equal(
            "Confirmed 12 December 1963, the reference is more exact",
            Outcome(Check(Relations("1963", "independence", "KEN"), entry))
        );
        Assert.Equal(
            "NotInReference, it tells of 12 December 1963",
            Outcome(Check(Relations("1964", "independence", "KEN", "FRA"), entry))
        );
        Assert.Equal("OtherParty", Outcome(Check(Relations("1964", "independence", "GBR", "KEN"), entry)));
    }

    [Fact]
    public void A_reference_that_does_not_speak_of_a_kind_lacks_nothing()
    {
        var source = new ReferenceSource("a sample", "a.json", null, null);
        var file = new ReferenceFile(source, "KEN", [ReferenceTopic.Memberships], []);
        var check = new ReferenceCheck([file]);
        Assert.Equal("OtherKind", Outcome(check.Check(Relations("1855"))));
        Assert.Equal("NotInReference", Outcome(check.Check(Fact(new Membership("KEN", "UN", "UN", "member")))));
        Assert.Equal("OtherKind", Outcome(check.Check(Fact(new Figure(5, null, Entente.Mentions.Bound.Exact, "count", "things")))));
        Assert.Equal("OtherKind", Outcome(new ReferenceCheck([]).Check(Relations("1855"))));
    }

    [Fact]
    public void What_one_reference_lacks_and_another_has_is_in_the_reference()
    {
        var entry = new PartEntry(Place, "UN", "KEN", "UN", "member");
        ReferenceFile File(string name, params ReferenceEntry[] entries) =>
            new(new ReferenceSource(name, name, null, null), "KEN", [ReferenceTopic.Memberships], entries);
        var check = new ReferenceCheck([File("old"), File("new", entry)]).Check(Fact(new Membership("KEN", "UN", "UN", "member")));
        Assert.Equal("new", Assert.Single(check.Results).Source.Name);
    }

    [Fact]
    public void A_document_that_also_has_the_references_date_does_not_differ_from_it()
    {
        var file = new ReferenceFile(new ReferenceSource("a sample", "a.xml", null, null), "KEN", [ReferenceTopic.Relations], [Act("1858")])
        {
            Partner = "USA",
        };
        var (first, second) = (Relations("1855"), Relations("1858"));
        var report = CheckReport.Of([first, second, Relations("1855", "sign")], [file]);
        Assert.Equal([CheckVerdict.Confirmed, CheckVerdict.NotInReference], report.Results.Select(r => r.Verdict));
        Assert.Equal(1, report.LeftOut[LeftOut.OtherKind]);
        var other = second with { Document = "another" };
        Assert.Equal(1, CheckReport.Of([first, other], [file]).Count(CheckVerdict.Differs));
        Assert.Equal(first.Id, CheckReport.Of([other, first], [file]).Results[0].Fact.Id);
    }

    [Fact]
    public void A_document_that_also_names_the_holder_speaks_of_another_time()
    {
        var holder = new HolderEntry(Place, "", "President", "Amina WEKESA", Edtf.Parse("2022-09-13"), "KEN", null);
        var file = new ReferenceFile(
            new ReferenceSource("a sample", "a.json", null, Edtf.Parse("2024-12-01")),
            "KEN",
            [ReferenceTopic.Holders],
            [holder]
        );
        var (now, then) = (Fact(new Office("Amina Wekesa", "President", "KEN")), Fact(new Office("Peter Otieno", "President", "KEN")));
        Assert.Equal(0, CheckReport.Of([now, then], [file]).Count(CheckVerdict.Differs));
        Assert.Equal(1, CheckReport.Of([then], [file]).Count(CheckVerdict.Differs));
    }
}
