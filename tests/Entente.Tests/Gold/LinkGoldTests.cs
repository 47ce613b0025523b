using System.Text;
using Entente.Documents;
using Entente.Facts;
using Entente.Readers;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Gold;

/// <summary>The relations between the two seeds, and inside each, against those that a person wrote down.</summary>
public class LinkGoldTests(ITestOutputHelper output)
{
    private const double Least = 0.9;

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_relations_of_the_seeds_are_those_that_a_person_sees()
    {
        var gold = GoldLink.Load(Shared.Require("gold/us-japan-links.jsonl"));
        var earlier = Read(Shared.Require("seeds/us-japan-relations-2020-01.txt"));
        var later = Read(Shared.Require("seeds/us-japan-alliance-2021-03.txt"));
        var strict = new LinkScore(earlier.Text, later.Text, gold, [.. Links(earlier, later, withNeighbours: false)]);
        var score = new LinkScore(earlier.Text, later.Text, gold, [.. Links(earlier, later, withNeighbours: true)]);

        output.WriteLine(
            $"without neighbours: recall {strict.Recall:0.000} ({strict.Met} of {strict.Expected}); precision {strict.Precision:0.000} ({strict.Right} of {strict.Judged})"
        );
        output.WriteLine(
            $"recall {score.Recall:0.000} ({score.Met} of {score.Expected}); precision {score.Precision:0.000} ({score.Right} of {score.Judged})"
        );
        foreach (var error in score.Errors)
            output.WriteLine(error);
        Assert.True(score.Recall >= Least, $"recall {score.Recall}");
        Assert.True(score.Precision >= Least, $"precision {score.Precision}");
    }

    private static IEnumerable<FoundLink> Links(
        (DocumentText Text, IReadOnlyList<Fact> Facts) earlier,
        (DocumentText Text, IReadOnlyList<Fact> Facts) later,
        bool withNeighbours
    )
    {
        foreach (var change in ChangeFinder.Between(earlier.Facts, later.Facts, later.Text))
        {
            yield return new FoundLink(RelationOf(change), change.Earlier, change.Later, null, change.NamedAgain);
            // The gold file has no word for neighbours: jobs "supported" and jobs "employed or supported" are revised there.
            foreach (var neighbour in withNeighbours ? change.Beside : [])
                yield return change.Earlier is null
                    ? new FoundLink("revised", neighbour.Fact, change.Later, null, null)
                    : new FoundLink("revised", change.Earlier, neighbour.Fact, null, null);
        }
        foreach (var join in TopicBook.Of(earlier.Facts).Topics.SelectMany(t => t.Joins))
            yield return new FoundLink("unchanged", join.First, null, join.Second, null);
        // A person who reads the earlier sheet alone asks what had passed by its own date, too.
        foreach (var due in DueList.Of(TopicBook.Of([.. earlier.Facts, .. later.Facts]), new DateOnly(2020, 1, 1)))
            if (due.Kind != DueKind.Scheduled || due.WasPastWhenStated)
                yield return due.Fact.Document == earlier.Facts[0].Document
                    ? new FoundLink("lapses", due.Fact, null, null, null)
                    : new FoundLink("lapses", null, due.Fact, null, null);
    }

    private static string RelationOf(Change change) =>
        change.Relation switch
        {
            Relation.NotRepeated => "only_earlier",
            Relation.New => "only_later",
            var relation => Change.NameOf(relation),
        };

    private static (DocumentText Text, IReadOnlyList<Fact> Facts) Read(string path)
    {
        var loaded = new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch }).Load([path]).Single().Loaded!;
        Assert.Equal(File.ReadAllText(path, Encoding.UTF8), loaded.Document.Text.Value);
        return (loaded.Document.Text, new Extractor().Extract(loaded.Document));
    }
}
