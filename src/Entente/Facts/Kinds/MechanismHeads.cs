using Entente.Language;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

/// <summary>How much a head needs beside it before its name counts as a mechanism.</summary>
internal enum HeadNeed
{
    /// <summary>A name of more than one word.</summary>
    None,

    /// <summary>Two parties in the name, or a word such as "Joint": the word also names parts of one government.</summary>
    Shared,

    /// <summary>An acronym, or what it is for: "Network", "Framework".</summary>
    Told,

    /// <summary>Both: most conferences are held once.</summary>
    Both,
}

/// <summary>Tells from the word that says what is named which kind of mechanism a name names, if any.</summary>
internal static class MechanismHeads
{
    private static readonly Dictionary<string, (string Kind, HeadNeed Need)> Heads = Table(
        ("dialogue", HeadNeed.None, "dialogue dialogues consultations consultation forum talks"),
        ("dialogue", HeadNeed.Shared, "roundtable ministerial negotiations"),
        ("programme", HeadNeed.None, "program programme initiative fellowship fellowships scholarship scholarships corridor"),
        ("programme", HeadNeed.Shared, "programs programmes initiatives project projects accelerator challenge"),
        ("programme", HeadNeed.Told, "framework"),
        ("partnership", HeadNeed.None, "partnership"),
        ("partnership", HeadNeed.Shared, "partnerships"),
        ("partnership", HeadNeed.Told, "alliance coalition network"),
        ("body", HeadNeed.Both, "conference"),
        ("body", HeadNeed.None, "observers"),
        (
            "body",
            HeadNeed.Shared,
            "council commission committee subcommittee foundation fund group groups force taskforce mechanism consortium board platform secretariat facility center centre institute chamber"
        )
    );

    // Heads of groupings that are ways of working together rather than organisations with members.
    private static readonly HashSet<string> GroupingHeads = new(StringComparer.Ordinal)
    {
        "partnership",
        "initiative",
        "framework",
        "dialogue",
        "coalition",
        "observers",
    };

    // Words that say that a body is held by several.
    private static readonly WordSet SharedWords = new(
        "joint bilateral trilateral quadrilateral binational bi-national consultative combined multinational coordination mixed intergovernmental inter-governmental extended quad high-level 2+2 interparliamentary inter-parliamentary"
    );

    // Words in names of what one government does at home.
    private static readonly WordSet DomesticWords = new(
        "national federal state house senate congress congressional president’s presidential select domestic republican democratic electoral olympic refugee insurance emergency relief tribal rescue loan missile interceptor welfare stockpile buildup procurement"
    );

    // The words after a head that begin what it is for or of.
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "of",
        "for",
        "on",
        "to",
        "in",
        "between",
        "among",
        "against",
        "with",
    };

    // The tables, asked by characters of the text.
    private static readonly Dictionary<string, (string Kind, HeadNeed Need)>.AlternateLookup<ReadOnlySpan<char>> HeadWords =
        Heads.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> JointWords = Joints.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly Dictionary<string, string> Groupings = ReadGroupings();

    /// <summary>The kind and need of a name's head, and where the head stands, or null where no head of a mechanism is in it.</summary>
    public static (string Kind, HeadNeed Need, int At)? Find(FactContext context, int first, int end)
    {
        (string, HeadNeed, int)? found = null;
        for (var i = first; i < end; i++)
        {
            var word = context.Reading.Chars(i);
            if (found is not null && (word is "(" || JointWords.Contains(word)))
                break;
            if (word is "(")
            {
                // "Exchange and Teaching (JET) Program": the acronym is no part of the words.
                while (i < end - 1 && context.Reading.Chars(i) is not ")")
                    i++;
                continue;
            }
            if (HeadWords.TryGetValue(word, out var head))
                found = (head.Kind, head.Need, i);
            else if (
                found is not null
                && !context.Reading.Tokens[i].Is(TokenShape.Digits)
                && word is not ("," or "-" or "‑" or "–" or "and" or "&")
            )
                found = null;
        }
        return found;
    }

    /// <summary>The kind of the head in the words of a name that is told in full elsewhere, or null.</summary>
    public static string? Find(string name)
    {
        string? kind = null;
        foreach (var word in name.Split(' '))
        {
            if (kind is not null && Joints.Contains(word))
                break;
            if (Heads.TryGetValue(word, out var head) && head.Need == HeadNeed.None)
                kind = head.Kind;
        }
        return kind;
    }

    /// <summary>
    /// The kind of mechanism that an international grouping is by one of its names ("Quadrilateral Security Dialogue"), or null for
    /// those that have members in their own right: organisations, forums, alliances.
    /// </summary>
    public static string? OfGrouping(string id) => Groupings.GetValueOrDefault(id);

    private static Dictionary<string, string> ReadGroupings()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var organisation in Organisations.All)
        {
            foreach (var name in organisation.OtherNames.Prepend(organisation.Name))
            {
                if (name.Contains("Agreement", StringComparison.Ordinal) || name.Contains("Convention", StringComparison.Ordinal))
                    break;
                if (LastHead(name) is { } head && GroupingHeads.Contains(head))
                    kinds.TryAdd(organisation.Id, head == "framework" ? "partnership" : Heads[head].Kind);
            }
        }
        return kinds;
    }

    private static string? LastHead(string name)
    {
        string? last = null;
        foreach (var word in name.Split(' '))
        {
            if (last is not null && Joints.Contains(word))
                break;
            if (Heads.ContainsKey(word))
                last = word.ToLowerInvariant();
        }
        return last;
    }

    /// <summary>Whether a word says that several hold the body.</summary>
    public static bool IsShared(ReadOnlySpan<char> word) => SharedWords.Contains(word);

    /// <summary>Whether a word says that the name belongs to one government's own affairs.</summary>
    public static bool IsDomestic(ReadOnlySpan<char> word) => DomesticWords.Contains(word);

    private static Dictionary<string, (string, HeadNeed)> Table(params (string Kind, HeadNeed Need, string Words)[] rows)
    {
        var table = new Dictionary<string, (string, HeadNeed)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, need, words) in rows)
        foreach (var word in words.Split(' '))
            table[word] = (kind, need);
        return table;
    }
}
