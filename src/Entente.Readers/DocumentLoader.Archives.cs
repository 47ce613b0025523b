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
                yield return Read(inner, ids);
            }
            if (!found)
                yield return LoadResult.Of(ReadingMessages.NoDocumentsInside(path));
        }
    }

    private LoadResult Read(ContainedFile file, DocumentIds ids)
    {
        if (file.Refusal is { } refusal)
            return LoadResult.Of(refusal);
        var nothing = new StatedMetadata(new Documents.DocumentMetadata(), null, [], null);
        if (file.Page is { } page)
        {
            var result = ReadPage(page, ids);
            return result.Loaded is { } loaded
                ? LoadResult.Of(loaded with { Path = file.Path, Retrieved = file.Fetched ?? loaded.Retrieved })
                : LoadResult.Of(result.Refusal! with { Path = file.Path });
        }
        return DocumentFormats.ForFile(file.Path) is { } reader
            ? Read(reader, file.Path, Path.GetFileNameWithoutExtension(file.Path), file.Bytes, nothing, ids)
            : LoadResult.Of(
                Text.ByteSignature.Refuse(file.Path, file.Bytes)
                    ?? ReadingMessages.OtherFormat(file.Path, $"a {Path.GetExtension(file.Path)} document")
            );
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
