using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>Goes through the part of a page that holds its text, and leaves out what the site put in between, above and below.</summary>
internal sealed class ContentTrim(MainContent content, PageNode root, IReadOnlyList<PageLine> lines, int title, IReadOnlySet<string> sites)
{
    private readonly bool[] _keep = new bool[lines.Count];
    private int _firstProse = int.MaxValue;
    private int _lastProse = -1;

    public bool[] Trim()
    {
        Keep(root);
        JoinSiblings();
        KeepTitle();
        FindProse();
        TakeOutLinks(Top());
        TakeOutSiteNames();
        TakeOutAround();
        TakeOutOtherScripts();
        TakeOutEmptyHeadings();
        return _keep;
    }

    // The highest part of which something is kept.
    private PageNode Top()
    {
        var top = root;
        while (top.Parent is { } parent)
            top = parent;
        return top;
    }

    private void Keep(PageNode node)
    {
        for (var i = node.First; i < node.End; i++)
            _keep[i] = !content.IsOut(i) && lines[i].Text.Length > 0;
    }

    // Parts beside the text that are text too: an introduction above, a section that stands alone, notes below.
    private void JoinSiblings()
    {
        for (var node = root; node.Parent is { } parent && node.Landmark != Landmark.Main && node.Tag != "article"; node = parent)
            foreach (var sibling in parent.Children)
                if (!ReferenceEquals(sibling, node) && sibling.End > sibling.First && IsText(sibling, node))
                    Keep(sibling);
        foreach (var notes in NotesOf(Top()))
            if (!notes.IsInside(root))
                Keep(notes);
    }

    private bool IsText(PageNode sibling, PageNode node)
    {
        const int FewestWords = 15;
        const int MostLinked = 30;
        // The rows and columns of a page laid out by tables are not its sections.
        if (sibling.Tag is "td" or "th" or "tr" or "tbody" or "tfoot" || content.HoldsTitle(sibling))
            return false;
        var isAlike =
            sibling.Tag == node.Tag
            && sibling.Element.ClassName == node.Element.ClassName
            && (sibling.Element.Id ?? "") == (node.Element.Id ?? "");
        var isFlow = sibling.Tag is "p" or "ul" or "ol" or "dl" or "blockquote" or "pre" or "table" or "section";
        return content.Prose(sibling) >= FewestWords
            && content.Linked(sibling) * 100 <= content.Words(sibling) * MostLinked
            && (isAlike || isFlow || (title >= 0 && sibling.First > title && sibling.End <= node.First));
    }

    private static IEnumerable<PageNode> NotesOf(PageNode node)
    {
        foreach (var child in node.Children)
            if (child.Landmark == Landmark.Notes)
                yield return child;
            else
                foreach (var notes in NotesOf(child))
                    yield return notes;
    }

    // A title above the text, with the date and place that stand beside it.
    private void KeepTitle()
    {
        const int MostWordsBeside = 25;
        if (title < 0 || _keep[title])
            return;
        var node = lines[title].Node;
        var around = node.Parent is { } parent && content.Words(parent) - lines[title].Count <= MostWordsBeside ? parent : node;
        for (var i = around.First; i < around.End; i++)
            _keep[i] = i == title || (!content.IsOut(i) && lines[i].Linked == 0 && lines[i].Text.Length > 0 && !IsInLandmark(i));
        // The date, the place and the speaker may each stand apart between the title and the text.
        for (var i = title + 1; i < root.First; i++)
            _keep[i] |=
                !content.IsOut(i)
                && lines[i].Linked == 0
                && lines[i].Text.Length > 0
                && lines[i].Count <= MostWordsBeside
                && !IsInLandmark(i);
        _keep[title] = true;
    }

    // Inside something that stands around the page's subject.
    private bool IsInLandmark(int line)
    {
        for (var node = lines[line].Node; node is not null && !node.Holds(title); node = node.Parent)
            if (node.Landmark is Landmark.Around or Landmark.Perhaps)
                return true;
        return false;
    }

    private void FindProse()
    {
        for (var i = 0; i < lines.Count; i++)
            if (_keep[i] && lines[i].Prose > 0)
            {
                _firstProse = Math.Min(_firstProse, i);
                _lastProse = i;
            }
    }

    private void TakeOutLinks(PageNode node)
    {
        for (var i = node.First; i < node.End; i++)
            if (
                _keep[i]
                && ReferenceEquals(lines[i].Node, node)
                && i != title
                && lines[i] is { Prose: 0, Linked: > 0 } line
                && line.Linked * 2 >= line.Count
                && IsOfSite(node, i, i + 1, line.Count, line.Links.Count)
            )
                _keep[i] = false;
        foreach (var child in node.Children)
        {
            int words = 0,
                linked = 0,
                prose = 0,
                links = 0;
            for (var i = child.First; i < child.End; i++)
                if (_keep[i])
                    (words, linked, prose, links) = (
                        words + lines[i].Count,
                        linked + lines[i].Linked,
                        prose + lines[i].Prose,
                        links + lines[i].Links.Count
                    );
            if (words == 0)
                continue;
            var isLinks = prose == 0 && linked * 100 >= words * 50;
            if (isLinks && !child.Holds(title) && IsOfSite(child, child.First, child.End, words, links))
                _keep.AsSpan(child.First, child.End - child.First).Clear();
            else if (!isLinks)
                TakeOutLinks(child);
        }
    }

    // Whether links lead about the site: above the title or the text, below the text, or many and short between.
    private bool IsOfSite(PageNode node, int first, int end, int words, int links)
    {
        if (node.Landmark == Landmark.Notes || IsReach(first, end) || IsLinkedSentence(first, end))
            return false;
        if (title >= 0 && end <= title)
            return true;
        if (lines[first] is { Kind: PassageKind.Heading, Linked: 0 } own && FurnitureHeadings.IsOfText(own.Text))
            return false;
        var before = Before(first);
        var lead = before >= 0 ? lines[before] : null;
        if (lead is not null && (before == title || (end - first > 1 && lead.Node.IsInside(node))))
            lead = null;
        if (lead is { Kind: PassageKind.Heading } && FurnitureHeadings.IsAround(lead.Text))
            return true;
        if (lead is not null && (lead.Text[^1] is ':' || (lead.Kind == PassageKind.Heading && FurnitureHeadings.IsOfText(lead.Text))))
            return false;
        if (first < _firstProse && words <= 40)
            return true;
        if (first > _lastProse)
            return true;
        return links >= 3 && words <= links * 3;
    }

    // A whole sentence of the text that is a link, too.
    private bool IsLinkedSentence(int first, int end)
    {
        const int FewestWords = 9;
        var line = lines[first];
        return end - first == 1
            && line.Node.Tag == "p"
            && line.Count >= FewestWords
            && line.Node.IsInside(root)
            && first > title
            && HeadingShape.EndsSentence(line.Text);
    }

    // Addresses to write or call, and marks of notes.
    private bool IsReach(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (
                _keep[i]
                && lines[i]
                    .Links.Exists(link =>
                        link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                            && link.Range.Length > 5
                            && lines[i].Text.Contains('@', StringComparison.Ordinal)
                        || link.Url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
                    )
            )
                return true;
        return false;
    }

    private int Before(int line)
    {
        for (var i = line - 1; i >= 0; i--)
            if (_keep[i])
                return i;
        return -1;
    }

    // The name of the site, which the head's title tells beside the page's own.
    private void TakeOutSiteNames()
    {
        for (var i = 0; i < lines.Count; i++)
            if (
                _keep[i]
                && i != title
                && lines[i].Prose == 0
                && (title < 0 || i < title)
                && sites.Contains(PageTitle.Folded(lines[i].Text))
            )
                _keep[i] = false;
    }

    // Headings of related pages with what is below them, and buttons.
    private void TakeOutAround()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!_keep[i] || i == title || !FurnitureHeadings.IsAround(lines[i].Text))
                continue;
            if (lines[i].Kind != PassageKind.Heading)
            {
                // A cell or item may be a word on its own.
                _keep[i] =
                    lines[i].Kind == PassageKind.TableCell
                    || (lines[i].Kind == PassageKind.ListItem && i < _lastProse && lines[i].Linked == 0);
                continue;
            }
            int end = i + 1,
                prose = 0,
                linked = 0,
                words = 0;
            for (
                ;
                end < lines.Count && !(_keep[end] && lines[end].Kind == PassageKind.Heading && lines[end].Level <= lines[i].Level);
                end++
            )
                if (_keep[end])
                    (prose, linked, words) = (prose + lines[end].Prose, linked + lines[end].Linked, words + lines[end].Count);
            if (prose == 0 || linked * 6 >= words || FurnitureHeadings.IsAlwaysAround(lines[i].Text))
                _keep.AsSpan(i, end - i).Clear();
        }
    }

    // Short lines in Japanese around a text in English, or the other way round: the site's, not the text's.
    private void TakeOutOtherScripts()
    {
        int signs = 0,
            letters = 0;
        for (var i = 0; i < lines.Count; i++)
            if (_keep[i] && lines[i].Prose > 0)
                foreach (var c in lines[i].Text)
                    if (WordCount.IsSign(c) || c is >= '\uAC00' and <= '\uD7A3')
                        signs++;
                    else if (char.IsLetter(c))
                        letters++;
        if (letters == 0 || signs * 50 > letters)
            return;
        for (var i = 0; i < lines.Count; i++)
            if (_keep[i] && i != title && lines[i].Prose == 0 && IsMostlySigns(lines[i].Text))
                _keep[i] = false;
    }

    private static bool IsMostlySigns(string text)
    {
        int signs = 0,
            letters = 0;
        foreach (var c in text)
            if (WordCount.IsSign(c) || c is >= '\uAC00' and <= '\uD7A3')
                signs++;
            else if (char.IsLetter(c))
                letters++;
        return signs > letters;
    }

    // A heading below which all was taken out goes with it.
    private void TakeOutEmptyHeadings()
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (!_keep[i] || i == title || lines[i].Kind != PassageKind.Heading)
                continue;
            var next = i + 1;
            var hasLost = false;
            for (; next < lines.Count && !_keep[next]; next++)
                hasLost |= lines[next].Count > 0;
            // Place and date below a text are set in bold, too.
            if (next >= lines.Count && IsBelowText(i))
                (lines[i].Kind, lines[i].Level) = (PassageKind.Paragraph, 0);
            else if (
                (next >= lines.Count && hasLost)
                || (next < lines.Count && hasLost && lines[next].Kind == PassageKind.Heading && lines[next].Level <= lines[i].Level)
            )
                _keep[i] = false;
        }
    }

    // A line that is a heading by its looks alone, in the same part as the text above it.
    private bool IsBelowText(int line) =>
        line > 0
        && Tags.HeadingLevel(lines[line].Node.Element) == 0
        && _lastProse >= 0
        && line > _lastProse
        && lines[_lastProse].Node.IsInside(lines[line].Node);
}
