using DiffPlex;
using Entente.Documents;

namespace Entente.Differences;

/// <summary>What became of words.</summary>
public enum DifferenceKind
{
    /// <summary>Both texts have them.</summary>
    Same,

    /// <summary>Only the earlier text has them.</summary>
    Removed,

    /// <summary>Only the later text has them.</summary>
    Added,
}

/// <summary>A run of words of one text or of both.</summary>
/// <param name="Kind">Which text has them.</param>
/// <param name="Words">The words.</param>
public readonly record struct DifferencePiece(DifferenceKind Kind, string Words);

/// <summary>A passage that is not the same in both texts.</summary>
/// <param name="Earlier">Where it stands in the earlier text; empty where it is new.</param>
/// <param name="Later">Where it stands in the later text; empty where it was left out.</param>
/// <param name="Pieces">Its words in order, as both texts have them.</param>
public sealed record DifferencePassage(TextSpan Earlier, TextSpan Later, IReadOnlyList<DifferencePiece> Pieces);

/// <summary>The plain difference of two texts, line by line and in each line word by word (DiffPlex, after Myers 1986).</summary>
public static class TextDifference
{
    // Beyond this the words of a passage are not compared one by one: it is told as a whole.
    private const int MostCharacters = 40_000;

    private static readonly Differ Differ = new();

    /// <summary>The passages that differ, in order; white space at the ends of lines does not count.</summary>
    public static IReadOnlyList<DifferencePassage> Between(DocumentText earlier, DocumentText later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (oldLines, newLines) = (Lines(earlier.Value), Lines(later.Value));
        var difference = Differ.CreateLineDiffs(Joined(oldLines), Joined(newLines), ignoreWhitespace: true);
        var passages = new List<DifferencePassage>();
        foreach (var block in difference.DiffBlocks)
        {
            var removed = oldLines.GetRange(block.DeleteStartA, block.DeleteCountA);
            var added = newLines.GetRange(block.InsertStartB, block.InsertCountB);
            passages.Add(new DifferencePassage(SpanOf(earlier, removed), SpanOf(later, added), Words(Joined(removed), Joined(added))));
        }
        return passages;
    }

    /// <summary>Two short texts word by word.</summary>
    public static IReadOnlyList<DifferencePiece> Words(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var pieces = new List<DifferencePiece>();
        if (earlier.Length + later.Length > MostCharacters)
        {
            Add(pieces, DifferenceKind.Removed, earlier);
            Add(pieces, DifferenceKind.Added, later);
            return pieces;
        }
        var difference = Differ.CreateCustomDiffs(earlier, later, ignoreWhiteSpace: false, WordPieces.Of);
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(pieces, DifferenceKind.Same, string.Concat(difference.PiecesOld[at..block.DeleteStartA]));
            Add(
                pieces,
                DifferenceKind.Removed,
                string.Concat(difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)])
            );
            Add(
                pieces,
                DifferenceKind.Added,
                string.Concat(difference.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)])
            );
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(pieces, DifferenceKind.Same, string.Concat(difference.PiecesOld[at..]));
        return Joined(pieces);
    }

    // A blank that happens to stand between changed words on both sides is part of the change: whole phrases are read, not every other word.
    private static List<DifferencePiece> Joined(List<DifferencePiece> pieces)
    {
        var joined = new List<DifferencePiece>(pieces.Count);
        var (removed, added) = ("", "");
        void Close()
        {
            Add(joined, DifferenceKind.Removed, removed);
            Add(joined, DifferenceKind.Added, added);
            (removed, added) = ("", "");
        }
        for (var i = 0; i < pieces.Count; i++)
        {
            var (kind, words) = pieces[i];
            var isInside =
                kind == DifferenceKind.Same
                && string.IsNullOrWhiteSpace(words)
                && removed.Length > 0
                && added.Length > 0
                && i + 1 < pieces.Count;
            if (kind == DifferenceKind.Same && !isInside)
            {
                Close();
                joined.Add(pieces[i]);
                continue;
            }
            if (kind != DifferenceKind.Added)
                removed += words;
            if (kind != DifferenceKind.Removed)
                added += words;
        }
        Close();
        return joined;
    }

    private static void Add(List<DifferencePiece> pieces, DifferenceKind kind, string words)
    {
        if (words.Length > 0)
            pieces.Add(new DifferencePiece(kind, words));
    }

    // Lines with words, without the white space around them.
    private static List<(CharRange Range, string Words)> Lines(string text)
    {
        var lines = new List<(CharRange, string)>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                lines.Add((new CharRange(first, last), text[first..last]));
            start = end + 1;
        }
        return lines;
    }

    private static string Joined(List<(CharRange Range, string Words)> lines) => string.Join('\n', lines.Select(l => l.Words));

    private static TextSpan SpanOf(DocumentText text, List<(CharRange Range, string Words)> lines) =>
        lines.Count == 0 ? new TextSpan(0, 0) : text.ToSpan(new CharRange(lines[0].Range.Start, lines[^1].Range.End));
}
