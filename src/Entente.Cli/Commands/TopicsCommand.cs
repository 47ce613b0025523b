using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente topics</c>: facts joined because they speak of one thing.</summary>
internal sealed class TopicsCommand : EntenteSubcommand
{
    private readonly Argument<string?> _topic = new("TOPIC|FACT")
    {
        Description = "A topic, or a fact of it: why its facts are together, and what is beside it. Without it, topics are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly RecordFilter _filter = new();
    private readonly Option<bool> _all = new("--all") { Description = "Topics of one fact, too." };
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl");

    /// <summary>Makes the command.</summary>
    public TopicsCommand(CommandHost host)
        : base(
            "topics",
            "List facts joined because they speak of one thing in one way, or explain why one topic's facts are together.",
            host
        )
    {
        Arguments.Add(_topic);
        _filter.AddTo(this);
        Options.Add(_all);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente topics --kind figure", "measures of which several facts speak"),
            ("entente topics 3f9a", "the topic of a fact: why it is one, and what is beside it"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var topics = Topics.Of(ledger, _filter.Of(parsed));
        var asJson = parsed.GetValue(_format) == "jsonl";
        if (parsed.GetValue(_topic) is { } id)
            return Explain(topics, id, asJson);
        var several = topics.Topics.Where(t => parsed.GetValue(_all) || t.Facts.Count > 1).ToList();
        var listed = Listing.Part(Host, asJson ? "jsonl" : "table", _filter.Limit(parsed), several);
        if (asJson)
            foreach (var topic in listed)
                Host.Out.Write(RecordJson.Line(topic) + "\n");
        else
            Table(listed);
        if (several.Count == 0)
            Tell("No two facts of the ledger that fit speak of one thing.");
        else if (Listing.Rest(listed.Count, several.Count, "topics") is { } rest)
            Tell(rest);
        return several.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Table(IReadOnlyList<Topic> topics)
    {
        if (topics.Count == 0)
            return;
        var table = new TextTable(Host, "Topic", "Kind", "Facts", "What it says last").Narrow(0).Narrow(1).Numbers(2).Main(3);
        foreach (var topic in topics)
            table.Add(topic.Id, topic.Kind, topic.Facts.Count.ToString(CultureInfo.InvariantCulture), FactLine.Of(topic.Latest).Says);
        table.Write();
    }

    private int Explain(TopicBook topics, string id, bool asJson)
    {
        var (topic, problem) = TopicOutput.Find(topics, id, withFacts: true);
        if (topic is null)
        {
            Tell(problem!);
            return ExitCode.NothingFound;
        }
        TopicOutput.Write(Host, topic, asJson);
        return ExitCode.Done;
    }
}
