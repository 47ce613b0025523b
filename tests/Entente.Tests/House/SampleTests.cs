using Entente.Time;
using Xunit;

namespace Entente.Tests.House;

/// <summary>The samples are what their README says: documents with front matter, two of them editions of one work.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples => new(Repository.Files("samples/us-japan", ".md"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_says_what_it_is(string path)
    {
        var (keys, body) = Read(path);
        Assert.NotEmpty(keys["title"]);
        Assert.NotEmpty(keys["publisher"]);
        Assert.Equal("en", keys["language"]);
        Assert.True(Edtf.TryParse(keys["date"], out _), $"{path}: \"{keys["date"]}\" is no date");
        Assert.StartsWith("# " + keys["title"], body.TrimStart(), StringComparison.Ordinal);
        Assert.InRange(body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 200, 500);
    }

    [Fact]
    public void Two_samples_are_editions_of_one_work_a_year_apart()
    {
        var editions = Repository
            .Files("samples/us-japan", ".md")
            .Select(path => Read(path).Keys)
            .Where(keys => keys.ContainsKey("work"))
            .ToList();
        Assert.Equal(2, editions.Count);
        Assert.Single(editions.Select(keys => keys["work"]).Distinct());
        Assert.Equal([2020, 2021], editions.Select(keys => Edtf.Parse(keys["date"]).Start!.Value.Year).Order());
    }

    private static (Dictionary<string, string> Keys, string Body) Read(string path)
    {
        var parts = Repository.Read(path).Split("---\n", 3);
        Assert.True(parts.Length == 3 && parts[0].Length == 0, $"{path} does not begin with front matter");
        var keys = parts[1]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.Ordinal);
        return (keys, parts[2]);
    }
}
