using Entente.Answers;
using Entente.Exports;
using Entente.Facts;
using Entente.Reconciliation;

namespace Entente.Cli.Output;

/// <summary>Why the facts of a topic are together.</summary>
internal static class TopicOutput
{
    /// <summary>The one topic with an id, or the beginning of one, or with a fact of that id; otherwise what to tell.</summary>
    public static (Topic? Topic, string? Problem) Find(TopicBook topics, string id, bool withFacts)
    {
        var found = topics
            .Topics.Where(t =>
                t.Id.StartsWith(id, StringComparison.Ordinal)
                || withFacts && t.Facts.Any(f => f.Id.StartsWith(id, StringComparison.Ordinal))
            )
            .Take(2)
            .ToList();
        return found.Count switch
        {
            0 => (null, $"The ledger has no topic{(withFacts ? " and no fact" : "")} \"{id}\"; entente topics lists the topics."),
            1 => (found[0], null),
            _ => (
                null,
                $"Several topics have an id{(withFacts ? ", or a fact with an id," : "")} that begins with {id}; write more of it."
            ),
        };
    }

    /// <summary>Writes one topic as a JSON line or for people.</summary>
    public static void Write(CommandHost host, Topic topic, bool asJson)
    {
        if (asJson)
            host.Out.Write(RecordJson.Line(topic) + "\n");
        else
            Explain(host, topic);
    }

    /// <summary>Writes the facts, the joins and the neighbours.</summary>
    public static void Explain(CommandHost host, Topic topic)
    {
        TextLines.Heading(host, $"{topic.Id}  {topic.Kind}: {TextTable.OneLine(FactLine.Of(topic.Latest).Says)}");
        host.Out.WriteLine();
        var facts = new TextTable(host, "Fact", "What it says", "Source", "Words").Narrow(0).Main(3);
        foreach (var fact in topic.Facts)
            facts.Add(fact.Id, FactLine.Of(fact).Says, FactLine.SourceOf(fact), $"“{fact.Evidence.Quote}”");
        facts.Write();
        if (topic.Joins.Count > 0)
        {
            host.Out.WriteLine();
            TextLines.Heading(host, "Together because");
            var joins = new TextTable(host, "", "", "").Narrow(0).Narrow(1).Main(2).WithoutHeadings();
            foreach (var join in topic.Joins)
                joins.Add(join.First.Id, join.Second.Id, join.Reason);
            joins.Write();
        }
        if (topic.Neighbours.Count == 0)
            return;
        host.Out.WriteLine();
        TextLines.Heading(host, "Beside it, not comparable");
        var beside = new TextTable(host, "", "", "").Narrow(0).Main(1).WithoutHeadings();
        foreach (var neighbour in topic.Neighbours)
            beside.Add(neighbour.Topic, Says(neighbour.Other), neighbour.Reason);
        beside.Write();
    }

    private static string Says(Fact fact) => $"{FactLine.Of(fact).Says} ({FactLine.SourceOf(fact)})";
}
