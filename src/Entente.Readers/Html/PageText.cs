using System.Text;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>Writes the lines of a page that are its text, one to a line, with the passages that they are.</summary>
internal static class PageText
{
    /// <summary>The text and its passages; headings do not govern yet.</summary>
    public static (string Text, List<Passage> Passages) Write(IReadOnlyList<PageLine> lines)
    {
        var text = new StringBuilder();
        var passages = new List<Passage>(lines.Count);
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(line.IsClose && IsSameKind(passages, line) ? "\n" : "\n\n");
            var at = text.Length;
            text.Append(line.Text);
            passages.Add(
                new Passage(
                    HasWords(line.Text) ? line.Kind : PassageKind.NotProse,
                    new CharRange(at + line.Start, text.Length),
                    LevelOf(line)
                )
                {
                    Words = line.Words.ConvertAll(range => new CharRange(range.Start + at, range.End + at)),
                    Links = line
                        .Links.FindAll(link => link.Range.Start >= line.Start && link.Range.End > link.Range.Start)
                        .ConvertAll(link => link with { Range = new CharRange(link.Range.Start + at, link.Range.End + at) }),
                }
            );
        }
        return (text.Append('\n').ToString(), passages);
    }

    private static int LevelOf(PageLine line) =>
        line.Kind is PassageKind.Heading or PassageKind.ListItem && HasWords(line.Text) ? Math.Max(1, line.Level) : 0;

    private static bool IsSameKind(List<Passage> passages, PageLine line) =>
        passages.Count > 0 && (passages[^1].Kind == line.Kind || passages[^1].Kind == PassageKind.NotProse);

    private static bool HasWords(string text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        return false;
    }
}
