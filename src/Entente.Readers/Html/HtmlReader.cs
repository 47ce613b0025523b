using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Documents;
using Entente.Readers.Metadata;

namespace Entente.Readers.Html;

/// <summary>
/// Reads web pages. The document's text is made of the page's own words without what its site puts around them: one line to a
/// paragraph, heading, item or cell. No script runs and nothing that the page names is loaded.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    // Browsers stop at 512; deeper elements are taken as following each other.
    private const int DeepestElement = 300;
    private const int MostOpen = 3000;
    private const int MostElements = 500_000;

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (source, broken, refusal) = HtmlDecoder.Decode(request.Path, request.Bytes.Span);
        if (refusal is not null)
            return ReadResult.Of(refusal);
        if (OpenTags.Most(source) > MostOpen)
            return ReadResult.Of(ReadingMessages.TooDeep(request.Path));
        if (Parse(source) is not { } page)
            return ReadResult.Of(ReadingMessages.TooManyElements(request.Path, MostElements));
        using (page)
            return Read(request, page, broken);
    }

    private static ReadResult Read(ReadRequest request, IDocument page, int broken)
    {
        if (page.Body is not { } body)
            return ReadResult.Of(ReadingMessages.Empty(request.Path));
        var said = PageMetadata.Read(page);
        var (lines, tree) = PageLines.Read(body, new HiddenElements(page));
        var title = PageTitle.Find(lines, said.Titles);
        var (isContent, root) = MainContent.Find(
            lines,
            tree,
            title,
            PageTitle.Sites(said.Titles, said.Publisher, title < 0 ? null : lines[title].Text)
        );
        var metadata = request.Overrides.Over(
            new DocumentMetadata
            {
                Title = TitleOf(lines, title, said),
                Publisher = said.Publisher,
                Date = request.Overrides.Date ?? said.Date(root.Element, PageDates.Beside(lines, isContent, title)),
                Language = said.Language(root.Element),
                Url = said.Url,
            }
        );
        var kept = WithoutFurniture([.. lines.Where((_, i) => isContent[i])], title < 0 ? null : lines[title]);
        if (kept.Count == 0)
            return ReadResult.Of(ReadingMessages.NoWordsOnPage(request.Path));
        var (text, passages) = PageText.Write(kept);
        Outline.Apply(passages);
        var document = new Entente.Documents.Document(request.Id ?? request.Name, new DocumentText(text), passages, metadata);
        return ReadResult.Of(document, broken > 0 ? [ReadingMessages.BrokenCharacters(request.Path, broken)] : []);
    }

    // What the core knows for furniture by its words goes too. Names of ministries and titles of other pages it tells by their place
    // in plain text only; in a page their place is known better.
    private static List<PageLine> WithoutFurniture(List<PageLine> lines, PageLine? title)
    {
        var (text, passages) = PageText.Write(lines);
        var kinds = Furniture.Kinds(text, passages);
        return
        [
            .. lines.Where(
                (line, i) =>
                    kinds[i] is FurnitureKind.None or FurnitureKind.Publisher or FurnitureKind.Related || ReferenceEquals(line, title)
            ),
        ];
    }

    private static string? TitleOf(List<PageLine> lines, int title, PageMetadata said) =>
        title >= 0 ? lines[title].Text
        : said.Titles.Count > 0 ? PageTitle.WithoutSite(said.Titles[0], said.Publisher)
        : null;

    private static IDocument? Parse(string source)
    {
        var elements = 0;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                MaximumDepth = DeepestElement,
                DisableElementPositionTracking = true,
                SkipComments = true,
                OnCreated = (_, _) =>
                {
                    if (++elements > MostElements)
                        throw new TooManyElementsException();
                },
            }
        );
        try
        {
            return parser.ParseDocument(source);
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    private sealed class TooManyElementsException : Exception;
}
