using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;

namespace Entente.Facts;

/// <summary>
/// Tells of whom a description is said: "Japan is …", "Japan, …, signed", "India, as …, welcomed", "Japan hosts – … –".
/// </summary>
internal static class Holders
{
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "the",
        "a",
        "an",
        "our",
        "its",
        "their",
        "also",
        "single",
        "both",
        "now",
        "currently",
        "already",
        "still",
        "both",
        "has",
        "long",
        "been",
        "by",
        "far",
        "once",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "at",
        "in",
        "of",
        "to",
        "with",
        "by",
        "for",
        "from",
        "on",
        "under",
        "into",
        "through",
        "over",
        "between",
        "across",
        "about",
        "against",
        "toward",
        "towards",
        "via",
        "within",
        "including",
        "like",
        "than",
    };

    // What may stand between a verb and "as".
    private static readonly WordSet Beside = new("together closely jointly also now currently well both , side by");

    // What a subject does that makes the description behind the verb its own.
    private static readonly HashSet<string> Linking = FormsOf(
        "be",
        "remain",
        "become",
        "constitute",
        "comprise",
        "represent",
        "form",
        "make",
        "rank",
        "stand",
        "serve",
        "act",
        "host",
        "have",
        "possess",
        "maintain",
        "operate",
        "share",
        "receive",
        "provide",
        "run",
        "enjoy",
        "boast",
        "continue",
        "house",
        "hold",
        "conduct",
        "account"
    );

    /// <summary>The parties that a description holds for; empty where the words name none.</summary>
    /// <param name="context">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The description's first token.</param>
    public static List<string> Of(FactContext context, int sentence, int token)
    {
        var holders = new List<string>();
        var first = context.Reading.Sentences[sentence].FirstToken;
        var before = SkipDeterminers(context, token, first);
        var word = before < first ? "" : Word(context, before);
        if (word.Equals("as", StringComparison.OrdinalIgnoreCase))
            AddBesideAs(context, sentence, before, token, holders);
        else if (IsComplement(context, sentence, token))
            AddOfClause(context, sentence, token, holders);
        else if (word is "," or "–" or "—" or "-" or "(" && before > first && context.Mentions.At(before - 1) is NameMention name)
        {
            if (name.Kind is NameKind.Country or NameKind.Organisation)
                PartyReader.AddName(name, holders);
        }
        else if (word != "," && (!Prepositions.Contains(word) || (before > first && word is "to" && Word(context, before - 1) is "home")))
            AddOfClause(context, sentence, token, holders);
        return holders;
    }

    /// <summary>The parties of each subject of a clause: of each group the first that it names or stands for.</summary>
    public static void AddSubject(FactContext context, Clause clause, List<string> holders) =>
        AddFirstOfEach(context, clause.Subject, holders);

    /// <summary>Whether the words around a token deny it or only wish or suppose it.</summary>
    public static bool IsStated(FactContext context, int sentence, int token) =>
        (
            context.ClauseAt(sentence, token) is not { } clause
            || (!clause.IsNegative && clause.Modality is Modality.Stated or Modality.Planned)
        ) && !IsSupposed(context, sentence, token);

    /// <summary>The group of words in which a token stands, or null.</summary>
    public static NounGroup? GroupAt(FactContext context, int sentence, int token)
    {
        NounGroup? best = null;
        foreach (var clause in context.ClausesOf(sentence))
        foreach (var group in clause.Subject.Concat(clause.Object).Concat(clause.Adjuncts.SelectMany(static a => a.Groups)))
            if (group.First <= token && token < group.End && (best is null || group.End - group.First < best.End - best.First))
                best = group;
        return best;
    }

    /// <summary>The token before the articles, possessives and adverbs in front of a token.</summary>
    public static int SkipDeterminers(FactContext context, int token, int first)
    {
        var at = token - 1;
        while (at >= first)
        {
            var word = Word(context, at);
            if (word is "'s" or "’s" or "'" or "’" && at > first)
                at = (context.Mentions.At(at - 1)?.First ?? at - 1) - 1;
            else if (Before.Contains(word))
                at--;
            else if (context.Mentions.At(at) is NameMention { Kind: NameKind.Country, IsAdjective: true } adjective)
                at = adjective.First - 1;
            else
                break;
        }
        return at;
    }

    private static void AddOfClause(FactContext context, int sentence, int token, List<string> holders)
    {
        if (context.ClauseAt(sentence, token) is not { } clause)
            return;
        if (token < clause.VerbFirst)
        {
            // "The largest contributor is Japan."; "The largest economy of the region, Kenya hosts …"
            if (clause.Form != VerbForm.Finite)
                return;
            if (
                Linking.Contains(Word(context, clause.Verb))
                && clause.Object is [var only]
                && context.Mentions.At(only.Head) is NameMention { Kind: NameKind.Country } named
                && named.First <= only.First + 1
            )
                PartyReader.AddName(named, holders);
            else if (
                clause.VerbFirst > 0
                && context.Mentions.At(clause.VerbFirst - 1) is NameMention { Kind: NameKind.Country, IsAdjective: false } subject
                && subject.First > token
            )
                PartyReader.AddName(subject, holders);
        }
        else if (Linking.Contains(Word(context, clause.Verb)))
        {
            AddSubject(context, clause, holders);
        }
    }

    // "India, as …, welcomed", "support for Indonesia as …": who stands before it; "As …, India is": who comes after.
    private static void AddBesideAs(FactContext context, int sentence, int at, int token, List<string> holders)
    {
        if (FirstBefore(context, sentence, at) is { } acting)
        {
            // "serves as", "participates as"
            AddSubject(context, acting, holders);
            return;
        }
        var range = context.Reading.Sentences[sentence];
        for (var i = at - 1; i >= range.FirstToken; i--)
        {
            if (context.Mentions.At(i) is not NameMention { Kind: NameKind.Country } name)
                continue;
            PartyReader.AddName(name, holders);
            return;
        }
        foreach (var clause in context.ClausesOf(sentence))
        {
            if (clause.VerbFirst < token || clause.Subject.Count == 0)
                continue;
            AddSubject(context, clause, holders);
            return;
        }
    }

    // The clause right behind whose verb "as" stands: "serves as", "work closely together as".
    private static Clause? FirstBefore(FactContext context, int sentence, int at)
    {
        foreach (var clause in context.ClausesOf(sentence))
        {
            var end = at;
            while (end > clause.VerbEnd && Beside.Contains(context.Reading.Chars(end - 1)))
                end--;
            if (clause.VerbEnd == end)
                return clause;
        }
        return null;
    }

    private static void AddFirstOfEach(FactContext context, IReadOnlyList<NounGroup> groups, List<string> holders)
    {
        foreach (var group in groups)
        {
            var named = FirstParty(context, group) ?? (group.StandsFor is { } other ? FirstParty(context, other) : null);
            if (named is not null)
                PartyReader.AddName(named, holders);
            else if (group.End - group.First <= 3)
                context.Parties.Add(group, holders);
        }
    }

    private static NameMention? FirstParty(FactContext context, NounGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if (context.Mentions.At(i) is not NameMention name)
                continue;
            if (name.Kind is NameKind.Person or NameKind.Office)
                return null;
            if (name.Kind is NameKind.Country or NameKind.Organisation)
                return name;
            foreach (var inner in context.Mentions.Inner)
                if (inner.Kind == NameKind.Country && inner.First >= name.First && inner.End <= name.End)
                    return inner;
            i = name.End - 1;
        }
        return null;
    }

    // "a partner of A, a member of B": the second is said of the subject as the first is.
    private static bool IsComplement(FactContext context, int sentence, int token) =>
        context.ClauseAt(sentence, token) is { } clause
        && Linking.Contains(Word(context, clause.Verb))
        && clause.Object.Any(g => g.First <= token && token < g.End);

    // "if …", "in the event that …": nothing of the sentence is said to be so.
    private static bool IsSupposed(FactContext context, int sentence, int token)
    {
        for (var i = context.Reading.Sentences[sentence].FirstToken; i < token; i++)
            if (
                Word(context, i) is "if" or "If" or "unless" or "Unless" or "whether" or "Whether"
                || (Word(context, i) == "event" && Word(context, i + 1) is "that" or "of")
            )
                return true;
        return false;
    }

    private static HashSet<string> FormsOf(params string[] verbs)
    {
        var forms = new HashSet<string>(["am", "are", "were"], StringComparer.OrdinalIgnoreCase);
        foreach (var verb in verbs.Select(VerbInflections.Of))
            forms.UnionWith([verb.Base, verb.Third, verb.Past, verb.Participle, verb.Ing]);
        return forms;
    }

    private static string Word(FactContext context, int token) => context.Reading.Chars(token).ToString();
}
