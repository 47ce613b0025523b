using Entente.Mentions.Names;

namespace Entente.Reconciliation.References;

/// <summary>Titles of office, all forms of one as the table of names has them.</summary>
public static class OfficeTitle
{
    private static readonly Dictionary<string, string> Canonical = Read();
    private static readonly int Longest = Canonical.Keys.Max(k => k.Count(c => c == ' ') + 1);

    /// <summary>The title in its usual form ("Premier" is "Prime Minister"); the words themselves where the table does not know them.</summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Canonical.GetValueOrDefault(Folding.Spaced(title), title);
    }

    /// <summary>A title and the name behind it ("President Ada Diaz"); null where no known title stands in front, or nothing behind.</summary>
    public static (string Title, string Person)? Split(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var parts = words.Split([' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(Longest, parts.Length - 1); n > 0; n--)
            if (Canonical.TryGetValue(Folding.Spaced(string.Join(' ', parts[..n])), out var title))
                return (title, string.Join(' ', parts[n..]));
        return null;
    }

    private static Dictionary<string, string> Read()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in NameData.Rows("offices.tsv"))
        foreach (var form in NameData.Parts(row[2]).Prepend(row[1]))
            titles.TryAdd(Folding.Spaced(form), row[1]);
        return titles;
    }
}
