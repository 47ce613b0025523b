using Entente.Facts;
using Entente.Readers;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Readers;

/// <summary>One content in each format (tests/Formats): the same facts come of all. A new format is a file beside the others.</summary>
public sealed class SameContentTests
{
    private const string Plain = "content.txt";

    private static readonly string Folder = Repository.Full("tests/Formats");

    public static TheoryData<string> Others =>
        [
            .. Directory
                .EnumerateFiles(Folder, "content.*")
                .Select(path => Path.GetFileName(path))
                .Where(name => name != Plain)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Yields_the_same_facts(string name)
    {
        var expected = Facts(Plain);
        Assert.True(expected.Length > 12);
        Assert.Equal(expected, Facts(name));
    }

    private static string[] Facts(string name)
    {
        var date = Entente.Time.Edtf.Parse("2021-03-15");
        var options = new LoadOptions
        {
            Retrieved = DateTimeOffset.UnixEpoch,
            Overrides = new() { Date = date },
        };
        var result = Assert.Single(new DocumentLoader(options).Load([Path.Combine(Folder, name)]));
        Assert.True(result.Refusal is null, result.Refusal?.ToString());
        return [.. new Extractor().Extract(result.Loaded!.Document).Select(Show)];
    }

    private static string Show(Fact fact) =>
        $"{fact.Kind} | {Words(fact.About)} | {fact.When} | {string.Join(' ', fact.Parties)} | {Words(fact.Evidence.Quote)}";

    // What is markup in one format is none in another.
    private static string Words(string text) =>
        string.Join(' ', text.Replace("*", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
