using System.Text.Json;
using Xunit;

namespace Entente.Tests.Gold;

public class ScorerTests
{
    private static readonly object Signing = new
    {
        kind = "event",
        @event = "sign",
        when = "2019-10",
        participants = new[] { "USA", "JPN" },
    };

    [Theory]
    [InlineData("2019-10", "2019-10", true)]
    [InlineData("2019-10", "2019-10-07", true)]
    [InlineData("2019-10-07", "2019", true)]
    [InlineData("1990~", "1990", true)]
    [InlineData(null, null, true)]
    [InlineData(null, "2019", false)]
    [InlineData("2019-10", "2019-11", false)]
    public void Times_may_differ_in_precision_only(string? gold, string? found, bool agree) =>
        Assert.Equal(agree, Agreeing.Times(gold, found));

    [Theory]
    [InlineData("U.S.-Japan Trade Agreement", "the Trade Agreement between Japan and the U.S.", true)]
    [InlineData("Fulbright program", "Japan Exchange and Teaching (JET) program", false)]
    [InlineData("Fulbright program", "Fulbright program of the United States", true)]
    [InlineData("", "anything", false)]
    [InlineData("of the", null, true)]
    public void Phrases_share_most_of_their_words(string? gold, string? found, bool agree) =>
        Assert.Equal(agree, Agreeing.Words(gold, found));

    [Theory]
    [InlineData("Joseph R. Biden, Jr.", "Biden", true)]
    [InlineData("Lloyd J. Austin III", "Lloyd Austin", true)]
    [InlineData("Eduardo M. Año", "Ano", false)]
    public void Persons_are_known_by_their_surnames(string gold, string found, bool agree) =>
        Assert.Equal(agree, Agreeing.Surnames(gold, found));

    [Fact]
    public void A_fact_that_agrees_in_all_fields_counts_twice() => Assert.Equal("1 1 1 1", Counts([Fact(Signing)], [Fact(Signing)]));

    [Fact]
    public void A_field_that_differs_leaves_the_core() =>
        Assert.Equal(
            "1 1 1 0",
            Counts(
                [Fact(Signing)],
                [
                    Fact(
                        new
                        {
                            kind = "event",
                            @event = "sign",
                            when = "2019-10-07",
                            participants = new[] { "JPN" },
                        }
                    ),
                ]
            )
        );

    [Fact]
    public void Another_type_is_another_event() =>
        Assert.Equal(
            "1 1 0 0",
            Counts(
                [Fact(Signing)],
                [
                    Fact(
                        new
                        {
                            kind = "event",
                            @event = "extend",
                            when = "2019-10",
                        }
                    ),
                ]
            )
        );

    [Fact]
    public void Evidence_elsewhere_is_another_fact() =>
        Assert.Equal("1 1 0 0", Counts([Fact(Signing)], [Fact(Signing, start: 100, end: 150)]));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => Assert.Equal("1 1 0 0", Counts([Fact(Signing, 0, 50)], [Fact(Signing, 50, 90)]));

    [Fact]
    public void Optional_facts_are_neither_rewarded_nor_punished()
    {
        Assert.Equal("0 0 0 0", Counts([Fact(Signing, optional: true)], [Fact(Signing)]));
        Assert.Equal("0 0 0 0", Counts([Fact(Signing, optional: true)], []));
    }

    [Fact]
    public void A_required_fact_goes_before_an_optional_one() =>
        Assert.Equal("1 1 1 1", Counts([Fact(Signing, optional: true), Fact(Signing)], [Fact(Signing)]));

    [Fact]
    public void The_better_pair_is_made_first()
    {
        var loose = Fact(
            new
            {
                kind = "event",
                @event = "sign",
                when = "2019",
                participants = new[] { "USA" },
            }
        );
        Assert.Equal("2 2 2 1", Counts([Fact(Signing), Fact(Signing)], [loose, Fact(Signing)]));
    }

    [Fact]
    public void A_fact_found_twice_is_invented_once() => Assert.Equal("1 2 1 1", Counts([Fact(Signing)], [Fact(Signing), Fact(Signing)]));

    [Fact]
    public void Kinds_that_are_not_scored_are_left_out() => Assert.Equal("0 0 0 0", Counts([], [Fact(new { kind = "weather" })]));

    [Fact]
    public void A_position_needs_one_holder_in_common()
    {
        var both = Fact(
            new
            {
                kind = "position",
                act = "affirm",
                holders = new[] { "USA", "JPN" },
            }
        );
        Assert.Equal(
            "1 1 1 0",
            Counts(
                [both],
                [
                    Fact(
                        new
                        {
                            kind = "position",
                            act = "affirm",
                            holders = new[] { "usa" },
                        }
                    ),
                ]
            )
        );
        Assert.Equal(
            "1 1 0 0",
            Counts(
                [both],
                [
                    Fact(
                        new
                        {
                            kind = "position",
                            act = "affirm",
                            holders = new[] { "KOR" },
                        }
                    ),
                ]
            )
        );
        Assert.Equal(
            "1 1 0 0",
            Counts(
                [both],
                [
                    Fact(
                        new
                        {
                            kind = "position",
                            act = "oppose",
                            holders = new[] { "USA" },
                        }
                    ),
                ]
            )
        );
    }

    [Fact]
    public void A_figure_needs_its_value_and_unit()
    {
        var gold = Fact(
            new
            {
                kind = "figure",
                value = 7.2e9,
                unit = "USD",
                bound = "about",
            }
        );
        Assert.Equal(
            "1 1 1 0",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "figure",
                            value = 7200000000,
                            unit = "USD",
                            bound = "exact",
                        }
                    ),
                ]
            )
        );
        Assert.Equal(
            "1 1 0 0",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "figure",
                            value = 7200000000,
                            unit = "count",
                            bound = "about",
                        }
                    ),
                ]
            )
        );
    }

    [Fact]
    public void An_organisation_is_known_by_its_acronym_or_its_name()
    {
        var gold = Fact(
            new
            {
                kind = "membership",
                member = "JPN",
                organisation = "Asia-Pacific Economic Cooperation",
                acronym = "APEC",
            }
        );
        Assert.Equal(
            "1 1 1 1",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "membership",
                            member = "JPN",
                            acronym = "apec",
                        }
                    ),
                ]
            )
        );
        Assert.Equal(
            "1 1 1 1",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "membership",
                            member = "JPN",
                            organisation = "the Asia Pacific Economic Cooperation forum",
                        }
                    ),
                ]
            )
        );
        Assert.Equal(
            "1 1 0 0",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "membership",
                            member = "KOR",
                            acronym = "APEC",
                        }
                    ),
                ]
            )
        );
    }

    [Fact]
    public void A_contact_is_known_by_a_number_of_its_address()
    {
        var gold = Fact(
            new
            {
                kind = "contact",
                address = "2520 Massachusetts Avenue NW",
                telephone = "202-238-6700",
            }
        );
        Assert.Equal(
            "1 1 1 1",
            Counts(
                [gold],
                [
                    Fact(
                        new
                        {
                            kind = "contact",
                            address = "2520 Mass. Ave.",
                            telephone = "(202) 238 6700",
                        }
                    ),
                ]
            )
        );
        Assert.Equal("1 1 0 0", Counts([gold], [Fact(new { kind = "contact", address = "1 Elm Street" })]));
    }

    [Fact]
    public void The_table_has_a_line_for_each_kind_and_for_all()
    {
        var score = new Score().Add([Fact(Signing), Fact(Signing)], [Fact(Signing), Fact(new { kind = "rank", position = 1 })]);
        Assert.Equal(
            """
            kind          gold found | core P      R     F1 | full F1
            rank             0     1 |  0.000  0.000  0.000 |   0.000
            event            2     1 |  1.000  0.500  0.667 |   0.667
            all              2     2 |  0.500  0.500  0.500 |   0.500

            """,
            score.Table(),
            ignoreLineEndingDifferences: true
        );
        Assert.Equal(["- doc event ", "+ doc rank "], score.Errors);
    }

    private static ScoredFact Fact(object own, int start = 0, int end = 50, bool optional = false)
    {
        var fields = JsonSerializer.SerializeToNode(own)!.AsObject();
        fields["document"] = "doc";
        fields["start"] = start;
        fields["end"] = end;
        if (optional)
            fields["optional"] = true;
        return ScoredFact.Parse(fields.ToJsonString());
    }

    private static string Counts(IReadOnlyList<ScoredFact> gold, IReadOnlyList<ScoredFact> found)
    {
        var all = new Score().Add(gold, found).All;
        return $"{all.Gold} {all.Found} {all.Core} {all.Full}";
    }
}
