using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Events from the rules of event.rules: who took part, where, in what, and when.</summary>
public sealed class EventFacts : IFactBuilder
{
    // Acts by which states begin, change and end their relations.
    private static readonly HashSet<string> Diplomatic = new(StringComparer.Ordinal)
    {
        "recognise",
        "establish_relations",
        "resume_relations",
        "sever_relations",
        "open_mission",
        "close_mission",
        "elevate_mission",
    };

    // Acts on something that is named: each member of the coordination is an act of its own.
    private static readonly HashSet<string> OneForEachObject = new(StringComparer.Ordinal)
    {
        "sign",
        "amend",
        "extend",
        "enter_into_force",
        "terminate",
        "ratify",
        "found",
        "release",
        "preside",
        "announce",
    };

    // Acts on agreements.
    private static readonly HashSet<string> OnAgreements = new(StringComparer.Ordinal)
    {
        "sign",
        "extend",
        "enter_into_force",
        "terminate",
        "ratify",
    };

    // What a more specific reading of the same verb makes superfluous.
    private static readonly Dictionary<string, string[]> YieldsTo = new(StringComparer.Ordinal)
    {
        ["announce"] =
        [
            "sign",
            "extend",
            "found",
            "establish_relations",
            "sever_relations",
            "resume_relations",
            "open_mission",
            "close_mission",
            "elevate_mission",
            "independence",
            "declare_war",
            "release",
            "recognise",
            "impose",
            "amend",
        ],
        ["sign"] = ["surrender", "release"],
        ["meet"] = ["preside", "visit"],
        ["found"] = ["open_mission", "establish_relations"],
        ["transfer"] = ["open_mission"],
        ["release"] = ["sign"],
        ["amend"] = ["sign"],
    };

    private readonly List<Draft> _drafts = [];
    private Edtf? _trip;

    private sealed record Draft(RuleMatch Match, string Type, NounGroup? About, Edtf When);

    /// <inheritdoc/>
    public string Kind => Event.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _trip = null;
        _drafts.Clear();
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (value == "first_ambassador")
            value = HadLegation(context, match) ? "elevate_mission" : "appoint";
        var when = ActTimes.Of(context, match);
        if (value == "visit" && when is not null)
            _trip = when;
        if (when is null && value == "meet" && match.Clause?.Modality == Modality.Planned)
            when = _trip;
        if (when is null || IsMoveOfThings(match, value))
            return;
        // What is announced lies mostly ahead: a date that nothing ties to the announcement is not its own.
        if (value == "announce" && context.FallbackOf(when) is not null)
            return;
        var objects = Objects(match);
        if (OneForEachObject.Contains(value) && objects.Count > 0)
            foreach (var group in objects)
                _drafts.Add(new Draft(match, value, group, when));
        else
            _drafts.Add(new Draft(match, value, objects.Count > 0 ? objects[0] : null, when));
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var draft in _drafts)
            if (!IsSuperfluous(context, draft))
                Add(context, draft, sink);
    }

    // The first ambassador raises a mission that ministers had before; otherwise it is an appointment like others.
    private static bool HadLegation(FactContext context, RuleMatch match)
    {
        var before = context.Reading.Text.AsSpan(0, context.Reading.Sentences[match.Sentence].Range.Start);
        return before.Contains("legation", StringComparison.OrdinalIgnoreCase)
            || before.Contains("minister plenipotentiary", StringComparison.OrdinalIgnoreCase);
    }

    // "returned the area to Japan": what is moved is no visitor.
    private static bool IsMoveOfThings(RuleMatch match, string value) =>
        value == "visit" && match["place"] is not null && match.Clause is { Object.Count: > 0 };

    private static List<NounGroup> Objects(RuleMatch match)
    {
        if (match.Clause is not { } clause)
            return [];
        if (clause.Object.Count > 0)
            return clause.Object;
        return clause.IsPassive || clause.Subject.Count == 0 ? [] : clause.Subject;
    }

    // One act, one event: "recognised X on 1 May, when the consulate was raised to an embassy" tells how it was done.
    private bool TellsHowAnotherWasDone(FactContext context, Draft draft) =>
        (draft.Match.Clause ?? context.ClauseAt(draft.Match.Sentence, draft.Match.First))?.MannerOf is { } act
        && Diplomatic.Contains(draft.Type)
        && _drafts.Exists(other => ReferenceEquals(other.Match.Clause, act) && Diplomatic.Contains(other.Type));

    private bool IsSuperfluous(FactContext context, Draft draft)
    {
        if (TellsHowAnotherWasDone(context, draft))
            return true;
        if (
            draft is { Type: "appoint", Match.Rule.Name: "first-ambassador" }
            && _drafts.Exists(other => other.Type == "appoint" && other.Match.Sentence == draft.Match.Sentence && other != draft)
        )
            return true;
        // "met at the May 4 summit": the gathering is the meeting that its sentence tells of already.
        if (
            draft.Match.Rule.Name == "dated-gathering"
            && _drafts.Exists(other =>
                other.Match.Sentence == draft.Match.Sentence
                && other.Match.Rule.Name != "dated-gathering"
                && other.Type is "meet" or "preside" or "visit"
            )
        )
            return true;
        if (!YieldsTo.TryGetValue(draft.Type, out var stronger))
            return false;
        foreach (var other in _drafts)
            if (
                other.Match.Sentence == draft.Match.Sentence
                && stronger.Contains(other.Type)
                && (ReferenceEquals(other.Match.Clause, draft.Match.Clause) || Overlap(other, draft))
            )
                return true;
        return false;
    }

    private static bool Overlap(Draft a, Draft b) => a.Match.First < b.Match.End && b.Match.First < a.Match.End;

    private static void Add(FactContext context, Draft draft, FactSink sink)
    {
        var participants = EventParticipants.Of(
            context,
            draft.Match,
            draft.Type,
            OneForEachObject.Contains(draft.Type) ? draft.About : null
        );
        var place = Place(context, draft);
        var about = draft.About is { } group ? ObjectWords(context, draft.Match.Sentence, group) : null;
        if (draft.Type is "establish_relations" or "resume_relations" or "sever_relations" or "recognise")
            about = MissionWords(context, draft);
        if (draft.Type == "visit")
            about = place ?? about;
        var evidence = context.EvidenceOf(draft.Match.Sentence);
        // "Both agreements", "the treaty": the agreements that are meant, an event each.
        if (
            draft.About is { } meant
            && OnAgreements.Contains(draft.Type)
            && AgreementNames.In(context, draft.Match.Sentence, meant.First, meant.End) is { Count: > 0 } names
        )
            foreach (var name in names)
                Add(name.Title);
        else
            Add(about);

        void Add(string? thing)
        {
            var body = new Event(draft.Type, participants, place, thing);
            sink.Add(context, evidence, body, draft.When, participants, EventWording.Line(body, draft.When), draft.Match);
        }
    }

    // "the Embassy suspended operations", "the Embassy was reopened": by what the relations were interrupted or resumed.
    private static string? MissionWords(FactContext context, Draft draft)
    {
        if (draft.Match is not { Rule.Name: "mission-suspended" or "mission-reopened", Clause: { } clause })
            return null;
        var group = clause.Object.Count == 0 || clause.Object[0].First == clause.Object[0].Head ? clause.Subject : clause.Object;
        return group.Count == 0 ? null : ObjectWords(context, draft.Match.Sentence, group[0]);
    }

    private static string? Place(FactContext context, Draft draft)
    {
        if (draft.Match.Clause is not { } clause)
            return null;
        foreach (var adjunct in clause.Adjuncts)
        foreach (var group in adjunct.Groups)
            if (IsPlaceWord(context, adjunct, draft.Type) && PlaceIn(context, group) is { } place)
                return place;
        return null;
    }

    private static bool IsPlaceWord(FactContext context, Adjunct adjunct, string type) =>
        context.Reading.Chars(adjunct.First) is var word
        && (
            word.Equals("in", StringComparison.OrdinalIgnoreCase)
            || word.Equals("at", StringComparison.OrdinalIgnoreCase)
            || (type == "visit" && word.Equals("to", StringComparison.OrdinalIgnoreCase))
        );

    // "Tokyo, Japan": a place with the country behind a comma.
    private static string? PlaceIn(FactContext context, NounGroup group)
    {
        for (var i = group.First; i < group.CoreEnd; i++)
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Place or NameKind.Country } name)
            {
                var end = name.End;
                if (
                    end + 1 < context.Reading.Tokens.Count
                    && context.Reading.Chars(end) is ","
                    && context.Mentions.At(end + 1) is NameMention { Kind: NameKind.Place or NameKind.Country, IsAdjective: false } country
                )
                    end = country.End;
                return context.Words(name.First, end);
            }
        return null;
    }

    // What "it" stands for is the agreement named last.
    private static string ObjectWords(FactContext context, int sentence, NounGroup group)
    {
        var words = context.Words(group.First, group.End);
        if (words.Equals("it", StringComparison.OrdinalIgnoreCase) && context.AgreementBefore(sentence, group.First) is { } agreement)
            return Wording.WithoutArticle(context.Words(agreement.First, agreement.End));
        // "an amendment | to the Agreement"
        if (
            group.End + 1 < context.Reading.Tokens.Count
            && context.Reading.Chars(group.End) is "to"
            && context.Reading.Chars(group.Head) is "amendment" or "amendments" or "protocol" or "annex" or "accession"
        )
            for (var i = group.End + 1; i < group.End + 6 && i < context.Reading.Tokens.Count; i++)
                if (context.Mentions.At(i) is NameMention { Kind: NameKind.Agreement } amended)
                    return Wording.WithoutArticle(context.Words(group.First, amended.End));
        return Wording.WithoutArticle(words);
    }
}
