using BenchmarkDotNet.Attributes;

namespace Entente.Bench;

/// <summary>One page of a fact sheet through each part of the reading.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private Source _page = null!;
    private Stages _stages = null!;

    /// <summary>Loads the page.</summary>
    [GlobalSetup]
    public void Load()
    {
        var corpus = Corpus.Load([Path.Combine(Corpus.Root, "samples", "us-japan", "relations-2021.md")], 0);
        _page = corpus.Sources[0];
        _stages = new Stages(Stages.DictionaryOf(corpus));
    }

    /// <summary>Decode, tokenise, look up.</summary>
    [Benchmark(Baseline = true)]
    public int Ceiling() => _stages.Ceiling(_page);

    /// <summary>Tokens and sentences.</summary>
    [Benchmark]
    public int Tokens() => _stages.Sentences(_page.Document);

    /// <summary>Everything up to the mentions.</summary>
    [Benchmark]
    public int Mentions() => _stages.Mentions(_page.Document);

    /// <summary>Everything up to the facts.</summary>
    [Benchmark]
    public int Facts() => _stages.Facts(_page.Document).Count;
}
