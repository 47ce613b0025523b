using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace Entente.Tests.House;

/// <summary>Habits of the house that a compiler does not check.</summary>
public partial class CodeTests
{
    private const int LongestFile = 400;

    // Tables and state machines may be longer; each is named here.
    private static readonly string[] LongFiles = ["src/Entente/Documents/FurniturePhrases.cs"];

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities"];

    // A path of the machine on which something was written, or of a folder beside the checkout.
    private const string PathOutside =
        @"(?<![\w./-])/((root|home|Users|mnt)/|work\b)|\.\./(shared|gold|corpora|score|seeds)\b|\b[A-Z]:\\(?!\\)\w";

    [Fact]
    public void Files_stay_short()
    {
        var files = Repository.Files("src", ".cs");
        Findings.None(
            files
                .Where(f => !LongFiles.Contains(f))
                .Select(f => (File: f, Lines: File.ReadLines(Repository.Full(f)).Count()))
                .Where(f => f.Lines > LongestFile)
                .Select(f => $"{f.File} has {f.Lines} lines: cut it, or name it in {nameof(LongFiles)} if it is a table or a state machine")
        );
        Findings.None(LongFiles.Except(files));
    }

    [Fact]
    public void A_namespace_is_its_folder() =>
        Findings.None(
            from file in Repository.Files("src", ".cs")
            let declared = Declared().Match(Repository.WithoutComments(Repository.Read(file)))
            where declared.Success
            let expected = string.Join('.', file.Split('/').Skip(1).SkipLast(1))
            where declared.Groups["name"].Value != expected
            select $"{file} declares {declared.Groups["name"].Value}, not {expected}"
        );

    [Fact]
    public void Types_are_named_by_words_of_the_field() =>
        Findings.None(
            from type in PublicTypes()
            let words = Word().Matches(type.Name).Select(m => m.Value)
            where words.Any(EmptyWords.Contains)
            select type.FullName
        );

    [Fact]
    public void No_field_can_be_changed_from_outside() =>
        Findings.None(
            from type in PublicTypes()
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}"
        );

    [Fact]
    public void Small_values_are_read_only() =>
        Findings.None(
            from type in PublicTypes()
            where type.IsValueType && !type.IsEnum && !type.IsByRefLike
            where type.GetCustomAttribute<IsReadOnlyAttribute>() is null
            select type.FullName
        );

    [Fact]
    public void Nothing_is_left_to_be_done_in_comments() =>
        Findings.None(
            from file in Repository.Files("", ".cs", ".csproj", ".props", ".rules", ".tsv", ".sql", ".md", ".cmd", ".yml", ".json")
            where !file.EndsWith("packages.lock.json", StringComparison.Ordinal)
            where LeftOver().IsMatch(Repository.Read(file))
            select file
        );

    [Fact]
    public void Nothing_names_a_path_outside_of_the_repository()
    {
        Assert.Matches(PathOutside, "a corpus in /home/me/texts");
        Assert.Matches(PathOutside, "\"../gold/a.jsonl\"");
        Assert.DoesNotMatch(PathOutside, "https://example.gov/home/law, at/home, ../../src/Entente");

        var scripts = new[] { "entente", "entente.cmd", "test", "bench", "format", "fuzz", ".ci/run" };
        Findings.None(
            from file in Repository
                .Files("src", ".cs", ".csproj", ".rules", ".tsv", ".sql", ".txt")
                .Concat(Repository.Files("samples"))
                .Concat(Repository.Files("docs"))
                .Concat(Repository.Files("", ".md"))
                .Concat(scripts)
                .Distinct()
            where Regex.IsMatch(Repository.Read(file), PathOutside, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10))
            select file
        );
    }

    [Fact]
    public void Tests_that_read_folders_beside_the_repository_are_marked() =>
        Findings.None(
            from file in Repository.Files("tests", ".cs")
            let code = Repository.WithoutComments(Repository.Read(file))
            where Regex.IsMatch(code, @"\bShared\.Require\(", RegexOptions.None, TimeSpan.FromSeconds(10))
            where !code.Contains("[Trait(Shared.Trait, Shared.Folders)]", StringComparison.Ordinal)
            select $"{file} reads a shared folder, and no test in it has [Trait(Shared.Trait, Shared.Folders)]"
        );

    private static IEnumerable<Type> PublicTypes() =>
        new[] { "Entente", "Entente.Readers", "Entente.Stores", "Entente.Web", "Entente.Workers", "Entente.Cli" }
            .Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll")))
            .SelectMany(name => Assembly.Load(name).GetExportedTypes());

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex Declared();

    [GeneratedRegex("[A-Z][a-z]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(TO" + "DO|FIX" + "ME|XX" + @"X|HA" + @"CK)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex LeftOver();
}
