using System.Diagnostics;
using System.Globalization;
using Entente.Answers;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;
using Entente.Time;

namespace Entente.Bench;

/// <summary>How long the questions to the record of a ledger take inside the process, each from the store to its answer.</summary>
internal static class RecordRun
{
    private const int Warmups = 5;
    private const int Rounds = 31;

    /// <summary>Measures a ledger and writes a table: the median and the longest of the rounds.</summary>
    public static int Run(string path)
    {
        try
        {
            using var ledger = SqliteLedger.OpenToRead(path);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ledger.Documents(new DocumentFilter()).Count():N0} documents, {ledger.Count(new FactFilter()):N0} facts; {Rounds} rounds"
                )
            );
            Console.WriteLine($"{"question", -16}{"median ms", 12}{"longest ms", 12}{"answers", 10}");
            foreach (var (name, ask) in Questions(ledger))
                Measure(name, ask);
            return 0;
        }
        catch (LedgerException e)
        {
            Console.Error.WriteLine($"bench: {e.Message}");
            return 2;
        }
    }

    private static IEnumerable<(string Name, Func<int> Ask)> Questions(SqliteLedger ledger)
    {
        var day = new DateOnly(2022, 3, 31);
        var filter = new FactFilter();
        var editions = ledger
            .Documents(new DocumentFilter())
            .OrderByDescending(d => d.Facts)
            .Take(2)
            .OrderBy(d => d.Metadata.Date, Comparer<Edtf?>.Create(Edtf.Compare))
            .ToList();
        if (editions.Count == 2)
            yield return ("changes", () => Changes.Between(ledger, new Compared((editions[0], editions[1]), null, null), filter).Count);
        yield return ("changes (dates)", () => Changes.Between(ledger, new Compared(null, (day.AddYears(-1), day), null), filter).Count);
        yield return ("due", () => DueList.Of(Topics.Of(ledger, filter, [Agreement.Name, Position.Name, Event.Name]), day).Count);
        yield return ("timeline", () => Timeline.Of(Topics.Of(ledger, filter, [Event.Name, Agreement.Name, Position.Name])).Count);
        yield return (
            "facts --as-of",
            () => Standings.On(ledger, filter with { AsOf = Edtf.On(day.Year, day.Month, day.Day) }, []).Count()
        );
        yield return ("vintages", () => Vintages.Of(Topics.Of(ledger, filter with { Kind = Figure.Name })).Count);
        yield return ("disagreements", () => Disagreements.In(ledger, filter).Count);
    }

    private static void Measure(string name, Func<int> ask)
    {
        var answers = 0;
        for (var i = 0; i < Warmups; i++)
            answers = ask();
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answers = ask();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name, -16}{times[Rounds / 2], 12:0.0}{times[^1], 12:0.0}{answers, 10:N0}")
        );
    }
}
