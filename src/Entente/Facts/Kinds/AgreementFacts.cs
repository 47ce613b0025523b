using Entente.Clauses;
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
        ("mou", "memorandum"),
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
        if (
            match.Clause is { } clause
            && (clause.IsNegative || (value == "signed" && clause.Modality is Modality.Intended or Modality.Hypothetical))
        )
            return;
        foreach (var (first, end) in Named(context, match))
        foreach (var named in AgreementNames.In(context, match.Sentence, first, end))
        {
            var draft = Find(named.Title, match.Sentence) ?? New(named.Title, match, first);
            Fill(context, match, value, draft, first, Math.Max(end, named.End));
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
            var parties = d.Parties.Where(EventParticipants.IsState).ToList();
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
        if (match["limit"] is not null)
        {
            // "the agreement, which stays in force until": of whom the clause speaks.
            if (context.ClauseAt(match.Sentence, match.First) is { } said)
                foreach (var group in said.Subject.Concat(said.Object))
                    if (group.First < match.First)
                        yield return (group.First, group.End);
            yield break;
        }
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
        var limit = LimitOf(clause);
        var when = ActTimes.Of(context, match);
        // "the treaty of 1899 was ended": the year is part of the name.
        if (value is "ended" or "in-force" && TimeInside(context, first, end) is { } inside && inside.Value == when)
        {
            draft.Signed ??= when;
            when = null;
        }
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
            case "lasts":
                draft.Expires ??= (match["limit"]?.Mention as TimeMention)?.Value;
                return;
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
                && ExtendedAt(draft, when)?.Start is { } start
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

    // "signed in 2004 and extended in 2014 for ten years": they count from the act that gave them, not from the signing.
    private static Edtf? ExtendedAt(Draft draft, Edtf? when)
    {
        var at = when ?? draft.When;
        return at?.ToString().TrimEnd('~') == draft.Signed?.ToString() ? null : at;
    }

    private static TimeMention? LimitOf(Clause? clause)
    {
        if (clause is not null)
            foreach (var time in clause.Times)
                if (time.Value is not null && time.Relation is TimeRelation.Until or TimeRelation.Through)
                    return time;
        return null;
    }

    // A date behind "of" or "signed in" that describes the agreement.
    private static TimeMention? TimeInside(FactContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (context.Mentions.At(i) is TimeMention { Kind: TimeKind.Date } time)
                return time;
        return null;
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

    internal static string Line(Agreement body)
    {
        var line = body.Title;
        if (body.Signed is not null)
            line += $", signed {TimeWording.Of(body.Signed)}";
        if (body.InForce is not null)
            line += $", in force {TimeWording.Of(body.InForce)}";
        if (body.Term is not null)
            line += $", for {TimeWording.Duration(body.Term)}";
        return body.Expires is null ? line : $"{line}, until {TimeWording.Of(body.Expires)}";
    }
}
