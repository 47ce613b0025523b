using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Entente.Tests.House;

/// <summary>Data flows one way through the house: nobody asks a later stage.</summary>
public partial class FlowTests
{
    // The core's folders in the order of the flow. A folder may use those of the lines above its own.
    private static readonly string[][] Flow =
    [
        ["Time"],
        ["Documents"],
        ["Language"],
        ["Mentions"],
        ["Clauses"],
        ["Patterns"],
        ["Facts"],
        ["Reconciliation"],
        ["Ledger"],
        ["Answers", "Sheets", "Exports"],
    ];

    // What stands in the core's root, on top of all folders. Nobody below may name it.
    private static readonly string[] OnTop = ["Extractor"];

    // "from -> to" against the flow, each with its reason. The list is empty and should stay so.
    private static readonly string[] Exempt = [];

    // Which projects a project may refer to.
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Entente"] = [],
        ["Entente.Readers"] = ["Entente"],
        ["Entente.Stores"] = ["Entente"],
        ["Entente.Differences"] = ["Entente"],
        ["Entente.Tables"] = ["Entente"],
        ["Entente.Web"] = ["Entente", "Entente.Differences", "Entente.Readers", "Entente.Stores", "Entente.Tables"],
        ["Entente.Workers"] = ["Entente", "Entente.Differences", "Entente.Readers", "Entente.Stores"],
        ["Entente.Cli"] =
        [
            "Entente",
            "Entente.Differences",
            "Entente.Readers",
            "Entente.Stores",
            "Entente.Tables",
            "Entente.Web",
            "Entente.Workers",
        ],
    };

    [Fact]
    public void The_core_uses_its_folders_in_the_order_of_the_flow() =>
        Findings.None(
            from file in CoreFiles()
            from used in UsedFolders(Repository.Read(file))
            let own = FolderOf(file)
            where own is not null && used != own && LevelOf(used) >= LevelOf(own) && !Exempt.Contains($"{own} -> {used}")
            select $"{file}: {own} comes before {used} in the flow and must not use it"
        );

    [Fact]
    public void Every_folder_of_the_core_has_its_place_in_the_flow()
    {
        Assert.All(
            CoreFiles().Select(FolderOf).OfType<string>().Distinct(),
            folder => Assert.Contains(folder, Flow.SelectMany(level => level))
        );
        Findings.None(CoreFiles().Where(file => FolderOf(file) is null).Select(Path.GetFileNameWithoutExtension).Except(OnTop));
    }

    [Fact]
    public void What_stands_on_top_of_the_core_is_named_by_no_folder() =>
        Findings.None(
            from file in CoreFiles()
            where FolderOf(file) is not null
            from top in OnTop
            where
                Regex.IsMatch(Repository.WithoutComments(Repository.Read(file)), $@"\b{top}\b", RegexOptions.None, TimeSpan.FromSeconds(10))
            select $"{file} names {top}"
        );

    [Fact]
    public void The_core_uses_no_package()
    {
        var references = typeof(Language.Vocabulary).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

        var packages = XDocument.Load(Repository.Full("src/Entente/Entente.csproj")).Descendants("PackageReference");
        Findings.None(packages.Where(p => (string?)p.Attribute("PrivateAssets") != "all").Select(p => (string?)p.Attribute("Include")));
    }

    [Fact]
    public void Projects_refer_to_each_other_one_way() =>
        Findings.None(
            from project in Repository.Files("src", ".csproj")
            let name = Path.GetFileNameWithoutExtension(project)
            from reference in XDocument.Load(Repository.Full(project)).Descendants("ProjectReference")
            let other = Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/'))
            where !Projects.GetValueOrDefault(name, []).Contains(other)
            select $"{name} refers to {other}"
        );

    [Fact]
    public void A_use_against_the_flow_is_found()
    {
        const string Code = """
            using Entente.Facts.Kinds; // Entente.Ledger in a comment does not count
            namespace Entente.Mentions;
            class X { string s = "// Entente.Sheets"; Entente.Time.Edtf? t; }
            """;
        Assert.Equal(["Facts", "Sheets", "Time"], UsedFolders(Code).Order());
        Assert.True(LevelOf("Facts") > LevelOf("Mentions"));
        Assert.Equal("Mentions", FolderOf("src/Entente/Mentions/Times/TimeRecogniser.cs"));
        Assert.Null(FolderOf("src/Entente/Extractor.cs"));
    }

    private static IReadOnlyList<string> CoreFiles() => Repository.Files("src/Entente", ".cs");

    private static string? FolderOf(string file) => file.Split('/') is [_, _, var folder, _, ..] ? folder : null;

    private static int LevelOf(string folder) => Array.FindIndex(Flow, level => level.Contains(folder));

    private static IEnumerable<string> UsedFolders(string code) =>
        Used()
            .Matches(Namespace().Replace(Repository.WithoutComments(code), ""))
            .Select(m => m.Groups["folder"].Value)
            .Where(folder => LevelOf(folder) >= 0)
            .Distinct();

    [GeneratedRegex(@"\bEntente\.(?<folder>\w+)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Used();

    [GeneratedRegex(@"^\s*namespace\s+[\w.]+", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex Namespace();
}
