using System.Text.RegularExpressions;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Readers.Html;

/// <summary>
/// The main content of pages laid out as ministries, embassies and governments do it (tests/Pages/Layouts): each page stands beside
/// what a person took for its content.
/// </summary>
public sealed partial class MainContentTests
{
    private const double Least = 0.98;
    private const double LeastOfOne = 0.95;

    private static readonly string Folder = Repository.Full("tests/Pages/Layouts");

    public static TheoryData<string> Layouts =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_twenty_layouts_or_more() => Assert.True(Layouts.Count >= 20);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_layout(string name)
    {
        var (same, kept, content) = Score(name);
        Assert.True(same >= kept * LeastOfOne, $"{same} of the {kept} words kept are content");
        Assert.True(same >= content * LeastOfOne, $"{same} of {content} words of content are kept");
    }

    [Fact]
    public void All_layouts_together()
    {
        var scores = Layouts.Select(row => Score(row.Data)).ToList();
        var (same, kept, content) = (scores.Sum(s => s.Same), scores.Sum(s => s.Kept), scores.Sum(s => s.Content));
        var told = FormattableString.Invariant(
            $"{scores.Count} layouts: {(double)same / kept:0.000} of the words kept are content, {(double)same / content:0.000} of the content is kept"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        Assert.True(same >= kept * Least, told);
        Assert.True(same >= content * Least, told);
    }

    private static (int Same, int Kept, int Content) Score(string name)
    {
        var kept = Words(Pages.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html"))).Text.Value);
        var content = Words(File.ReadAllText(Path.Combine(Folder, name + ".txt")));
        return (Common(kept, content), kept.Length, content.Length);
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    // Words in the same order: their longest common subsequence.
    private static int Common(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        for (var j = 0; j < b.Length; j++)
            lengths[i + 1, j + 1] = a[i] == b[j] ? lengths[i, j] + 1 : Math.Max(lengths[i, j + 1], lengths[i + 1, j]);
        return lengths[a.Length, b.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
