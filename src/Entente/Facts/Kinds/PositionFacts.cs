using Entente.Clauses;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Positions from the rules of position.rules: who holds them, what they are about, by when they are to be met.</summary>
public sealed partial class PositionFacts : IFactBuilder
{
    // Words that make what is affirmed something to be done.
    private static readonly string[] Aims = ["commit", "pledge", "goal", "aim", "target", "intention"];

    private static readonly WordSet LeftOut = new(
        "that out to on upon for in with of about toward towards at , : forward together closely also jointly broadly ready prepared willing eager by intensively"
    );

    private static readonly WordSet LeftOutBehind = new(
        "which and , ; . : also but while as well further then – — - they together jointly strongly once again we remain where when such including"
    );

    private static readonly WordSet Continuing = new("continue have express");
    private static readonly WordSet Deciding = new("decide decides decided");

    private readonly Speakers _speakers = new();
    private readonly List<Draft> _matches = [];
    private readonly List<Draft> _drafts = [];

    // For each clause, by its number, the first match that it has; the others hang on that one.
    private Draft?[] _ofClause = [];
    private int _clauses;

    private sealed record Draft(RuleMatch Match, Clause Clause, string Value)
    {
        public List<string> Holders { get; init; } = NoHolders;
        public string Act { get; init; } = "";

        // The next match of the same clause.
        public Draft? Next { get; set; }

        private static readonly List<string> NoHolders = [];
    }

    /// <inheritdoc/>
    public string Kind => Position.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _matches.Clear();
        _drafts.Clear();
        Array.Clear(_ofClause, 0, _clauses);
        _clauses = 0;
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (match.Clause is { } clause)
            _matches.Add(new Draft(match, clause, value));
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        if (_matches.Count == 0)
            return;
        SortByClause(context.Clauses.Count);
        _speakers.Begin(context);
        foreach (var clause in context.Clauses)
        {
            _speakers.Sentence = clause.Sentence;
            for (var draft = _ofClause[clause.Number]; draft is not null; draft = draft.Next)
                if (!IsCarriedOn(context, draft) && Hold(context, draft) is { } held)
                {
                    _drafts.Add(held);
                    break;
                }
            _speakers.Note(clause);
        }
        for (var d = 0; d < _drafts.Count; d++)
            if (IsFirst(d))
                Add(context, d, sink);
        AddItems(context, sink);
    }

    private void SortByClause(int clauses)
    {
        if (_ofClause.Length < clauses)
            _ofClause = new Draft?[Math.Max(clauses, _ofClause.Length * 2)];
        _clauses = clauses;
        // From the last to the first: each stands before those that come behind it.
        for (var m = _matches.Count - 1; m >= 0; m--)
        {
            ref var first = ref _ofClause[_matches[m].Clause.Number];
            _matches[m].Next = first;
            first = _matches[m];
        }
    }

    // "will continue to support": the act is that of the verb behind.
    private bool IsCarriedOn(FactContext context, Draft draft)
    {
        if (draft.Match.Rule.Name != "will-go-on" || !draft.Clause.GovernsInfinitive)
            return false;
        foreach (var clause in context.ClausesOf(draft.Match.Sentence))
            if (ReferenceEquals(clause.Governor, draft.Clause) && clause.VerbFirst <= draft.Clause.VerbEnd + 2)
                return _ofClause[clause.Number] is not null;
        return false;
    }

    // Who holds it and which act it is; null where it is no position.
    private Draft? Hold(FactContext context, Draft draft)
    {
        var clause = draft.Clause;
        var holders = new List<string>();
        if (draft.Value == "all-agree")
            _speakers.AddSpeaking(holders);
        else if (draft.Value.StartsWith("owner-", StringComparison.Ordinal))
            foreach (var group in clause.Subject)
                _speakers.AddOwners(group, holders);
        else
            foreach (var slot in draft.Match.All("holder"))
                if (GroupAt(clause, slot.First) is { } group)
                    _speakers.Add(group, holders);
        if (draft.Value == "item" && !IsOfOpenedPosition(context, clause))
            return null;
        if (clause.Form == VerbForm.Gerund && draft.Value is "affirm" or "condemn" or "welcome" or "support" && IsPreamble(context, clause))
        {
            holders.Clear();
            _speakers.AddSpeaking(holders);
        }
        if (holders.Count == 0)
            return null;
        foreach (var slot in draft.Match.All("partner"))
            if (GroupAt(clause, slot.First) is { } group)
                _speakers.Add(group, holders);
        var act = draft.Value switch
        {
            "all-agree" => "agree",
            "owner-commit" => "commit",
            "owner-support" => "support",
            "joint" or "owner-joint" => holders.Count > 1 && !clause.IsPast ? "cooperate"
            : draft.Value == "owner-joint" && holders.Count > 1 ? "cooperate"
            : null,
            "agree" when holders.Count == 1 && Deciding.Contains(context.Reading.Chars(clause.Verb)) => "intend",
            // "has worked to …": what one has done is no intention.
            "work" when clause.IsPast => null,
            "work" or "item" => holders.Count > 1 || IsGroup(holders[0]) && IsTogether(context, clause) ? "cooperate" : "intend",
            _ => draft.Value,
        };
        if (act == "affirm" && IsPraise(context, clause))
            act = "welcome";
        if (
            act is null
            || IsDescription(context, clause)
            || act == "oppose" && IsMereConcern(context, clause, holders)
            || !IsSpoken(context, clause, act)
            || IsReception(context, clause, act)
            || IsInvitation(context, clause)
            || (act == "urge" && IsOwnOfficial(clause, holders))
            || DeniesObject(context, clause)
            || (act == "commit" && (IsWrong(context, clause) || IsUndertaking(context, clause)))
            || (act == "cooperate" && IsNoVerb(context, clause))
            || (act == "affirm" && IsReportOfDeeds(context, clause))
            || (draft.Value == "joint" && InfinitiveBefore(context, clause))
        )
            return null;
        return draft with { Holders = holders, Act = act };
    }

    // "The AUKUS partners will work together": an organisation is several.
    private static bool IsGroup(string party) => party != "EU" && Mentions.Names.Countries.WithCode(party) is null;

    private static bool IsTogether(FactContext context, Clause clause) =>
        clause.VerbEnd < context.Reading.Tokens.Count && context.Reading.Chars(clause.VerbEnd) is "together" or "jointly";

    private static NounGroup? GroupAt(Clause clause, int first)
    {
        foreach (var group in clause.Subject)
            if (group.First == first)
                return group;
        foreach (var group in clause.Object)
            if (group.First == first)
                return group;
        foreach (var adjunct in clause.Adjuncts)
        foreach (var group in adjunct.Groups)
            if (group.First == first)
                return group;
        return null;
    }

    private bool IsFirst(int d)
    {
        for (var e = d - 1; e >= 0 && _drafts[e].Match.Sentence == _drafts[d].Match.Sentence; e--)
            if (IsSame(_drafts[e], _drafts[d]))
                return false;
        return true;
    }

    private static bool IsSame(Draft a, Draft b) =>
        a.Act == b.Act && a.Holders.Count == b.Holders.Count && a.Holders.TrueForAll(b.Holders.Contains);

    private void Add(FactContext context, int d, FactSink sink)
    {
        var draft = _drafts[d];
        var sentence = draft.Match.Sentence;
        var (first, end) = Complement(context, d);
        var content = Words(context, first, end);
        var lacksContent = LacksContent(context, first, end);
        for (var e = d + 1; e < _drafts.Count && _drafts[e].Match.Sentence == sentence; e++)
            if (IsSame(draft, _drafts[e]))
            {
                var (otherFirst, otherEnd) = Complement(context, e);
                if (otherEnd > otherFirst)
                    content +=
                        (
                            content.Length == 0 ? ""
                            : content.Contains(' ', StringComparison.Ordinal) ? "; "
                            : " and "
                        ) + Words(context, otherFirst, otherEnd);
                end = Math.Max(end, otherEnd);
            }
        if (content.Length == 0 || lacksContent || IsVague(context, draft, first, end))
            return;
        if (draft.Clause.Subject.Count > 0 && draft.Clause.Subject[0].First < context.Reading.Sentences[sentence].FirstToken)
            foreach (var holder in draft.Holders)
                context.Parties.NoteLead(context.Reading.Sentences[sentence].FirstToken, holder);
        var deadline = Deadlines.In(context, first, end) is { } limit && IsToBeDone(draft, content) ? limit : null;
        var body = new Position(draft.Holders, draft.Act, content, deadline?.By);
        var when = draft.Clause.Form == VerbForm.Infinitive ? ActTimes.Of(draft.Clause) : null;
        sink.Add(context, context.EvidenceOf(sentence), body, when, PartiesOf(context, draft), Line(body, deadline), draft.Match);
    }

    // Whether a time limit in the content is the holders' own: that of a plan which they only welcome or support is another's.
    private static bool IsToBeDone(Draft draft, string content) =>
        draft.Act is "commit" or "agree"
        || draft.Act == "intend" && draft.Match.Rule.Name != "look-forward"
        || draft.Act == "cooperate" && draft.Value == "work"
        || draft.Act == "affirm" && Array.Exists(Aims, aim => content.Contains(aim, StringComparison.OrdinalIgnoreCase));

    private static List<string> PartiesOf(FactContext context, Draft draft)
    {
        var parties = new List<string>(draft.Holders);
        foreach (var party in context.PartiesOf(draft.Match.Sentence))
            if (
                !parties.Contains(party)
                && (context.Parties.Principals.Contains(party) || draft.Act == "urge" && IsAddressed(context, draft, party))
            )
                parties.Add(party);
        return parties;
    }

    // "called on Chile to return": whom the words are meant for, not what they are about.
    private static bool IsAddressed(FactContext context, Draft draft, string party)
    {
        var addressed = new List<string>();
        foreach (var group in draft.Clause.Object)
            context.Parties.Add(group.First, group.CoreEnd, addressed);
        foreach (var adjunct in draft.Clause.Adjuncts)
            if (context.Reading.Chars(adjunct.First) is "on" or "upon")
                foreach (var group in adjunct.Groups)
                    context.Parties.Add(group.First, group.CoreEnd, addressed);
        return addressed.Contains(party);
    }

    internal static string Line(Position body) => Line(body, body.Deadline is { } by ? new Deadline(by, null) : null);

    private static string Line(Position body, Deadline? deadline)
    {
        var line =
            $"{Wording.Sentence(Wording.Parties(body.Holders))} {(body.Holders.Count == 1 ? Third(body.Act) : body.Act)}: {body.Content}";
        if (deadline is null)
            return line;
        return deadline.RestsOn is null
            ? $"{line} (by {TimeWording.Of(deadline.By)})"
            : $"{line} (by {TimeWording.Of(deadline.By)}: {deadline.RestsOn})";
    }

    private static string Third(string act) => act.EndsWith("ss", StringComparison.Ordinal) ? act + "es" : act + "s";
}
