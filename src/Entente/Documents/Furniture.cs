using System.Buffers;
using System.Collections.Frozen;

namespace Entente.Documents;

/// <summary>
/// Recognises what a web site puts around its documents (banners, menus, cookie notices, footers), by the words that such
/// sites use, by the shape of the lines, and by their place above the first and below the last prose. What a government
/// says stays: a sentence is furniture only where it speaks of the site itself.
/// </summary>
public static class Furniture
{
    private const int LongestCharacters = 600;
    private const int MostWords = 60;
    private const int MostWordsOfLine = 14;
    private const int MostWordsAfterOpening = 25;
    private const int LongestOpening = 80;
    private const int FewestWordsOfProse = 8;
    private const int SurelyProse = 25;
    private const int WidestGap = 2;
    private const int MostWordsInGap = 4;
    private const int MostWordsOfTitle = 20;
    private const int MostTitles = 12;

    private static readonly SearchValues<char> LineSigns = SearchValues.Create("|·•>»›→©");
    private static readonly FrozenDictionary<string, FurnitureKind> Anywhere = Index(FurniturePhrases.Anywhere);
    private static readonly FrozenDictionary<string, FurnitureKind> AtEdges = Index(FurniturePhrases.AtEdges);

    /// <summary>Makes furniture of those passages that are.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="passages">Its passages; furniture is replaced.</param>
    /// <param name="publisher">The publisher's name where it is known.</param>
    public static void Mark(string text, List<Passage> passages, string? publisher = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(passages);
        var kinds = Kinds(text, passages, publisher);
        for (var i = 0; i < kinds.Length; i++)
            if (kinds[i] != FurnitureKind.None)
                passages[i] = passages[i] with { Kind = PassageKind.Furniture, Level = 0 };
    }

    /// <summary>For each passage what furniture it is, if any.</summary>
    public static FurnitureKind[] Kinds(string text, IReadOnlyList<Passage> passages, string? publisher = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(passages);
        var kinds = new FurnitureKind[passages.Count];
        int firstProse = passages.Count,
            lastProse = -1;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (!passages[i].IsRead)
                continue;
            var words = Words(passages[i]);
            var count = CountWords(words);
            if (words.Length <= LongestCharacters)
                kinds[i] = Of(words, count);
            if (kinds[i] != FurnitureKind.None || !IsProse(words, count))
                continue;
            firstProse = Math.Min(firstProse, i);
            lastProse = i;
        }
        MarkEdge(0, firstProse);
        MarkEdge(Math.Max(firstProse, lastProse + 1), kinds.Length);
        var name = publisher is null ? null : FurnitureShapes.Fold(publisher);
        MarkMasthead(firstProse, name);
        MarkFooterName(lastProse + 1, name);
        return kinds;

        ReadOnlySpan<char> Words(Passage passage) => text.AsSpan(passage.Range.Start, passage.Range.Length);

        // Menu entries, and the few unknown ones between them.
        void MarkEdge(int first, int end)
        {
            var last = -1;
            var inRelated = false;
            for (var i = first; i < end; i++)
            {
                if (!passages[i].IsRead || Words(passages[i]).Length > LongestCharacters)
                    continue;
                var line = FurnitureShapes.Fold(Words(passages[i]));
                if (kinds[i] == FurnitureKind.None)
                    kinds[i] = AtEdges.GetValueOrDefault(line.TrimEnd(':', '.'));
                if (kinds[i] == FurnitureKind.None && inRelated && IsTitle(Words(passages[i])))
                    kinds[i] = FurnitureKind.Related;
                if (kinds[i] == FurnitureKind.None)
                    continue;
                inRelated = kinds[i] == FurnitureKind.Related && first > 0;
                if (kinds[i] == FurnitureKind.Menu && last >= 0 && i - last <= WidestGap + 1 && IsMenuGap(last + 1, i))
                    kinds.AsSpan(last + 1, i - last - 1).Fill(FurnitureKind.Menu);
                last = kinds[i] is FurnitureKind.Menu ? i : -1;
            }
        }

        bool IsMenuGap(int first, int end)
        {
            for (var i = first; i < end; i++)
                if (
                    CountWords(Words(passages[i])) > MostWordsInGap
                    || HeadingShape.EndsSentence(Words(passages[i]))
                    || Words(passages[i]).ContainsAnyInRange('0', '9')
                )
                    return false;
            return true;
        }

        void MarkMasthead(int end, string? name)
        {
            for (var i = 0; i < end && name is not null; i++)
                if (kinds[i] == FurnitureKind.None && passages[i].IsRead && IsName(i, name))
                    kinds[i] = FurnitureKind.Publisher;
        }

        // The site's name again at the foot of the page, and the titles of other pages below it.
        void MarkFooterName(int first, string? name)
        {
            for (var i = first; i < kinds.Length; i++)
            {
                if (kinds[i] != FurnitureKind.None || !passages[i].IsRead || !IsName(i, name) || !StandsAlone(i) || IsInListOfSources(i))
                    continue;
                kinds[i] = FurnitureKind.Publisher;
                var rest = i + 1;
                while (
                    rest < kinds.Length && (kinds[rest] != FurnitureKind.None || !passages[rest].IsRead || IsTitle(Words(passages[rest])))
                )
                    rest++;
                if (rest == kinds.Length && rest - i - 1 <= MostTitles)
                    for (var title = i + 1; title < rest; title++)
                        if (kinds[title] == FurnitureKind.None && passages[title].IsRead)
                            kinds[title] = FurnitureKind.Related;
                return;
            }
        }

        bool IsName(int i, string? name) =>
            Words(passages[i]).Length <= LongestCharacters
            && FurnitureShapes.IsPublisher(FurnitureShapes.Fold(Words(passages[i])), CountWords(Words(passages[i])), name);

        bool StandsAlone(int i) => HasBlankLine(i - 1) && HasBlankLine(i);

        bool HasBlankLine(int before)
        {
            if (before < 0 || before + 1 >= passages.Count)
                return true;
            var lines = 0;
            foreach (var c in text.AsSpan(passages[before].Range.End..passages[before + 1].Range.Start))
                if (c == '\n' || c == '\r')
                    lines++;
            return lines > 1
                && (
                    lines > 2
                    || !text.AsSpan(passages[before].Range.End..passages[before + 1].Range.Start).Contains("\r\n", StringComparison.Ordinal)
                );
        }

        // "… from these sources:", then lines each alone: there the publisher's name is one of the sources.
        bool IsInListOfSources(int i)
        {
            while (i > 0 && StandsAlone(i) && !IsProse(Words(passages[i])))
                i--;
            return text[passages[i].Range.End - 1] == ':';
        }
    }

    /// <summary>What furniture a passage is wherever it stands.</summary>
    public static FurnitureKind Of(ReadOnlySpan<char> passage) => Of(passage, CountWords(passage));

    private static FurnitureKind Of(ReadOnlySpan<char> passage, int words)
    {
        if (words > MostWords || words == 0 || (words > MostWordsOfLine && !MayBeLong(passage)))
            return FurnitureKind.None;
        var line = FurnitureShapes.Fold(passage);
        if (Anywhere.TryGetValue(line.TrimEnd('.', ':'), out var kind))
            return kind;
        foreach (var (opening, starts) in FurniturePhrases.Openings)
            if (
                FurnitureShapes.StartsWithAny(line, starts)
                && words <= (opening == FurnitureKind.Cookies ? MostWords : MostWordsAfterOpening)
            )
                return opening;
        return FurnitureShapes.IsSiteNotice(line, words) ? FurnitureKind.Banner
            : FurnitureShapes.IsShareRow(line, words) ? FurnitureKind.Share
            : FurnitureShapes.IsCopyrightLine(line, words) ? FurnitureKind.Copyright
            : FurnitureShapes.IsUpdateNotice(line, words) ? FurnitureKind.Updated
            : FurnitureShapes.IsMenuRow(line, IsEntry) ? FurnitureKind.Menu
            : FurnitureShapes.IsBreadcrumb(line, words) ? FurnitureKind.Breadcrumb
            : FurnitureKind.None;
    }

    // Most passages are sentences: those are let go without a copy of them.
    private static bool MayBeLong(ReadOnlySpan<char> passage)
    {
        if (passage.ContainsAny(LineSigns))
            return true;
        var opening = FurnitureShapes.Fold(passage[..Math.Min(passage.Length, LongestOpening)]);
        foreach (var (_, starts) in FurniturePhrases.Openings)
            if (FurnitureShapes.StartsWithAny(opening, starts))
                return true;
        return FurnitureShapes.StartsLikeNotice(opening);
    }

    private static bool IsEntry(string entry) => Anywhere.ContainsKey(entry) || AtEdges.ContainsKey(entry);

    private static bool IsProse(ReadOnlySpan<char> words) => IsProse(words, CountWords(words));

    private static bool IsProse(ReadOnlySpan<char> words, int count) =>
        count >= SurelyProse || (count >= FewestWordsOfProse && (HeadingShape.EndsSentence(words) || words[^1] == ':'));

    // The title of another page: short, no sentence, no address or telephone number.
    private static bool IsTitle(ReadOnlySpan<char> words) =>
        CountWords(words) is > 1 and <= MostWordsOfTitle && HeadingShape.Of(words) != HeadingCase.None;

    // As far as it matters: no more than one above the most that furniture has.
    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var blank = TextLines.IsBlank(c);
            if (!blank && !inside)
                words++;
            inside = !blank;
            if (words > MostWords)
                break;
        }
        return words;
    }

    private static FrozenDictionary<string, FurnitureKind> Index((FurnitureKind Kind, string[] Lines)[] table) =>
        table.SelectMany(row => row.Lines.Select(line => KeyValuePair.Create(line, row.Kind))).ToFrozenDictionary(StringComparer.Ordinal);
}
