namespace Entente.Readers.References;

/// <summary>Loads references from files and folders. What cannot be read is told as a <see cref="Refusal"/>, and the others go on.</summary>
public static class ReferenceLoader
{
    // A country of the World Factbook takes 60 kB, an article of the recognition guide 20.
    private const long MaxBytes = 32L << 20;

    /// <summary>Loads what the paths name: files, and folders with all that is below them. A file that is named twice is read once.</summary>
    public static IEnumerable<ReferenceResult> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Load();

        IEnumerable<ReferenceResult> Load()
        {
            var read = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                if (Directory.Exists(path))
                {
                    foreach (
                        var (file, refusal) in FolderWalk.Files(path, f => ReferenceFormats.ForFile(f) is not null, ReferenceMessages.None)
                    )
                        if (refusal is not null)
                            yield return ReferenceResult.Of(refusal);
                        else if (read.Add(Path.GetFullPath(file)))
                            yield return Read(file, isListed: true);
                }
                else if (!File.Exists(path))
                    yield return ReferenceResult.Of(RealPath.RefuseLink(path) ?? ReadingMessages.Missing(path));
                else if (read.Add(Path.GetFullPath(path)))
                    yield return Read(path, isListed: false);
            }
        }
    }

    private static ReferenceResult Read(string path, bool isListed)
    {
        if (ReferenceFormats.ForFile(path) is not { } reader)
            return ReferenceResult.Of(ReferenceMessages.UnknownFormat(path));
        var file = FileBytes.Read(path, MaxBytes, isListed);
        return file.Refusal is { } refusal ? ReferenceResult.Of(refusal) : reader.Read(path, file.Bytes);
    }
}
