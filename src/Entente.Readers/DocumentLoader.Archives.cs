using Entente.Readers.Archives;
using Entente.Readers.Metadata;

namespace Entente.Readers;

/// <content>Loads the documents that lie in archives.</content>
public sealed partial class DocumentLoader
{
    private IEnumerable<LoadResult> ReadArchive(string path, IArchiveReader archive, bool isListed, DocumentIds ids)
    {
        var (file, refusal) = Open(path, isListed);
        if (file is null)
        {
            yield return LoadResult.Of(refusal!);
            yield break;
        }
        using (file)
        {
            var found = false;
            foreach (var inner in ArchiveFormats.Read(archive, new Archive(path, file, 0, Options.MaxBytes)))
            {
                found = true;
                foreach (var result in Read(inner, ids))
                    yield return result;
            }
            if (!found)
                yield return LoadResult.Of(ReadingMessages.NoDocumentsInside(path));
        }
    }

    private List<LoadResult> Read(ContainedFile file, DocumentIds ids)
    {
        if (file.Refusal is { } refusal)
            return [LoadResult.Of(refusal)];
        if (file.Page is { } page)
            return
            [
                .. ReadPage(page, ids)
                    .Select(result =>
                        result.Loaded is { } loaded
                            ? LoadResult.Of(
                                loaded with
                                {
                                    Path = file.Path + loaded.Path[page.Asked.OriginalString.Length..],
                                    Retrieved = file.Fetched ?? loaded.Retrieved,
                                }
                            )
                            : LoadResult.Of(result.Refusal! with { Path = file.Path })
                    ),
            ];
        if (DocumentFormats.ForFile(file.Path) is not { } reader)
            return
            [
                LoadResult.Of(
                    Text.ByteSignature.Refuse(file.Path, file.Bytes)
                        ?? ReadingMessages.OtherFormat(file.Path, $"a {Path.GetExtension(file.Path)} document")
                ),
            ];
        var sidecar = file.Sidecar is { } beside ? Sidecar.Read(beside.Path, beside.Bytes, Options.Overrides) : Nothing;
        return sidecar.Refusal is { } broken
            ? [LoadResult.Of(broken)]
            : Read(reader, file.Path, Path.GetFileNameWithoutExtension(file.Path), file.Bytes, sidecar, ids);
    }

    private static (FileStream? File, Refusal? Refusal) Open(string path, bool isListed)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), null);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return (null, RealPath.RefuseLink(path) ?? (isListed ? ReadingMessages.Vanished(path) : ReadingMessages.Missing(path)));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, ReadingMessages.NoRights(path));
        }
        catch (Exception failure) when (failure is IOException or NotSupportedException)
        {
            return (null, RealPath.RefuseLink(path) ?? ReadingMessages.Unreadable(path, failure.Message));
        }
    }
}
