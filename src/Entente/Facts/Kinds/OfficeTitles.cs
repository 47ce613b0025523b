using System.Buffers;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>What a rule found of an office and its holder, before the whole document is known.</summary>
internal sealed record OfficeDraft(RuleMatch Match, NameMention Person, NameMention Office, string Title, string? Of)
{
    /// <summary>When the person holds it, or null.</summary>
    public Edtf? When { get; init; }

    /// <summary>Who the person is.</summary>
    public Person? Holder { get; init; }

    /// <summary>The title as the table writes it, in the singular.</summary>
    public string PlainTitle => _plainTitle ??= OfficeTitles.Plain(Office.Id);

    private string? _plainTitle;
}

/// <summary>Reads the words of a title with what belongs to it, and the country that they name.</summary>
internal static class OfficeTitles
{
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase) { "of", "to", "for", "at", "in", "on" };

    private static readonly string[] Sent =
    [
        "Ambassador",
        "Consul",
        "Chargé",
        "Charge",
        "Representative",
        "Minister",
        "Envoy",
        "Commissioner",
        "Attaché",
        "Agent",
        "Mission",
        "Nuncio",
        "Plenipotentiary",
        "Legation",
        "Embassy",
    ];

    private static readonly string[] Servants =
    [
        "Advis",
        "Assistant",
        "Counsel",
        "Deputy",
        "Chief of Staff",
        "Secretary",
        "Coordinator",
        "Aide",
        "Special Representative",
    ];

    private static readonly string[] Plurals =
    [
        "Presidents",
        "Ministers",
        "Secretaries",
        "Chancellors",
        "Premiers",
        "Kings",
        "Ambassadors",
        "Senators",
        "Governors",
        "Envoys",
        "Representatives",
        "Advisors",
        "Advisers",
        "Commissioners",
        "Consuls",
        "Generals",
        "Princes",
        "Directors",
    ];

    private static readonly WordSet PluralWords = new(string.Join(' ', Plurals));
    private static readonly SearchValues<string> AnyPlural = SearchValues.Create(Plurals, StringComparison.Ordinal);

    /// <summary>Whether the title is one of several holders: "Presidents Biden and Yoon".</summary>
    public static bool IsPlural(FactContext context, NameMention office)
    {
        for (var i = office.First; i < office.End; i++)
            if (PluralWords.Contains(context.Reading.Chars(i)))
                return true;
        return false;
    }

    /// <summary>The title and the country of an office that a rule found beside its holder.</summary>
    public static OfficeDraft Read(FactContext context, RuleMatch match, NameMention office, NameMention person)
    {
        var limit = person.First > office.First ? person.First : context.Reading.Sentences[match.Sentence].EndToken;
        string? of = null;
        var end = ReadTail(context, office, limit, ref of);
        var first = office.First;
        string? before = null;
        if (BodyBefore(context, match.Sentence, office) is { } body)
        {
            before = body.Kind == NameKind.Organisation ? body.Id : body.Country;
            if (body.Kind != NameKind.Organisation)
                first = body.First;
        }
        var title = IsPlural(context, office) ? Singular(context.Words(office.First, office.End)) : context.Words(first, end);
        var country =
            SlotParty(match)
            ?? of
            ?? office.Country
            ?? before
            ?? CounterpartOf(context, match.Sentence, office)
            ?? BehindPerson(context, match.Sentence, person)
            ?? person.Country;
        return new OfficeDraft(match, person, office, title, country);
    }

    /// <summary>Whether the office serves another one: "Senior Advisor to the President"; an ambassador goes to a country.</summary>
    public static bool ServesAnother(FactContext context, NameMention office)
    {
        var title = context.Reading.Chars(office.First, office.End);
        foreach (var word in Servants)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether two titles of one person name the same office: equal, or one of them said in short.</summary>
    public static bool IsSame(OfficeDraft a, OfficeDraft b) =>
        a.Office.Id == b.Office.Id || IsShortOf(a.Title, b.Title) || IsShortOf(b.Title, a.Title);

    /// <summary>Whether an office behind a name ends there, as an apposition does.</summary>
    public static bool IsAppositionEnd(FactContext context, int sentence, NameMention office)
    {
        string? of = null;
        var limit = context.Reading.Sentences[sentence].EndToken;
        var end = ReadTail(context, office, limit, ref of);
        return end >= limit || context.Reading.Chars(end) is "," or "." or ";" or ")" or "’s";
    }

    // "of Japan": the country; "to Japan", "of the National Security Secretariat": the title goes on.
    private static int ReadTail(FactContext context, NameMention office, int limit, ref string? of)
    {
        var end = office.End;
        var i = office.End;
        while (i < limit && Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(context.Reading.Chars(i)))
        {
            var isOf = context.Reading.Chars(i) is "of";
            i++;
            if (i < limit && context.Reading.Chars(i) is "the")
                i++;
            if (i >= limit || context.Mentions.At(i) is not NameMention name)
                break;
            var after = name.End;
            // "Advisor to the Vice President".
            if (!isOf && name is { Kind: NameKind.Office } && ServesAnother(context, office))
                return after;
            if (name.Kind == NameKind.Country && after < limit && FollowingBody(context, name, limit) is { } body)
            {
                of ??= name.Id;
                return body.End;
            }
            if (name is { Kind: NameKind.Country, IsAdjective: true } or { Kind: NameKind.Person or NameKind.Office or NameKind.Agreement })
                break;
            if (name.Kind is NameKind.Country or NameKind.Organisation && isOf)
                of ??= name.Id;
            else if (!isOf && !IsSent(context, office, name))
                break;
            else
            {
                end = after;
                if (isOf && name.Kind is NameKind.Institution or NameKind.Programme or NameKind.Place)
                    of ??= name.Country ?? (name.Parties.Count == 1 ? name.Parties[0] : null);
            }
            i = after;
        }
        return end;
    }

    // "Japan’s National Security Secretariat", "the Japanese Diet".
    private static NameMention? FollowingBody(FactContext context, NameMention country, int limit)
    {
        var i = country.End;
        if (context.Reading.Chars(i) is "’s" or "'s" or "’" or "'")
            i++;
        else if (!country.IsAdjective)
            return null;
        return
            i < limit && context.Mentions.At(i) is NameMention { Kind: NameKind.Institution or NameKind.Programme or NameKind.Other } body
            ? body
            : null;
    }

    private static bool IsSent(FactContext context, NameMention office, NameMention to)
    {
        if (to.Kind is NameKind.Institution or NameKind.Programme)
            return true;
        if (to.Kind is not (NameKind.Country or NameKind.Organisation or NameKind.Place))
            return false;
        var title = context.Reading.Chars(office.First, office.End);
        foreach (var word in Sent)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "NATO Secretary General", "Department of Defense Press Secretary", "NSC Spokesperson".
    private static NameMention? BodyBefore(FactContext context, int sentence, NameMention office)
    {
        var i = office.First - 1;
        if (i < context.Reading.Sentences[sentence].FirstToken || context.Mentions.At(i) is not NameMention name)
            return null;
        return name.Kind switch
        {
            NameKind.Organisation or NameKind.Institution => name,
            NameKind.Other when name.Length == 1 && context.Reading.Tokens[i].Is(Language.TokenShape.AllCapitals) => name,
            _ => null,
        };
    }

    // "his Japanese counterpart, Foreign Minister Hayashi".
    private static string? CounterpartOf(FactContext context, int sentence, NameMention office)
    {
        var first = context.Reading.Sentences[sentence].FirstToken;
        var i = office.First - 1;
        if (i > first && context.Reading.Chars(i) is ",")
            i--;
        if (i <= first || context.Reading.Chars(i) is not ("counterpart" or "counterparts"))
            return null;
        return context.Mentions.At(i - 1) is NameMention { Kind: NameKind.Country } country ? country.Id : null;
    }

    // "Secretary General Jens Stoltenberg of the North Atlantic Treaty Organization".
    private static string? BehindPerson(FactContext context, int sentence, NameMention person)
    {
        var end = context.Reading.Sentences[sentence].EndToken;
        var i = person.End;
        if (i + 1 >= end || context.Reading.Chars(i) is not "of")
            return null;
        i++;
        if (context.Reading.Chars(i) is "the" && i + 1 < end)
            i++;
        return context.Mentions.At(i) is NameMention { Kind: NameKind.Country or NameKind.Organisation, IsAdjective: false } party
            ? party.Id
            : null;
    }

    private static string? SlotParty(RuleMatch match)
    {
        if (match["of"] is not { Mention: NameMention name })
            return null;
        var parties = new List<string>();
        PartyReader.AddName(name, parties);
        return parties.Count == 1 ? parties[0] : null;
    }

    /// <summary>A title in the singular and in the usual case ("PRIME MINISTERS": "Prime Minister").</summary>
    public static string Plain(string title)
    {
        if (title.Length < 3 || !char.IsUpper(title[1]))
            return Singular(title);
        var words = title.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = words[i] is "OF" or "FOR" or "THE" or "AND" or "TO"
                ? words[i].ToLowerInvariant()
                : words[i][..1] + words[i][1..].ToLowerInvariant();
        return Singular(string.Join(' ', words));
    }

    private static string Singular(string title)
    {
        if (!title.AsSpan().ContainsAny(AnyPlural))
            return title;
        foreach (var plural in Plurals)
        {
            var at = title.IndexOf(plural, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var one = plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural[..^1];
            return string.Concat(title.AsSpan(0, at), one, title.AsSpan(at + plural.Length));
        }
        return title;
    }

    private static bool IsShortOf(string less, string more)
    {
        foreach (var word in less.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            if (word is not ("of" or "for" or "the" or "and" or "to") && !more.Contains(word, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
