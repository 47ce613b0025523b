using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>Finds the line that is the page's title, by what its head says that it is called.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", "｜", "|", "：", " : ", "／"];

    /// <summary>The line of the title, or -1.</summary>
    public static int Find(IReadOnlyList<PageLine> lines, IReadOnlyList<string> said)
    {
        var (best, points) = (-1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isHeading = line.Kind == PassageKind.Heading;
            if (line.Text.Length is 0 or > 400 || (!isHeading && (line.Linked > 0 || line.Kind != PassageKind.Paragraph)))
                continue;
            var found = Match(line, said);
            if (found == 0 && line is { Kind: PassageKind.Heading, Level: 1 } && line.Linked == 0)
                found = 1;
            if (found == 0)
                continue;
            if (isHeading)
                found += Math.Max(1, 8 - line.Level);
            if (line.Linked > 0 && line.Count <= line.Linked)
                found -= 3;
            if (IsAround(line.Node))
                found -= 6;
            if (found > points)
                (best, points) = (i, found);
        }
        return best;
    }

    /// <summary>What a page's title says before or after the name of its site.</summary>
    public static string WithoutSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var parts = title.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2)
                continue;
            if (site is not null)
            {
                var kept = parts.Where(part => !Folded(part).Equals(Folded(site), StringComparison.Ordinal)).ToArray();
                if (kept.Length is > 0 && kept.Length < parts.Length)
                    return string.Join(separator, kept);
            }
            return parts.MaxBy(WordsOf)!;
        }
        return title;
    }

    /// <summary>What the head's titles say beside the page's own title: names of the site.</summary>
    public static IReadOnlySet<string> Sites(IReadOnlyList<string> said, string? publisher, string? title)
    {
        var sites = new HashSet<string>(StringComparer.Ordinal);
        if (publisher is not null)
            sites.Add(Folded(publisher));
        foreach (var name in said)
        foreach (var separator in Separators)
        foreach (var part in name.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            sites.Add(Folded(part));
        if (title is not null)
            sites.Remove(Folded(title));
        return sites;
    }

    // The more words of the head's title a line holds, the surer; the site's own name stands there too.
    private static int Match(PageLine line, IReadOnlyList<string> said)
    {
        var words = Folded(line.Text);
        if (words.Length == 0)
            return 0;
        var most = 0;
        foreach (var title in said)
        {
            var whole = Folded(title);
            if (whole == words)
                most = Math.Max(most, 4 + Math.Min(line.Count, 12));
            else if (line.Count >= 2 && Contains(whole, words))
                most = Math.Max(most, 2 + Math.Min(line.Count, 12) + (whole.StartsWith(words, StringComparison.Ordinal) ? 2 : 0));
            else if (line.Kind == PassageKind.Heading && WordsOf(whole) >= 4 && Contains(words, whole))
                most = Math.Max(most, 2 + WordsOf(whole));
        }
        return most;
    }

    private static bool Contains(string whole, string part)
    {
        var at = whole.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || whole[at - 1] == ' ') && (at + part.Length == whole.Length || whole[at + part.Length] == ' ')
            || (at >= 0 && WordCount.IsSign(part[0]));
    }

    private static int WordsOf(string text) => WordCount.Of(text);

    private static bool IsAround(PageNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (at.Landmark == Landmark.Around)
                return true;
        return false;
    }

    /// <summary>Words in lower case, nothing between them but one space.</summary>
    public static string Folded(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ' && c is not ('\'' or '’' or '.'))
                folded.Append(' ');
        return folded.ToString().TrimEnd();
    }
}
