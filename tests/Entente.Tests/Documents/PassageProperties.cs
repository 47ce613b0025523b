using System.Text;
using Entente.Documents;
using Entente.Fuzz;
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

    internal static void AssertSound(Document document) => Assert.Null(Sound.Problem(document));
}
