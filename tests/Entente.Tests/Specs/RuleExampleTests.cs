using Entente.Documents;
using Entente.Language;
using Entente.Patterns;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Specs;

/// <summary>Every example of every rule is a test: what the rule must fit, and what it must not.</summary>
public class RuleExampleTests
{
    private static readonly Extractor Extractor = new();

    public static TheoryData<string> Examples()
    {
        var data = new TheoryData<string>();
        foreach (var rule in RuleBook.FromResources(new Vocabulary()).Rules)
        foreach (var example in rule.Examples)
            data.Add($"{rule.Name}@{rule.File}:{example.Line}");
        return data;
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Examples))]
    public void An_example_fits_or_does_not_as_it_says(string name)
    {
        var (rule, example) = Find(name);
        List<RuleMatch> matches;
        List<string> found;
        lock (Extractor)
        {
            var document = PlainText.Read("example", example.Text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) });
            matches = [.. Extractor.ReadMatches(document).Where(m => m.Rule.Name == rule.Name)];
            found = [.. matches.Select(Show)];
        }
        if (!example.Fits)
            Assert.Empty(found);
        else
            Assert.True(
                matches.Select(m => m.Slots).Any(slots => example.Slots.All(wanted => slots.Any(s => Has(s, wanted)))),
                $"{example.Text}\nfound: {(found.Count == 0 ? "nothing" : string.Join("\n       ", found))}"
            );
    }

    [Fact]
    public void Every_rule_has_examples_of_both_sorts() =>
        Assert.All(
            RuleBook.FromResources(new Vocabulary()).Rules,
            rule => Assert.Equal(2, rule.Examples.Select(e => e.Fits).Distinct().Count())
        );

    private static (Rule Rule, RuleExample Example) Find(string name)
    {
        var line = int.Parse(name[(name.LastIndexOf(':') + 1)..]);
        var rule = Extractor.RuleBook.Rules.Single(r => name.StartsWith($"{r.Name}@{r.File}:", StringComparison.Ordinal));
        return (rule, rule.Examples.Single(e => e.Line == line));
    }

    private static bool Has(SlotValue slot, (string Name, string Words) wanted) =>
        slot.Name == wanted.Name && WithoutArticle(Words(slot)) == WithoutArticle(wanted.Words);

    private static string WithoutArticle(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private static string Show(RuleMatch match) => string.Join("; ", match.Slots.Select(s => $"{s.Name}={Words(s)}"));

    private static string Words(SlotValue slot) => Extractor.Reading.Chars(slot.First, slot.End).ToString();
}
