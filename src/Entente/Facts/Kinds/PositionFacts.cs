using Entente.Clauses;
using Entente.Mentions;
using Entente.Mentions.Names;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Positions from the rules of position.rules: who holds them, what they are about, by when they are to be met.</summary>
public sealed partial class PositionFacts : IFactBuilder
{
    // What "…, condemning the launch" may add to a statement.
    private static readonly WordSet SpokenBeside = new("affirm condemn oppose welcome urge agree");

    // Words that make what is affirmed something to be done.
    private static readonly string[] Aims = ["commit", "pledge", "goal", "aim", "target", "intention"];

    private static readonly WordSet Wrongs = new(
        "crime crimes atrocity atrocities genocide massacre massacres murder abuse abuses violation violations fraud acts aggression suicide errors mistakes offence offences offenses"
    );

    private static readonly WordSet LeftOut = new(
        "that to on upon for in with of about toward towards at , : forward together closely also jointly broadly ready prepared willing eager by intensively"
    );

    private static readonly WordSet LeftOutBehind = new(
        "which and , ; . : also but while as well further then – — - they together jointly strongly once again"
    );

    private static readonly WordSet Pronouns = new("we they");
    private static readonly WordSet Openers = new(
        "and but or that while as when where which because so if since although though until after before how what why then therefore today now also than for yet whereas once unless whenever wherever together"
    );
    private static readonly WordSet Receiving = new("welcome welcomes welcomed welcoming salute salutes saluted hail hails hailed");
    private static readonly WordSet Continuing = new("continue have express");
    private static readonly WordSet Deciding = new("decide decides decided");
    private static readonly WordSet Inviting = new("invite invites invited inviting");
    private static readonly WordSet Guesting = new("visit attend travel come join pay undertake make");

    private readonly Speakers _speakers = new();
    private readonly List<Draft> _matches = [];
    private readonly List<Draft> _drafts = [];

    private sealed record Draft(RuleMatch Match, Clause Clause, string Value)
    {
        public List<string> Holders { get; init; } = [];
        public string Act { get; init; } = "";
    }

    /// <inheritdoc/>
    public string Kind => Position.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _matches.Clear();
        _drafts.Clear();
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
        var byClause = new Dictionary<Clause, List<Draft>>(ReferenceEqualityComparer.Instance);
        foreach (var draft in _matches)
        {
            if (!byClause.TryGetValue(draft.Clause, out var list))
                byClause[draft.Clause] = list = [];
            list.Add(draft);
        }
        _speakers.Begin(context);
        foreach (var clause in context.Clauses)
        {
            _speakers.Sentence = clause.Sentence;
            if (byClause.TryGetValue(clause, out var list))
                foreach (var draft in list)
                    if (!IsCarriedOn(context, byClause, draft) && Hold(context, draft) is { } held)
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

    // "will continue to support": the act is that of the verb behind.
    private static bool IsCarriedOn(FactContext context, Dictionary<Clause, List<Draft>> byClause, Draft draft)
    {
        if (draft.Match.Rule.Name != "will-go-on" || !draft.Clause.GovernsInfinitive)
            return false;
        foreach (var clause in context.ClausesOf(draft.Match.Sentence))
            if (ReferenceEquals(clause.Governor, draft.Clause) && clause.VerbFirst <= draft.Clause.VerbEnd + 2)
                return byClause.ContainsKey(clause);
        return false;
    }

    // Who holds it and which act it is; null where it is no position.
    private Draft? Hold(FactContext context, Draft draft)
    {
        var clause = draft.Clause;
        var holders = new List<string>();
        if (draft.Value.StartsWith("owner-", StringComparison.Ordinal))
            foreach (var group in clause.Subject)
                _speakers.AddOwners(group, holders);
        else
            foreach (var slot in draft.Match.All("holder"))
                if (GroupAt(clause, slot.First) is { } group)
                    _speakers.Add(group, holders);
        if (draft.Value == "item" && !IsOfOpenedPosition(context, clause))
            return null;
        if (holders.Count == 0)
            return null;
        foreach (var slot in draft.Match.All("partner"))
            if (GroupAt(clause, slot.First) is { } group)
                _speakers.Add(group, holders);
        var act = draft.Value switch
        {
            "owner-commit" => "commit",
            "owner-support" => "support",
            "joint" or "owner-joint" => holders.Count > 1 && !clause.IsPast ? "cooperate"
            : draft.Value == "owner-joint" && holders.Count > 1 ? "cooperate"
            : null,
            "agree" when holders.Count == 1 && Deciding.Contains(context.Reading.Chars(clause.Verb)) => "intend",
            "work" or "item" => holders.Count > 1 ? "cooperate" : "intend",
            _ => draft.Value,
        };
        if (
            act is null
            || !IsSpoken(context, clause, act)
            || IsReception(context, clause, act)
            || IsInvitation(context, clause)
            || (act == "urge" && IsOwnOfficial(clause, holders))
            || DeniesObject(context, clause)
            || (act == "commit" && IsWrong(context, clause))
        )
            return null;
        return draft with { Holders = holders, Act = act };
    }

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

    // A participle states a position only beside a statement; a clause within another position's words belongs to that.
    private bool IsSpoken(FactContext context, Clause clause, string act)
    {
        var before = clause.VerbFirst - 1;
        if (
            clause.Form == VerbForm.Gerund
            && !IsOfOpenedPosition(context, clause)
            && !(SpokenBeside.Contains(act) && before >= 0 && context.Reading.Chars(before) is ",")
        )
            return false;
        if (
            clause.Form == VerbForm.Infinitive
            && clause.Governor is { } governor
            && (HasPosition(governor) || governor.Object.Count > 0 && clause.Modality == Modality.Planned)
        )
            return false;
        if (clause.Form != VerbForm.Finite)
            return true;
        if (IsContactClause(context, clause))
            return false;
        var own = clause.IsPassive ? clause.Object : clause.Subject;
        // "the alliance, which supports …" describes.
        if (before >= 0 && context.Reading.Chars(before) is "which" or "that" or "who" or "whom")
            return false;
        if (own.Count == 0 || own[0].First > clause.VerbFirst || _drafts.Count == 0 || _drafts[^1].Match.Sentence != clause.Sentence)
            return true;
        // "affirmed that Japan supports …": what the other is said to do.
        var lead = own[0].First - 1;
        if (IsOfAntecedent(context, lead))
            return true;
        return lead < _drafts[^1].Clause.VerbFirst || !IsThat(context, lead);
    }

    // "its commitment, which the United States welcomed": the welcome is told for itself.
    private static bool IsOfAntecedent(FactContext context, int which) =>
        which > 0 && context.Reading.Chars(which) is "which" && context.Reading.Chars(which - 1) is ",";

    // "the world we seek to build", behind what a clause says: it only describes.
    private static bool IsContactClause(FactContext context, Clause clause)
    {
        var own = clause.IsPassive ? clause.Object : clause.Subject;
        if (
            own.Count != 1
            || own[0].First == 0
            || own[0].First > clause.VerbFirst
            || clause.VerbFirst > own[0].End + 1
            || !Pronouns.Contains(context.Reading.Chars(own[0].First))
        )
            return false;
        var before = own[0].First - 1;
        var sentence = context.Reading.Sentences[clause.Sentence];
        if (before < sentence.FirstToken || context.Reading.Tokens[before].Is(Language.TokenShape.Punctuation))
            return false;
        if (Openers.Contains(context.Reading.Chars(before)) || context.Mentions.At(before) is TimeMention)
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.VerbEnd == before + 1)
                return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.VerbEnd <= before)
                return true;
        return false;
    }

    private static bool IsThat(FactContext context, int token) =>
        context.Reading.Chars(token) is "that" or "how" or "which" or "what" or "who" or "as" or "if" or "until" or "after";

    private bool HasPosition(Clause clause)
    {
        for (var d = _drafts.Count - 1; d >= 0 && _drafts[d].Match.Sentence == clause.Sentence; d--)
            if (ReferenceEquals(_drafts[d].Clause, clause))
                return true;
        return false;
    }

    // "welcomed the Prime Minister to the White House": a guest, not a stance.
    private static bool IsReception(FactContext context, Clause clause, string act) =>
        act == "welcome"
        && Receiving.Contains(context.Reading.Chars(clause.Verb))
        && clause.Object.Count > 0
        && context.Mentions.At(clause.Object[0].Head) is NameMention { Kind: NameKind.Person or NameKind.Office };

    // "invited him to visit Oslo": what he is invited to is no demand.
    private static bool IsInvitation(FactContext context, Clause clause)
    {
        if (!Inviting.Contains(context.Reading.Chars(clause.Verb)))
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (ReferenceEquals(other.Governor, clause) && Guesting.Contains(context.Reading.Chars(other.Verb)))
                return true;
        return clause.Object.Count == 0 || context.Mentions.At(clause.Object[0].Head) is NameMention { Kind: NameKind.Person };
    }

    // "The President asked the Secretary of State to travel": an order.
    private bool IsOwnOfficial(Clause clause, List<string> holders)
    {
        if (!holders.TrueForAll(static h => Countries.WithCode(h) is not null))
            return false;
        var asked = new List<string>();
        return clause.Object.Count > 0 && _speakers.Add(clause.Object[0], asked) && asked.TrueForAll(holders.Contains);
    }

    // "committed crimes"
    private static bool IsWrong(FactContext context, Clause clause)
    {
        foreach (var group in clause.Object)
            for (var i = group.First; i < group.CoreEnd; i++)
                if (Wrongs.Contains(context.Reading.Chars(i)))
                    return true;
        return false;
    }

    // "provides no assistance"
    private static bool DeniesObject(FactContext context, Clause clause) =>
        clause.Object.Count > 0 && context.Reading.Chars(clause.Object[0].First) is "no" or "little";

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
        for (var e = d + 1; e < _drafts.Count && _drafts[e].Match.Sentence == sentence; e++)
            if (IsSame(draft, _drafts[e]))
            {
                var (otherFirst, otherEnd) = Complement(context, e);
                if (otherEnd > otherFirst)
                    content += (content.Length > 0 ? "; " : "") + Words(context, otherFirst, otherEnd);
                end = Math.Max(end, otherEnd);
            }
        if (content.Length == 0 || LacksContent(context, draft))
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

    // The words behind the verb (of a passive those in front of it), up to the next clause that says something of its own.
    private (int First, int End) Complement(FactContext context, int d)
    {
        var clause = _drafts[d].Clause;
        var range = context.Reading.Sentences[clause.Sentence];
        if (_drafts[d].Value == "owner-commit" && clause.Subject.Count > 0)
            return Trim(context, clause.Subject[^1].CoreEnd, clause.VerbFirst);
        if (clause.IsPassive && clause.Object.Count > 0 && !_drafts[d].Match.All("holder").Any(s => s.First == clause.Object[0].First))
            return Trim(context, clause.Object[0].First, clause.Object[^1].End);
        if (
            clause is { IsPassive: false, Subject: [var first, ..] }
            && first.First < clause.VerbFirst
            && IsOfAntecedent(context, first.First - 1)
        )
            return Trim(context, AntecedentOf(context, clause, first.First - 2), first.First - 2);
        var end = range.EndToken;
        foreach (var other in context.ClausesOf(clause.Sentence))
        {
            if (other.VerbFirst <= clause.Verb || other.Form != VerbForm.Finite)
                continue;
            var own = other.IsPassive ? other.Object : other.Subject;
            var start = own.Count > 0 && own[0].First > clause.Verb ? own[0].First : other.VerbFirst;
            if ((start == other.VerbFirst && SharesSubject(clause, own) && Joins(context, start - 1)) || StandsAsPosition(other))
            {
                end = start;
                break;
            }
        }
        return Trim(context, SaysWhatIsDone(context, _drafts[d]) ? clause.Verb : clause.VerbEnd, end);
    }

    // Where the words begin for which ", which" stands: behind the verb of the clause that has them.
    private static int AntecedentOf(FactContext context, Clause clause, int comma)
    {
        var start = context.Reading.Sentences[clause.Sentence].FirstToken;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.VerbEnd <= comma)
                start = other.VerbEnd;
        return start;
    }

    // "will send ships": the verb itself says what is meant to be done; of "will continue to send" the one behind.
    private static bool SaysWhatIsDone(FactContext context, Draft draft) =>
        draft is { Act: "intend", Match.Rule.Name: "will-go-on", Clause: { Modality: Modality.Planned } clause }
        && !Continuing.Contains(context.Reading.Chars(clause.Verb));

    // ", and also" before a verb.
    private static bool Joins(FactContext context, int token) =>
        context.Reading.Chars(token) is "," or "and" or "but" or ";" or "also" or "as" or "then" or "further";

    private static bool SharesSubject(Clause clause, List<NounGroup> own)
    {
        var mine = clause.IsPassive ? clause.Object : clause.Subject;
        return own.Count > 0 && mine.Count > 0 && ReferenceEquals(own[0], mine[0]);
    }

    private bool StandsAsPosition(Clause clause)
    {
        foreach (var draft in _drafts)
            if (ReferenceEquals(draft.Clause, clause))
                return true;
        return false;
    }

    private static (int First, int End) Trim(FactContext context, int first, int end)
    {
        while (first < end && LeftOut.Contains(context.Reading.Chars(first)))
            first++;
        while (end > first && LeftOutBehind.Contains(context.Reading.Chars(end - 1)))
            end--;
        return (first, end);
    }

    // Without the asterisks of a text that marks its emphasis.
    private static string Words(FactContext context, int first, int end) =>
        context.Words(first, end).Replace("**", "", StringComparison.Ordinal);

    private static List<string> PartiesOf(FactContext context, Draft draft)
    {
        var parties = new List<string>(draft.Holders);
        foreach (var party in context.PartiesOf(draft.Match.Sentence))
            if (!parties.Contains(party))
                parties.Add(party);
        return parties;
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
