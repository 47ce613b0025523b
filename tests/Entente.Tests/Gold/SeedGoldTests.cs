using Entente.Facts;
using Xunit;

namespace Entente.Tests.Gold;

/// <summary>The documents that the kinds of fact were first written for.</summary>
public class SeedGoldTests(ITestOutputHelper output)
{
    private const double CoreF1 = 0.94;

    private static readonly string[] Kinds = [.. FactKinds.All.Select(kind => kind.Name)];

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_seeds_are_read_as_their_annotators_read_them()
    {
        var seeds = Shared.Require("seeds");
        var gold = Shared.Require("gold");
        var files = Directory
            .EnumerateFiles(seeds, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(seed => (seed, Path.Join(gold, Path.GetFileNameWithoutExtension(seed) + ".jsonl")))
            .ToArray();
        var run = GoldRun.Of(files);
        output.WriteLine(run.Score.Table());
        foreach (var error in run.Score.Errors)
            output.WriteLine(error);

        Assert.NotEmpty(files);
        Assert.Empty(run.DifferingQuotes);
        Assert.All(Kinds, kind => Assert.True(run.Score.Of(kind).F1 >= CoreF1, $"{kind}: {run.Score.Of(kind)}"));
    }
}
