using System.Globalization;
using Entente.Answers;
using Entente.Facts;
using Entente.Reconciliation;
using Entente.Tables;

namespace Entente.Cli.Output;

/// <summary>Changes as a person reads them: one heading for each relation, the difference in words, then both sentences.</summary>
internal static class ChangeOutput
{
    private static readonly (Relation Relation, string Heading)[] Order =
    [
        (Relation.Revised, "Revised"),
        (Relation.Lapsed, "Lapsed"),
        (Relation.NotRepeated, "Not repeated"),
        (Relation.New, "New"),
        (Relation.Unchanged, "Unchanged"),
    ];

    /// <summary>"9 revised, 57 not repeated, 43 new, 21 unchanged".</summary>
    public static string Summary(IReadOnlyList<Change> changes)
    {
        var parts = Order
            .Select(o => (Name: Change.NameOf(o.Relation), Count: changes.Count(c => c.Relation == o.Relation)))
            .Where(p => p.Count > 0)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count:N0} {p.Name}"))
            .ToList();
        return parts.Count == 0 ? "Neither states a fact that fits." : string.Join(", ", parts);
    }

    /// <summary>Writes the changes.</summary>
    public static void List(CommandHost host, IReadOnlyList<Change> changes)
    {
        foreach (var (relation, heading) in Order)
        {
            var own = changes.Where(c => c.Relation == relation).ToList();
            if (own.Count == 0)
                continue;
            host.Out.WriteLine();
            TextLines.Heading(host, heading);
            var table = new TextTable(host, "Kind", "Fact", "What").Narrow(0).Narrow(1).Main(2).WithoutHeadings();
            foreach (var change in own)
                Add(table, change);
            table.Write();
        }
    }

    /// <summary>Writes the changes for a spreadsheet.</summary>
    public static void Csv(CommandHost host, IEnumerable<Change> changes) => RecordCsv.Write(host.Out, changes);

    private static void Add(TextTable table, Change change)
    {
        var fact = change.Later ?? change.Earlier!;
        var says = FactLine.Of(fact).Says;
        switch (change.Relation)
        {
            case Relation.Revised or Relation.Lapsed when change.Earlier is { } earlier && change.Later is { } later:
                table.Add(fact.Kind, "", change.Difference.Length == 0 ? says : $"{Subject(fact)}: {change.Difference}");
                table.Add("", earlier.Id, $"before: {Quoted(earlier)}");
                if (!ReferenceEquals(earlier, later) && earlier.Id != later.Id)
                    table.Add("", later.Id, $"now: {Quoted(later)}");
                break;
            case Relation.Unchanged when change.NamedAgain is { } named:
                table.Add(fact.Kind, fact.Id, $"{says}  (named again: “{TextTable.OneLine(named.Quote)}”)");
                break;
            default:
                table.Add(fact.Kind, fact.Id, change.Difference.Length == 0 ? says : $"{says}: {change.Difference}");
                break;
        }
        foreach (var neighbour in change.Beside)
            table.Add("", neighbour.Fact.Id, $"beside: {FactLine.Of(neighbour.Fact).Says} (not comparable: {neighbour.Reason})");
    }

    private static string Subject(Fact fact) =>
        fact.Body is Facts.Kinds.Figure { Measure.Length: > 0 } figure ? figure.Measure : fact.About;

    private static string Quoted(Fact fact) => $"“{TextTable.OneLine(fact.Evidence.Quote)}”";
}
