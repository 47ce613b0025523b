using Entente.Answers;
using Entente.Facts;
using Entente.Tables;

namespace Entente.Cli.Output;

/// <summary>Facts in the format asked for.</summary>
internal static class FactOutput
{
    /// <summary>Writes the facts and tells how many they were.</summary>
    public static int Write(CommandHost host, string format, IEnumerable<Fact> facts)
    {
        var count = 0;
        IEnumerable<Fact> Counted()
        {
            foreach (var fact in facts)
            {
                count++;
                yield return fact;
            }
        }
        switch (format)
        {
            case "jsonl":
                foreach (var fact in Counted())
                    host.Out.Write(FactJson.Write(fact) + "\n");
                break;
            case "csv":
                Csv.Write(host.Out, Counted());
                break;
            default:
                Table(host, [.. Counted().Select(FactLine.Of)]);
                break;
        }
        return count;
    }

    private static void Table(CommandHost host, IReadOnlyList<FactLine> lines)
    {
        if (lines.Count == 0)
            return;
        var table = new TextTable(host, "Fact", "Kind", "What it says", "When", "Source").Narrow(0).Narrow(1).Main(2);
        foreach (var line in lines)
            table.Add(line.Id, line.Kind, line.Says, line.When, line.Source);
        table.Write();
    }
}
