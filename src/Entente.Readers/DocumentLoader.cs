using System.Security.Cryptography;
using Entente.Documents;
using Entente.Language;
using Entente.Ledger;
using Entente.Readers.Archives;
using Entente.Readers.Fetching;
using Entente.Readers.Metadata;

namespace Entente.Readers;

/// <summary>
/// Loads documents from files, folders and standard input, one at a time. What cannot be read is told as a
/// <see cref="Refusal"/> in its place, and the others go on.
/// </summary>
/// <param name="options">How they are loaded.</param>
public sealed partial class DocumentLoader(LoadOptions options)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private const string NameOfStandardInput = "stdin";

    private static readonly StatedMetadata Nothing = new(new Documents.DocumentMetadata(), null, [], null);

    /// <summary>How they are loaded.</summary>
    public LoadOptions Options { get; } = options;

    /// <summary>
    /// Loads what the paths name: files, folders with all that is below them, addresses of pages, and <c>-</c> for standard input. A file that is
    /// named twice is read once. Nothing is read before it is asked for, and of a document nothing is kept but its id and
    /// path: memory stays flat over any number of files.
    /// </summary>
    public IEnumerable<LoadResult> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Load();

        IEnumerable<LoadResult> Load()
        {
            var ids = new DocumentIds();
            var read = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                if (path == StandardInput)
                    foreach (var result in ReadStandardInput(ids))
                        yield return result;
                else if (PageFetcher.IsAddress(path))
                {
                    if (read.Add(path))
                        foreach (var result in Fetch(path, ids))
                            yield return result;
                }
                else if (Directory.Exists(path))
                {
                    foreach (var (file, refusal) in FolderWalk.Files(path))
                        if (refusal is not null)
                            yield return LoadResult.Of(refusal);
                        else if (read.Add(Path.GetFullPath(file)))
                            foreach (var result in ReadAny(file, isListed: true, ids))
                                yield return result;
                }
                else if (!File.Exists(path))
                    yield return LoadResult.Of(RealPath.RefuseLink(path) ?? ReadingMessages.Missing(path));
                else if (read.Add(Path.GetFullPath(path)))
                    foreach (var result in ReadAny(path, isListed: false, ids))
                        yield return result;
            }
        }
    }

    // Files found in folders always go by their extension.
    private IEnumerable<LoadResult> ReadAny(string path, bool isListed, DocumentIds ids)
    {
        var format = isListed ? null : Options.Format;
        return format is null && ArchiveFormats.ForFile(path) is { } archive
            ? ReadArchive(path, archive, isListed, ids)
            : ReadFile(path, format is null ? DocumentFormats.ForFile(path) : DocumentFormats.Named(format), isListed, ids);
    }

    /// <summary>Loads a page that was fetched: one document, or the several of a volume.</summary>
    public IReadOnlyList<LoadResult> Load(FetchedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ReadPage(page, new DocumentIds());
    }

    private List<LoadResult> Fetch(string address, DocumentIds ids)
    {
        if (Options.Fetcher is null)
            return [LoadResult.Of(FetchMessages.NotFetched(address))];
        var fetched = Options.Fetcher.Fetch(address);
        return fetched.Page is { } page ? ReadPage(page, ids) : [LoadResult.Of(fetched.Refusal!)];
    }

    private List<LoadResult> ReadPage(FetchedPage page, DocumentIds ids)
    {
        var asked = page.Asked.OriginalString;
        var reader = Options.Format is null ? MediaTypes.ReaderOf(page) : DocumentFormats.Named(Options.Format);
        if (reader is null)
            return
            [
                LoadResult.Of(
                    Options.Format is null
                        ? FetchMessages.OtherMedia(asked, page.MediaType)
                        : ReadingMessages.NoSuchFormat(asked, Options.Format)
                ),
            ];
        var results = Read(reader, asked, AddressName.Of(page.Address), page.Bytes, Nothing, ids, page);
        return [.. results.Select(result => result.Loaded is { } loaded ? LoadResult.Of(OfPage(loaded, page)) : result)];
    }

    private static LoadedDocument OfPage(LoadedDocument loaded, FetchedPage page)
    {
        var about = loaded.Document.Metadata;
        return loaded with
        {
            // The address that the page gives itself goes before the one at which it was found.
            Document = loaded.Document with
            {
                Metadata = about with { Url = about.Url ?? page.Address.AbsoluteUri },
            },
            Version = page.Version,
            Redirects = page.Address == page.Asked ? [] : [.. page.Redirects.Select(r => r.AbsoluteUri), page.Address.AbsoluteUri],
            Warnings =
                page.Address == page.Asked
                    ? loaded.Warnings
                    : [.. loaded.Warnings, FetchMessages.Redirected(page.Asked.OriginalString, page.Address)],
        };
    }

    private List<LoadResult> ReadFile(string path, IDocumentReader? reader, bool isListed, DocumentIds ids)
    {
        var file = FileBytes.Read(path, Options.MaxBytes, isListed);
        if (file.Refusal is { } refusal)
            // A link in a folder that leads nowhere has not vanished.
            return
            [
                LoadResult.Of(
                    refusal.Cause is RefusalCause.Vanished or RefusalCause.Unreadable ? RealPath.RefuseLink(path) ?? refusal : refusal
                ),
            ];
        if (reader is null)
            return
            [
                LoadResult.Of(
                    Text.ByteSignature.Refuse(path, file.Bytes)
                        ?? (
                            Options.Format is not null ? ReadingMessages.NoSuchFormat(path, Options.Format)
                            : DocumentFormats.IsDocument(path) ? ReadingMessages.OtherFormat(path, $"a {Path.GetExtension(path)} document")
                            : ReadingMessages.UnknownFormat(path)
                        )
                ),
            ];
        var sidecar = Sidecar.Read(path, Options.Overrides);
        return sidecar.Refusal is { } broken
            ? [LoadResult.Of(broken)]
            : Read(reader, path, Path.GetFileNameWithoutExtension(path), file.Bytes, sidecar, ids);
    }

    private List<LoadResult> ReadStandardInput(DocumentIds ids)
    {
        var reader = DocumentFormats.Named(Options.Format ?? "text");
        if (reader is null)
            return [LoadResult.Of(ReadingMessages.NoSuchFormat(StandardInput, Options.Format!))];
        try
        {
            var input = FileBytes.Read(Options.StandardInput ?? Stream.Null, StandardInput, Options.MaxBytes);
            return input.Refusal is { } refusal
                ? [LoadResult.Of(refusal)]
                : Read(reader, StandardInput, NameOfStandardInput, input.Bytes, Nothing, ids);
        }
        catch (IOException failure)
        {
            return [LoadResult.Of(ReadingMessages.Unreadable(StandardInput, failure.Message))];
        }
    }

    private List<LoadResult> Read(
        IDocumentReader reader,
        string path,
        string name,
        byte[] bytes,
        StatedMetadata sidecar,
        DocumentIds ids,
        FetchedPage? page = null
    )
    {
        var result = reader.Read(
            new ReadRequest(path, name, bytes, Options.Overrides.Over(sidecar.Metadata))
            {
                Id = Options.Id ?? sidecar.Id,
                Charset = page?.Charset,
            }
        );
        if (result.Refusal is { } refusal)
            return [LoadResult.Of(refusal)];
        var source = page is null ? null : AddressName.SourceOf(page.Address);
        var loaded = new List<LoadResult>();
        List<ReadingWarning> warnings = [.. sidecar.Warnings, .. result.Warnings];
        if (result.Document is { } document)
            loaded.Add(Loaded(reader, document, path, bytes, warnings, ids, source));
        foreach (var part in result.Parts)
            loaded.Add(Loaded(reader, part.Document, $"{path}#{part.Place}", part.Bytes, [], ids, source));
        return loaded;
    }

    private LoadResult Loaded(
        IDocumentReader reader,
        Document document,
        string path,
        ReadOnlyMemory<byte> bytes,
        List<ReadingWarning> warnings,
        DocumentIds ids,
        string? source
    )
    {
        document = WithLanguage(document, path, warnings);
        var (name, edition) = ids.Take(document.Id, path, source);
        if (name != document.Id && edition == 1)
            warnings.Add(ReadingMessages.SameId(path, document.Id, name));
        document = document with { Id = DocumentPlace.IdOf(name, edition) };
        return LoadResult.Of(
            new LoadedDocument(
                document,
                path,
                reader.Format,
                Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
                bytes.Length,
                Options.Retrieved,
                warnings
            )
            {
                Name = name,
                Bytes = bytes,
            }
        );
    }

    // The words go before what a page says of itself: many a site calls all its pages English.
    private static Document WithLanguage(Document document, string path, List<ReadingWarning> warnings)
    {
        var language = LanguageGuess.Of(document.Text.Value) ?? document.Metadata.Language;
        if (!LanguageGuess.IsRead(language))
            warnings.Add(ReadingMessages.OtherLanguage(path, language!));
        var stated = document.Metadata.Language;
        // "en-GB" says more than "en".
        if (
            language is null
            || stated is not null && stated.Split('-')[0].Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase)
        )
            return document;
        return document with { Metadata = document.Metadata with { Language = language } };
    }
}
