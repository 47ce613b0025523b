using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Contracts;

public abstract partial class LedgerContract
{
    private const string Three = "One. Two. Three.";

    private static ExtractionRun RunOf(int day) =>
        new("1.2.3", $"rules of day {day}", new DateTimeOffset(2026, 2, day, 12, 0, 0, TimeSpan.Zero));

    private static DateTimeOffset Evening(int day) => RunOf(day).At.AddHours(6);

    /// <summary>Reads a document of the ledger again.</summary>
    private static ReadingChange Again(ILedgerWriter writer, string document, int day, params string[] facts) =>
        writer.AddReading(document, RunOf(day), d => SampleFacts.Findings(d, facts));

    private static void AddOn(int day, ILedgerWriter writer, Document document, params string[] facts) =>
        writer.Add(document, SampleFacts.Source(document), RunOf(day), d => SampleFacts.Findings(d, facts));

    [Fact]
    public void A_further_reading_takes_the_place_of_the_one_before_and_leaves_it_there()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | FRA | One.", "event | | FRA | Two.");
        var before = view.Facts(new FactFilter()).Select(FactJson.Write).ToList();
        var change = Again(writer, "sheet", 2, "event | | FRA | Two.", "event | | DEU | Three.");
        Assert.True(change.IsNew);
        Assert.Equal(("Three.", "One.", 1, 0), (Texts(change.Found), Texts(change.NoLongerFound), change.Same, change.Reworded));
        Assert.Equal("Two. Three.", Texts(view.Facts(new FactFilter())));
        Assert.Equal(before[1], FactJson.Write(view.Facts(new FactFilter()).First()));
        Assert.Equal((2, 2), (view.Count(new FactFilter()), view.FindDocument("sheet")!.Facts));
        Assert.Equal([new("event", 2)], view.CountByKind(new FactFilter()));
        Assert.Equal([RunOf(1), RunOf(2)], view.Readings("sheet"));
        Assert.Equal(RunOf(2), view.FindDocument("sheet")!.Run);
        Assert.Equal(before, view.Facts(new FactFilter { ReadBy = Evening(1) }).Select(FactJson.Write));
        Assert.Equal("Two. Three.", Texts(view.Facts(new FactFilter { ReadBy = Evening(2) })));
        Assert.Equal(0, view.Count(new FactFilter { ReadBy = Evening(1).AddDays(-1) }));
        Assert.Equal(1, view.Count(new FactFilter { ReadBy = Evening(1), About = "one" }));
        Assert.Equal(0, view.Count(new FactFilter { About = "one" }));
    }

    [Fact]
    public void The_same_rules_read_nothing_again()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.");
        var again = RunOf(1) with { At = RunOf(9).At };
        var change = writer.AddReading("sheet", again, _ => throw new InvalidOperationException("asked for what is known"));
        Assert.False(change.IsNew);
        Assert.Equal([RunOf(1)], view.Readings("sheet"));
        Assert.Equal("One.", Texts(view.Facts(new FactFilter())));
    }

    [Fact]
    public void Rules_that_come_back_find_what_they_found_in_its_place()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.", "event | | | Two.", "event | | | Three.");
        var first = view.Facts(new FactFilter()).Select(FactJson.Write).ToList();
        Again(writer, "sheet", 2, "event | | | Three.");
        Assert.Equal(2, Again(writer, "sheet", 3, "event | | | One.", "event | | | Two.", "event | | | Three.").Found.Count);
        Assert.Equal(first, view.Facts(new FactFilter()).Select(FactJson.Write));
        Assert.Equal("Three.", Texts(view.Facts(new FactFilter { ReadBy = Evening(2) })));
        Assert.Equal(first, view.Facts(new FactFilter { ReadBy = Evening(1) }).Select(FactJson.Write));
    }

    [Fact]
    public void A_fact_that_is_told_otherwise_keeps_its_id()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.", "event | | | Two.");
        var ids = view.Facts(new FactFilter()).Select(f => f.Id).ToList();
        var change = writer.AddReading(
            "sheet",
            RunOf(2),
            d =>
            {
                var found = SampleFacts.Findings(d, "event | | | One.", "event | | | Two.");
                return found with { Facts = [found.Facts[0] with { Confidence = Confidence.Likely }, found.Facts[1]] };
            }
        );
        Assert.Equal((0, 0, 2, 1), (change.Found.Count, change.NoLongerFound.Count, change.Same, change.Reworded));
        Assert.Equal(ids, view.Facts(new FactFilter()).Select(f => f.Id));
        Assert.Equal([Confidence.Likely, Confidence.Certain], view.Facts(new FactFilter()).Select(f => f.Confidence));
        Assert.Equal(Confidence.Likely, Assert.Single(view.FactsById(ids[0], 5)).Confidence);
        Assert.Equal(Confidence.Certain, view.Facts(new FactFilter { ReadBy = Evening(1) }).First().Confidence);
    }

    [Fact]
    public void What_is_read_again_is_the_document_as_it_was_stored()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "Heading\n\n* First [item](https://example.org/ä) 𝒳\n* Second\n", "2021-03", "Ties");
        document = document with
        {
            Passages =
            [
                new Passage(PassageKind.Heading, new CharRange(0, 7), Level: 1),
                new Passage(PassageKind.ListItem, new CharRange(11, 46), Level: 2, Heading: 0)
                {
                    Words = [new CharRange(11, 17), new CharRange(18, 22)],
                    Links = [new PassageLink(new CharRange(18, 22), "https://example.org/ä")],
                },
                new Passage(PassageKind.Furniture, new CharRange(50, 56)),
            ],
        };
        writer.Add(document, SampleFacts.Source(document), RunOf(1), None);
        Document? read = null;
        writer.AddReading("sheet", RunOf(2), d => None(read = d));
        Assert.Equal((document.Id, document.Text.Value, document.Metadata), (read!.Id, read.Text.Value, read.Metadata));
        Assert.Equivalent(document.Passages, read.Passages, strict: true);
        Assert.Equivalent(document.Passages, view.FindPassages("sheet"), strict: true);
        Assert.Null(view.FindPassages("other"));
        Assert.Empty(view.Readings("other"));
    }

    [Fact]
    public void A_reading_that_fails_leaves_nothing_behind()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.");
        Assert.Throws<InvalidOperationException>(() => writer.AddReading("sheet", RunOf(2), _ => throw new InvalidOperationException()));
        Assert.Throws<LedgerException>(() => Again(writer, "sheet", 2, "event | | | Two.", "event | | | Two."));
        var error = Assert.Throws<LedgerException>(() => Again(writer, "none", 2));
        Assert.Equal(ReviewMessages.NoDocument("none"), error.Message);
        Assert.Equal([RunOf(1)], view.Readings("sheet"));
        Assert.Equal("One.", Texts(view.Facts(new FactFilter())));
        writer.Together(() => Again(writer, "sheet", 3, "event | | | Two."));
        Assert.Equal("Two.", Texts(view.Facts(new FactFilter())));
    }

    [Fact]
    public void Search_finds_the_sentences_and_facts_of_the_latest_reading()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.", "event | | | Two.");
        writer.AddReading(
            "sheet",
            RunOf(2),
            d => SampleFacts.Findings(d, "event | | | Two.") with { Sentences = [new(0, 4), new(5, 9), new(10, 16)] }
        );
        Assert.Equal(["One."], view.Search(new SearchFilter("one")).Select(h => h.Sentence.Quote));
        Assert.Empty(view.Search(new SearchFilter("one")).Single().Facts);
        Assert.Equal("Two.", Texts(view.Search(new SearchFilter("two")).Single().Facts));
    }

    [Fact]
    public void A_fact_of_an_earlier_reading_is_found_where_no_other_is_meant()
    {
        var (writer, view) = Open();
        AddOn(1, writer, SampleFacts.Document("sheet", Three), "event | | | One.", "event | | | Two.");
        var gone = view.Facts(new FactFilter()).First();
        Again(writer, "sheet", 2, "event | | | Two.");
        Assert.Equal(gone.Id, Assert.Single(view.FactsById(gone.Id, 5)).Id);
        Assert.Equal(gone.Id, Assert.Single(view.FactsById(gone.Id[..8], 5)).Id);
        var history = view.FindHistory("sheet", gone.Id)!;
        Assert.Equal((FactState.NoLongerFound, RunOf(1), RunOf(2).At), (history.State, history.FoundBy, history.Gone));
        var there = view.Facts(new FactFilter()).Single();
        Assert.Equal(
            (FactState.Listed, RunOf(1), null),
            (
                view.FindHistory("sheet", there.Id)!.State,
                view.FindHistory("sheet", there.Id)!.FoundBy,
                view.FindHistory("sheet", there.Id)!.Gone
            )
        );
        Assert.Null(view.FindHistory("sheet", "none"));
    }

    /// <summary>Whatever readings follow each other: the latest is listed in its order, and each earlier one is as it was.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_reading_stays_as_it_was(int seed)
    {
        var (writer, view) = Open();
        // The same numbers in every run.
        var random = new Random(seed);
        var words = Enumerable.Range(0, 12).Select(i => $"Word{i}.").ToArray();
        var document = SampleFacts.Document("sheet", string.Join(' ', words));
        string[] Some() =>
            [.. words.Where(_ => random.Next(3) > 0).Select(w => $"event | | {(random.Next(4) == 0 ? "FRA" : "DEU")} | {w}")];
        var readings = new List<List<string>>();
        for (var day = 1; day <= 20; day++)
        {
            var facts = Some();
            // Now and then the facts come in another order, which the words do not explain.
            if (random.Next(4) == 0)
                random.Shuffle(facts);
            if (day == 1)
                AddOn(day, writer, document, facts);
            else
                Again(writer, "sheet", day, facts);
            readings.Add([.. SampleFacts.Findings(document, facts).Facts.Select(FactJson.Write)]);
            Assert.Equal(readings[^1], view.Facts(new FactFilter()).Select(FactJson.Write));
            Assert.Equal(readings[^1].Count, view.Count(new FactFilter()));
        }
        for (var day = 1; day <= readings.Count; day++)
            Assert.Equal(readings[day - 1], view.Facts(new FactFilter { ReadBy = Evening(day) }).Select(FactJson.Write));
    }

    [Fact]
    public void The_order_in_which_documents_are_read_changes_no_fact()
    {
        var documents = Enumerable.Range(0, 6).Select(i => SampleFacts.Document($"d{i}", $"One {i}. Two {i}.")).ToList();
        var (writer, view) = Open();
        foreach (var document in documents)
            Again(document);
        var forwards = Lines().Order(StringComparer.Ordinal).ToList();
        foreach (var document in documents.AsEnumerable().Reverse())
            writer.AddReading(document.Id, RunOf(2), d => SampleFacts.Findings(d, $"event | | | Two {d.Id[1..]}."));
        foreach (var document in documents.OrderBy(d => d.Id[1] % 3))
            writer.AddReading(document.Id, RunOf(3), Both);
        Assert.Equal(forwards, Lines().Order(StringComparer.Ordinal));
        Assert.Equal(documents.Select(d => d.Id), view.Facts(new FactFilter()).Select(f => f.Document).Distinct());

        IEnumerable<string> Lines() => view.Facts(new FactFilter()).Select(FactJson.Write);
        Findings Both(Document d) => SampleFacts.Findings(d, $"event | | | One {d.Id[1..]}.", $"event | | | Two {d.Id[1..]}.");
        void Again(Document document) => writer.Add(document, SampleFacts.Source(document), RunOf(1), Both);
    }
}
