namespace Entente.Readers.Html;

/// <summary>Recognises lists of teasers: parts of one kind, each opening with a link to another page, with few words besides.</summary>
internal static class Teasers
{
    private const int FewestCards = 2;
    private const int MostWordsOfCard = 60;

    public static bool Are(PageNode node, IReadOnlyList<PageLine> lines, Func<PageNode, int> words)
    {
        int cards = 0,
            parts = 0;
        string? kind = null;
        foreach (var child in node.Children)
        {
            var count = words(child);
            if (count == 0)
                continue;
            parts++;
            var own = child.Tag + ' ' + child.Element.ClassName;
            var isCard = child.Tag != "li" || child.Children.Exists(part => part.End > part.First);
            if (isCard && count <= MostWordsOfCard && (kind is null || kind == own) && OpensWithLink(child, lines))
            {
                kind = own;
                cards++;
            }
        }
        // A heading above the cards and a "more" below them are no cards.
        return cards >= FewestCards && parts - cards <= 2;
    }

    // The first line, or the first but for a date or label, leads elsewhere whole; prose with one link in it does not.
    private static bool OpensWithLink(PageNode card, IReadOnlyList<PageLine> lines)
    {
        var isLinked = false;
        var looked = 0;
        for (var i = card.First; i < card.End; i++)
        {
            if (lines[i].Count == 0)
                continue;
            if (lines[i].Links.Exists(link => link.Url.StartsWith('#')))
                return false;
            if (looked++ < 2 && lines[i].Linked * 10 >= lines[i].Count * 8 && lines[i].Linked > 0)
                isLinked = true;
        }
        return isLinked && looked > 0;
    }
}
