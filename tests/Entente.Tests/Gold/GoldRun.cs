using System.Text;
using Entente.Facts;
using Entente.Readers;
using Xunit;

namespace Entente.Tests.Gold;

/// <summary>The program run on annotated documents: its score, and the facts whose quote is not what stands in the file.</summary>
internal sealed record GoldRun(Score Score, IReadOnlyList<string> DifferingQuotes)
{
    private static readonly LoadOptions Options = new() { Retrieved = DateTimeOffset.UnixEpoch };

    /// <summary>Reads each document and scores its facts against the gold file of its name.</summary>
    public static GoldRun Of(IEnumerable<(string Document, string Gold)> files)
    {
        var extractor = new Extractor();
        var score = new Score();
        var differing = new List<string>();
        foreach (var (path, gold) in files)
        {
            var loaded = new DocumentLoader(Options).Load([path]).Single().Loaded;
            Assert.NotNull(loaded);
            var facts = extractor.Extract(loaded.Document);
            differing.AddRange(DiffersFrom(File.ReadAllText(path, Encoding.UTF8), facts));
            score.Add(ScoredFact.Load(gold), [.. facts.Select(ScoredFact.Of)]);
        }
        return new GoldRun(score, differing);
    }

    // The file is cut here afresh: the program's own text is what is in question.
    private static IEnumerable<string> DiffersFrom(string text, IReadOnlyList<Fact> facts)
    {
        var points = text.EnumerateRunes().ToArray();
        return from fact in facts
            let span = fact.Evidence.Span
            where string.Concat(points[span.Start..span.End].Select(p => p.ToString())) != fact.Evidence.Quote
            select $"{fact.Document} {span.Start} to {span.End}: {fact.Evidence.Quote}";
    }
}
