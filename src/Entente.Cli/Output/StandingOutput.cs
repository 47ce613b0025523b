using Entente.Answers;
using Entente.Exports;
using Entente.Reconciliation;
using Entente.Tables;

namespace Entente.Cli.Output;

/// <summary>Facts with how they stand on a date.</summary>
internal static class StandingOutput
{
    /// <summary>Writes them in the format asked for.</summary>
    public static void Write(CommandHost host, string format, IEnumerable<StandingFact> standings)
    {
        switch (format)
        {
            case "jsonl":
                foreach (var standing in standings)
                    host.Out.Write(RecordJson.Line(standing) + "\n");
                break;
            case "csv":
                RecordCsv.Write(host.Out, standings);
                break;
            default:
                var all = standings.ToList();
                if (all.Count == 0)
                    break;
                var table = new TextTable(host, "Fact", "Kind", "What it says", "Stands", "Because", "Source")
                    .Narrow(0)
                    .Narrow(1)
                    .Narrow(3)
                    .Main(2);
                foreach (var standing in all)
                    table.Add(
                        standing.Fact.Id,
                        standing.Fact.Kind,
                        FactLine.Of(standing.Fact).Says,
                        Standing.NameOf(standing.Standing.Kind) + (standing.Standing.IsCertain ? "" : "?"),
                        standing.Standing.Why,
                        FactLine.SourceOf(standing.Fact)
                    );
                table.Write();
                break;
        }
    }
}
