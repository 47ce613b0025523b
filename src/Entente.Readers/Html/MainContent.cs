namespace Entente.Readers.Html;

/// <summary>
/// Tells what a page is about from what its site puts around it, by the page's landmarks, by where its running text is, by
/// how much of a part is links, and by how parts repeat. Nothing in it knows any site.
/// </summary>
internal sealed class MainContent
{
    private readonly IReadOnlyList<PageLine> _lines;
    private readonly PageNode _page;
    private readonly int _title;
    private readonly bool[] _isOut;
    private readonly int[] _prose;
    private readonly int[] _words;
    private readonly int[] _linked;

    private MainContent(IReadOnlyList<PageLine> lines, PageNode page, int title)
    {
        (_lines, _page, _title) = (lines, page, title);
        _isOut = new bool[lines.Count];
        _prose = new int[lines.Count + 1];
        _words = new int[lines.Count + 1];
        _linked = new int[lines.Count + 1];
        Count();
    }

    /// <summary>For each line of the page whether it belongs to the text.</summary>
    public static (bool[] IsContent, PageNode Root) Find(
        IReadOnlyList<PageLine> lines,
        PageNode page,
        int title,
        IReadOnlySet<string> sites
    )
    {
        var content = new MainContent(lines, page, title);
        content.TakeOutNamed(page);
        content.Count();
        content.TakeOutTeasers(page);
        content.Count();
        var root = content.ChooseRoot();
        var isContent = new ContentTrim(content, root, lines, title, sites).Trim();
        return (isContent, root);
    }

    /// <summary>How much running text a part holds that is not taken out.</summary>
    public int Prose(PageNode node) => _prose[node.End] - _prose[node.First];

    public int Words(PageNode node) => _words[node.End] - _words[node.First];

    public int Linked(PageNode node) => _linked[node.End] - _linked[node.First];

    public bool IsOut(int line) => _isOut[line];

    public bool HoldsTitle(PageNode node) => node.Holds(_title);

    private void Count()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var counts = !_isOut[i];
            _prose[i + 1] = _prose[i] + (counts ? _lines[i].Prose : 0);
            _words[i + 1] = _words[i] + (counts ? _lines[i].Count : 0);
            _linked[i + 1] = _linked[i] + (counts ? _lines[i].Linked : 0);
        }
    }

    private void TakeOut(PageNode node) => _isOut.AsSpan(node.First, node.End - node.First).Fill(true);

    private void TakeOutNamed(PageNode node)
    {
        foreach (var child in node.Children)
        {
            var landmark = child.Landmark;
            var share = Prose(child) * 100L / Math.Max(1, Prose(_page));
            var isOut =
                !HoldsTitle(child)
                && !child.HoldsMain
                && (landmark == Landmark.Around && share < 70 || landmark == Landmark.Perhaps && share < 45);
            if (isOut)
                TakeOut(child);
            else if (landmark != Landmark.Notes)
                TakeOutNamed(child);
        }
    }

    // Cards that lead to other pages: parts of one kind side by side, each of which opens with a link.
    private void TakeOutTeasers(PageNode node)
    {
        const int MostShare = 60;
        foreach (var child in node.Children)
        {
            if (Words(child) == 0)
                continue;
            if (!HoldsTitle(child) && Prose(child) * 100L <= Prose(_page) * MostShare && Teasers.Are(child, _lines, Words))
                TakeOut(child);
            else
                TakeOutTeasers(child);
        }
    }

    private PageNode ChooseRoot()
    {
        var root = Said() ?? _page;
        while (Next(root) is { } next)
            root = next;
        return root;
    }

    // <main>, or the one article with most of the text.
    private PageNode? Said()
    {
        var all = Prose(_page);
        PageNode? best = null;
        Look(_page);
        return best;

        void Look(PageNode node)
        {
            foreach (var child in node.Children)
            {
                if (child.End == child.First)
                    continue;
                var isMain = child.Landmark == Landmark.Main;
                var isArticle = child.Tag == "article" || child.Element.GetAttribute("itemprop") == "articleBody";
                var enough = Prose(child) * 100L >= all * (isMain ? 30 : 60) || (isMain && HoldsTitle(child));
                if (
                    (isMain || isArticle)
                    && enough
                    && Words(child) > 0
                    && (best is null || child.IsInside(best) || Prose(child) > Prose(best))
                )
                    best = child;
                Look(child);
            }
        }
    }

    // One step nearer to the text, or null where the text is spread over the children.
    private PageNode? Next(PageNode node)
    {
        var all = Prose(node);
        if (all == 0 || node.Tag is "ul" or "ol" or "dl" or "table" && TableGrid.Read(node.Element) is { IsSaid: true })
            return null;
        PageNode? heaviest = null;
        foreach (var child in node.Children)
            if (heaviest is null || Prose(child) > Prose(heaviest))
                heaviest = child;
        if (heaviest is null || heaviest.Tag is "p" or "li" or "ul" or "ol" or "dl" or "blockquote" or "h1" or "h2" or "pre")
            return null;
        var share = Prose(heaviest) * 100L / all;
        var isColumn = heaviest.Tag is "td" or "tr" or "tbody" or "table" or "article" or "main";
        var isTitled = HoldsTitle(heaviest);
        return share >= 78 || (share >= 60 && (isColumn || isTitled)) || (share >= 45 && isColumn && isTitled) ? heaviest : null;
    }
}
