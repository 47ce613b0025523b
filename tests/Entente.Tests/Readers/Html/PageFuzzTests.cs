using System.Diagnostics;
using System.Text;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Readers.Html;

/// <summary>Pages cut, doubled and scrambled: none may crash the reading or hold it up.</summary>
public sealed class PageFuzzTests
{
    private const int Seed = 20210315;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly string[] Scraps =
    [
        "<table>",
        "</table>",
        "<tr><td colspan=1000 rowspan=1000>",
        "<div>",
        "</div>",
        "<p>",
        "<a href=#>",
        "</a>",
        "<h1>",
        "<ul><li>",
        "<dl><dt>x<dd>",
        "<!--",
        "-->",
        "<script>",
        "<sup>1</sup>",
        "<svg><foreignObject>",
        "<template>",
        "<math><mi>",
        "<select><option>",
        "<b><i><b>",
        "&#0;",
        "&#xD800;",
        "&lt;",
        "<title>",
        "<plaintext>",
        "<meta charset=utf-7>",
        "<frameset>",
        "<body class=nav>",
        "<main>",
        "<br><br>",
        "\0",
        "\u2028",
        "𝒞",
        "<q>",
        "<pre>\n",
        "<noscript>",
        "<th>",
        "<caption>",
        "<form>",
    ];

    [Fact]
    public void Scrambled_pages_are_read_or_refused()
    {
        // ENTENTE_FUZZ=100000 for a long run.
        var times = int.TryParse(Environment.GetEnvironmentVariable("ENTENTE_FUZZ"), out var asked) ? asked : 400;
        var pages = Directory
            .EnumerateFiles(Repository.Full("tests/Pages"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .ToList();
        var random = new Random(Seed);
        for (var i = 0; i < times; i++)
        {
            var bytes = Mutated(pages[random.Next(pages.Count)], pages[random.Next(pages.Count)], random);
            var clock = Stopwatch.StartNew();
            var result = Pages.Result(bytes);
            Assert.True(clock.Elapsed < Longest, $"mutation {i} took {clock.Elapsed}");
            Assert.True(result.Document is not null || result.Refusal is not null);
            if (result.Document is { } document)
                foreach (var passage in document.Passages)
                    Assert.InRange(passage.Range.End, passage.Range.Start, document.Text.Value.Length);
        }
    }

    private static byte[] Mutated(byte[] page, byte[] other, Random random)
    {
        var bytes = new List<byte>(page);
        for (var times = random.Next(1, 8); times > 0 && bytes.Count > 1; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 400), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.InsertRange(
                        at,
                        Enumerable.Repeat(Scraps[random.Next(Scraps.Length)], random.Next(1, 60)).SelectMany(Encoding.UTF8.GetBytes)
                    );
                    break;
                case 4:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
        return [.. bytes];
    }
}
