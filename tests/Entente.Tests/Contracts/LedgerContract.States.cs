using Entente.Facts;
using Entente.Ledger;
using Entente.Time;
using Xunit;
using Record = Entente.Answers.Record;

namespace Entente.Tests.Contracts;

public abstract partial class LedgerContract
{
    [Fact]
    public void Each_reading_and_each_review_makes_another_state_and_names_its_documents()
    {
        var (writer, view, facts) = Reviewed();
        var first = view.State;
        Assert.Equal(first, view.State);
        Assert.Empty(view.DocumentsSince(first));
        Assert.Equal(["sheet"], view.DocumentsSince(default));
        AddOn(2, writer, SampleFacts.Document("other", Three + " More.", "2021-04"), "event | | FRA | One.");
        var second = view.State;
        Assert.NotEqual(first, second);
        Assert.Equal(["other"], view.DocumentsSince(first));
        writer.AddReview(Of(ReviewAct.Reject, facts[0]));
        var third = view.State;
        Assert.NotEqual(second, third);
        Assert.Equal(["sheet"], view.DocumentsSince(second));
        Assert.Equal(["sheet", "other"], view.DocumentsSince(first));
        writer.AddReview(Undo(1));
        writer.AddReview(Undo(2));
        Assert.Equal(["sheet"], view.DocumentsSince(third));
    }

    [Fact]
    public void A_record_brought_up_to_date_is_the_record_read_anew()
    {
        var (writer, view, facts) = Reviewed();
        AddOn(
            2,
            writer,
            SampleFacts.Document("other", Three + " More.", "2021-04"),
            "figure | 2019 | FRA | One.",
            "event | 2020 | FRA | Two."
        );
        var record = Record.Of(view);
        record.WorkOut();
        void Same()
        {
            var anew = Record.Of(view);
            record = Record.Of(view, record);
            Assert.Equal(anew.State, record.State);
            Assert.Equal(anew.Documents.Select(d => (d.Id, d.Facts)), record.Documents.Select(d => (d.Id, d.Facts)));
            Assert.Equal(anew.Facts.Select(FactJson.Write), record.Facts.Select(FactJson.Write));
            foreach (var kind in FactKinds.All)
                Assert.Equal(
                    anew.Book(kind.Name).Topics.Select(t => (t.Id, t.Facts.Count, t.Joins.Count, t.Neighbours.Count)),
                    record.Book(kind.Name).Topics.Select(t => (t.Id, t.Facts.Count, t.Joins.Count, t.Neighbours.Count))
                );
        }
        Same();
        writer.AddReview(Of(ReviewAct.Reject, facts[0]));
        Same();
        writer.AddReview(Undo(1));
        Same();
        writer.AddReview(Of(ReviewAct.Correct, facts[0], 12, Measure("ships")));
        Same();
        writer.AddReview(Of(ReviewAct.Join, facts[1], 13) with { Other = FactReference.To(facts[2]) });
        Same();
        AddOn(14, writer, SampleFacts.Document("third", Three + " Most.", "2021-05"), "figure | 2019 | FRA | One.");
        Same();
        Again(writer, "sheet", 15, "event | | FRA | Two.");
        Same();
    }

    [Fact]
    public void What_was_known_and_what_is_about_parties_are_parts_of_the_record()
    {
        var (writer, view, _) = Reviewed();
        AddOn(2, writer, SampleFacts.Document("other", Three + " More.", "2021-04"), "event | 2020 | FRA,DEU | Two.");
        var record = Record.Of(view);
        Assert.Equal(["sheet"], record.KnownOn(Edtf.On(2021, 3)).Documents.Select(d => d.Id));
        Assert.Equal(3, record.KnownOn(Edtf.On(2021, 3)).Facts.Count);
        Assert.Equal(view.Count(new FactFilter { Parties = ["FRA"] }), record.About(["FRA"]).Facts.Count);
        Assert.Equal("Two.", Assert.Single(record.About(["FRA", "DEU"]).Facts).Evidence.Quote);
        Assert.Empty(record.About(["NOBODY"]).Facts);
    }
}
