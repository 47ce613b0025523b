using System.Globalization;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>Places in an order, each with the party that holds it.</summary>
public sealed class RankFacts : IFactBuilder
{
    // Superlatives before these say how strongly something is meant.
    private static readonly HashSet<string> NoRank = new(StringComparer.OrdinalIgnoreCase)
    {
        "level",
        "levels",
        "standard",
        "standards",
        "term",
        "terms",
        "priority",
        "priorities",
        "extent",
        "degree",
        "respect",
        "condolences",
        "challenge",
        "challenges",
        "threat",
        "threats",
        "way",
        "ways",
        "role",
        "roles",
        "possible",
        "honor",
        "honour",
        "regard",
        "importance",
        "light",
        "edge",
        "official",
        "officials",
        "leaders",
        "issues",
        "concern",
        "concerns",
        "term's",
    };

    private static readonly string[] Ordinals =
    [
        "",
        "",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ];

    private readonly Dictionary<int, Draft> _drafts = [];

    // One word of order has one reading: a number before it, "one of" before it, or neither.
    private sealed record Draft(RuleMatch Match, string Value, int Priority);

    /// <inheritdoc/>
    public string Kind => Rank.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context) => _drafts.Clear();

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(match);
        var at = match["order"]?.First ?? match["position"]?.First ?? match.First;
        var priority = value switch
        {
            "ordered" => 3,
            "most" => 2,
            "one-of" => 1,
            _ => 0,
        };
        if (!_drafts.TryGetValue(at, out var other) || other.Priority < priority)
            _drafts[at] = new Draft(match, value, priority);
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var (at, draft) in _drafts.OrderBy(static d => d.Key))
            Add(context, sink, at, draft);
    }

    private static void Add(FactContext context, FactSink sink, int at, Draft draft)
    {
        var match = draft.Match;
        var first = match["position"]?.First ?? at;
        if (!Holders.IsStated(context, match.Sentence, first))
            return;
        // "the top 5 exports": which are the first of them is not said.
        if (
            draft.Value == "first"
            && match.End < context.Reading.Tokens.Count
            && (context.Mentions.At(match.End) is QuantityMention || context.Reading.Tokens[match.End].Is(Language.TokenShape.Digits))
        )
            return;
        var holders = HoldersOf(context, draft, first);
        if (holders.Count == 0)
            return;
        var (of, headsPlural) = Ranked(context, match, at);
        if (of is null)
            return;
        var order =
            draft.Value == "most" ? "most"
            : match["order"] is { } words ? context.Words(words.First, words.End).ToLowerInvariant()
            : "top";
        var position = draft.Value switch
        {
            "ordered" => PositionOf(match),
            "one-of" => null,
            "first" when headsPlural => null,
            _ => (int?)1,
        };
        var parties = PartiesOf(context, match, holders);
        foreach (var holder in holders)
        {
            var body = new Rank(position, order, holder, of);
            sink.Add(context, context.EvidenceOf(match.Sentence), body, null, Ordered(parties, holder), Line(body), match);
        }
    }

    private static List<string> HoldersOf(FactContext context, Draft draft, int first)
    {
        var match = draft.Match;
        var start = draft.Value == "one-of" ? match.First : first;
        var holders = new List<string>();
        foreach (var slot in match.All("holder"))
            if (slot.Mention is NameMention named)
                PartyReader.AddName(named, holders);
        if (holders.Count > 0)
            return holders;
        if (draft.Value != "most")
            return Holders.Of(context, match.Sentence, start);
        if (context.ClauseAt(match.Sentence, match.First) is { } clause)
            Holders.AddSubject(context, clause, holders);
        return holders;
    }

    // What is ranked: the words behind the order up to the end of their group; the subject's own words where there are none.
    private static (string? Words, bool IsPlural) Ranked(FactContext context, RuleMatch match, int at)
    {
        if (match["of"] is { } of)
            return (context.Words(of.First, of.End), false);
        var first = match["order"]?.End ?? match.End;
        var group = Holders.GroupAt(context, match.Sentence, at);
        var end = group is not null && group.End > first ? group.End : NextSign(context, match.Sentence, first);
        if (first >= end)
            return (SubjectWords(context, match, at), false);
        var head = group is not null && group.CoreEnd > first ? group.Head : first;
        var noun = Word(context, first);
        if (NoRank.Contains(noun) || NoRank.Contains(Word(context, head)))
            return (null, false);
        var isNoun =
            context.Reading.Tokens[first].Length > 2
            && noun is not ("the" or "for" or "among" or "after" or "behind" or "and" or "outside");
        return isNoun
            ? (context.Words(first, WithPhrases(context, match.Sentence, end)), IsPlural(Word(context, head)))
            : (SubjectWords(context, match, at), false);
    }

    // "investor | in Ireland", "market | for exports": a phrase right behind belongs to what is ranked.
    private static int WithPhrases(FactContext context, int sentence, int end)
    {
        foreach (var clause in context.ClausesOf(sentence))
        foreach (var adjunct in clause.Adjuncts)
            if (
                adjunct.First == end
                && adjunct.Groups.Count > 0
                && Word(context, end) is "in" or "for" or "to" or "of" or "on" or "outside" or "among" or "behind" or "after"
            )
                return adjunct.Groups[0].End;
        return end;
    }

    // "The goods trade deficit with Mexico remains the third largest": the deficit is ranked.
    private static string SubjectWords(FactContext context, RuleMatch match, int at)
    {
        if (context.ClauseAt(match.Sentence, at) is not { Subject: [var subject, ..] } clause || at < clause.VerbFirst)
            return "";
        var first = subject.First;
        for (var i = subject.First; i < subject.CoreEnd - 1; i++)
            if (Word(context, i) is "'s" or "’s" or "'" or "’")
                first = i + 1;
        return Wording.WithoutArticle(context.Words(first, Math.Max(subject.End, clause.VerbFirst)));
    }

    private static int NextSign(FactContext context, int sentence, int token)
    {
        var end = context.Reading.Sentences[sentence].EndToken;
        while (token < end && Word(context, token) is not ("," or ";" or "." or ":" or "(" or ")" or "–" or "—"))
            token++;
        return token;
    }

    private static int? PositionOf(RuleMatch match) =>
        match["position"]?.Mention is QuantityMention { Value: >= 1 and < 1000 } ordinal ? (int)ordinal.Value : null;

    private static List<string> PartiesOf(FactContext context, RuleMatch match, List<string> holders)
    {
        var parties = new List<string>(holders);
        foreach (var party in context.PartiesOf(match.Sentence))
            if (!parties.Contains(party))
                parties.Add(party);
        return parties;
    }

    private static List<string> Ordered(List<string> parties, string first) => [first, .. parties.Where(p => p != first)];

    private static bool IsPlural(string head) =>
        head.Length > 3
        && head.EndsWith('s')
        && !head.EndsWith("ss", StringComparison.Ordinal)
        && !head.EndsWith("us", StringComparison.Ordinal)
        && !head.EndsWith("is", StringComparison.Ordinal)
        && head is not ("series" or "forces" or "news");

    private static string Word(FactContext context, int token) => context.Reading.Chars(token).ToString();

    // "India: the second-largest operator of patrol aircraft", "Canada: one of the largest exporters of wheat".
    internal static string Line(Rank rank)
    {
        var order = rank.Position switch
        {
            null => "one of the " + rank.Order,
            1 => "the " + rank.Order,
            { } n when n < Ordinals.Length => $"the {Ordinals[n]}-{rank.Order}",
            { } n => string.Create(CultureInfo.InvariantCulture, $"no. {n} of the {rank.Order}"),
        };
        return $"{Wording.Sentence(Wording.Party(rank.Holder ?? ""))}: {order} {rank.Of}".TrimEnd();
    }
}
