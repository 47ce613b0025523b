namespace Entente.Facts.Kinds;

/// <summary>
/// What the document tells of the relations between two states, in the order of time. It settles what an act comes to where its words
/// leave that open: a mission that opens again resumes relations that were broken, and is a mission opened where they were not; the
/// first accredited envoy begins them; an ambassador raises a mission that only ministers had.
/// </summary>
internal sealed class RelationsTold
{
    // What rules leave open.
    private const string Reopened = "reopened",
        FirstEnvoy = "first_envoy",
        FirstAmbassador = "first_ambassador",
        FirstAccredited = "first_accredited",
        Accredited = "accredited",
        AsAmbassador = "as_ambassador",
        Promoted = "promoted";

    // How long after recognition or independence the first envoy may come whose reception begins relations.
    private const int YearsToBegin = 10;

    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        Reopened,
        FirstEnvoy,
        FirstAmbassador,
        FirstAccredited,
        Accredited,
        AsAmbassador,
        Promoted,
    };

    private readonly FactContext _context;
    private readonly List<EventDraft> _drafts;
    private readonly List<Told> _told = [];
    private readonly bool _areKept;

    private sealed record Told(EventDraft Draft, string Type, DateOnly Day, IReadOnlyList<string> Parties, bool IsConsular);

    private RelationsTold(FactContext context, List<EventDraft> drafts, bool areKept)
    {
        (_context, _drafts, _areKept) = (context, drafts, areKept);
        foreach (var draft in drafts)
            if (draft.IsDiplomatic || draft.Type == "independence")
                Tell(draft, draft.Type);
    }

    /// <summary>Gives the drafts whose rules leave open what they come to their types, and takes out those that come to nothing.</summary>
    /// <param name="context">The document.</param>
    /// <param name="drafts">All its events.</param>
    /// <param name="areKept">Whether it denies that relations were broken.</param>
    public static void Settle(FactContext context, List<EventDraft> drafts, bool areKept)
    {
        if (!drafts.Exists(draft => Open.Contains(draft.Type)))
            return;
        var told = new RelationsTold(context, drafts, areKept);
        foreach (var draft in drafts.Where(d => Open.Contains(d.Type)).OrderBy(d => d.When.Earliest ?? DateOnly.MinValue).ToArray())
            if (told.TypeOf(draft) is { } type)
            {
                drafts[drafts.IndexOf(draft)] = draft with { Type = type };
                if (type != "appoint")
                    told.Tell(draft, draft.Type is Reopened or FirstEnvoy ? draft.Type : type);
            }
            else
                drafts.Remove(draft);
    }

    private void Tell(EventDraft draft, string type)
    {
        if (draft.When.Earliest is { } day)
            _told.Add(new Told(draft, type, day, Parties(draft), IsConsular(draft)));
    }

    private List<string> Parties(EventDraft draft) =>
        EventParticipants.Of(_context, draft.Match, draft.IsDiplomatic || draft.Type == "independence" ? draft.Type : "appoint", null);

    private string? TypeOf(EventDraft draft) =>
        draft.Type switch
        {
            Reopened => OfReopened(draft),
            FirstEnvoy => OfFirstEnvoy(draft),
            FirstAmbassador => OfFirstAmbassador(draft),
            Promoted => IsRaisedBefore(draft) ? Appointment(draft) : "elevate_mission",
            FirstAccredited or Accredited => OfAccredited(draft),
            AsAmbassador => !WasMinister(draft) ? null
            : IsRaisedBefore(draft) ? Appointment(draft)
            : "elevate_mission",
            _ => null,
        };

    private static bool IsBreak(Told told) => told is { Type: "sever_relations" or "close_mission", IsConsular: false };

    // "Hall, who had served as Minister Plenipotentiary, presented her credentials as Ambassador"
    private bool WasMinister(EventDraft draft)
    {
        for (var i = _context.Reading.Sentences[draft.Match.Sentence].FirstToken; i < draft.Match.Clause?.VerbFirst - 1; i++)
            if (_context.Reading.Chars(i) is "Minister" or "minister")
                return _context.Reading.Chars(i + 1) is "Plenipotentiary" or "plenipotentiary" or "Resident" or "resident";
        return false;
    }

    // Where relations were never broken, or are said to have been resumed, a mission opens and no more.
    private string? OfReopened(EventDraft draft)
    {
        if (_drafts.Exists(other => other.Type == "resume_relations" && ReferenceEquals(other.Match.Clause, draft.Match.Clause)))
            return null;
        var last = LastBefore(draft, told => told.Type is "establish_relations" or "resume_relations" or "open_mission" || IsBreak(told));
        var isOpen =
            last is not null
            && (IsBreak(last) ? last.Type == "close_mission" && _areKept : _told.Exists(told => IsBreak(told) && told.Day <= last.Day));
        return isOpen ? "open_mission" : "resume_relations";
    }

    // "The first minister to live in the capital" follows a legation that its paragraph has told of.
    private string? OfFirstEnvoy(EventDraft draft) =>
        IsFirstOfASort(draft)
        || !IsConsular(draft)
            && _told.Exists(told =>
                told.Type is "open_mission" or "establish_relations"
                && !told.IsConsular
                && IsBefore(told, draft)
                && IsInParagraphOf(told, draft)
                && told.Draft.Match.Sentence != draft.Match.Sentence
            )
            ? Appointment(draft)
            : "open_mission";

    // "the first postwar minister", "the first woman ambassador": others came before.
    private bool IsFirstOfASort(EventDraft draft)
    {
        var sentence = _context.Reading.Sentences[draft.Match.Sentence];
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            if (
                _context.Reading.Chars(i) is "first"
                && _context.Reading.Chars(i + 1)
                    is "postwar"
                        or "post-war"
                        or "post"
                        or "woman"
                        or "female"
                        or "new"
                        or "career"
                        or "civilian"
                        or "African"
                        or "black"
            )
                return true;
        return false;
    }

    private string? OfFirstAmbassador(EventDraft draft) =>
        HadLegation(draft) && !IsRaisedBefore(draft) ? "elevate_mission" : Appointment(draft);

    private string? OfAccredited(EventDraft draft)
    {
        if (
            IsConsular(draft)
            || _context.FallbackOf(draft.When) is not null
            || _drafts.Exists(other => other.IsDiplomatic && other.Match.Sentence == draft.Match.Sentence)
        )
            return null;
        var last = LastBefore(
            draft,
            told => told.Type is not (FirstEnvoy or "recognise" or "independence" or "close_mission") && !told.IsConsular
        );
        // The same reception, told again with its day.
        if (last is { Draft.Type: FirstAccredited or Accredited } && last.Draft.When.MayOverlap(draft.When))
            return last.Type;
        if (last is not null)
            return last.Type == "sever_relations" && last.Draft.Match.Rule.Name != "mission-suspended" ? "resume_relations" : null;
        var since = LastBefore(draft, told => told.Type is "recognise" or "independence" or FirstEnvoy);
        return draft.Type == FirstAccredited || since is not null && draft.When.Earliest <= since.Day.AddYears(YearsToBegin)
            ? "establish_relations"
            : null;
    }

    // An appointment that another rule finds in the sentence is one already.
    private string? Appointment(EventDraft draft) =>
        _drafts.Exists(other => other.Type == "appoint" && other.Match.Sentence == draft.Match.Sentence) ? null : "appoint";

    private bool IsRaisedBefore(EventDraft draft) =>
        _told.Exists(told =>
            told.Type == "elevate_mission"
            && told.Draft.Match.Sentence != draft.Match.Sentence
            && IsBefore(told, draft)
            && IsInParagraphOf(told, draft)
        );

    // The last act before between the same two.
    private Told? LastBefore(EventDraft draft, Func<Told, bool> allows)
    {
        var parties = Parties(draft);
        Told? last = null;
        foreach (var told in _told)
            if (
                allows(told)
                && told.Draft.Match.Sentence != draft.Match.Sentence
                && IsBefore(told, draft)
                && (last is null || told.Day >= last.Day)
                && parties.Count(told.Parties.Contains) >= Math.Min(2, Math.Min(told.Parties.Count, parties.Count))
            )
                last = told;
        return last;
    }

    private static bool IsBefore(Told told, EventDraft draft) => told.Day <= draft.When.Earliest;

    private bool IsInParagraphOf(Told told, EventDraft draft) =>
        _context.Reading.Sentences[told.Draft.Match.Sentence].Passage == _context.Reading.Sentences[draft.Match.Sentence].Passage;

    // The first ambassador raises a mission that ministers had before; otherwise it is an appointment like others.
    private bool HadLegation(EventDraft draft)
    {
        // "the first resident ambassador" follows others who lived elsewhere.
        foreach (var group in draft.Match.Clause?.Object ?? [])
            for (var i = group.First; i < group.CoreEnd; i++)
                if (_context.Reading.Chars(i) is "resident")
                    return false;
        var before = _context.Reading.Text.AsSpan(0, _context.Reading.Sentences[draft.Match.Sentence].Range.Start);
        return before.Contains("legation", StringComparison.OrdinalIgnoreCase)
            || before.Contains("minister plenipotentiary", StringComparison.OrdinalIgnoreCase);
    }

    // Consuls and consulates stand beside relations: they may be there before them, and go on without them.
    private bool IsConsular(EventDraft draft)
    {
        var (first, end) = draft.Match.Clause is null
            ? (draft.Match.First, draft.Match.End)
            : (_context.Reading.Sentences[draft.Match.Sentence].FirstToken, _context.Reading.Sentences[draft.Match.Sentence].EndToken);
        var isConsular = false;
        for (var i = first; i < end; i++)
            if (_context.Reading.Chars(i) is var word && IsDiplomat(word))
                return false;
            else
                isConsular |= word.StartsWith("consul", StringComparison.OrdinalIgnoreCase);
        return isConsular;
    }

    private static bool IsDiplomat(ReadOnlySpan<char> word) =>
        word.StartsWith("ambassador", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("embass", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("legation", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("minister", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("commissioner", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("charg", StringComparison.OrdinalIgnoreCase)
        || word is "relations";
}
