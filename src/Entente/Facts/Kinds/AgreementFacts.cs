using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Agreements with their dates and terms, put together from all that a sentence says of them.</summary>
public sealed class AgreementFacts : IFactBuilder
{
    private static readonly (string Word, string Kind)[] KindWords =
    [
        ("treaty", "treaty"),
        ("treaties", "treaty"),
        ("convention", "treaty"),
        ("protocol", "treaty"),
        ("covenant", "treaty"),
        ("charter", "treaty"),
        ("guidelines", "guidelines"),
        ("memorandum", "memorandum"),
        ("memoranda", "memorandum"),
        ("arrangement", "arrangement"),
        ("framework", "arrangement"),
        ("notes", "arrangement"),
        ("roadmap", "arrangement"),
        ("statement", "statement"),
        ("declaration", "statement"),
        ("communique", "statement"),
        ("communiqué", "statement"),
        ("agreement", "agreement"),
        ("agreements", "agreement"),
        ("accord", "agreement"),
        ("accords", "agreement"),
        ("pact", "agreement"),
        ("compact", "agreement"),
        ("package", "agreement"),
        ("armistice", "agreement"),
    ];

    // What is signed but is no agreement of its own.
    private static readonly string[] PartsOfAgreements =
    [
        "amendment",
        "extension",
        "renewal",
        "instrument",
        "ratification",
        "ratifications",
        "letter",
        "letters",
        "book",
        "bill",
        "law",
    ];

    private readonly List<Draft> _drafts = [];

    private sealed class Draft(string name, RuleMatch match, int at)
    {
        public string Name { get; } = name;
        public int Sentence => Match.Sentence;
        public RuleMatch Match { get; } = match;
        public int At { get; } = at;
        public Edtf? Signed { get; set; }
        public Edtf? InForce { get; set; }
        public Edtf? Expires { get; set; }
        public string? Term { get; set; }
        public Edtf? When { get; set; }
        public List<string> Parties { get; } = [];
    }

    /// <inheritdoc/>
    public string Kind => Agreement.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context) => _drafts.Clear();

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        foreach (var (first, end) in Named(context, match))
        {
            var name = NameOf(context, match.Sentence, first, end);
            if (name is null)
                continue;
            var draft = Find(name, match.Sentence) ?? New(name, match, first);
            Fill(context, match, value, draft, first, end);
        }
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var d in _drafts)
        {
            if (d.Signed is null && d.InForce is null && d.Expires is null && d.Term is null && d.When is null)
                continue;
            var parties = d.Parties.Where(p => p.Length == 3 || p == "EU").ToList();
            foreach (var party in context.Parties.Principals)
                if (parties.Count < 2 && !parties.Contains(party))
                    parties.Add(party);
            var body = new Agreement(d.Name, KindOf(d.Name), d.Signed, d.InForce, d.Expires, d.Term);
            sink.Add(context, context.EvidenceOf(d.Sentence), body, d.When, parties, Line(body), d.Match);
        }
    }

    // The runs of tokens that name agreements in a match: objects of the verb, its subject where it has none, or the rule's slots.
    private static IEnumerable<(int First, int End)> Named(FactContext context, RuleMatch match)
    {
        if (match.Clause is not { } clause)
        {
            var slot = match["agreement"];
            yield return slot is { } s ? (s.First, s.End) : (match.First, GroupEnd(context, match));
            yield break;
        }
        var groups = clause.Object.Count > 0 ? clause.Object : clause.Subject;
        foreach (var group in groups)
            yield return (group.First, group.End);
    }

    private static int GroupEnd(FactContext context, RuleMatch match) =>
        Math.Min(match.End, context.Reading.Sentences[match.Sentence].EndToken);

    // The name: an agreement named in the group, or the group's own words where its head says that it is one.
    private static string? NameOf(FactContext context, int sentence, int first, int end)
    {
        NameMention? named = null;
        for (var i = first; i < end && named is null; i++)
            named = context.Mentions.At(i) as NameMention is { Kind: NameKind.Agreement } agreement ? agreement : null;
        if (named is not null)
            return Wording.WithoutArticle(context.Words(named.First, named.End));
        var words = context.Words(first, end);
        if (words.Equals("it", StringComparison.OrdinalIgnoreCase))
            return context.AgreementBefore(sentence, first) is { } meant
                ? Wording.WithoutArticle(context.Words(meant.First, meant.End))
                : null;
        var trimmed = WithoutDescription(context, first, end);
        var lower = trimmed.ToLowerInvariant();
        if (PartsOfAgreements.Any(w => lower.StartsWith(w, StringComparison.Ordinal)))
            return null;
        return KindWords.Any(k => HasWord(lower, k.Word)) ? trimmed : null;
    }

    // "a new five-year package of support": what comes before the noun and is not its name goes.
    private static string WithoutDescription(FactContext context, int first, int end)
    {
        var start = first;
        while (start < end - 1)
        {
            if (context.Mentions.At(start) is TimeMention time)
                start = time.End;
            else if (
                context.Words(start, start + 1).ToLowerInvariant()
                is "a"
                    or "an"
                    or "the"
                    or "new"
                    or "first"
                    or "its"
                    or "their"
                    or "our"
                    or "current"
                    or "existing"
                    or "joint"
                    or "historic"
                    or ","
                    or "and"
                    or "landmark"
            )
                start++;
            else
                break;
        }
        return context.Words(start, end);
    }

    private Draft? Find(string name, int sentence) =>
        _drafts.FirstOrDefault(d => d.Sentence == sentence && d.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private Draft New(string name, RuleMatch match, int at)
    {
        var draft = new Draft(name, match, at);
        _drafts.Add(draft);
        return draft;
    }

    private static void Fill(FactContext context, RuleMatch match, string value, Draft draft, int first, int end)
    {
        var clause = match.Clause;
        var limit = clause?.Times.FirstOrDefault(t => t.Value is not null && t.Relation is TimeRelation.Until or TimeRelation.Through);
        var when = ActTimes.Of(context, match);
        switch (value)
        {
            case "signed":
                draft.Signed ??= when;
                draft.When ??= when;
                break;
            case "in-force":
                draft.InForce ??= when;
                draft.When ??= when;
                break;
            case "ended":
                draft.Expires ??= when;
                draft.When ??= when;
                break;
            case "extended" when limit is not null:
                draft.Expires ??= limit.Value;
                draft.When ??= clause is null ? when : ActTimes.Of(clause);
                break;
            default:
                draft.When ??= when;
                break;
        }
        for (var i = first; i < end && draft.Term is null; i++)
            if (context.Mentions.At(i) is TimeMention { Kind: TimeKind.Duration, Duration: not null } term)
                draft.Term = term.Duration;
        if (value == "extended" && draft.Term is null)
        {
            draft.Term = clause?.Times.FirstOrDefault(t => t.Kind == TimeKind.Duration)?.Duration ?? DurationAfter(context, match);
            if (
                draft.Term is not null
                && draft.When?.Start is { } start
                && draft.Expires is null
                && IsoDuration.TryParse(draft.Term, out var length)
            )
                draft.Expires = Edtf.On(start.Plus(length));
        }
        if (clause is not null)
            foreach (var group in clause.Subject)
                context.Parties.Add(group, draft.Parties);
        context.Parties.Add(first, end, draft.Parties);
    }

    private static string? DurationAfter(FactContext context, RuleMatch match)
    {
        for (var i = match.First; i < context.Reading.Sentences[match.Sentence].EndToken; i++)
            if (context.Mentions.At(i) is TimeMention { Kind: TimeKind.Duration } time)
                return time.Duration;
        return null;
    }

    private static string KindOf(string name)
    {
        var lower = name.ToLowerInvariant();
        var best = ("agreement", -1);
        foreach (var (word, kind) in KindWords)
        {
            var at = lower.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (best.Item2 < 0 || at < best.Item2))
                best = (kind, at);
        }
        return best.Item1;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                return true;
        return false;
    }

    private static string Line(Agreement body)
    {
        var line = body.Title;
        if (body.Signed is not null)
            line += $", signed {body.Signed}";
        if (body.InForce is not null)
            line += $", in force {body.InForce}";
        if (body.Term is not null)
            line += $", term {body.Term}";
        return body.Expires is null ? line : $"{line}, expires {body.Expires}";
    }
}
