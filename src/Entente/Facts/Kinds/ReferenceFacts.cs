using System.Buffers;
using Entente.Documents;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>The lines of a document's lists of further sources.</summary>
public sealed class ReferenceFacts : IFactBuilder
{
    private const int LongestTitle = 140;

    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "further reading",
        "see also",
        "related links",
        "related content",
        "resources",
        "useful links",
        "links",
        "references",
        "sources",
        "additional resources",
        "additional information",
        "more information",
        "for more information",
        "for further information",
        "learn more",
        "related documents",
        "further information",
        "key links",
        "other resources",
        "further resources",
        "related information",
        "bibliography",
        "external links",
    };

    private static readonly int LongestHeading = Headings.Max(static h => h.Length);

    private static readonly SearchValues<string> Introductions = SearchValues.Create(
        [
            "listed here",
            "listed below",
            "see the following",
            "following links",
            "following sources",
            "following resources",
            "following websites",
            "further information",
            "more information",
            "additional information",
            "further reading",
            "see also",
            "links below",
            "other sources",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <inheritdoc/>
    public string Kind => Reference.Name;

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        // References are lines of lists, not sentences: no rule gives them.
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        var passages = context.Document.Passages;
        for (var p = 0; p < passages.Count; p++)
            if (Introduces(context, passages[p], out var rest))
                p = AddList(context, sink, p, rest) - 1;
            else if (passages[p].IsRead)
                AddPointed(context, sink, passages[p]);
    }

    // "See also: Treaty of Oslo, https://…": a source on the line that points to it.
    private static void AddPointed(FactContext context, FactSink sink, Passage passage)
    {
        var text = context.Reading.Text;
        if (passage.Range.Length > LongestTitle + 120)
            return;
        var words = text.AsSpan(passage.Range.Start, passage.Range.Length);
        var colon = words.IndexOf(':');
        if (colon <= 0 || colon + 2 >= words.Length || !IsHeading(words[..colon].Trim("*_ ")))
            return;
        var line = Trim(text, new CharRange(passage.Range.Start + colon + 1, passage.Range.End));
        if (line.IsEmpty)
            return;
        var at = text.IndexOf("http", line.Start, line.Length, StringComparison.OrdinalIgnoreCase);
        var url = at < 0 ? null : text[at..line.End].Split([' ', '\n', ')', '>'], 2)[0].TrimEnd('.', ',', ';');
        var title = (at < 0 ? text[line.Start..line.End] : text[line.Start..at]).Trim(' ', ',', ';', '(', '<', '–', '-', ':', '\n');
        if (title.Length == 0 && url is null || title.Length > LongestTitle || HeadingShape.EndsSentence(title))
            return;
        var link = passage.Links.Count > 0 ? passage.Links[0] : null;
        var body = new Reference(title.Length == 0 ? url! : title, url ?? link?.Url);
        sink.Add(
            context,
            context.EvidenceOf(passage.Range),
            body,
            null,
            PartiesOf(context, line),
            $"Further source: {body.Title}",
            "reference-line"
        );
    }

    // Whether a list of sources follows; the passage may hold its first lines itself.
    private static bool Introduces(FactContext context, Passage passage, out int rest)
    {
        rest = passage.Range.End;
        if (!passage.IsRead)
            return false;
        var text = context.Reading.Text;
        var line = FirstLine(text, passage.Range);
        var words = text.AsSpan(line.Start, line.Length).Trim("*_# ");
        if (passage.Kind == PassageKind.Heading)
            return IsHeading(words.TrimEnd(':'));
        var colon = text.LastIndexOf(':', passage.Range.End - 1, passage.Range.Length);
        if (colon < 0)
            return line.End == passage.Range.End && IsHeading(words);
        // "… some of which are listed here:" ends the passage, or its line.
        var end = text.AsSpan(colon + 1, passage.Range.End - colon - 1);
        var lineEnd = end.IndexOf('\n') is var n and >= 0 ? n : end.Length;
        if (!end[..lineEnd].IsWhiteSpace())
            return false;
        rest = colon + 1;
        var start = text.LastIndexOf('.', colon, colon - passage.Range.Start) + 1;
        var introduction = text.AsSpan(Math.Max(start, passage.Range.Start)..colon);
        return IsHeading(introduction.Trim()) || IsIntroduction(introduction);
    }

    private static bool IsIntroduction(ReadOnlySpan<char> words) => words.ContainsAny(Introductions);

    private static bool IsHeading(ReadOnlySpan<char> words) =>
        words.Length <= LongestHeading && Headings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    // Adds the lines behind an introduction, and returns the passage after the list.
    private static int AddList(FactContext context, FactSink sink, int introduction, int rest)
    {
        var passages = context.Document.Passages;
        var text = context.Reading.Text;
        var last = passages[introduction].Range.End;
        var count = AddLines(context, sink, passages[introduction], new CharRange(rest, last));
        var p = introduction + 1;
        for (; p < passages.Count; p++)
        {
            var passage = passages[p];
            if (passage.Kind is not (PassageKind.ListItem or PassageKind.Paragraph))
                break;
            // A blank line ends a list of bare lines; items of a marked list may stand apart.
            if (count > 0 && passage.Kind != PassageKind.ListItem && HasBlankLine(text, last, passage.Range.Start))
                break;
            var added = AddLines(context, sink, passage, passage.Range);
            if (added == 0)
                break;
            count += added;
            last = passage.Range.End;
        }
        return p;
    }

    private static int AddLines(FactContext context, FactSink sink, Passage passage, CharRange range)
    {
        var text = context.Reading.Text;
        var count = 0;
        for (var start = range.Start; start < range.End; )
        {
            var line = FirstLine(text, new CharRange(start, range.End));
            start = line.End + 1;
            var trimmed = Trim(text, line);
            if (trimmed.IsEmpty)
                continue;
            if (!IsTitle(text, trimmed))
                return count;
            Add(context, sink, passage, trimmed);
            count++;
        }
        return count;
    }

    private static void Add(FactContext context, FactSink sink, Passage passage, CharRange line)
    {
        var text = context.Reading.Text;
        var link = passage.Links.FirstOrDefault(l => l.Range.Start >= line.Start && l.Range.End <= line.End);
        var title = link is null ? text[line.Start..line.End] : text[link.Range.Start..link.Range.End];
        var url =
            link?.Url
            ?? (
                title.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !title.Contains(' ', StringComparison.Ordinal)
                    ? title
                    : null
            );
        var body = new Reference(title, url);
        sink.Add(context, context.EvidenceOf(line), body, null, PartiesOf(context, line), $"Further source: {title}", "reference-list");
    }

    private static List<string> PartiesOf(FactContext context, CharRange line)
    {
        var parties = new List<string>();
        var tokens = context.Reading.Tokens;
        var first = 0;
        while (first < tokens.Count && tokens[first].Start < line.Start)
            first++;
        var end = first;
        while (end < tokens.Count && tokens[end].End <= line.End)
            end++;
        context.Parties.Add(first, end, parties);
        return parties;
    }

    // A title is short and no sentence.
    private static bool IsTitle(string text, CharRange line) =>
        line.Length <= LongestTitle
        && text[line.End - 1] is not ('.' or ':' or ';' or ',')
        && (
            char.IsUpper(text[line.Start])
            || char.IsDigit(text[line.Start])
            || text[line.Start] is '[' or '“' or '"' or '‘'
            || text.AsSpan(line.Start).StartsWith("http", StringComparison.Ordinal)
        );

    private static CharRange FirstLine(string text, CharRange range)
    {
        var end = text.IndexOf('\n', range.Start, range.Length);
        return new CharRange(range.Start, end < 0 ? range.End : end);
    }

    private static CharRange Trim(string text, CharRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '•' or '*' or '-' or '–' or '·'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new CharRange(start, end);
    }

    private static bool HasBlankLine(string text, int start, int end)
    {
        var lines = 0;
        for (var i = start; i < end; i++)
            if (text[i] == '\n' && ++lines > 1)
                return true;
        return false;
    }
}
