using Entente.Facts;
using Entente.Mentions;
using Entente.Reconciliation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Reconciliation;

/// <summary>What holds of the record of any facts, in whatever order they were read.</summary>
public class RecordPropertyTests
{
    private static readonly string[] Measures =
    [
        "students in France",
        "students supported by towns",
        "students",
        "jobs in Alsace",
        "jobs",
        "French investment",
        "towns and cities",
    ];
    private static readonly string[] Names =
    [
        "Lake Treaty",
        "Treaty on the Lake",
        "Digital Lake Treaty",
        "Trade Agreement",
        "Security Treaty",
        "Treaty of Mutual Cooperation and Security",
    ];
    private static readonly string?[] Times = ["2019", "2020-01", "2020-03-14", "2021", null];

    [Fact]
    public void The_order_of_reading_never_changes_the_answers() =>
        Prop.ForAll(
                Arb.From(Facts()),
                Arb.From(Gen.Choose(1, 1000)),
                (facts, seed) =>
                {
                    var shuffled = (Fact[])facts.Clone();
                    new Random(seed).Shuffle(shuffled);
                    return Told(facts) == Told(shuffled);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_fact_is_in_one_topic_and_no_change_forgets_one() =>
        Prop.ForAll(
                Arb.From(Facts()),
                facts =>
                {
                    var topics = TopicBook.Of(facts).Topics;
                    var (earlier, later) = (facts.Where(f => f.Document == "d0").ToList(), facts.Where(f => f.Document != "d0").ToList());
                    var changes = ChangeFinder.Between(earlier, later);
                    return topics.Sum(t => t.Facts.Count) == facts.Length
                        && changes.Where(c => c.Earlier is not null).Select(c => c.Earlier!.Id).Distinct().Count() == earlier.Count
                        && changes.Where(c => c.Later is not null).Select(c => c.Later!.Id).Distinct().Count() == later.Count;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_book_that_builds_on_another_says_what_one_made_anew_says() =>
        Prop.ForAll(
                Arb.From(Facts()),
                Arb.From(Gen.Choose(1, 1000)),
                (facts, seed) =>
                {
                    var random = new Random(seed);
                    TopicDecision[] decisions =
                        facts.Length < 2 ? [] : [new(FactKey.Of(facts[0]), FactKey.Of(facts[^1]), random.Next(2) == 0, "so it is")];
                    Fact[] Some() => [.. facts.Where(_ => random.Next(4) > 0)];
                    var known = TopicBook.Of(Some(), decisions);
                    var now = Some();
                    return Told(TopicBook.Of(now, decisions, known)) == Told(TopicBook.Of(now, decisions));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_fact_stands_one_way_on_a_day() =>
        Prop.ForAll(
                Arb.From(Facts()),
                Arb.From(Gen.Choose(0, 2000)),
                (facts, day) =>
                    TopicBook
                        .Of(facts)
                        .Topics.SelectMany(t => StandingReader.Of(t, new DateOnly(2018, 1, 1).AddDays(day)))
                        .GroupBy(s => FactKey.Of(s.Fact))
                        .All(g => g.Count() == 1)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Told(TopicBook book) =>
        string.Join(
            '\n',
            book.Topics.Select(t =>
                $"{t.Id}: {string.Join(' ', t.Facts.Select(f => f.Id))} / {string.Join(' ', t.Neighbours.Select(n => n.Topic))} / {string.Join(' ', t.Joins.Select(j => $"{j.First.Id} {j.Second.Id} {j.Reason}"))}"
            )
        );

    private static string Told(Fact[] facts)
    {
        var book = TopicBook.Of(facts);
        var day = new DateOnly(2020, 6, 1);
        return string.Join(
            '\n',
            ((string[])[Told(book)])
                .Concat(
                    book.Topics.SelectMany(t => StandingReader.Of(t, day)).Select(s => $"{s.Fact.Id} {s.Standing.Kind} {s.Standing.By?.Id}")
                )
                .Concat(DueList.Of(book, day).Select(d => $"{d.On} {d.Kind} {d.Fact.Id}"))
                .Concat(Timeline.Of(book).Select(e => $"{e.On} {e.Fact.Id}"))
                .Concat(DisagreementFinder.In(book, id => id).Select(d => $"{d.First.Id} {d.Second.Id} {d.Why}"))
                .Concat(
                    ChangeFinder
                        .Between([.. facts.Where(f => f.Document == "d0")], [.. facts.Where(f => f.Document == "d1")])
                        .Select(c => $"{c.Relation} {c.Earlier?.Id} {c.Later?.Id}")
                )
        );
    }

    private static Gen<Fact[]> Facts() => Gen.ListOf(One()).Select(facts => facts.DistinctBy(FactKey.Of).ToArray());

    private static Gen<Fact> One() =>
        from kind in Gen.Choose(0, 3)
        from measure in Gen.Elements(Measures)
        from name in Gen.Elements(Names)
        from document in Gen.Choose(0, 2)
        from time in Gen.Elements(Times)
        from value in Gen.Choose(1, 5)
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        select kind switch
        {
            0 => Made.Figure(value * 10, measure, $"d{document}", $"{2019 + document}", bound, when: time),
            1 => Made.Agreement(
                name,
                $"d{document}",
                $"{2019 + document}",
                time,
                term: value == 1 ? "P2Y" : null,
                expires: value == 2 ? "2020-12" : null
            ),
            2 => Made.Event(value > 3 ? "sign" : "visit", time ?? "2020", name, $"d{document}", $"{2019 + document}"),
            _ => Made.Position("intend", $"{measure} and {name}", value == 1 ? time : null, $"d{document}", $"{2019 + document}"),
        };
}
