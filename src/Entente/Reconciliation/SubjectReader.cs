using Entente.Language;
using Entente.Mentions.Names;

namespace Entente.Reconciliation;

/// <summary>
/// Takes the words apart by which facts are compared: names of countries and organisations stand for their codes
/// ("Japanese", "Japan": <c>JPN</c>), other words lose their endings, and words without content are left out.
/// </summary>
public static class SubjectReader
{
    private const int LongestName = 6;

    private static readonly HashSet<string> Empty = Set(
        "the a an all this that these those its his her their our your such same own both each every any some other others another many much several various most more less than over under "
            + "nearly almost about approximately around roughly least up also as well so not no new current key main major further additional existing is are was were be been being has have had do does "
            + "will would can could may might must shall should it they we he she i you them us who whom whose and or but nor both either u s"
    );

    private static readonly HashSet<string> Links = Set(
        "in on at to from for with by across among amongst between within through throughout during under via into onto toward towards against along including such where when which that who whose after before since until per without outside inside around because while"
    );

    private static readonly HashSet<string> Grounds = Set(
        "state states economy economies country countries nation nations nationwide world worldwide globally global region regions regional territory territories mainland abroad overseas annually year years annual"
    );

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["programme"] = "program",
        ["programmes"] = "program",
        ["defence"] = "defense",
        ["centre"] = "center",
        ["labour"] = "labor",
        ["co-operation"] = "cooperation",
        ["organisation"] = "organization",
        ["people"] = "person",
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
    };

    private static readonly Lazy<HashSet<string>> Beginnings = new(FirstWords);
    private static readonly Lazy<(Vocabulary Words, VerbLexicon Verbs)> Verbs = new(ReadVerbs);

    /// <summary>The words of a phrase that count, in order.</summary>
    public static IReadOnlyList<SubjectWord> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var raw = Split(text);
        var words = new List<SubjectWord>(raw.Count);
        for (var i = 0; i < raw.Count; )
        {
            if (PartyAt(raw, i, out var code, out var taken))
            {
                words.Add(
                    new SubjectWord(code, true, true, string.Join(' ', raw.GetRange(i, taken).Select(r => r.Text)), SubjectWordRole.Content)
                );
                i += taken;
                continue;
            }
            if (WordOf(raw[i], isFirst: words.Count == 0) is { } word)
                words.Add(word);
            i++;
        }
        return words;
    }

    /// <summary>The stems of the words with content, each once.</summary>
    public static IReadOnlySet<string> Stems(string? text) =>
        Read(text)
            .Where(w => w.Role is SubjectWordRole.Content or SubjectWordRole.Act or SubjectWordRole.Ground)
            .Select(w => w.Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static SubjectWord? WordOf(Raw raw, bool isFirst)
    {
        var lower = raw.Text.ToLowerInvariant();
        if (lower == "of")
            return new SubjectWord("of", false, false, "of", SubjectWordRole.Of);
        if (Links.Contains(lower))
            return new SubjectWord(lower, false, false, lower, SubjectWordRole.Link);
        if (Empty.Contains(lower))
            return null;
        var isName = char.IsUpper(raw.Text[0]);
        if (Grounds.Contains(lower) || char.IsAsciiDigit(lower[0]))
            return new SubjectWord(Stem(lower), false, false, raw.Text, SubjectWordRole.Ground);
        if (!isFirst && !isName && !raw.IsJoined && IsParticiple(lower, out var verb))
            return new SubjectWord(verb, false, false, raw.Text, SubjectWordRole.Act);
        return new SubjectWord(Stem(lower), false, isName, raw.Text, SubjectWordRole.Content);
    }

    private static bool IsParticiple(string word, out string verb)
    {
        var (vocabulary, verbs) = Verbs.Value;
        verb = "";
        if (
            !verbs.TryFind(vocabulary.Find(word), out var lemma, out var forms)
            || (forms & (VerbInflection.Participle | VerbInflection.Ing)) == VerbInflection.None
            || (forms & VerbInflection.Base) != VerbInflection.None
        )
            return false;
        verb = verbs.Find(lemma)?.Base ?? word;
        return true;
    }

    // The first words of all names of countries and organisations: no other word begins one.
    private static HashSet<string> FirstWords()
    {
        var names = Countries
            .All.SelectMany(c => c.OtherNames.Concat(c.Adjectives).Append(c.OfficialName).Append(c.Name))
            .Concat(Organisations.All.SelectMany(o => o.Acronyms.Concat(o.OtherNames).Append(o.Name)));
        var first = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            first.Add(Split(name)[0].Text);
        return first;
    }

    // The longest run of words that names a country or an organisation.
    private static bool PartyAt(List<Raw> raw, int first, out string code, out int taken)
    {
        (code, taken) = ("", 0);
        var word = raw[first].Text;
        if (!char.IsUpper(word[0]) || !Beginnings.Value.Contains(word) && !(word[^1] == 's' && Beginnings.Value.Contains(word[..^1])))
            return false;
        for (var length = Math.Min(LongestName, raw.Count - first); length > 0; length--)
        {
            var name = length == 1 ? word : Joined(raw, first, length);
            if (NameOf(name) is not { } found)
                continue;
            (code, taken) = (found, length);
            return true;
        }
        return false;
    }

    private static string Joined(List<Raw> raw, int first, int length)
    {
        var name = new System.Text.StringBuilder(raw[first].Text);
        for (var i = first + 1; i < first + length; i++)
            name.Append(' ').Append(raw[i].Text);
        return name.ToString();
    }

    private static string? NameOf(string name) =>
        Countries.Named(name)?.Code
        ?? (name.Length > 4 && name[^1] == 's' ? Countries.Named(name[..^1])?.Code : null)
        ?? Organisations.Named(name)?.Id;

    /// <summary>A word without the ending that its number or tense gives it; only good for comparing.</summary>
    internal static string Stem(string lower)
    {
        if (Spellings.TryGetValue(lower, out var other))
            return other;
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal))
            return lower[..^3] + "y";
        if (lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i'))
            lower =
                lower.EndsWith("sses", StringComparison.Ordinal)
                || lower.EndsWith("ches", StringComparison.Ordinal)
                || lower.EndsWith("shes", StringComparison.Ordinal)
                    ? lower[..^2]
                    : lower[..^1];
        var stem = lower switch
        {
            { Length: > 6 } when lower.EndsWith("ing", StringComparison.Ordinal) => lower[..^3],
            { Length: > 5 } when lower.EndsWith("ed", StringComparison.Ordinal) => lower[..^2],
            _ => lower,
        };
        if (stem.Length > 3 && stem.Length < lower.Length && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's'))
            stem = stem[..^1];
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static List<Raw> Split(string text)
    {
        var raw = new List<Raw>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInner(text, i)))
                i++;
            // The full stop of an abbreviation with inner ones belongs to it: "U.S.".
            if (i < text.Length && text[i] == '.' && text.AsSpan(start, i - start).Contains('.'))
                i++;
            var isJoined = start > 0 && text[start - 1] is '-' or '‐' or '‑';
            raw.Add(new Raw(text[start..i], isJoined));
            if (
                i + 1 < text.Length
                && text[i] is '\'' or '’'
                && text[i + 1] is 's'
                && (i + 2 == text.Length || !char.IsLetter(text[i + 2]))
            )
                i += 2;
        }
        return raw;
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '.' or ','
        && i > 0
        && i + 1 < text.Length
        && char.IsLetterOrDigit(text[i - 1])
        && char.IsLetterOrDigit(text[i + 1])
        && (text[i] == '.' || (char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])));

    private static (Vocabulary Words, VerbLexicon Verbs) ReadVerbs()
    {
        var vocabulary = new Vocabulary();
        var verbs = new VerbLexicon(vocabulary);
        _ = new OrdinaryVerbs(verbs, vocabulary);
        return (vocabulary, verbs);
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    private readonly record struct Raw(string Text, bool IsJoined);
}
