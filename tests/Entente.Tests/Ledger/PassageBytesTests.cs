using System.Text;
using Entente.Documents;
using Entente.Ledger;
using Entente.Readers;
using Entente.Readers.Markdown;
using Entente.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Ledger;

public sealed class PassageBytesTests
{
    [Fact]
    public void Passages_of_any_text_come_back_as_they_went_in() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60),
            Prop.ForAll(
                Texts.Any.ToArbitrary(),
                text =>
                {
                    Same(PlainText.Read("a", text));
                    var request = new ReadRequest("a.md", "a", Encoding.UTF8.GetBytes(text), new DocumentMetadata());
                    if (new MarkdownReader().Read(request).Document is { } document)
                        Same(document);
                }
            )
        );

    private static void Same(Document document)
    {
        var read = PassageBytes.Read(PassageBytes.Write(document.Passages), document.Text.Value.Length);
        Assert.Equal(document.Passages.Select(Line), read.Select(Line));
    }

    private static string Line(Passage p) =>
        $"{p.Kind} {p.Range} {p.Level} {p.Heading} {string.Join(',', p.Words)} {string.Join(',', p.Links)}";

    [Fact]
    public void Every_kind_of_passage_has_its_place()
    {
        var passages = Enum.GetValues<PassageKind>().Select(kind => new Passage(kind, new CharRange(0, 1))).ToList();
        Assert.Equal(passages.Select(p => p.Kind), PassageBytes.Read(PassageBytes.Write(passages), 1).Select(p => p.Kind));
    }

    [Fact]
    public void Pages_come_back_and_cost_nothing_where_there_are_none()
    {
        var plain = new Passage(PassageKind.Paragraph, new CharRange(0, 300));
        var paged = plain with { Pages = [new PageStart(0, "xii"), new PageStart(120, "1")] };
        Assert.Equal(PassageBytes.Write([plain])[0] + 1, PassageBytes.Write([plain, paged])[0]);
        Assert.Equal(paged.Pages, PassageBytes.Read(PassageBytes.Write([plain, paged]), 300)[1].Pages);
        Assert.Equal(("xii", "1"), Pages.Of([paged], new CharRange(100, 130)));
        Assert.Equal(("1", "1"), Pages.Of([paged], new CharRange(121, 130)));
        Assert.Null(Pages.Of([plain], new CharRange(0, 10)));
        Assert.Equal(["xii", "1"], Pages.All([plain, paged]));
    }

    [Fact]
    public void They_are_few()
    {
        var document = PlainText.Read("a", string.Join("\n\n", Enumerable.Repeat("A paragraph of some words.", 100)));
        Assert.InRange(PassageBytes.Write(document.Passages).Length, 100, 100 * 8);
    }

    [Fact]
    public void Damaged_bytes_are_told()
    {
        var bytes = PassageBytes.Write([new Passage(PassageKind.Paragraph, new CharRange(0, 300))]);
        Assert.Throws<FormatException>(() => PassageBytes.Read(bytes, 299));
        Assert.Throws<FormatException>(() => PassageBytes.Read([], 300));
        Assert.Throws<FormatException>(() => PassageBytes.Read([9, .. bytes[1..]], 300));
        for (var i = 1; i < bytes.Length; i++)
            Assert.Throws<FormatException>(() => PassageBytes.Read(bytes[..i], 300));
    }

    [Fact]
    public void Whatever_bytes_are_read_are_passages_or_none() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes => Assert.True(Record.Exception(() => PassageBytes.Read([1, .. bytes], 300)) is null or FormatException)
            )
            .QuickCheckThrowOnFailure();
}
