using Entente.Facts;
using Entente.Ledger;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Contracts;

public abstract partial class LedgerContract
{
    private static Review Of(ReviewAct act, Fact? fact, int day = 10, params FactField[] fields) =>
        new()
        {
            At = RunOf(day).At,
            By = "anna",
            Reason = "looked it up",
            Act = act,
            Fact = fact is null ? null : FactReference.To(fact),
            Fields = fields,
        };

    private static Review Undo(int number, int day = 11) => Of(ReviewAct.Undo, null, day) with { Undoes = number };

    private static FactField Measure(string words) => new("measure", words);

    private (ILedgerWriter Writer, ILedgerView View, IReadOnlyList<Fact> Facts) Reviewed()
    {
        var (writer, view) = Open();
        AddOn(
            1,
            writer,
            SampleFacts.Document("sheet", Three, "2021-03"),
            "figure | 2019 | FRA | One.",
            "event | | FRA | Two.",
            "event | | DEU | Three."
        );
        return (writer, view, [.. view.Facts(new FactFilter())]);
    }

    private static IEnumerable<string> Listed(ILedgerView view, FactFilter? filter = null) =>
        view.Facts(filter ?? new FactFilter()).Select(FactJson.Write);

    [Fact]
    public void A_review_comes_back_as_it_went_in()
    {
        var (writer, view, facts) = Reviewed();
        FactField[] fields = [new("value", 1.5m), new("upper", null), new("parties", (IReadOnlyList<string>)["FRA", "DEU"])];
        var given = Of(ReviewAct.Correct, facts[0], 10, fields);
        var added = writer.AddReview(given);
        Assert.Equal(1, added.Number);
        var back = Assert.Single(view.Reviews()).Review;
        Assert.Equal(given with { Number = 1, Fields = [] }, back with { Fields = [] });
        Assert.Equivalent(fields, back.Fields, strict: true);
        var join = writer.AddReview(Of(ReviewAct.Join, facts[1]) with { Other = FactReference.To(facts[2]), Reason = null });
        Assert.Equal(join with { Fields = [] }, view.Reviews()[1].Review with { Fields = [] });
        Assert.Equal((2, facts[2].Id, facts[2].Evidence.Quote), (join.Number, join.Other!.Id, join.Other.Quote));
    }

    [Fact]
    public void An_acceptance_changes_no_list()
    {
        var (writer, view, facts) = Reviewed();
        var before = Listed(view).ToList();
        writer.AddReview(Of(ReviewAct.Accept, facts[0]));
        Assert.Equal(before, Listed(view));
        Assert.Equal(ReviewAct.Accept, Assert.Single(view.FindHistory("sheet", facts[0].Id)!.Reviews).Act);
        Assert.Empty(view.FindHistory("sheet", facts[1].Id)!.Reviews);
    }

    [Fact]
    public void A_rejected_fact_is_left_out_of_all_answers()
    {
        var (writer, view, facts) = Reviewed();
        writer.AddReview(Of(ReviewAct.Reject, facts[1]));
        Assert.Equal("One. Three.", Texts(view.Facts(new FactFilter())));
        Assert.Equal("Two.", Texts(view.Facts(new FactFilter { Rejected = true })));
        Assert.Equal((2, 1), (view.Count(new FactFilter()), view.Count(new FactFilter { Rejected = true })));
        Assert.Equal([new("figure", 1), new("event", 1)], view.CountByKind(new FactFilter()));
        Assert.Equal(2, view.FindDocument("sheet")!.Facts);
        Assert.DoesNotContain(facts[1].Id, view.Search(new SearchFilter("two")).SelectMany(h => h.Facts).Select(f => f.Id));
        // It is there for who asks for it by its name.
        Assert.Equal(facts[1].Id, Assert.Single(view.FactsById(facts[1].Id, 5)).Id);
        Assert.Equal(FactState.Rejected, view.FindHistory("sheet", facts[1].Id)!.State);
        // And for who asks what was said before.
        Assert.Equal("One. Two. Three.", Texts(view.Facts(new FactFilter { ReadBy = Evening(9) })));
        Assert.Equal("One. Three.", Texts(view.Facts(new FactFilter { ReadBy = Evening(10) })));
    }

    [Fact]
    public void A_corrected_fact_stands_in_the_place_of_the_one_that_was_read()
    {
        var (writer, view, facts) = Reviewed();
        writer.AddReview(
            Of(ReviewAct.Correct, facts[0], 10, Measure("cod landed"), new("parties", (IReadOnlyList<string>)["ISL"]), new("when", "2018"))
        );
        var listed = view.Facts(new FactFilter()).ToList();
        var corrected = listed[0];
        Assert.Equal(facts.Skip(1).Select(FactJson.Write), listed.Skip(1).Select(FactJson.Write));
        Assert.Equal(
            ("review", Confidence.Certain, facts[0].Evidence, facts[0].Stated, "2018", "ISL"),
            (corrected.Rule, corrected.Confidence, corrected.Evidence, corrected.Stated, corrected.When!.ToString(), corrected.Parties[0])
        );
        Assert.NotEqual(facts[0].Id, corrected.Id);
        Assert.Contains("cod landed", corrected.About, StringComparison.Ordinal);
        // The same filters find it by what it says now.
        foreach (
            var filter in (FactFilter[])
                [
                    new() { Parties = ["ISL"] },
                    new() { About = "cod" },
                    new() { AsOf = Edtf.Parse("2018"), Kind = "figure" },
                    new() { Kind = "figure", Document = "sheet" },
                    new() { Confidence = [Confidence.Certain], Kind = "figure" },
                ]
        )
            Assert.Equal(corrected.Id, Assert.Single(view.Facts(filter)).Id);
        Assert.Empty(view.Facts(new FactFilter { Parties = ["FRA"], Kind = "figure" }));
        Assert.Equal(3, view.Count(new FactFilter()));
        // What was read and what people made of it are told by either name.
        var (read, made) = (view.FindHistory("sheet", facts[0].Id)!, view.FindHistory("sheet", corrected.Id)!);
        Assert.Equal((FactState.Replaced, FactState.Listed), (read.State, made.State));
        Assert.Equal((corrected.Id, facts[0].Id), (read.Corrected!.Id, made.AsRead!.Id));
        Assert.Equal((1, 1), (read.Reviews.Count, made.Reviews.Count));
        Assert.Equal((facts[0].Id, corrected.Id), (view.Reviews()[0].Review.Fact!.Id, view.Reviews()[0].Fact!.Id));
        Assert.Equal(facts.Select(FactJson.Write), Listed(view, new FactFilter { ReadBy = Evening(9) }));
        Assert.Equal(Listed(view), Listed(view, new FactFilter { ReadBy = Evening(10) }));
    }

    [Fact]
    public void Later_reviews_build_on_earlier_ones()
    {
        var (writer, view, facts) = Reviewed();
        writer.AddReview(Of(ReviewAct.Correct, facts[0], 10, Measure("cod")));
        var first = view.Facts(new FactFilter()).First();
        // A correction may be named like the fact that it is of.
        writer.AddReview(Of(ReviewAct.Correct, first, 11, new FactField("value", 7m)));
        var second = view.Facts(new FactFilter()).First();
        Assert.Equal("7 USD cod", Figure(second));
        writer.AddReview(Of(ReviewAct.Reject, second, 12));
        Assert.Equal(2, view.Count(new FactFilter()));
        Assert.Equal(second.Id, Assert.Single(view.Facts(new FactFilter { Rejected = true })).Id);
        writer.AddReview(Of(ReviewAct.Accept, second, 13));
        Assert.Equal(second.Id, view.Facts(new FactFilter()).First().Id);
        writer.AddReview(Undo(1, 14));
        Assert.Equal("7 USD two-way trade", Figure(view.Facts(new FactFilter()).First()));
        for (var day = 1; day < 10; day++)
            Assert.Equal(facts[0].Id, view.Facts(new FactFilter { ReadBy = Evening(day) }).First().Id);
        Assert.Equal(first.Id, view.Facts(new FactFilter { ReadBy = Evening(10) }).First().Id);
        Assert.Equal(second.Id, view.Facts(new FactFilter { ReadBy = Evening(11) }).First().Id);
        Assert.Equal(2, view.Count(new FactFilter { ReadBy = Evening(12) }));
        Assert.Equal(second.Id, view.Facts(new FactFilter { ReadBy = Evening(13) }).First().Id);

        static string Figure(Fact fact) =>
            fact.Body is Entente.Facts.Kinds.Figure f
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.Value} {f.Unit} {f.Measure}")
                : "";
    }

    /// <summary>Whatever is said and undone: undoing all of it restores each list exactly, and undoing the undoings brings it back.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Undoing_restores_exactly(int seed)
    {
        var (writer, view, facts) = Reviewed();
        var random = new Random(seed);
        var states = new List<List<string>> { Lists() };
        var numbers = new List<int>();
        for (var i = 0; i < 12; i++)
        {
            var fact = facts[random.Next(facts.Count)];
            var review = random.Next(3) switch
            {
                0 => Of(ReviewAct.Reject, fact),
                1 => Of(ReviewAct.Accept, fact),
                _ => Of(ReviewAct.Correct, fact, 10, new FactField("about", $"said {random.Next(100)} and {i}")),
            };
            numbers.Add(writer.AddReview(review).Number);
            states.Add(Lists());
        }
        var undoings = new List<int>();
        for (var i = numbers.Count; i > 0; i--)
        {
            Assert.Equal(states[i], Lists());
            undoings.Add(writer.AddReview(Undo(numbers[i - 1])).Number);
        }
        Assert.Equal(states[0], Lists());
        Assert.Equal(facts.Select(FactJson.Write), Listed(view));
        Assert.DoesNotContain(view.Reviews(), r => r.Review.Act != ReviewAct.Undo);
        for (var i = undoings.Count - 1; i >= 0; i--)
            writer.AddReview(Undo(undoings[i]));
        Assert.Equal(states[^1], Lists());

        List<string> Lists() => [.. Listed(view), "and", .. Listed(view, new FactFilter { Rejected = true })];
    }

    [Fact]
    public void Reviews_are_carried_over_to_a_later_reading()
    {
        var (writer, view, facts) = Reviewed();
        writer.AddReview(Of(ReviewAct.Correct, facts[0], 10, Measure("cod")));
        writer.AddReview(Of(ReviewAct.Reject, facts[1], 10));
        writer.AddReview(Of(ReviewAct.Reject, facts[2], 10));
        writer.AddReview(Of(ReviewAct.Join, facts[1], 10) with { Other = FactReference.To(facts[2]) });
        // The figure under the same id, the first event with another id and the same words, the second no more.
        var change = Again(writer, "sheet", 12, "figure | 2019 | FRA | One.", "event | 1990 | FRA | Two.", "event | | | Two. Three.");
        Assert.Equal([false, false, true, true], change.Reviews.Select(r => r.IsWithoutFact));
        Assert.Equal([1, 2, 3, 4], view.Reviews().Select(r => r.Review.Number));
        Assert.Equal([false, false, true, true], view.Reviews().Select(r => r.IsWithoutFact));
        var rejected = Assert.Single(view.Facts(new FactFilter { Rejected = true }));
        Assert.Equal(("Two.", "1990", rejected.Id), (rejected.About, rejected.When!.ToString(), view.Reviews()[1].Fact!.Id));
        Assert.Equal(["review", "by-hand"], view.Facts(new FactFilter()).Select(f => f.Rule));
        Assert.Null(view.Reviews()[2].Fact);
        Assert.Equal((rejected.Id, null), (view.Reviews()[3].Fact!.Id, view.Reviews()[3].Other));
        Assert.Equal(facts.Select(FactJson.Write), Listed(view, new FactFilter { ReadBy = Evening(9) }));
        Assert.Equal(1, view.Count(new FactFilter { ReadBy = Evening(10) }));
        // Two facts with the words of the first: which is meant cannot be known.
        change = Again(writer, "sheet", 13, "event | 1990 | FRA | Two.", "event | 1991 | FRA | Two.", "event | | DEU | Three.");
        Assert.Equal([true, true, false, true], change.Reviews.Select(r => r.IsWithoutFact));
        Assert.Equal(["Two.", "Two."], view.Facts(new FactFilter()).Select(f => f.About));
        // Rules that come back find their reviews again.
        Again(writer, "sheet", 14, "figure | 2019 | FRA | One.", "event | | FRA | Two.", "event | | DEU | Three.");
        Assert.All(view.Reviews(), r => Assert.False(r.IsWithoutFact));
        Assert.Equal("review", Assert.Single(view.Facts(new FactFilter())).Rule);
        Assert.Equal(2, view.Count(new FactFilter { Rejected = true }));
    }

    [Fact]
    public void A_correction_builds_on_what_the_later_reading_says()
    {
        var (writer, view, facts) = Reviewed();
        writer.AddReview(Of(ReviewAct.Correct, facts[0], 10, Measure("cod")));
        Again(writer, "sheet", 12, "figure | 2020 | FRA | One.");
        var corrected = Assert.Single(view.Facts(new FactFilter()));
        Assert.Equal(("2020", "review"), (corrected.When!.ToString(), corrected.Rule));
        Assert.Contains("cod", corrected.About, StringComparison.Ordinal);
        Assert.Equal(RunOf(12), view.FindHistory("sheet", corrected.Id)!.FoundBy);
        Assert.Equal("2019", view.Facts(new FactFilter { ReadBy = Evening(11) }).First().When!.ToString());
        writer.AddReview(Undo(1, 13));
        Assert.Equal("by-hand", Assert.Single(view.Facts(new FactFilter())).Rule);
    }

    [Fact]
    public void What_another_fact_says_is_not_told_twice()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | 1990 | FRA | One.", "event | 1991 | FRA | One.");
        var facts = view.Facts(new FactFilter()).ToList();
        var error = Assert.Throws<LedgerException>(() =>
            writer.AddReview(Of(ReviewAct.Correct, facts[0], 10, new FactField("when", "1991")))
        );
        Assert.Equal(ReviewMessages.SaysAnother(facts[0].Id, facts[1].Id), error.Message);
        writer.AddReview(Of(ReviewAct.Correct, facts[0], 10, new FactField("when", "1992")));
        // Better rules find what the person knew.
        Again(writer, "sheet", 12, "event | 1990 | FRA | One.", "event | 1992 | FRA | One.");
        Assert.Equal("1992", Assert.Single(view.Facts(new FactFilter())).When!.ToString());
        Assert.Equal(FactState.Replaced, view.FindHistory("sheet", facts[0].Id)!.State);
        writer.AddReview(Undo(1, 13));
        Assert.Equal(["1990", "1992"], view.Facts(new FactFilter()).Select(f => f.When!.ToString()));
    }

    [Fact]
    public void What_cannot_be_reviewed_is_told_and_leaves_nothing_behind()
    {
        var (writer, view, facts) = Reviewed();
        Again(writer, "sheet", 2, "figure | 2019 | FRA | One.", "event | | FRA | Two.");
        var join = Of(ReviewAct.Join, facts[0]);
        writer.AddReview(Of(ReviewAct.Reject, facts[1]));
        writer.AddReview(Undo(1));
        foreach (
            var (review, message) in new (Review, string)[]
            {
                (Of(ReviewAct.Accept, facts[0]) with { By = " " }, ReviewMessages.NoName()),
                (Of(ReviewAct.Accept, facts[0] with { Id = "abc" }), ReviewMessages.NoFact("abc")),
                (Of(ReviewAct.Accept, facts[2]), ReviewMessages.NoLongerFound("sheet", facts[2].Id)),
                (Of(ReviewAct.Correct, facts[0]), ReviewMessages.Incomplete(ReviewAct.Correct)),
                (Of(ReviewAct.Accept, facts[0], 10, Measure("x")), ReviewMessages.Incomplete(ReviewAct.Accept)),
                (Of(ReviewAct.Accept, null), ReviewMessages.Incomplete(ReviewAct.Accept)),
                (join, ReviewMessages.Incomplete(ReviewAct.Join)),
                (join with { Other = join.Fact }, ReviewMessages.SameFact(ReviewAct.Join, facts[0].Id)),
                (join with { Other = FactReference.To(facts[1]) }, ReviewMessages.OtherKind(facts[0].Id, "figure", facts[1].Id, "event")),
                (Of(ReviewAct.Correct, facts[0], 10, Measure("two-way trade")), ReviewMessages.ChangesNothing(facts[0].Id)),
                (Of(ReviewAct.Correct, facts[0], 10, new FactField("quote", "x")), ReviewMessages.OfEvidence("quote")),
                (Of(ReviewAct.Correct, facts[0], 10, new FactField("place", "x")), ReviewMessages.NoField("figure", "place")),
                (Undo(9), ReviewMessages.NoReview(9)),
                (Undo(1), ReviewMessages.UndoneBefore(1, 2)),
            }
        )
            Assert.Equal(message, Assert.Throws<LedgerException>(() => writer.AddReview(review)).Message);
        Assert.Equal(2, view.Reviews(withUndone: true).Count);
        Assert.Equal(
            "One. Two.",
            Texts(view.Facts(new FactFilter())).Replace("over $480 billion: two-way trade", "One.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Reviews_of_documents_do_not_touch_each_other()
    {
        var (writer, view, facts) = Reviewed();
        AddOn(1, writer, SampleFacts.Document("other", "One. And more."), "figure | 2019 | FRA | One.");
        var other = view.Facts(new FactFilter { Document = "other" }).Single();
        writer.Together(() =>
        {
            writer.AddReview(Of(ReviewAct.Reject, other));
            writer.AddReview(Of(ReviewAct.Part, facts[0]) with { Other = FactReference.To(other) });
        });
        Assert.Equal(facts.Select(FactJson.Write), Listed(view));
        var change = writer.AddReading("other", RunOf(12), _ => new Findings([], []));
        Assert.Equal([true, true], change.Reviews.Select(r => r.IsWithoutFact));
        Assert.Equal(facts.Select(FactJson.Write), Listed(view));
    }
}
