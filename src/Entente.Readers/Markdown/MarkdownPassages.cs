using Entente.Documents;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Entente.Readers.Markdown;

/// <summary>Makes passages of the blocks of a Markdown file.</summary>
/// <param name="text">The document's text.</param>
/// <param name="offset">Where the parsed text begins in it.</param>
internal sealed class MarkdownPassages(string text, int offset)
{
    // Lines in bold stand below all headings that are marked as such.
    private const int LevelOfBoldLine = 6;
    private const int LongestBoldLine = 150;

    private readonly List<Passage> _passages = [];

    /// <summary>The passages in order; headings do not govern yet.</summary>
    public List<Passage> Read(MarkdownDocument tree)
    {
        Read(tree, PassageKind.Paragraph, 0);
        // Footnotes are moved to the end of the tree, but stand where they were written.
        _passages.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        var kept = new List<Passage>(_passages.Count);
        foreach (var passage in _passages)
            if (kept.Count == 0 || kept[^1].Range.End <= passage.Range.Start)
                kept.Add(passage);
        return kept;
    }

    private void Read(ContainerBlock parent, PassageKind kind, int depth)
    {
        foreach (var block in parent)
            Read(block, kind, depth);
    }

    private void Read(Block block, PassageKind kind, int depth)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock:
                AddUnread(block);
                break;
            case HtmlBlock html:
                ReadHtml(html, kind, depth);
                break;
            case HeadingBlock heading:
                foreach (var line in new InlineWords(text, offset).Read(heading.Inline))
                    Add(line.Words, line.Links, PassageKind.Heading, heading.Level);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or ThematicBreakBlock:
                break;
            case ListBlock list:
                Read(list, PassageKind.ListItem, depth + 1);
                break;
            case Table table:
                Read(table, PassageKind.TableCell, 0);
                break;
            case ContainerBlock container:
                Read(container, kind, depth);
                break;
            case LeafBlock leaf:
                foreach (var line in new InlineWords(text, offset).Read(leaf.Inline))
                    ReadLine(line, kind, depth);
                break;
        }
    }

    private void ReadLine(InlineLine line, PassageKind kind, int depth)
    {
        if (kind == PassageKind.Paragraph && IsMarkedHeading(line))
            (kind, depth) = (PassageKind.Heading, LevelOfBoldLine);
        else if (
            kind == PassageKind.Paragraph
            && ListMarker.At(text.AsSpan(line.Words[0].Start, line.Words[0].Length))
                is {
                    Style: ListMarkerStyle.Bullet or ListMarkerStyle.Dash or ListMarkerStyle.Number or ListMarkerStyle.Letter,
                    Length: var marker
                }
            && marker < line.Words[0].Length
        )
        {
            (kind, depth) = (PassageKind.ListItem, 1);
            line.SkipMarker(text, marker);
        }
        Add(line.Words, line.Links, kind, depth);
    }

    // A line all in bold or underlined; one in italics only if it is written like a title.
    private bool IsMarkedHeading(InlineLine line)
    {
        var words = text.AsSpan(line.Range.Start, line.Range.Length);
        if (!line.HasUnmarkedWords && line.HasPlainWords)
            return HeadingShape.Of(words) >= HeadingCase.Title;
        return !line.HasPlainWords
            && words.Length <= LongestBoldLine
            && !HeadingShape.EndsSentence(words.TrimEnd("*_"))
            && words[^1] is not (';' or ',');
    }

    private void ReadHtml(HtmlBlock html, PassageKind kind, int depth)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
        {
            AddUnread(html);
            return;
        }
        foreach (var words in HtmlWords.Read(text, html.Span.Start + offset, html.Span.End + 1 + offset))
            Add(words, [], kind, depth);
    }

    private void AddUnread(Block block)
    {
        var range = WordRanges.Trim(text, block.Span.Start + offset, Math.Min(block.Span.End + 1 + offset, text.Length));
        if (!range.IsEmpty)
            _passages.Add(new Passage(PassageKind.NotProse, range));
    }

    private void Add(List<CharRange> words, List<PassageLink> links, PassageKind kind, int level)
    {
        if (words.Count == 0)
            return;
        var range = new CharRange(words[0].Start, words[^1].End);
        if (!words.Exists(part => WordRanges.HasWords(text, part)))
            (kind, level) = (PassageKind.NotProse, 0);
        _passages.Add(new Passage(kind, range, level) { Words = words.Count == 1 ? [] : words, Links = links });
    }
}
