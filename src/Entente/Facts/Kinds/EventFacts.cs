using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Events from the rules of event.rules: who took part, where, in what, and when.</summary>
public sealed class EventFacts : IFactBuilder
{
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

    // What began with a state that lasts "since 1963".
    private static readonly Dictionary<string, string> BegunSince = new(StringComparer.Ordinal)
    {
        ["relations_since"] = "establish_relations",
        ["mission_since"] = "open_mission",
        ["in_force_since"] = "enter_into_force",
    };

    private static readonly HashSet<string> People = new(
        "leaders ministers presidents officials delegation delegations counterparts counterpart representatives envoys envoy advisors advisers secretaries experts members guests he she him her they them we us secretary minister president ambassador ambassadors".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Blows = new(
        "strike strikes airstrike airstrikes attack attacks invasion invasions offensive assault assaults raid raids missile missiles rockets".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private readonly List<EventDraft> _drafts = [];
    private bool _areRelationsKept;
    private Edtf? _trip;
    private bool _isTripPlanned;

    /// <inheritdoc/>
    public string Kind => Event.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _trip = null;
        _areRelationsKept = false;
        _drafts.Clear();
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (value == "relations_kept")
        {
            _areRelationsKept = true;
            return;
        }
        var when = ActTimes.Of(context, match);
        // What has been so since a day began then.
        if (BegunSince.TryGetValue(value, out var begun))
            (value, when) = (begun, SinceWhen(context, match));
        if (value == "visit" && when is not null)
        {
            _trip = when;
            _isTripPlanned = match.Clause is { Modality: Modality.Planned };
        }
        // On a trip to come meetings are planned; a meeting planned on one that is over lies behind it.
        if (when is null && value == "meet" && _isTripPlanned && match.Clause?.Modality == Modality.Planned)
            when = _trip;
        if (
            match.Clause is null
            && match.Rule.Name != "dated-gathering"
            && context.ClauseAt(match.Sentence, match.First) is { IsNegative: true } denied
        )
            if (denied.VerbFirst < match.First)
                return;
        // "closed after the occupation of the city": when that was is told by its own words only.
        if (match.Rule.Name is "attack-on" or "occupation-of" && match["when"] is null && !IsDuring(context, match))
            return;
        var objects = Objects(context, match, value);
        // "concluded a Tax Agreement (2011) and an Air Agreement (2014)": each with its own date.
        if (OneForEachObject.Contains(value) && objects.Exists(group => InBrackets(context, group) is not null))
        {
            foreach (var group in objects)
                if ((InBrackets(context, group) ?? when) is { } own)
                    _drafts.Add(new EventDraft(match, value, group, own));
            return;
        }
        if (when is null || IsMoveOfThings(match, value) || IsOfCrowd(context, match, value) || IsMetOtherwise(context, match, value))
            return;
        // "The report will be released in May": by whom is not said, and nothing has happened.
        if (value is "release" or "announce" && match.Clause is { IsPassive: true, Modality: Modality.Planned, Subject.Count: 0 })
            return;
        // "Providing assistance to Peru: Today, …": the lead has no time of its own.
        if (match.Clause is { Form: VerbForm.Gerund } && context.FallbackOf(when) is not null)
            return;
        if (IsAfter(context, match.Sentence, when) || match.Rule.Name == "done-at" && !LeadsSentence(context, match))
            return;
        // What is announced lies mostly ahead: a date that nothing ties to the announcement is not its own.
        if (value == "announce" && context.FallbackOf(when) is not null)
            return;
        // "entities designated pursuant to the resolution": by whom and when is not said.
        if (value == "impose" && match.Clause is { Subject.Count: 0 } && context.FallbackOf(when) is not null)
            return;
        if (match.Rule.Name == "dated-gathering" && IsPartOfName(context, match) || value == "extend" && IsSignedExtension(context, match))
            return;
        if (OneForEachObject.Contains(value) && objects.Count > 0)
            foreach (var group in objects)
                _drafts.Add(new EventDraft(match, value, group, when));
        else
            _drafts.Add(new EventDraft(match, value, objects.Count > 0 ? objects[0] : null, when));
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        RelationsTold.Settle(context, _drafts, _areRelationsKept);
        var superfluous = new SuperfluousEvents(_drafts);
        foreach (var draft in _drafts)
            if (!superfluous.Contains(context, draft))
                Add(context, draft, sink);
    }

    // "opened after 1960": not when it was.
    private static bool IsAfter(FactContext context, int sentence, Edtf when)
    {
        foreach (var time in context.DatesOf(sentence))
            if (time.Relation == TimeRelation.After && ReferenceEquals(time.Value, when))
                return time.First > 0 && context.Reading.Chars(time.First - 1) is "after" or "After";
        return false;
    }

    // "The treaty was signed at Lima on 3 June" is told by its verb.
    private static bool LeadsSentence(FactContext context, RuleMatch match) =>
        match.First == context.Reading.Sentences[match.Sentence].FirstToken;

    // "an Agreement on the Extension of the Loan was signed": it is called so, and signed.
    private static bool IsSignedExtension(FactContext context, RuleMatch match) =>
        match.Clause is { Object: [{ } text, ..] }
        && context.Mentions.At(text.Head) is NameMention { Kind: NameKind.Agreement } named
        && named.First < text.Head
        && !context.Reading.Chars(named.First).Equals("Extension", StringComparison.OrdinalIgnoreCase)
        && match.Rule.Name == "extend-agreement"
        && context.Reading.Chars(match.Clause.Verb) is "signed" or "sign" or "approved" or "announced";

    // "the 2014 Wales Summit Declaration": the gathering is part of a longer name.
    private static bool IsPartOfName(FactContext context, RuleMatch match) =>
        match.End < context.Reading.Sentences[match.Sentence].EndToken
        && context.Reading.Tokens[match.End].Is(Language.TokenShape.Capitalised)
        && context.Mentions.At(match.End) is not TimeMention
        && context.Mentions.At(match.End - 1) is not TimeMention;

    // "since the 1960s", "since the last century" begins on no day.
    private static bool NamesYear(FactContext context, TimeMention time)
    {
        for (var i = time.First; i < time.End; i++)
            if (context.Reading.Chars(i) is { Length: 4 } word && !word.ContainsAnyExceptInRange('0', '9'))
                return true;
        return false;
    }

    private static Edtf? InBrackets(FactContext context, NounGroup group) =>
        group.End + 2 < context.Reading.Tokens.Count
        && context.Reading.Chars(group.End) is "("
        && context.Mentions.At(group.End + 1) is TimeMention { Value: { } value } time
        && FactContext.IsDate(time)
        && time.End < context.Reading.Tokens.Count
        && context.Reading.Chars(time.End) is ")"
            ? value
            : null;

    // "died during an attack on"
    private static bool IsDuring(FactContext context, RuleMatch match)
    {
        for (var i = match.First - 1; i >= Math.Max(0, match.First - 3); i--)
            if (context.Reading.Chars(i) is "during" or "During")
                return true;
        return false;
    }

    // "have maintained relations since 1963", "date from 1963": they began then.
    private static Edtf? SinceWhen(FactContext context, RuleMatch match)
    {
        foreach (var time in context.DatesOf(match.Sentence))
            if (
                time.Relation == TimeRelation.Since && NamesYear(context, time)
                || match.Clause is null && time.First >= match.End && time.First <= match.End + 5 && !time.IsRelative
            )
                return time.Value?.Start is { } start ? Edtf.On(start) : null;
        return null;
    }

    // "returned the area to Japan": what is moved is no visitor.
    private static bool IsMoveOfThings(RuleMatch match, string value) =>
        value == "visit" && match["place"] is not null && match.Clause is { Object.Count: > 0 };

    // "240,000 residents visited Chile": a number of travellers is no visit of a state.
    private static bool IsOfCrowd(FactContext context, RuleMatch match, string value)
    {
        if (value is not ("visit" or "meet") || match.Clause is not { Subject: [{ } group, ..] })
            return false;
        for (var i = group.First; i < group.CoreEnd; i++)
            if (context.Mentions.At(i) is QuantityMention { Form: QuantityForm.Number, InWords: false, Value: > 20 })
                return true;
        return context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Country, IsAdjective: true };
    }

    // "meet any hardship", "meets its aims": only people, and those they speak for, are met.
    private static bool IsMetOtherwise(FactContext context, RuleMatch match, string value)
    {
        // "welcomed the leaders’ discussions", "conducted a missile defense test": what stands last is what the verb acts on.
        if (match is { Rule.Name: "welcome-visitor", Clause: { } hosting })
            return !hosting.Object.Exists(g =>
                char.IsUpper(context.Reading.Chars(g.Head)[0])
                || context.Mentions.At(g.Head) is NameMention
                || People.Contains(context.Reading.Chars(g.Head).ToString())
            );
        if (match is { Rule.Name: "attack", Clause: { } striking } && context.Reading.Chars(striking.Verb) is var verb && IsLightVerb(verb))
            return !striking.Object.Exists(g => Blows.Contains(context.Reading.Chars(g.Head).ToString()));
        if (
            value != "meet"
            || match.Rule.Name != "meet"
            || match.Clause is not { Object: [{ } met, ..] } clause
            || met.First != clause.VerbEnd
        )
            return false;
        for (var i = met.First; i < met.CoreEnd; i++)
            if (context.Mentions.At(i) is NameMention { Kind: not NameKind.Agreement })
                return false;
        return !context.Reading.Chars(met.Head).EndsWith("s", StringComparison.Ordinal)
            || context.Reading.Chars(met.First) is "any" or "its" or "these";
    }

    private static bool IsLightVerb(ReadOnlySpan<char> verb) =>
        verb.StartsWith("conduct", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("launch", StringComparison.OrdinalIgnoreCase)
        || verb.StartsWith("carr", StringComparison.OrdinalIgnoreCase);

    private static List<NounGroup> Objects(FactContext context, RuleMatch match, string type)
    {
        if (match.Clause is not { } clause)
            return [];
        // "took place", "takes effect": what did is the subject.
        if (
            clause is { Object: [{ } light], IsPassive: false, Subject.Count: > 0 }
            && context.Reading.Chars(light.Head) is "place" or "effect"
        )
            return clause.Subject;
        // "launched its brutal and unprovoked invasion": the blow itself.
        if (type == "attack" && clause.Object.Find(g => Blows.Contains(context.Reading.Chars(g.Head).ToString())) is { } blow)
            return [blow];
        if (clause.Object.Count > 0)
            return clause.Object;
        if (type is "announce" or "release" or "sign" or "found" or "preside")
            return [];
        return clause.IsPassive || clause.Subject.Count == 0 ? [] : clause.Subject;
    }

    private static void Add(FactContext context, EventDraft draft, FactSink sink)
    {
        var participants = EventParticipants.Of(
            context,
            draft.Match,
            draft.Type,
            OneForEachObject.Contains(draft.Type) ? draft.About : null
        );
        var place = EventWords.Place(context, draft.Match, draft.Type);
        var named = draft.Match["agreement"] ?? draft.Match["programme"] ?? draft.Match["organisation"];
        var about =
            // "opposed the nature of the Commission established in 2021": what was founded is named behind the head.
            draft is { Type: "found", About: { } attached }
            && named is { } founded
            && founded.First > attached.Head
            && founded.End <= attached.End
                ? context.Words(founded.First, founded.End)
            : draft.About is { } group ? EventWords.Object(context, draft.Match.Sentence, group, draft.Type)
            : draft.Match.Clause is null && draft.Type != "meet" && named is { } slot ? context.Words(slot.First, slot.End)
            : null;
        if (about is "It" or "it" or "They" or "they" or "This" or "this" or "We" or "we" or "He" or "he" or "She" or "she")
            about = null;
        if (draft.Type is "establish_relations" or "resume_relations" or "sever_relations" or "recognise")
            about = EventWords.Mission(context, draft.Match);
        if (draft.Type == "visit")
            about =
                place
                ?? about
                ?? ((draft.Match["place"] ?? draft.Match["country"]) is { } there ? context.Words(there.First, there.End) : null);
        // Those who met are its participants, no object.
        if (
            draft is { Type: "meet", About: { } met }
            && (participants.Count > 1 || draft.Match.Clause?.Subject.Contains(met) == true)
            && context.Mentions.At(met.Head) is NameMention { Kind: NameKind.Person or NameKind.Office or NameKind.Country }
        )
            about = null;
        if (draft.Match.Rule.Name == "dated-gathering")
        {
            about = EventWords.Gathering(context, draft.Match);
            if (about is null && participants.Count == 0)
                return;
        }
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
            var hasHappened = draft.Match.Clause is { IsPast: true, Modality: Modality.Stated };
            var body = new Event(draft.Type, participants, place, thing);
            sink.Add(
                context,
                evidence,
                body,
                draft.When,
                participants,
                EventWording.Line(body, draft.When, hasHappened ? null : context.Document.Metadata.Date),
                draft.Match
            );
        }
    }
}
