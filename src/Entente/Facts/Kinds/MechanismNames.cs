using Entente.Language;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>Tells which names are those of mechanisms, of which kind, and which are the same.</summary>
internal static class MechanismNames
{
    private static readonly WordSet ExchangeWords = new(
        "alumni alumnus exchange exchanges participants students scholars teachers grants fellows training interns youth"
    );

    // Words that say how close a relationship is, and name nothing by themselves.
    private static readonly WordSet Labels = new(
        "strategic global enhanced special new joint digital economic development cooperation international"
    );

    /// <summary>The kind of mechanism that a name names, or null where it names none.</summary>
    public static string? KindOf(FactContext context, int sentence, NameMention name, bool isListed)
    {
        var first = name.First;
        var end = name.End;
        if (name.Kind == NameKind.Organisation)
            return IsFollowedByName(context, sentence, end) ? null : MechanismHeads.OfGrouping(name.Id);
        if (IsShortName(context, name))
            return MechanismHeads.Find(name.Id);
        if (MechanismHeads.Find(context, first, end) is not var (kind, need, head))
            return null;
        if (head == first && end == head + 1)
            return null;
        if (name.Kind is NameKind.Institution && (name.Parties.Count < 2 || need != HeadNeed.Shared))
            return null;
        var isLower = !context.Reading.Tokens[head].Is(TokenShape.Capitalised);
        if (isLower && !IsSingularProgramme(context, sentence, name, head))
            return null;
        var shared = name.Parties.Count >= 2;
        var capitals = 0;
        var others = 0;
        var acronym = name.Acronym is not null;
        var isShouted = true;
        for (var i = first; i < end; i++)
        {
            var word = context.Reading.Chars(i);
            shared |= MechanismHeads.IsShared(word) || (i > head && context.Reading.Tokens[i].Is(TokenShape.Digits));
            isShouted &= !context.Reading.Tokens[i].Is(TokenShape.Capitalised) || context.Reading.Tokens[i].Is(TokenShape.AllCapitals);
            if (i != head && context.Reading.Tokens[i].Is(TokenShape.Capitalised))
            {
                capitals++;
                others += Labels.Contains(word) ? 0 : 1;
            }
            if (MechanismHeads.IsDomestic(word) && name.Parties.Count < 2)
                return null;
        }
        if (isShouted && !acronym && !isLower)
            return null;
        if (GoesOn(context, sentence, end))
            return null;
        if (
            !shared
            && (IsPartOfLongerName(context, name) || IsOwn(context, sentence, name) || (!acronym && IsLabel(context, sentence, end)))
        )
            return null;
        if (name.Kind == NameKind.Agreement)
            return (shared && (isLower || others > 1)) || acronym ? kind : null;
        return need switch
        {
            HeadNeed.Shared => shared || isListed ? kind : null,
            HeadNeed.Told => acronym || end > head + 1 ? kind : null,
            HeadNeed.Both => name.Parties.Count >= 2 && (acronym || end > head + 1) ? kind : null,
            _ => capitals > 0 && (shared || others > 0) ? kind : null,
        };
    }

    /// <summary>The name without article; an acronym that stands for a name told before is told with it.</summary>
    public static string Title(FactContext context, NameMention name)
    {
        // "Additional Research Fellowships": more of what has the name.
        var first = name.First;
        if (name.Length > 2 && context.Reading.Chars(first) is "Additional" or "Further" or "Other")
            first++;
        var words = Wording.WithoutArticle(context.Words(first, name.End));
        if (name.Kind != NameKind.Organisation && IsShortName(context, name))
            return name.Id.Contains($"({words})", StringComparison.Ordinal) ? name.Id : $"{name.Id} ({words})";
        // Markup stands inside of it: the name without it.
        return words.Contains("](", StringComparison.Ordinal) || words.Contains('*', StringComparison.Ordinal)
            ? name.Id + (name.Acronym is null ? "" : $" ({name.Acronym})")
            : words;
    }

    /// <summary>The name in small letters and digits without the parties before it and without its acronym: equal for the same mechanism.</summary>
    public static string Bare(NameMention name)
    {
        var words = name.Id.ToLowerInvariant().Split([' ', '-', '‑', '–', '/'], StringSplitOptions.RemoveEmptyEntries);
        var bare = new List<string>(words.Length);
        foreach (var word in words)
        {
            var letters = word.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 ? word : string.Concat(word.Where(char.IsLetterOrDigit));
            if (letters.Length == 0 || letters is "and" or "the" or "united" or "states" or "us")
                continue;
            bare.Add(
                letters is "programme" or "programs" ? "program"
                : letters.EndsWith("ences", StringComparison.Ordinal) ? letters[..^1]
                : letters
            );
        }
        foreach (var party in name.Parties)
            if (Mentions.Names.Countries.WithCode(party) is { } country)
                foreach (var word in country.Name.Split(' '))
                    bare.Remove(word.ToLowerInvariant());
        return string.Concat(bare);
    }

    /// <summary>The parties in the name in one string; empty where the name has fewer than two.</summary>
    public static string PartiesKey(NameMention name) =>
        name.Parties.Count < 2 ? "" : string.Join(' ', name.Parties.Order(StringComparer.Ordinal));

    // "Feed the Future initiative": the run begins in the middle of it.
    private static bool IsPartOfLongerName(FactContext context, NameMention name)
    {
        var i = name.First - 2;
        return i >= 0
            && context.Reading.Chars(i + 1) is "the"
            && context.Reading.Tokens[i].Is(TokenShape.Capitalised)
            && !context.Reading.Tokens[i].Is(TokenShape.StartsSentence)
            && context.Mentions.At(i)
                is not NameMention { Kind: NameKind.Country or NameKind.Organisation or NameKind.Person or NameKind.Place };
    }

    // "Japan’s new Defense Program", "the President’s Initiative": what one of them does by itself.
    private static bool IsOwn(FactContext context, int sentence, NameMention name)
    {
        var first = context.Reading.Sentences[sentence].FirstToken;
        for (var i = name.First - 1; i >= first && i >= name.First - 3; i--)
        {
            var word = context.Reading.Chars(i);
            if (word is "’s" or "'s" or "’")
                return true;
            if (context.Reading.Tokens[i].Is(TokenShape.Punctuation))
                return false;
        }
        return false;
    }

    // "ASEAN-U.S. Dialogue | Relations", "Agribusiness Partnership, Inc.": a name of something else.
    private static bool GoesOn(FactContext context, int sentence, int end)
    {
        var last = context.Reading.Sentences[sentence].EndToken;
        if (end >= last)
            return false;
        if (context.Reading.Chars(end) is "Relations" or "Relationship" or "Partner" or "Partners" or "Act" or "Report")
            return true;
        return end + 1 < last
            && context.Reading.Chars(end) is ","
            && context.Reading.Chars(end + 1) is "Inc" or "Inc." or "LLC" or "Ltd" or "Ltd.";
    }

    // "Quad Leaders’ Summit": the name of something else.
    private static bool IsFollowedByName(FactContext context, int sentence, int end) =>
        end < context.Reading.Sentences[sentence].EndToken
        && (context.Reading.Tokens[end].Is(TokenShape.Capitalised) || context.Reading.Chars(end) is "-" or "’s" or "'s");

    // "Biofuels Initiative: India and …": the title of a paragraph.
    private static bool IsLabel(FactContext context, int sentence, int end) =>
        end < context.Reading.Sentences[sentence].EndToken && context.Reading.Chars(end) is ":";

    // "CULCON" after "Conference on Cultural and Educational Interchange (CULCON)".
    private static bool IsShortName(FactContext context, NameMention name) =>
        name.End == name.First + 1 && name.Acronym is not null && context.Reading.Chars(name.First).SequenceEqual(name.Acronym);

    // A head in small letters: "the JET program", not "WMD programs" or "its HIMARS program".
    private static bool IsSingularProgramme(FactContext context, int sentence, NameMention name, int head)
    {
        var word = context.Reading.Chars(head);
        if (word is not ("program" or "programme" or "initiative" or "partnership" or "dialogue" or "framework" or "forum"))
            return false;
        if (head - name.First > 1 || !context.Reading.Tokens[name.First].Is(TokenShape.AllCapitals))
            return true;
        var range = context.Reading.Sentences[sentence];
        for (var i = range.FirstToken; i < range.EndToken; i++)
            if (ExchangeWords.Contains(context.Reading.Chars(i)))
                return true;
        return false;
    }
}
