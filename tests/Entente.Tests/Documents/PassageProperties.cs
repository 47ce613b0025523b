using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Documents;

/// <summary>What holds for the passages of any text whatever.</summary>
public class PassageProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(60);

    [Fact]
    public void Of_plain_text() => Check.One(Many, Prop.ForAll(Texts.Any.ToArbitrary(), text => AssertSound(PlainText.Read("d", text))));

    [Fact]
    public void Of_markdown() =>
        Check.One(
            Many,
            Prop.ForAll(
                Texts.Any.ToArbitrary(),
                text =>
                {
                    var result = new MarkdownReader().Read(
                        new ReadRequest("d.md", "d", Encoding.UTF8.GetBytes(text), new DocumentMetadata())
                    );
                    Assert.True(result.Document is not null ^ result.Refusal is not null);
                    if (result.Document is { } document)
                        AssertSound(document);
                }
            )
        );

    internal static void AssertSound(Document document)
    {
        var text = document.Text.Value;
        var end = 0;
        for (var i = 0; i < document.Passages.Count; i++)
        {
            var passage = document.Passages[i];
            Assert.InRange(passage.Range.Start, end, text.Length);
            Assert.InRange(passage.Range.End, passage.Range.Start + 1, text.Length);
            Assert.False(char.IsWhiteSpace(text[passage.Range.Start]) || char.IsWhiteSpace(text[passage.Range.End - 1]));
            Assert.InRange(passage.Heading, -1, i - 1);
            Assert.True(passage.Heading < 0 || document.Passages[passage.Heading].Kind == PassageKind.Heading);
            end = passage.Range.Start;
            foreach (var words in passage.Words)
            {
                Assert.InRange(words.Start, end, passage.Range.End);
                Assert.InRange(words.End, words.Start + 1, passage.Range.End);
                end = words.End;
            }
            foreach (var link in passage.Links)
            {
                Assert.InRange(link.Range.Start, passage.Range.Start, passage.Range.End);
                Assert.InRange(link.Range.End, link.Range.Start + 1, passage.Range.End);
            }
            end = passage.Range.End;
        }
    }
}
