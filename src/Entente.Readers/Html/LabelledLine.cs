using System.Text;
using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>
/// A cell with what stands at the head of its row and column, as a line that reads by itself: "Exports to Japan, 2019: $74.4
/// billion". The words are the page's own; what is added is the comma and the colon between them. The stretches of words part the heads
/// from the cell, the last one, so that the cell can be found again in the page.
/// </summary>
internal static class LabelledLine
{
    /// <summary>The line of a cell below and beside its heads.</summary>
    public static PageLine Of(PageNode node, IReadOnlyList<PageLine> heads, PageLine cell)
    {
        var text = new StringBuilder();
        var words = new List<CharRange>();
        var links = new List<PassageLink>();
        for (var i = 0; i < heads.Count; i++)
        {
            var start = text.Length;
            links.AddRange(heads[i].Links.Select(link => Moved(link, start)));
            text.Append(heads[i].Text.AsSpan().TrimEnd(":,; "));
            text.Append(i + 1 < heads.Count ? ',' : ':');
            words.Add(new CharRange(start, text.Length));
            text.Append(' ');
        }
        var offset = text.Length;
        text.Append(cell.Text);
        links.AddRange(cell.Links.Select(link => Moved(link, offset)));
        if (cell.Words.Count == 0)
            words.Add(new CharRange(offset, text.Length));
        else
            words.AddRange(cell.Words.Select(range => new CharRange(range.Start + offset, range.End + offset)));
        return new PageLine
        {
            Node = node,
            Kind = PassageKind.TableCell,
            Text = text.ToString(),
            Words = words,
            Links = links.FindAll(link => link.Range.End <= text.Length),
            Count = cell.Count,
            Linked = cell.Linked,
            Prose = cell.Prose,
            IsClose = true,
        };
    }

    private static PassageLink Moved(PassageLink link, int offset) =>
        link with
        {
            Range = new CharRange(link.Range.Start + offset, link.Range.End + offset),
        };
}
