using System.Globalization;
using System.Text;

namespace Entente.Mentions.Names;

/// <summary>
/// Who a personal name names, whatever the order of its parts and the titles around it: "Foreign Minister MOTEGI
/// Toshimitsu" and "Toshimitsu Motegi" have the same identity.
/// </summary>
/// <remarks>
/// Case, marks on letters, titles, initials, suffixes ("Jr.", "III") and hyphens do not count; common short forms of given names
/// stand for the full ones. A surname alone has an identity of its own, which <see cref="MayBe"/> holds against fuller ones.
/// </remarks>
public readonly record struct PersonIdentity
{
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "mp",
        "phd",
        "md",
        "esq",
    };

    private static readonly Dictionary<string, string> FullForms = ReadFullForms();
    private static readonly HashSet<string> Titles = ReadTitles();

    private readonly string? _key;

    private PersonIdentity(string key) => _key = key;

    /// <summary>The parts of the name that count, folded and in alphabetical order: <c>motegi toshimitsu</c>.</summary>
    public string Key => _key ?? "";

    /// <summary>The identity of a name; empty where nothing but titles and initials stands there.</summary>
    public static PersonIdentity Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = PartsOf(WithoutTitles(name));
        for (var i = 0; i < parts.Count; i++)
            parts[i] = FullForms.GetValueOrDefault(parts[i], parts[i]);
        parts.Sort(StringComparer.Ordinal);
        return new PersonIdentity(string.Join(' ', parts));
    }

    /// <summary>The name as it is written, without titles of office and styles in front ("Mr. Jake Sullivan": "Jake Sullivan").</summary>
    public static string WithoutTitles(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var rest = name.Trim();
        while (rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank)
        {
            var word = Folded(rest[..blank]);
            var after = rest[(blank + 1)..].TrimStart();
            if (!Titles.Contains(word) || PartsOf(after).Count == 0)
                break;
            rest = after;
        }
        return rest;
    }

    /// <summary>How many parts the name has that count.</summary>
    public int Length => Key.Length == 0 ? 0 : Key.AsSpan().Count(' ') + 1;

    /// <summary>
    /// Whether both may name the same person: all parts of the shorter name stand in the longer one. A surname alone may be anyone of
    /// that name.
    /// </summary>
    public bool MayBe(PersonIdentity other)
    {
        var (less, more) = Length <= other.Length ? (this, other) : (other, this);
        if (less.Length == 0)
            return false;
        var parts = more.Key.Split(' ');
        foreach (var part in less.Key.Split(' '))
            if (Array.BinarySearch(parts, part, StringComparer.Ordinal) < 0)
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;

    // The folded words: split where no letter stands, without initials and suffixes.
    private static List<string> PartsOf(string name)
    {
        var parts = new List<string>();
        foreach (
            var word in name.Split([' ', '\t', '\r', '\n', '-', '‑', '–', ',', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var folded = Folded(word);
            // "J.R.": initials, like "J.".
            var isInitial = folded.Length < 2 || word.AsSpan().Count('.') > 1 && folded.Length == word.AsSpan().Count('.');
            if (!isInitial && !Suffixes.Contains(folded))
                parts.Add(folded);
        }
        return parts;
    }

    private static string Folded(string word)
    {
        if (Ascii.IsValid(word))
            return FoldedAscii(word);
        var folded = new StringBuilder(word.Length);
        foreach (var c in NameData.WithoutMarks(word).Normalize(NormalizationForm.FormD))
            if (char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter)
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    private static string FoldedAscii(string word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var count = 0;
        foreach (var c in word)
            if (char.IsAsciiLetter(c))
                letters[count++] = char.ToLowerInvariant(c);
        return letters[..count].SequenceEqual(word) ? word : letters[..count].ToString();
    }

    private static HashSet<string> ReadTitles()
    {
        var titles = new HashSet<string>(StringComparer.Ordinal) { "the", "former", "late", "then", "us" };
        foreach (var row in NameData.Rows("offices.tsv"))
        foreach (var title in NameData.Parts(row[2]).Prepend(row[1]))
        foreach (var word in title.Split([' ', '-', '’'], StringSplitOptions.RemoveEmptyEntries))
            titles.Add(Folded(word));
        return titles;
    }

    private static Dictionary<string, string> ReadFullForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in NameData.Rows("short-names.tsv"))
        foreach (var shortForm in NameData.Parts(row[1]))
            forms.Add(Folded(shortForm), Folded(row[0]));
        return forms;
    }
}
