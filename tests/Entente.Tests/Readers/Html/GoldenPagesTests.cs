using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Readers.Html;

/// <summary>
/// Pages with all that is awkward in pages (tests/Pages/Golden), each beside its text and passages. Set ENTENTE_ACCEPT=1 to write
/// them anew, and read the difference before committing it.
/// </summary>
public sealed class GoldenPagesTests
{
    private static readonly string Folder = Repository.Full("tests/Pages/Golden");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_eight_or_more() => Assert.True(Names.Count >= 8);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page(string name)
    {
        var document = Pages.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")));
        var file = Path.Combine(Folder, name + ".txt");
        var text = ShownDocument.Of(document);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
            File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_stand_in_the_text_in_order(string name)
    {
        var document = Pages.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")));
        var before = 0;
        foreach (var passage in document.Passages)
        {
            Assert.InRange(passage.Range.Start, before, passage.Range.End);
            foreach (var words in passage.Words)
            {
                Assert.InRange(words.Start, before, words.End);
                before = words.End;
            }
            Assert.True(before <= passage.Range.End);
            before = passage.Range.End;
            Assert.All(passage.Links, link => Assert.True(link.Range.Start >= passage.Range.Start && link.Range.End <= passage.Range.End));
        }
        Assert.True(before <= document.Text.Value.Length);
    }
}
