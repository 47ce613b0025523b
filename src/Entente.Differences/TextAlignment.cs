using DiffPlex;
using Entente.Documents;

namespace Entente.Differences;

/// <summary>A place at which two texts are held against each other: a passage of one, of the other, or of both.</summary>
/// <param name="Earlier">The passage of the earlier text; null where it is new.</param>
/// <param name="Later">The passage of the later text; null where it was left out.</param>
/// <param name="Pieces">Its words in order, as both texts have them, white space as one blank.</param>
public sealed record AlignedPair(CharRange? Earlier, CharRange? Later, IReadOnlyList<DifferencePiece> Pieces)
{
    /// <summary>Whether both texts have the same words here.</summary>
    public bool IsSame => Earlier is not null && Later is not null && Pieces.All(p => p.Kind == DifferenceKind.Same);
}

/// <summary>Two texts side by side, passage by passage.</summary>
/// <remarks>
/// Passages with the same words are found by the difference of the two lists (DiffPlex, after Myers 1986). Of what stands between them,
/// passages that share most of their words are put side by side, in their order; the others stand alone. A site's furniture is left out.
/// </remarks>
public static class TextAlignment
{
    private const double LeastLikeness = 0.35;

    // Beyond this, passages between two alike ones are told as left out and put in.
    private const int MostComparisons = 40_000;

    private static readonly Differ Differ = new();

    /// <summary>The passages of both texts in order, each once.</summary>
    public static IReadOnlyList<AlignedPair> Of(
        string earlier,
        IReadOnlyList<Passage> earlierPassages,
        string later,
        IReadOnlyList<Passage> laterPassages
    )
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(earlierPassages);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(laterPassages);
        var (old, now) = (Units(earlier, earlierPassages), Units(later, laterPassages));
        var pairs = new List<AlignedPair>(Math.Max(old.Count, now.Count));
        var (i, j) = (0, 0);
        if (old.Count > 0 && now.Count > 0)
            foreach (var block in Differ.CreateLineDiffs(Joined(old), Joined(now), ignoreWhitespace: false).DiffBlocks)
            {
                while (i < block.DeleteStartA)
                    pairs.Add(Both(old[i++], now[j++]));
                var (oldEnd, nowEnd) = (i + block.DeleteCountA, j + block.InsertCountB);
                Align(old, i, oldEnd, now, j, nowEnd, pairs);
                (i, j) = (oldEnd, nowEnd);
            }
        while (i < old.Count && j < now.Count)
            pairs.Add(Both(old[i++], now[j++]));
        Align(old, i, old.Count, now, j, now.Count, pairs);
        return pairs;
    }

    // The pairs of most likeness in all, none of which cross.
    private static void Align(List<Unit> old, int i, int oldEnd, List<Unit> now, int j, int nowEnd, List<AlignedPair> pairs)
    {
        var (rows, columns) = (oldEnd - i, nowEnd - j);
        if (rows > 0 && columns > 0 && (long)rows * columns <= MostComparisons)
        {
            var likeness = new double[rows, columns];
            var best = new double[rows + 1, columns + 1];
            for (var a = rows - 1; a >= 0; a--)
            for (var b = columns - 1; b >= 0; b--)
            {
                likeness[a, b] = Likeness(old[i + a], now[j + b]);
                best[a, b] = Math.Max(best[a + 1, b], best[a, b + 1]);
                if (likeness[a, b] >= LeastLikeness)
                    best[a, b] = Math.Max(best[a, b], best[a + 1, b + 1] + likeness[a, b]);
            }
            var (x, y) = (0, 0);
            while (x < rows && y < columns)
                if (likeness[x, y] >= LeastLikeness && best[x, y] <= best[x + 1, y + 1] + likeness[x, y])
                    pairs.Add(Both(old[i + x++], now[j + y++]));
                else if (best[x, y] <= best[x + 1, y])
                    pairs.Add(Removed(old[i + x++]));
                else
                    pairs.Add(Added(now[j + y++]));
            (i, j) = (i + x, j + y);
        }
        while (i < oldEnd)
            pairs.Add(Removed(old[i++]));
        while (j < nowEnd)
            pairs.Add(Added(now[j++]));
    }

    private static AlignedPair Both(Unit old, Unit now) =>
        new(
            old.Range,
            now.Range,
            old.Words == now.Words ? [new DifferencePiece(DifferenceKind.Same, old.Words)] : TextDifference.Words(old.Words, now.Words)
        );

    private static AlignedPair Removed(Unit old) => new(old.Range, null, [new DifferencePiece(DifferenceKind.Removed, old.Words)]);

    private static AlignedPair Added(Unit now) => new(null, now.Range, [new DifferencePiece(DifferenceKind.Added, now.Words)]);

    // The share of their words that both have (Dice's coefficient).
    private static double Likeness(Unit old, Unit now)
    {
        var (fewer, more) = old.Set.Count <= now.Set.Count ? (old.Set, now.Set) : (now.Set, old.Set);
        var both = fewer.Count(more.Contains);
        return both == 0 ? 0 : 2.0 * both / (old.Set.Count + now.Set.Count);
    }

    private static List<Unit> Units(string text, IReadOnlyList<Passage> passages)
    {
        var units = new List<Unit>(passages.Count);
        foreach (var passage in passages.Where(p => p.Kind != PassageKind.Furniture))
        {
            var words = text[passage.Range.Start..passage.Range.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                units.Add(new Unit(passage.Range, string.Join(' ', words), words.ToHashSet(StringComparer.OrdinalIgnoreCase)));
        }
        return units;
    }

    private static string Joined(List<Unit> units) => string.Join('\n', units.Select(u => u.Words));

    private readonly record struct Unit(CharRange Range, string Words, HashSet<string> Set);
}
