using System.Diagnostics;
using Entente.Facts;

namespace Entente.Bench;

/// <summary>
/// A measured row: rates in megabytes of UTF-8 text in a second, over the whole corpus; last the one in a second of the process's own
/// processor time, which other programs on the machine take nothing from.
/// </summary>
internal sealed record Row(string Name, double Median, double Slowest, double Fastest, double ToCeiling, int Cores, double OfProcessor);

/// <summary>The heap in use after a quarter of the corpus, above that before the first.</summary>
internal sealed record Quarter(double Megabytes, double HeapMegabytes);

/// <summary>How many facts of a kind there are.</summary>
internal sealed record KindCount(string Kind, int Count, double PerThousandWords);

/// <summary>What a run has measured.</summary>
internal sealed record Report
{
    public required string Machine { get; init; }
    public required string Date { get; init; }
    public required int Documents { get; init; }
    public required double DistinctMegabytes { get; init; }
    public required double Megabytes { get; init; }
    public required int Rounds { get; init; }
    public required bool IsPinned { get; init; }
    public required IReadOnlyList<Row> Rows { get; init; }
    public required string MemoryOf { get; init; }
    public required IReadOnlyList<Quarter> Heap { get; init; }
    public required double AllocatedPerMegabyte { get; init; }
    public required double PeakWorkingSetMegabytes { get; init; }
    public required int Words { get; init; }
    public required IReadOnlyList<KindCount> Facts { get; init; }
}

/// <summary>Measures all stages on one corpus in one process, in turns, so that a slow moment of the machine hits all alike.</summary>
internal static class CorpusRun
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static Report Measure(Corpus corpus, Options options)
    {
        var isPinned = options.Cores == 1 && Pin();
        var dictionary = Stages.DictionaryOf(corpus);
        var stages = new Stages(dictionary);
        const string Last = "all facts";
        var measured = new List<(string Name, Func<Source, int> Run)>
        {
            ("ceiling: decode, tokenise, look up", stages.Ceiling),
            ("bytes to passages", Stages.Document),
            ("tokens and sentences", s => stages.Sentences(s.Document)),
            ("mentions", s => stages.Mentions(s.Document)),
        };
        measured.Add(("all facts", s => stages.Facts(s.Document).Count));
        measured.Add(($"bytes to {Last}", s => Whole(stages, s)));

        foreach (var (_, run) in measured)
            Warm(corpus, run);
        var rates = measured.Select(_ => new double[options.Rounds]).ToArray();
        var ofProcessor = measured.Select(_ => new double[options.Rounds]).ToArray();
        for (var round = 0; round < options.Rounds; round++)
        for (var m = 0; m < measured.Count; m++)
        {
            var (elapsed, processor) = Seconds(corpus, measured[m].Run);
            rates[m][round] = corpus.Megabytes / elapsed;
            ofProcessor[m][round] = corpus.Megabytes / processor;
        }
        var ceiling = Median(rates[0]);
        var rows = measured
            .Select(
                (m, i) =>
                    new Row(m.Name, Median(rates[i]), rates[i].Min(), rates[i].Max(), Median(rates[i]) / ceiling, 1, Median(ofProcessor[i]))
            )
            .ToList();
        if (options.Cores > 1)
            rows.Add(OnCores(corpus, options, dictionary, ceiling, Last));

        var (heap, allocated) = Memory(corpus, dictionary);
        return new Report
        {
            Machine =
                $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}",
            Date = DateTime.UtcNow.ToString("yyyy-MM-dd"),
            Documents = corpus.Sources.Count,
            DistinctMegabytes = corpus.Sources.Sum(s => s.Bytes.Length) / 1e6,
            Megabytes = corpus.Megabytes,
            Rounds = options.Rounds,
            IsPinned = isPinned,
            Rows = rows,
            MemoryOf = $"bytes to {Last}",
            Heap = heap,
            AllocatedPerMegabyte = allocated,
            PeakWorkingSetMegabytes = PeakWorkingSet(),
            Words = corpus.Sources.Sum(s => stages.Words(s.Document)),
            Facts = Count(corpus, stages),
        };
    }

    private static int Whole(Stages stages, Source source)
    {
        var document = Corpus.Decode(source.Id, source.Path, source.Bytes);
        return stages.Facts(document).Count;
    }

    // By then the code is compiled as far as it will be. The time is the processor's: beside other programs a second of the clock may
    // be too little.
    private static void Warm(Corpus corpus, Func<Source, int> run)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; Environment.CpuUsage.TotalTime - start < WarmUp; i++)
            run(corpus.Order[i % corpus.Order.Count]);
    }

    private static (double Elapsed, double Processor) Seconds(Corpus corpus, Func<Source, int> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        foreach (var source in corpus.Order)
            run(source);
        return (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
    }

    private static Row OnCores(Corpus corpus, Options options, IReadOnlyList<string> dictionary, double ceiling, string last)
    {
        var stages = Enumerable.Range(0, options.Cores).Select(_ => new Stages(dictionary)).ToArray();
        var rates = new double[options.Rounds];
        var ofProcessor = new double[options.Rounds];
        for (var round = -1; round < options.Rounds; round++)
        {
            var next = -1;
            var start = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var threads = stages
                .Select(s => new Thread(() =>
                {
                    for (int i; (i = Interlocked.Increment(ref next)) < corpus.Order.Count; )
                        Whole(s, corpus.Order[i]);
                }))
                .ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            if (round < 0)
                continue;
            rates[round] = corpus.Megabytes / clock.Elapsed.TotalSeconds;
            ofProcessor[round] = corpus.Megabytes / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
        var name = $"bytes to {last}, {options.Cores} cores";
        return new Row(
            name,
            Median(rates),
            rates.Min(),
            rates.Max(),
            Median(rates) / options.Cores / ceiling,
            options.Cores,
            Median(ofProcessor)
        );
    }

    private static (List<Quarter> Heap, double AllocatedPerMegabyte) Memory(Corpus corpus, IReadOnlyList<string> dictionary)
    {
        var stages = new Stages(dictionary);
        foreach (var source in corpus.Sources)
            Whole(stages, source);
        var heap = new List<Quarter>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var (read, allocated) = (0L, 0L);
        for (var i = 0; i < corpus.Order.Count; i++)
        {
            Whole(stages, corpus.Order[i]);
            read += corpus.Order[i].Bytes.Length;
            if (read < corpus.Bytes * (heap.Count + 1) / 4)
                continue;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            heap.Add(new Quarter(read / 1e6, (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6));
        }
        return (heap, allocated / 1e6 / corpus.Megabytes);
    }

    private static List<KindCount> Count(Corpus corpus, Stages stages)
    {
        var words = corpus.Sources.Sum(s => stages.Words(s.Document));
        var counts = corpus.Sources.SelectMany(s => stages.Facts(s.Document).Select(f => f.Kind)).CountBy(k => k).ToDictionary();
        return
        [
            .. FactKinds.All.Select(k => new KindCount(
                k.Name,
                counts.GetValueOrDefault(k.Name),
                counts.GetValueOrDefault(k.Name) * 1000.0 / words
            )),
        ];
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // One core for everything, the compiler in the background and the collector included.
    private static bool Pin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
            return false;
        try
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = 1 << (Math.Min(Environment.ProcessorCount, 30) - 1);
            return true;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static double PeakWorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
