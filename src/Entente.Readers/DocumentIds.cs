namespace Entente.Readers;

/// <summary>
/// Keeps the ids of one run apart. The first document of an id keeps it; the next is named after its folder
/// (<c>2021/fact-sheet</c>), and where that is taken too, numbered (<c>fact-sheet~2</c>).
/// </summary>
internal sealed class DocumentIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, int Editions)> _sources = new(StringComparer.Ordinal);

    /// <summary>The id of a document that would like to have one, and which edition it is of what was found at its place.</summary>
    /// <param name="id">The id that it would like to have.</param>
    /// <param name="path">Its path.</param>
    /// <param name="source">The address at which it was published, as far as it tells pages apart; null where there is none.</param>
    public (string Id, int Edition) Take(string id, string path, string? source = null)
    {
        // Several captures of one page.
        var key = $"{source} {id}";
        if (source is not null && _sources.TryGetValue(key, out var known))
        {
            _sources[key] = (known.Id, known.Editions + 1);
            return (known.Id, known.Editions + 1);
        }
        var given = Free(id, path);
        if (source is not null)
            _sources[key] = (given, 1);
        return (given, 1);
    }

    private string Free(string id, string path)
    {
        if (_taken.Add(id))
            return id;
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        var given = $"{folder}/{id}";
        for (var number = 2; string.IsNullOrEmpty(folder) || !_taken.Add(given); number++)
        {
            given = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}~{number}");
            folder = given;
        }
        return given;
    }
}
