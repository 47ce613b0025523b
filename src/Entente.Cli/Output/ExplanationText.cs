using Entente.Facts;
using Entente.Patterns;

namespace Entente.Cli.Output;

/// <summary>Explanations for people.</summary>
internal static class ExplanationText
{
    /// <summary>Writes a sentence as the reading saw it, then its facts, each with its reasons.</summary>
    public static void Write(CommandHost host, SentenceExplanation sentence, bool withNear)
    {
        TextLines.Heading(host, TextTable.OneLine(sentence.Sentence.Quote));
        host.Out.WriteLine();
        var lines = Lines(host);
        lines.Add("Tokens", string.Join(" · ", sentence.Tokens));
        AddAll(lines, "Mentions", sentence.Mentions.Select(m => $"{Quoted(m.Words)} {m.Name}{ValueOf(m)}"));
        lines.Add("Pieces", sentence.Pieces);
        AddAll(lines, "Clauses", sentence.Clauses.Select(Clause));
        if (withNear)
            AddAll(lines, "Near rules", sentence.Near.Select(n => $"{n.Rule.Name} ({Place(n.Rule)}), for “{n.Verb}”: {n.Why}"));
        lines.Write();
        foreach (var fact in sentence.Facts)
        {
            host.Out.WriteLine();
            Write(host, fact);
        }
    }

    private static void Write(CommandHost host, Explanation explanation)
    {
        var fact = explanation.Fact;
        TextLines.Heading(host, TextTable.OneLine(fact.About));
        host.Out.WriteLine();
        var lines = Lines(host);
        lines.Add("Fact", $"{fact.Id}, {fact.Kind}");
        lines.Add("Confidence", ConfidenceSteps.NameOf(fact.Confidence));
        AddAll(lines, "Because", explanation.Reasons.OrderByDescending(r => r.Step == fact.Confidence).Select(Because));
        if (explanation.Rule is not { } rule)
            lines.Add("Rule", $"{fact.Rule}, which is part of the program");
        else
        {
            lines.Add("Rule", $"{rule.Name} ({Place(rule)})");
            AddAll(lines, "", rule.Text.Split('\n').Where(IsOfPattern));
        }
        AddAll(lines, "Slots", explanation.Slots.Select(s => $"{s.Name} = {Quoted(s.Words)}{ValueOf(s)}"));
        lines.Write();
    }

    private static string Because(Reason reason)
    {
        var what = reason.Value is null ? reason.Part : $"{reason.Part} {reason.Value}";
        var words = reason.Words is null ? "" : $", {Quoted(reason.Words)}";
        return $"{ConfidenceSteps.NameOf(reason.Step)}: {what}{words}: {reason.Why}";
    }

    private static string Clause(ExplainedClause clause)
    {
        var text = $"{TextTable.OneLine(clause.Verb.Quote)} ({clause.How})";
        text += Part("subject", clause.Subject) + Part("object", clause.Object) + Part("beside", clause.Beside);
        return text + Part("when", clause.When);
    }

    private static string Part(string name, IReadOnlyList<string> words) => words.Count == 0 ? "" : $"; {name} {string.Join(" | ", words)}";

    private static string Place(Rule rule) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{rule.File}, line {rule.Line}");

    // Its examples would be long, and are no cause.
    private static bool IsOfPattern(string line) =>
        !line.StartsWith("yes ", StringComparison.Ordinal)
        && !line.StartsWith("no ", StringComparison.Ordinal)
        && !line.StartsWith("rule ", StringComparison.Ordinal);

    // A name that is its own value is not said twice.
    private static string ValueOf(ExplainedWords words) => words.Value is null || words.Value == words.Words.Quote ? "" : $" {words.Value}";

    private static string Quoted(Evidence words) => $"“{TextTable.OneLine(words.Quote)}”";

    private static void AddAll(TextTable lines, string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            lines.Add(name, value);
            name = "";
        }
    }

    private static TextTable Lines(CommandHost host) => new TextTable(host, "", "").Narrow(0).WithoutHeadings();
}
