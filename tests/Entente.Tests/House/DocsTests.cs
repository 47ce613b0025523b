using System.Diagnostics;
using System.Text.RegularExpressions;
using Entente.Facts;
using Entente.Patterns;
using Entente.Readers;
using Xunit;

namespace Entente.Tests.House;

/// <summary>What the documents of the repository say is so.</summary>
public partial class DocsTests
{
    private static IEnumerable<string> Documents =>
        Repository
            .Files("", ".md")
            .Where(f =>
                !f.StartsWith("samples/us-japan/", StringComparison.Ordinal) && !f.StartsWith("tests/Formats/", StringComparison.Ordinal)
            );

    [Fact]
    public void Links_between_documents_lead_somewhere() =>
        Findings.None(
            from file in Documents
            from link in Link().Matches(Repository.Read(file)).Select(m => m.Groups["to"].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#')
            let path = Path.Combine(Path.GetDirectoryName(Repository.Full(file))!, link.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file} links to {link}, which is not there"
        );

    [Theory]
    [InlineData("entente")]
    [InlineData("test")]
    [InlineData("bench")]
    [InlineData("format")]
    [InlineData("fuzz")]
    [InlineData(".ci/run")]
    public void Scripts_at_the_root_are_there_and_are_mentioned(string script)
    {
        Assert.StartsWith("#!/usr/bin/env bash\n", Repository.Read(script), StringComparison.Ordinal);
        Assert.Contains("\nset -euo pipefail\n", Repository.Read(script), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(Repository.Full(script)).HasFlag(UnixFileMode.UserExecute), $"{script} cannot be executed");
        Assert.Contains(script, Repository.Read("CONTRIBUTING.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_fact_is_described() =>
        Findings.None(
            FactKinds
                .All.Where(kind => !Repository.Read("docs/facts.md").Contains($"### `{kind.Name}`", StringComparison.Ordinal))
                .Select(kind => kind.Name)
        );

    [Fact]
    public void The_example_of_a_fact_in_the_readme_is_one()
    {
        var line = Repository.Read("README.md").Split('\n').Single(l => l.StartsWith("{\"id\":", StringComparison.Ordinal));
        var fact = FactJson.Read(line);
        Assert.Equal(line, FactJson.Write(fact));
        Assert.Equal(fact.Evidence.Span.Length, fact.Evidence.Quote.Length);

        var sample = Repository.Full($"samples/us-japan/{fact.Document}.md");
        var loaded = Assert.Single(new DocumentLoader(new LoadOptions { Retrieved = DateTimeOffset.UnixEpoch }).Load([sample])).Loaded!;
        // Where the program says it in another way, the line of the README is to be replaced by one of these.
        Assert.Contains(line, new Extractor().Extract(loaded.Document).Select(FactJson.Write));
    }

    [Fact]
    public void Every_slot_type_of_the_rule_language_is_described() =>
        Findings.None(SlotTypes.Names.Where(name => !Repository.Read("docs/rules.md").Contains($"`{name}`", StringComparison.Ordinal)));

    [Fact]
    public void Every_folder_that_the_architecture_names_is_there_and_every_folder_of_the_core_is_named()
    {
        var page = Repository.Read("ARCHITECTURE.md");
        Findings.None(Folder().Matches(page).Select(m => m.Groups["folder"].Value).Where(f => !Directory.Exists(Repository.Full(f))));
        Findings.None(
            Repository
                .Files("src/Entente", ".cs")
                .Select(f => f.Split('/'))
                .Where(parts => parts.Length > 3)
                .Select(parts => $"`src/Entente/{parts[2]}`")
                .Distinct()
                .Where(folder => !page.Contains(folder, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void No_file_holds_the_marks_of_an_unfinished_merge() =>
        Findings.None(
            from file in Repository.Files("", ".cs", ".md", ".rules", ".tsv", ".sql", ".csproj", ".props", ".json", ".txt")
            where MergeMark().IsMatch(Repository.Read(file))
            select file
        );

    [Fact]
    public void The_commands_table_of_the_readme_is_that_of_the_program()
    {
        var offered = OfferedCommands();
        if (offered.Count == 0)
            Assert.Skip("the program offers no commands yet");
        var table = CommandRow()
            .Matches(Repository.Read("README.md"))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["state"].Value.Trim(), StringComparer.Ordinal);
        Findings.None(offered.Except(table.Keys).Select(c => $"README.md does not describe `entente {c}`"));
        Findings.None(
            offered
                .Where(c => table.GetValueOrDefault(c) == "planned")
                .Select(c => $"README.md calls `entente {c}` planned, and the program offers it")
        );
        Findings.None(
            table
                .Where(row => row.Value == "works")
                .Select(row => row.Key)
                .Except(offered)
                .Select(c => $"README.md says that `entente {c}` works, and the program does not offer it")
        );
    }

    // The names below "Commands:" in the program's own help.
    private static List<string> OfferedCommands()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll"), "--help"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var help = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var commands = Regex.Match(
            help,
            @"^\s*Commands:?\s*$(?<list>(\n[ \t]+\S.*)*)",
            RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10)
        );
        return
        [
            .. commands
                .Groups["list"]
                .Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => FirstWord().Match(line))
                .Where(m => m.Success)
                .Select(m => m.Groups["word"].Value),
        ];
    }

    [GeneratedRegex(@"^\| `(?<folder>[\w./]+)`[^|]*\|", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex Folder();

    [GeneratedRegex("^(<{7}|>{7}) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^\| `entente (?<name>[a-z]+)[^|]*\|[^|]*\|(?<state>[^|]*)\|",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex CommandRow();

    // A command stands two columns in; what stands further in goes on with a description.
    [GeneratedRegex(@"^ {1,4}(?<word>[a-z][a-z-]*)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FirstWord();
}
