using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Contracts;

/// <summary>What every store of ledgers must do; a class for each store runs it.</summary>
public abstract partial class LedgerContract : IDisposable
{
    private static readonly string[] TwoPowers = ["FRA", "DEU"];

    /// <summary>Opens the ledger of this test, to add to it; a store that is opened twice is the same ledger.</summary>
    protected abstract (ILedgerWriter Writer, ILedgerView View) Open();

    public abstract void Dispose();

    private static Findings None(Document _) => new([], []);

    private static DocumentPlace Add(ILedgerWriter writer, Document document, params string[] facts) =>
        writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, d => SampleFacts.Findings(d, facts));

    [Fact]
    public void A_document_comes_back_as_it_went_in()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "Text with 𝒳, é and \u0000 zero.", "2021-03", "Ties");
        var place = writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, None);
        Assert.Equal(new DocumentPlace(Newness.New, "sheet", 1), place);
        var found = view.FindDocument("sheet")!;
        Assert.Equal(document.Metadata, found.Metadata);
        Assert.Equal(SampleFacts.Source(document), found.Source);
        Assert.Equal(SampleFacts.Run, found.Run);
        Assert.Equal(document.Text.Value, view.FindText("sheet")!.Value);
        Assert.Null(view.FindDocument("shee"));
        Assert.Null(view.FindText("other"));
    }

    [Fact]
    public void A_fact_comes_back_as_it_went_in()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "Trade was over $480 billion in 2019.", "2021-03");
        Add(writer, document, "figure | 2019 | FRA,DEU | Trade was over $480 billion in 2019.", "event | 1952/.. | FRA | Trade");
        var expected = SampleFacts
            .Findings(document, "figure | 2019 | FRA,DEU | Trade was over $480 billion in 2019.", "event | 1952/.. | FRA | Trade")
            .Facts;
        Assert.Equal(expected.Select(FactJson.Write), view.Facts(new FactFilter()).Select(FactJson.Write));
        Assert.Equal(2, view.FindDocument("sheet")!.Facts);
    }

    [Fact]
    public void The_same_bytes_twice_add_nothing()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "One. Two.");
        Add(writer, document, "event | | | One.");
        Assert.Equal(new DocumentPlace(Newness.Known, "sheet", 1), Add(writer, document, "event | | | Two."));
        var copy = document with { Id = "copy" };
        Assert.Equal(
            new DocumentPlace(Newness.Known, "sheet", 1),
            writer.Add(copy, SampleFacts.Source(copy), SampleFacts.Run, _ => throw new InvalidOperationException("asked for what is known"))
        );
        Assert.Equal(Newness.Known, writer.Place("copy", SampleFacts.Source(document).Sha256).Newness);
        Assert.Single(view.Documents(new DocumentFilter()));
        Assert.Equal(1, view.Count(new FactFilter()));
    }

    [Fact]
    public void Another_text_of_a_name_is_a_later_edition()
    {
        var (writer, view) = Open();
        Add(writer, SampleFacts.Document("sheet", "One."), "event | | | One.");
        Assert.Equal(
            new DocumentPlace(Newness.NewEdition, "sheet@2", 2),
            Add(writer, SampleFacts.Document("sheet", "Two."), "event | | | Two.")
        );
        Assert.Equal(
            new DocumentPlace(Newness.NewEdition, "sheet@3", 3),
            Add(writer, SampleFacts.Document("sheet", "Three."), "event | | | Three.")
        );
        Assert.Equal(new DocumentPlace(Newness.Known, "sheet", 1), Add(writer, SampleFacts.Document("sheet", "One.")));
        Assert.Equal(["sheet", "sheet@2", "sheet@3"], view.Facts(new FactFilter()).Select(f => f.Document));
        Assert.Equal("One.", view.FindText("sheet")!.Value);
        Assert.Equal(("sheet", 2), (view.FindDocument("sheet@2")!.Name, view.FindDocument("sheet@2")!.Edition));
    }

    [Fact]
    public void A_file_named_like_an_edition_takes_no_id_away()
    {
        var (writer, _) = Open();
        Add(writer, SampleFacts.Document("sheet@2", "Named so."));
        Add(writer, SampleFacts.Document("sheet", "One."));
        Assert.Equal("sheet@3", Add(writer, SampleFacts.Document("sheet", "Two.")).Id);
    }

    [Fact]
    public void What_fails_half_way_leaves_nothing_behind()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "One. Two.");
        Assert.Throws<InvalidOperationException>(() =>
            writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, _ => throw new InvalidOperationException())
        );
        var wrong = SampleFacts.Findings(document, "event | | | One.", "event | | | Two.");
        wrong = wrong with { Facts = [wrong.Facts[0], wrong.Facts[1] with { Evidence = wrong.Facts[1].Evidence with { Quote = "2wo." } }] };
        var error = Assert.Throws<LedgerException>(() => writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, _ => wrong));
        Assert.Equal(LedgerMessages.EvidenceDiffers("sheet", wrong.Facts[1].Id), error.Message);
        // A part of the document is written before its last fact is found to be twice there.
        Assert.Throws<LedgerException>(() => Add(writer, document, "event | | | One.", "event | | | One."));
        Assert.Empty(view.Documents(new DocumentFilter()));
        Assert.Equal(0, view.Count(new FactFilter()));
        Assert.Empty(view.Search(new SearchFilter("one")));
        Assert.Equal(Newness.New, Add(writer, document, "event | | | One.").Newness);
    }

    [Fact]
    public void Additions_made_together_stand_or_fall_each_alone()
    {
        var (writer, view) = Open();
        writer.Together(() =>
        {
            Add(writer, SampleFacts.Document("first", "One."), "event | | | One.");
            Assert.Throws<LedgerException>(() =>
                Add(writer, SampleFacts.Document("wrong", "Two."), "event | | | Two.", "event | | | Two.")
            );
            Assert.Equal(Newness.Known, Add(writer, SampleFacts.Document("same", "One.")).Newness);
            Add(writer, SampleFacts.Document("last", "Three."), "event | | | Three.");
        });
        Assert.Equal(["first", "last"], view.Documents(new DocumentFilter()).Select(d => d.Id));
        Assert.Throws<InvalidOperationException>(() =>
            writer.Together(() =>
            {
                Add(writer, SampleFacts.Document("next", "Four."), "event | | | Four.");
                throw new InvalidOperationException("stopped");
            })
        );
        Assert.Equal(2, view.Count(new FactFilter()));
        Assert.Single(view.Search(new SearchFilter("three")));
        Assert.Empty(view.Search(new SearchFilter("two")));
    }

    [Fact]
    public void Facts_of_another_document_are_refused()
    {
        var (writer, _) = Open();
        var (here, there) = (SampleFacts.Document("here", "One."), SampleFacts.Document("there", "One."));
        var error = Assert.Throws<LedgerException>(() =>
            writer.Add(here, SampleFacts.Source(here), SampleFacts.Run, _ => SampleFacts.Findings(there, "event | | | One."))
        );
        Assert.Contains("names document there", error.Message, StringComparison.Ordinal);
    }

    private ILedgerView Filled()
    {
        var (writer, view) = Open();
        Add(
            writer,
            SampleFacts.Document("old", "In 1958 they met. Café trade grew. A pact of 2019 runs on.", "2020-01", "Übersicht"),
            "event | 1958 | FRA,DEU | In 1958 they met.",
            "figure | | FRA | Café trade grew.",
            "agreement | 2019/.. | FRA,DEU | A pact of 2019 runs on."
        );
        Add(
            writer,
            SampleFacts.Document("new", "In March 2021 they met again. \"Quoted words\" stand here.", "2021-03-14"),
            "event | 2021-03 | DEU,FRA | In March 2021 they met again."
        );
        Add(writer, SampleFacts.Document("undated", "They traded."), "figure | ../1990 | ITA | They traded.");
        return view;
    }

    private static string Texts(IEnumerable<Fact> facts) => string.Join(" ", facts.Select(f => f.About));

    [Theory]
    [InlineData("kind", "event", "In 1958 they met. In March 2021 they met again.")]
    [InlineData("party", "FRA,DEU", "In 1958 they met. A pact of 2019 runs on. In March 2021 they met again.")]
    [InlineData("party", "ita", "They traded.")]
    [InlineData("party", "USA", "")]
    [InlineData("document", "new", "In March 2021 they met again.")]
    [InlineData("document", "NEW", "")]
    [InlineData("about", "trad", "Café trade grew. They traded.")]
    [InlineData("about", "CAFE trade", "Café trade grew.")]
    [InlineData("about", "trade café missing", "")]
    [InlineData("about", "\"they met\"", "In 1958 they met. In March 2021 they met again.")]
    [InlineData("about", "* \" NEAR( OR", "")]
    [InlineData("as-of", "1958-06-01", "In 1958 they met. Café trade grew. They traded.")]
    [InlineData("as-of", "2021-03-31", "Café trade grew. A pact of 2019 runs on. In March 2021 they met again.")]
    [InlineData("as-of", "2021-04", "Café trade grew. A pact of 2019 runs on.")]
    [InlineData("as-of", "1990/1991", "Café trade grew. They traded.")]
    [InlineData("known-on", "2020-01-15", "")]
    [InlineData("known-on", "2020-01", "In 1958 they met. Café trade grew. A pact of 2019 runs on.")]
    [InlineData("known-on", "2021-03-14", "In 1958 they met. Café trade grew. A pact of 2019 runs on. In March 2021 they met again.")]
    public void Facts_are_found_by(string filter, string value, string expected)
    {
        var view = Filled();
        var asked = filter switch
        {
            "kind" => new FactFilter { Kind = value },
            "party" => new FactFilter { Parties = value.Split(',') },
            "document" => new FactFilter { Document = value },
            "about" => new FactFilter { About = value },
            "as-of" => new FactFilter { AsOf = Edtf.Parse(value) },
            _ => new FactFilter { KnownOn = Edtf.Parse(value) },
        };
        Assert.Equal(expected, Texts(view.Facts(asked)));
        Assert.Equal(view.Facts(asked).Count(), view.Count(asked));
    }

    [Fact]
    public void Filters_join_pages_follow_each_other_and_the_newest_come_first()
    {
        var view = Filled();
        Assert.Equal(
            "In 1958 they met.",
            Texts(
                view.Facts(
                    new FactFilter
                    {
                        Kind = "event",
                        KnownOn = Edtf.Parse("2020"),
                        Parties = TwoPowers,
                    }
                )
            )
        );
        var all = view.Facts(new FactFilter()).Select(f => f.Id).ToList();
        Assert.Equal(5, all.Count);
        Assert.Equal(all, Enumerable.Range(0, 3).SelectMany(p => view.Facts(new FactFilter { Skip = 2 * p, Take = 2 })).Select(f => f.Id));
        Assert.Empty(view.Facts(new FactFilter { Skip = 5 }));
        Assert.Equal(5, view.Count(new FactFilter { Skip = 2, Take = 1 }));
        Assert.StartsWith(
            "In March 2021 they met again. A pact of 2019 runs on. In 1958",
            Texts(view.Facts(new FactFilter { Order = FactOrder.Newest })),
            StringComparison.Ordinal
        );
        Assert.Equal([new("figure", 2), new("event", 2), new("agreement", 1)], view.CountByKind(new FactFilter()));
        Assert.Equal([new("figure", 1)], view.CountByKind(new FactFilter { Document = "undated" }));
    }

    [Fact]
    public void Facts_are_found_by_their_confidence()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "One. Two. Three.");
        var found = SampleFacts.Findings(document, "event | | | One.", "event | | | Two.", "event | | | Three.");
        var steps = Enum.GetValues<Confidence>();
        found = found with { Facts = [.. found.Facts.Select((f, i) => f with { Confidence = steps[i] })] };
        writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, _ => found);
        Assert.Equal("Two.", Texts(view.Facts(new FactFilter { Confidence = [Confidence.Likely] })));
        var two = new FactFilter { Confidence = [Confidence.Check, Confidence.Certain], Kind = "event" };
        Assert.Equal(("One. Three.", 2), (Texts(view.Facts(two)), view.Count(two)));
    }

    [Fact]
    public void Documents_are_found_by_words_and_date()
    {
        var view = Filled();
        Assert.Equal(["old", "new", "undated"], view.Documents(new DocumentFilter()).Select(d => d.Id));
        Assert.Equal(["old"], view.Documents(new DocumentFilter { About = "ubersicht" }).Select(d => d.Id));
        Assert.Equal(["old"], view.Documents(new DocumentFilter { KnownOn = Edtf.Parse("2020") }).Select(d => d.Id));
        Assert.Equal(["new"], view.Documents(new DocumentFilter { Skip = 1, Take = 1 }).Select(d => d.Id));
    }

    [Fact]
    public void A_fact_is_found_by_its_id_or_its_beginning()
    {
        var view = Filled();
        var fact = view.Facts(new FactFilter()).First();
        Assert.Equal(fact.Id, Assert.Single(view.FactsById(fact.Id, 5)).Id);
        Assert.Contains(fact.Id, view.FactsById(fact.Id[..2], 5).Select(f => f.Id));
        Assert.Empty(view.FactsById("%", 5));
        Assert.Empty(view.FactsById("zz", 5));
    }

    [Theory]
    [InlineData("met", 2)]
    [InlineData("MET again", 1)]
    [InlineData("cafe", 1)]
    [InlineData("Café", 1)]
    [InlineData("\"they met\"", 2)]
    [InlineData("\"met they\"", 0)]
    [InlineData("\"Quoted words\"", 1)]
    [InlineData("quot*", 1)]
    [InlineData("quot", 0)]
    [InlineData("\"", 0)]
    [InlineData("\"met", 2)]
    [InlineData("*", 0)]
    [InlineData("NEAR(met again", 0)]
    [InlineData("met OR trade", 0)]
    [InlineData("met NOT again", 0)]
    [InlineData("words:met", 0)]
    [InlineData("^met", 2)]
    [InlineData("met) -- ; drop table fact", 0)]
    [InlineData("'; drop table fact", 0)]
    [InlineData("met\0", 2)]
    public void Search_takes_whatever_is_typed(string words, int hits) =>
        Assert.Equal(hits, Filled().Search(new SearchFilter(words)).Count());

    [Fact]
    public void Search_gives_the_sentence_where_it_stands_and_its_facts()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("sheet", "𝒳 first. They signed it. Last words.", "2021");
        writer.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d =>
                SampleFacts.Findings(d, "event | | FRA | They signed it.", "event | | | Last") with
                {
                    Sentences = [new(0, 9), new(10, 25), new(26, 37)],
                }
        );
        var hit = Assert.Single(view.Search(new SearchFilter("signed")));
        Assert.Equal(new Evidence(new TextSpan(9, 24), "They signed it."), hit.Sentence);
        Assert.Equal("They signed it.", Assert.Single(hit.Facts).About);
        Assert.Equal("2021", hit.Stated!.ToString());
        Assert.Empty(view.Search(new SearchFilter("signed") { KnownOn = Edtf.Parse("2020") }));
        Assert.Empty(view.Search(new SearchFilter("signed") { Document = "other" }));
        Assert.Single(
            view.Search(new SearchFilter("signed") { Only = (id, span) => id == "sheet" && span == hit.Sentence.Span, Take = 1 })
        );
        Assert.Empty(view.Search(new SearchFilter("signed") { Only = (_, _) => true, Skip = 1 }));
        Assert.Empty(view.Search(new SearchFilter("signed") { Only = (_, _) => false }));
    }

    [Fact]
    public void Readers_see_whole_documents_while_another_writes()
    {
        var (writer, _) = Open();
        var (_, view) = Open();
        Add(writer, SampleFacts.Document("first", "One."), "event | | | One.");
        var document = SampleFacts.Document("second", "Two.");
        writer.Add(
            document,
            SampleFacts.Source(document),
            SampleFacts.Run,
            d =>
            {
                Assert.Equal(1, view.Count(new FactFilter()));
                Assert.Null(view.FindDocument("second"));
                return SampleFacts.Findings(d, "event | | | Two.");
            }
        );
        Assert.Equal(2, view.Count(new FactFilter()));
    }
}
