namespace Entente.Readers;

/// <summary>
/// Keeps the ids of one run apart. The first document of an id keeps it; the next is named after its folder
/// (<c>2021/fact-sheet</c>), and where that is taken too, numbered (<c>fact-sheet~2</c>).
/// </summary>
internal sealed class DocumentIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of a document that would like to have one.</summary>
    public string Take(string id, string path)
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
