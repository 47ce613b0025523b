using System.Text;
using Entente.Cli;
using Xunit;

namespace Entente.Tests.Commands;

public sealed class UsageTests : CommandRun
{
    [Theory]
    [InlineData(new[] { "reed" }, "There is no command \"reed\". Did you mean read?\nSee: entente --help\n")]
    [InlineData(new[] { "reed", "bad", "worse" }, "There is no command \"reed\". Did you mean read?\nSee: entente --help\n")]
    [InlineData(new[] { "xyzzyx" }, "There is no command \"xyzzyx\".\nSee: entente --help\n")]
    [InlineData(new[] { "facts", "--knd", "rank" }, "There is no option --knd. Did you mean --kind?\nSee: entente facts --help\n")]
    [InlineData(new[] { "read", "--legder", "x" }, "There is no option --legder. Did you mean --ledger?\nSee: entente read --help\n")]
    [InlineData(new[] { "facts", "--kind", "figur" }, "There is no kind \"figur\". Did you mean figure?", false)]
    [InlineData(
        new[] { "facts", "--format", "jsno" },
        "There is no format \"jsno\". Did you mean jsonl? There are: table, jsonl, csv.\nSee: entente facts --help\n"
    )]
    [InlineData(
        new[] { "facts", "--as-of", "2021-13" },
        "--as-of: \"2021-13\" is no date. Write 2019, 2019-10, 2019-10-07, or an interval such as 1952/..\nSee: entente facts --help\n"
    )]
    [InlineData(
        new[] { "facts", "--read-by", "1952/.. soon" },
        "--read-by: \"1952/.. soon\" is no date. Write 2026, 2026-11, 2026-11-23 or 2026-11-23T14:05.\nSee: entente facts --help\n"
    )]
    [InlineData(
        new[] { "facts", "--limit", "-3" },
        "\"-3\" is no number of lines: write 0 for all, or 1 and more.\nSee: entente facts --help\n"
    )]
    [InlineData(
        new[] { "facts", "stray" },
        "\"stray\" is one argument too many; put words that belong together in quotes.\nSee: entente facts --help\n"
    )]
    [InlineData(new[] { "read" }, "Name what is to be read: files, folders, addresses, or a --list of them.\n")]
    [InlineData(
        new[] { "facts", "--ledger", "postgres://x/y" },
        "A ledger in PostgreSQL cannot be opened by this version; name a file with --ledger.\nSee: entente facts --help\n"
    )]
    public void Wrong_use_names_what_would_be_right(string[] args, string message, bool isWhole = true)
    {
        var (code, output, error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        if (isWhole)
            Assert.Equal(message, error);
        else
            Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_option_and_argument_is_described_and_every_command_has_an_example()
    {
        var root = EntenteCommand.Root(Host);
        Assert.NotEmpty(root.Subcommands);
        foreach (var command in root.Subcommands)
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            var examples = Assert.IsAssignableFrom<EntenteSubcommand>(command).Examples;
            Assert.NotEmpty(examples);
            Assert.All(examples, e => Assert.Contains($"entente {command.Name}", e.Line, StringComparison.Ordinal));
            Assert.All(command.Options, o => Assert.EndsWith(".", o.Description, StringComparison.Ordinal));
            Assert.All(command.Arguments, a => Assert.EndsWith(".", a.Description, StringComparison.Ordinal));
        }
    }

    /// <summary>Set ENTENTE_ACCEPT=1 to write the help anew, and read the difference before committing it.</summary>
    [Fact]
    public void Help_is_as_kept()
    {
        Host = Host with { Width = 100 };
        var text = new StringBuilder(Run("--help").Out);
        foreach (var command in EntenteCommand.Root(Host).Subcommands)
        {
            Assert.Equal(0, Run(command.Name, "--help").Code);
            text.Append('\n').Append($"$ entente {command.Name} --help\n").Append(Run(command.Name, "--help").Out);
        }
        var file = House.Repository.Full("tests/Entente.Tests/Commands/help.golden.txt");
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(file, text.ToString());
        Assert.Equal(File.ReadAllText(file), text.ToString());
    }

    [Fact]
    public void The_version_names_program_and_rules()
    {
        var (code, output, _) = Run("--version");
        Assert.Equal(0, code);
        Assert.Matches(@"^entente \d+\.\d+\.\d+\S* \(rules [0-9a-f]{16}\)\n$", output);
    }
}
