using Entente.Documents;
using Entente.Readers.Metadata;
using Entente.Readers.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Entente.Readers.Markdown;

/// <summary>
/// Reads Markdown. The document's text is the whole file, front matter and markup included, so that spans point into the
/// file; what is markup is left out of the passages' words.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .Build();

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (text, refusal) = TextDecoder.Decode(request.Path, request.Bytes.Span);
        if (refusal is not null)
            return ReadResult.Of(refusal);
        if (HasOpenLinks(text))
            return ReadResult.Of(ReadingMessages.TooDeep(request.Path));
        // The parser takes a byte order mark for the first character of the first line.
        var mark = text[0] == '\uFEFF' ? 1 : 0;
        MarkdownDocument tree;
        try
        {
            tree = Markdig.Markdown.Parse(mark == 0 ? text : text[mark..], Pipeline);
        }
        catch (ArgumentException)
        {
            return ReadResult.Of(ReadingMessages.TooDeep(request.Path));
        }
        var stated = ReadFrontMatter(request, tree, text, mark);
        if (stated.Refusal is { } broken)
            return ReadResult.Of(broken);
        var metadata = request.Overrides.Over(stated.Metadata);
        var passages = new MarkdownPassages(text, mark).Read(tree);
        Furniture.Mark(text, passages, metadata.Publisher);
        Outline.Apply(passages);
        var document = new Document(request.Id ?? stated.Id ?? request.Name, new DocumentText(text), passages, metadata);
        return ReadResult.Of(document, stated.Warnings);
    }

    // For each "](" without an end the parser looks for one to the end of the block.
    private static bool HasOpenLinks(string text)
    {
        const int MostOpen = 2_000;
        var open = 0;
        for (var i = 1; i < text.Length && open <= MostOpen; i++)
            if (text[i] == '(' && text[i - 1] == ']')
                open++;
            else if (text[i] == ')' && open > 0 || IsBlankLine(text, i))
                open = text[i] == ')' ? open - 1 : 0;
        return open > MostOpen;
    }

    private static bool IsBlankLine(string text, int i) =>
        text[i] == '\n' && text[i - 1] is '\n' or '\r' && (text[i - 1] == '\n' || i > 1 && text[i - 2] == '\n');

    private static StatedMetadata ReadFrontMatter(ReadRequest request, MarkdownDocument tree, string text, int mark)
    {
        var nothing = new StatedMetadata(new DocumentMetadata(), null, [], null);
        if (tree.Count == 0 || tree[0] is not YamlFrontMatterBlock block)
            return IsLeftOpen(text.AsSpan(mark)) ? nothing with { Refusal = ReadingMessages.OpenFrontMatter(request.Path) } : nothing;
        var whole = text.AsSpan(mark + block.Span.Start, block.Span.Length).TrimEnd();
        var first = whole.IndexOfAny('\r', '\n');
        var last = whole.LastIndexOfAny('\r', '\n');
        if (first < 0 || last <= first)
            return nothing;
        // The line end before the YAML stays, so that its lines are counted as the file's.
        return new MetadataYaml(request.Path, 0, request.Overrides).Read(whole[first..last].ToString(), isSidecar: false);
    }

    // "---" and then a key, but no "---" to close it: a rule would not be followed by a key.
    private static bool IsLeftOpen(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (end < 0 || !text[..end].TrimEnd().SequenceEqual("---"))
            return false;
        text = text[(text[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        var key = text.IndexOf(':');
        return key > 0 && !text[..key].ContainsAny(" \t\r\n") && key + 1 < text.Length && text[key + 1] is ' ' or '\r' or '\n';
    }
}
