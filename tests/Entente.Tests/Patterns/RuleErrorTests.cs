using Entente.Language;
using Entente.Patterns;
using Xunit;

namespace Entente.Tests.Patterns;

public class RuleErrorTests
{
    private const string Examples = "\n  gives event test\n  yes x\n  no y\n";

    private static IReadOnlyList<RuleError> ErrorsOf(string rules)
    {
        Assert.Null(RuleBook.TryLoad(new Vocabulary(), [("test.rules", rules)], out var errors));
        return errors;
    }

    [Theory]
    [InlineData("match was <appoint> as", 13)]
    [InlineData("match a {persn} b", 11)]
    [InlineData("match a [b", 11)]
    [InlineData("match a (b|) c", 14)]
    [InlineData("match word, other", 13)]
    [InlineData("match \"( other", 9)]
    [InlineData("match a b+", 12)]
    [InlineData("match ... other", 9)]
    [InlineData("match [other]", 9)]
    [InlineData("match", 8)]
    [InlineData("clause {party}", 10)]
    [InlineData("clause take subject", 15)]
    [InlineData("clause take form past", 20)]
    [InlineData("clause grok subject *", 10)]
    public void An_error_tells_its_line_and_column(string line, int column)
    {
        var error = Assert.Single(
            ErrorsOf($"verb take\nrule r\n  {line}{(line is "match" or "match a b" ? "\n  match x" : "")}{Examples}"),
            e => e.Line == 3
        );
        Assert.Equal(("test.rules", column), (error.File, error.Column));
    }

    [Fact]
    public void An_error_reads_as_those_of_compilers()
    {
        var error = Assert.Single(ErrorsOf($"rule r\n  match she was <appoint>{Examples}"));
        Assert.Equal("test.rules(2,17): " + RuleMessages.UnknownSet("appoint"), error.ToString());
    }

    [Fact]
    public void All_errors_are_told_at_once_in_the_order_of_the_lines()
    {
        var errors = ErrorsOf("set a = x {party}\nset a = y\nset b = <c>\nset c = <b>\nnonsense\nmatch x\n");
        Assert.Equal(
            [
                "test.rules(1,11): " + RuleMessages.NotInSet("slot"),
                "test.rules(2,5): " + RuleMessages.DuplicateSet("a", "test.rules", 1),
                "test.rules(3,9): " + RuleMessages.SetInItself("c > b > c"),
                "test.rules(4,9): " + RuleMessages.SetInItself("b > c > b"),
                "test.rules(5,1): " + RuleMessages.UnknownLine("nonsense"),
                "test.rules(6,1): " + RuleMessages.OutsideRule("match"),
            ],
            errors.Select(e => e.ToString())
        );
    }

    [Fact]
    public void A_rule_says_what_it_gives_and_shows_what_it_fits_and_what_not()
    {
        var errors = ErrorsOf("rule r\n  match x\nrule r\n  gives event\n");
        Assert.Equal(
            [
                RuleMessages.NoGives("r"),
                RuleMessages.NoYes("r"),
                RuleMessages.NoNo("r"),
                RuleMessages.DuplicateRule("r", "test.rules", 1),
                RuleMessages.NoMatch("r"),
                RuleMessages.NoYes("r"),
                RuleMessages.NoNo("r"),
            ],
            errors.Select(e => e.Message)
        );
    }

    [Fact]
    public void A_rule_may_be_called_weak_with_a_reason()
    {
        var book = RuleBook.Load(new Vocabulary(), [("test.rules", "rule r\n  match held\n  weak   said of views too" + Examples)]);
        var rule = Assert.Single(book.Rules);
        Assert.Equal("said of views too", rule.Weakness);
        Assert.Equal("rule r\nmatch held\nweak   said of views too\ngives event test\nyes x\nno y", rule.Text);
        Assert.Equal([RuleMessages.WeakReason], ErrorsOf($"rule r\n  match x\n  weak{Examples}").Select(e => e.Message));
        Assert.Equal([RuleMessages.WeakTwice], ErrorsOf($"rule r\n  match x\n  weak a\n  weak b{Examples}").Select(e => e.Message));
        Assert.Equal([RuleMessages.OutsideRule("weak")], ErrorsOf("weak a").Select(e => e.Message));
    }

    [Fact]
    public void The_exception_lists_all_errors()
    {
        var error = Assert.Throws<RuleException>(() => RuleBook.Load(new Vocabulary(), [("a.rules", "x"), ("b.rules", "y")]));
        Assert.Equal(["a.rules", "b.rules"], error.Errors.Select(e => e.File));
        Assert.Contains("b.rules(1,1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_belong_to_their_file_and_those_of_the_shared_file_to_all()
    {
        var rules = $"rule r\n  match she was <appoint>{Examples}";
        Assert.NotNull(RuleBook.TryLoad(new Vocabulary(), [("a.rules", rules), ("shared.rules", "set appoint = named")], out _));
        Assert.Null(RuleBook.TryLoad(new Vocabulary(), [("a.rules", rules), ("b.rules", "set appoint = named")], out _));
    }
}
