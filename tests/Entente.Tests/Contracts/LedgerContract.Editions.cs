using Entente.Documents;
using Entente.Ledger;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Contracts;

/// <summary>What people say of two documents.</summary>
public abstract partial class LedgerContract
{
    private static EditionReview Said(EditionAct act, string? one = null, string? other = null, int? undoes = null) =>
        new()
        {
            At = SampleFacts.Run.At,
            By = "Ada",
            Act = act,
            Document = one,
            Other = other,
            Undoes = undoes,
        };

    [Fact]
    public void Documents_are_joined_to_a_work_until_that_is_undone()
    {
        var (writer, view) = Open();
        foreach (var id in (string[])["a", "b", "c"])
            Add(writer, SampleFacts.Document(id, $"Text {id}.", "2020"));
        var joined = writer.AddEditionReview(Said(EditionAct.Join, "a", "c") with { Reason = "the same page" });
        Assert.Equal(1, joined.Number);
        Assert.Equal([joined], view.EditionReviews());
        Assert.Equal(["a", "c"], Works.Of(view).EditionsOf("c").Select(d => d.Id));
        Assert.Equal(["b"], Works.Of(view).EditionsOf("b").Select(d => d.Id));
        Assert.Equal("a", Works.Of(view).NameOf("c"));
        var undoing = writer.AddEditionReview(Said(EditionAct.Undo, undoes: 1));
        Assert.Empty(view.EditionReviews());
        Assert.Equal([joined, undoing], view.EditionReviews(withUndone: true));
        Assert.Equal(["c"], Works.Of(view).EditionsOf("c").Select(d => d.Id));
        // Undoing what undid brings it back.
        writer.AddEditionReview(Said(EditionAct.Undo, undoes: 2));
        Assert.Equal([joined], view.EditionReviews());
    }

    [Fact]
    public void What_cannot_be_said_of_documents_is_told_and_adds_nothing()
    {
        var (writer, view) = Open();
        Add(writer, SampleFacts.Document("a", "Text a."));
        Add(writer, SampleFacts.Document("b", "Text b."));
        writer.AddEditionReview(Said(EditionAct.Part, "a", "b"));
        writer.AddEditionReview(Said(EditionAct.Undo, undoes: 1));
        (EditionReview Said, string Message)[] wrong =
        [
            (Said(EditionAct.Join, "a", "x"), EditionMessages.NoDocument("x")),
            (Said(EditionAct.Join, "a", "a"), EditionMessages.SameDocument(EditionAct.Join, "a")),
            (Said(EditionAct.Join, "a"), EditionMessages.Incomplete(EditionAct.Join)),
            (Said(EditionAct.Undo), EditionMessages.Incomplete(EditionAct.Undo)),
            (Said(EditionAct.Undo, undoes: 9), EditionMessages.NoReview(9)),
            (Said(EditionAct.Undo, undoes: 1), EditionMessages.UndoneBefore(1)),
            (Said(EditionAct.Join, "a", "b") with { By = " " }, EditionMessages.NoName()),
        ];
        foreach (var (said, message) in wrong)
            Assert.Equal(message, Assert.Throws<LedgerException>(() => writer.AddEditionReview(said)).Message);
        Assert.Equal(2, view.EditionReviews(withUndone: true).Count);
    }

    [Fact]
    public void The_way_of_a_fetch_comes_back_as_it_went_in()
    {
        var (writer, view) = Open();
        var document = SampleFacts.Document("a", "Text a.");
        var original = new Original(new byte[] { 1, 2 }, "\"v1\"", null) { Redirects = ["https://a.example/b", "https://a.example/c"] };
        writer.Add(document, SampleFacts.Source(document) with { Original = original }, SampleFacts.Run, None);
        Assert.Equal(original.Redirects, view.FindOriginal("a")!.Redirects);
        Assert.Equal([1, 2], view.FindOriginal("a")!.Bytes.ToArray());
    }

    [Fact]
    public void A_work_has_the_documents_of_one_name_one_address_or_one_stated_work()
    {
        var (writer, view) = Open();
        DocumentMetadata With(string? work, string? url, string date) =>
            new()
            {
                Work = work,
                Url = url,
                Date = Edtf.Parse(date),
            };
        void AddWith(string id, string text, DocumentMetadata metadata)
        {
            var document = SampleFacts.Document(id, text) with { Metadata = metadata };
            writer.Add(document, SampleFacts.Source(document), SampleFacts.Run, None);
        }
        AddWith("page", "One.", With(null, "https://www.a.example/page/", "2021"));
        AddWith("page", "Two.", With(null, null, "2019"));
        AddWith("copy", "Three.", With("The Page", "http://a.example/page", "2020"));
        AddWith("leaf", "Four.", With("the page", null, "2018"));
        AddWith("other", "Five.", With(null, "https://a.example/page#part", "2018"));
        Assert.Equal(["leaf", "page@2", "copy", "page"], Works.Of(view).Find("page").Select(d => d.Id));
        Assert.Equal(["leaf", "page@2", "copy", "page"], Works.Of(view).Find("THE PAGE").Select(d => d.Id));
        Assert.Equal("The Page", Works.Of(view).NameOf("page"));
        Assert.Equal(["other"], Works.Of(view).Find("other").Select(d => d.Id));
        Assert.Empty(Works.Of(view).Find("nothing"));
    }

    [Fact]
    public void Words_of_scripts_without_blanks_are_found_inside_of_sentences()
    {
        var (writer, view) = Open();
        Add(writer, SampleFacts.Document("ja", "𝒯 日本とタイは修好宣言に調印した。\n\n両国は2007年に協定を発効させた。", "2020"));
        Add(writer, SampleFacts.Document("th", "ประเทศไทยและญี่ปุ่นลงนาม Treaty ในปี 2007", "2020"));
        string[] Found(string words) => [.. view.Search(new SearchFilter(words)).Select(h => h.Sentence.Quote)];
        Assert.Equal(["𝒯 日本とタイは修好宣言に調印した。"], Found("調印"));
        Assert.Equal(["両国は2007年に協定を発効させた。"], Found("協定 両国"));
        Assert.Equal(["ประเทศไทยและญี่ปุ่นลงนาม Treaty ในปี 2007"], Found("ลงนาม treaty"));
        Assert.Empty(Found("調印 treaty"));
        Assert.Empty(Found("100%調印"));
    }
}
