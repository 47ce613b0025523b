using System.Text;

namespace Entente.Reconciliation.Comparing;

/// <summary>Whether two names of agreements, mechanisms or sources name one thing.</summary>
internal static class NameLikeness
{
    // Heads that say what sort of thing it is, not which.
    private static readonly HashSet<string> Heads =
    [
        .. (
            "agreement treaty convention protocol memorandum understanding arrangement guidelines statement declaration program partnership dialogue council forum commission "
            + "committee initiative group working process framework mechanism meeting consultations package conference foundation association society relations cooperation page "
            + "bilateral trilateral quadrilateral mutual comprehensive joint"
        )
            .Split(' ')
            .Select(SubjectReader.Stem),
    ];

    /// <summary>
    /// From 0 to 1 how sure it is that two names name one thing: 1 where the acronyms in brackets, or all words but the parties', are the
    /// same; 0.8 where the words that tell them from others are.
    /// </summary>
    public static double Of(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (one, other) = (a.Name, b.Name);
        if (one.Acronym is not null && other.Acronym is not null)
            return one.Acronym == other.Acronym ? 1 : 0;
        if (one.Acronym is not null && one.Acronym == other.Initials || other.Acronym is not null && other.Acronym == one.Initials)
            return 0.95;
        if (one.Telling.Count == 0 && other.Telling.Count == 0)
            return a.Stems.SetEquals(b.Stems) && a.Content.Count > 0 ? 0.9 : 0;
        var common = Likeness.Jaccard(one.Telling, other.Telling);
        if (common < 1)
            return common * 0.9;
        return a.Content.SetEquals(b.Content) ? 1 : 0.8;
    }

    /// <summary>The words of a name that tell it from others of its sort.</summary>
    public static HashSet<string> Telling(IReadOnlySet<string> content) => [.. content.Where(w => !Heads.Contains(w))];

    /// <summary>"JUSEP" of "Strategic Energy Partnership (JUSEP)"; null where no acronym stands in brackets at the end.</summary>
    public static string? AcronymOf(string name)
    {
        var open = name.LastIndexOf('(');
        if (open < 0 || name[^1] != ')')
            return null;
        var inner = name[(open + 1)..^1];
        return inner.Length is >= 2 and <= 12 && inner.Count(char.IsUpper) * 2 > inner.Length ? inner : null;
    }

    /// <summary>The capitals with which the words of a name begin, where there are three or more; otherwise null.</summary>
    public static string? InitialsOf(string name)
    {
        var letters = new StringBuilder();
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            if (char.IsUpper(word[0]))
                letters.Append(word[0]);
        return letters.Length >= 3 ? letters.ToString() : null;
    }
}
