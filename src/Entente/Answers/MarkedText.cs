using Entente.Documents;
using Entente.Facts;

namespace Entente.Answers;

/// <summary>A stretch of a document's text to which the same facts belong.</summary>
/// <param name="Range">The stretch.</param>
/// <param name="Facts">The facts whose evidence takes it in, those that begin first coming first.</param>
/// <param name="IsWords">Whether it is read: false for what stands between passages (bullets, line ends) and for markup inside of them.</param>
public sealed record MarkedSegment(CharRange Range, IReadOnlyList<Fact> Facts, bool IsWords);

/// <summary>A passage with what stands before it. All blocks together are the text, character for character.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Level">A heading's level or a list item's depth, otherwise 0.</param>
/// <param name="Range">All of it.</param>
/// <param name="Segments">It, cut where evidence begins and ends.</param>
/// <param name="Begins">The facts whose evidence begins in it, as the words stand.</param>
/// <param name="Page">The page of the published document that begins with it or inside of it, or null.</param>
public sealed record MarkedBlock(
    PassageKind Kind,
    int Level,
    CharRange Range,
    IReadOnlyList<MarkedSegment> Segments,
    IReadOnlyList<Fact> Begins,
    string? Page
);

/// <summary>A document's text with the evidence of its facts marked in place.</summary>
public static class MarkedText
{
    // A part is about this long; it ends before the next paragraph or heading.
    private const int PartLength = 40_000;

    /// <summary>
    /// The text in blocks. Evidence may overlap, lie inside other evidence and reach over several passages: each stretch tells all the
    /// facts that it states. Facts whose words do not stand in the text where they should are not marked anywhere.
    /// </summary>
    /// <param name="text">The document's text.</param>
    /// <param name="passages">Its passages; null where the ledger kept none.</param>
    /// <param name="facts">The facts to mark.</param>
    public static IReadOnlyList<MarkedBlock> Of(DocumentText text, IReadOnlyList<Passage>? passages, IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(facts);
        passages ??= PlainText.Read("text", text.Value).Passages;
        var placed = facts
            .Select(f => (Range: RangeOf(text, f.Evidence), Fact: f))
            .Where(p => !p.Range.IsEmpty)
            .OrderBy(p => p.Range.Start)
            .ThenByDescending(p => p.Range.End)
            .ThenBy(p => FactKinds.IndexOf(p.Fact.Kind))
            .ThenBy(p => p.Fact.Id, StringComparer.Ordinal)
            .ToList();
        var blocks = new List<MarkedBlock>(passages.Count);
        var active = new List<(CharRange Range, Fact Fact)>();
        var next = 0;
        foreach (var (passage, own, range) in Cut(text.Value, passages))
        {
            active.RemoveAll(p => p.Range.End <= range.Start);
            var first = next;
            while (next < placed.Count && placed[next].Range.Start < range.End)
                active.Add(placed[next++]);
            blocks.Add(
                new MarkedBlock(
                    passage?.Kind ?? PassageKind.Paragraph,
                    passage?.Level ?? 0,
                    range,
                    Segments(passage, own, range, active),
                    [.. placed[first..next].Select(p => p.Fact)],
                    passage?.Pages is [.., var page] && (passage.Pages.Count > 1 || page.At >= own.Start && IsNewPage(blocks, page.Page))
                        ? page.Page
                        : null
                )
            );
        }
        return blocks;

        bool IsNewPage(List<MarkedBlock> before, string page) => before.FindLast(b => b.Page is not null)?.Page != page;
    }

    /// <summary>The blocks in parts that a page can show, as the ranges of their indexes; a text that is not long is one part.</summary>
    public static IReadOnlyList<Range> Parts(IReadOnlyList<MarkedBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var parts = new List<Range>();
        var first = 0;
        for (var i = 1; i < blocks.Count; i++)
        {
            var length = blocks[i].Range.Start - blocks[first].Range.Start;
            if (length < PartLength || (blocks[i].Kind is not (PassageKind.Paragraph or PassageKind.Heading) && length < 2 * PartLength))
                continue;
            parts.Add(first..i);
            first = i;
        }
        if (first < blocks.Count)
            parts.Add(first..blocks.Count);
        return parts;
    }

    // Each passage with the text before it, and the last one with the text behind it.
    private static IEnumerable<(Passage? Passage, CharRange Own, CharRange Block)> Cut(string text, IReadOnlyList<Passage> passages)
    {
        var at = 0;
        (Passage Passage, CharRange Own, CharRange Block)? held = null;
        foreach (var passage in passages)
        {
            var own = new CharRange(Math.Max(at, passage.Range.Start), Math.Min(text.Length, passage.Range.End));
            if (own.IsEmpty)
                continue;
            if (held is not null)
                yield return held.Value;
            held = (passage, own, new CharRange(at, own.End));
            at = own.End;
        }
        if (held is { } last)
            yield return (last.Passage, last.Own, new CharRange(last.Block.Start, text.Length));
        else if (text.Length > 0)
            yield return (null, new CharRange(0, text.Length), new CharRange(0, text.Length));
    }

    private static List<MarkedSegment> Segments(Passage? passage, CharRange own, CharRange block, List<(CharRange Range, Fact Fact)> active)
    {
        IReadOnlyList<CharRange> words = passage is { Words.Count: > 0 } ? passage.Words : [own];
        var cuts = new SortedSet<int> { block.Start, block.End };
        void CutAt(CharRange range)
        {
            foreach (var at in (ReadOnlySpan<int>)[range.Start, range.End])
                if (at > block.Start && at < block.End)
                    cuts.Add(at);
        }
        foreach (var range in words)
            CutAt(range);
        foreach (var (range, _) in active)
            CutAt(range);
        var segments = new List<MarkedSegment>(cuts.Count - 1);
        var (start, word) = (-1, 0);
        foreach (var end in cuts)
        {
            if (start >= 0)
            {
                while (word < words.Count && words[word].End <= start)
                    word++;
                segments.Add(
                    new MarkedSegment(
                        new CharRange(start, end),
                        [.. active.Where(p => p.Range.Start <= start && p.Range.End >= end).Select(p => p.Fact)],
                        word < words.Count && words[word].Start <= start
                    )
                );
            }
            start = end;
        }
        return segments;
    }

    private static CharRange RangeOf(DocumentText text, Evidence evidence)
    {
        var (start, end) = evidence.Span;
        if (start < 0 || end <= start || end > text.CodePoints)
            return default;
        var range = new CharRange(text.ToIndex(start), text.ToIndex(end));
        return text.Value.AsSpan(range.Start, range.Length).SequenceEqual(evidence.Quote) ? range : default;
    }
}
