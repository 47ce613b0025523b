using Entente.Clauses;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>
/// Tells which parties hold what a subject states, from sentence to sentence: "Japan", "the Foreign Minister of Chile", and by what was
/// said before "we", "they", "the two leaders", "both sides". Words that cannot hold a position (an agreement, a market) give nobody.
/// </summary>
internal sealed partial class Speakers
{
    // Heads that stand for governments and those who speak for them.
    private static readonly WordSet Several = new(
        "they both leaders countries governments nations sides parties states ministers presidents secretaries allies partners delegations representatives participants officials peoples members principals chiefs advisors advisers counterparts two three republics powers presidents-elect premiers heads ambassadors democracies economies chancellors administrations signatories envoys commissioners agencies authorities ministries"
    );

    private static readonly WordSet Leading = new("leaders ministers presidents chancellors principals heads");

    // Behind "our" these are others: "the United States and our partners".
    private static readonly WordSet Others = new("partners allies counterparts members participants democracies economies friends states");

    // A meeting that speaks for those who meet, in their own statement.
    private static readonly WordSet Assemblies = new("meeting summit conference leaders ministers council alliance");

    private static readonly WordSet One = new(
        "government administration president minister secretary side republic kingdom delegation ministry department prime chancellor king queen leader advisor adviser ambassador congress parliament cabinet premier party participant signatory country treasury"
    );

    // "met with", "spoke with": who stands behind "with" is one of those whom the next sentence calls "they".
    private static readonly WordSet Meeting = new(
        "met meet meets meeting spoke speaks speak held hold hosted host hosts joined convened consulted visited welcomed called signed talked participated received discussed reviewed"
    );

    private static readonly WordSet Subordinating = new("as while when where because until so since once if");

    // Those of whom "they" may be said without their holding anything for a government.
    private static readonly WordSet Peoples = new(
        "people peoples citizens civilians refugees migrants women children girls youth communities families workers farmers forces troops soldiers students countries nations states governments partners allies neighbors neighbours companies businesses businesspeople survivors victims hostages journalists"
    );

    private static readonly WordSet Talks = new(
        "meeting meetings call talks conversation dialogue summit discussion discussions consultations consultation session phone lunch dinner breakfast"
    );
    private static readonly WordSet Bodies = new("foundation agency administration council institute institutes bureau authority");

    private static readonly WordSet Allied = new("alliance partnership relationship");

    private readonly List<string> _several = [];
    private readonly List<string> _last = [];

    // Those of the last subject alone, without whom they met: "we".
    private readonly List<string> _lastSubject = [];
    private readonly List<string> _heads = [];

    // Surnames with the countries that the title or the text gives them.
    private readonly Dictionary<string, string> _countryOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _countryOfName;

    // "Commerce", where the document names the Department of Commerce.
    private readonly Dictionary<string, string?> _bodies = new(StringComparer.Ordinal);
    private FactContext _context = null!;
    private JointVoice _voice = null!;
    private int _lastSentence;

    // The party that the clause before has as its subject, which "it" stands for; null where that is something else.
    private string? _it;

    // The party of the last single subject, whom "he" and "she" stand for.
    private string? _lead;

    /// <summary>The sentence that is read.</summary>
    public int Sentence { get; set; }

    public Speakers() => _countryOfName = _countryOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Begins a document.</summary>
    public void Begin(FactContext context)
    {
        _context = context;
        _several.Clear();
        _last.Clear();
        _lastSubject.Clear();
        _lastSentence = -100;
        _lead = null;
        _it = null;
        _countryOf.Clear();
        _voice = context.Parties.Joint;
        ReadTitle(_voice.TitleWords);
        _several.AddRange(_voice.Parties);
        LearnPersons();
        foreach (var clause in context.Clauses)
            Learn(clause.Subject);
    }

    /// <summary>Adds who holds what this group states; false where the group can hold nothing.</summary>
    public bool Add(NounGroup group, List<string> holders)
    {
        var count = holders.Count;
        var head = group.Head;
        if (
            _context.Mentions.At(head) is NameMention name
            && (
                name.Kind is not (NameKind.Institution or NameKind.Other or NameKind.Place)
                || name is { Kind: NameKind.Institution, Country: not null }
            )
            && !IsSeveral(name)
        )
            AddName(name, group, holders);
        else
            AddWord(
                _context.Mentions.At(head) is NameMention several && IsSeveral(several) ? PluralOf(several) : Word(head),
                group,
                holders
            );
        for (var h = holders.Count - 1; h >= count; h--)
        {
            holders[h] = OrganOf(holders[h]);
            if (holders.IndexOf(holders[h]) < h)
                holders.RemoveAt(h);
        }
        NoteAdded(head, holders, count);
        return holders.Count > count;
    }

    /// <summary>Adds the parties named in a group, and those that "our" or "their" in it stands for.</summary>
    public void AddOwners(NounGroup group, List<string> holders)
    {
        AddNames(group.First, group.End, holders);
        if (holders.Count > 0)
            return;
        for (var i = group.First; i < group.End; i++)
        {
            var count = holders.Count;
            if (Is(i, "our"))
                AddWe(holders);
            else if (Is(i, "their"))
                AddAll(_several, holders);
            NoteAdded(i, holders, count);
        }
    }

    private void NoteAdded(int token, List<string> holders, int from)
    {
        for (var n = from; n < holders.Count; n++)
            _context.Parties.Note(token, holders[n]);
    }

    /// <summary>Takes note of whom a clause speaks, for the sentences behind it.</summary>
    public void Note(Clause clause)
    {
        if (clause.Form != VerbForm.Finite)
            return;
        _heads.Clear();
        var isPair = false;
        foreach (var group in clause.IsPassive ? clause.Object : clause.Subject)
        {
            if (_context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Agreement or NameKind.Programme, Parties.Count: > 1 } pact)
            {
                PartyReader.AddName(pact, _heads);
                isPair = true;
            }
            else if (!Add(group, _heads) && IsAlliance(group))
            {
                AddNames(group.First, group.End, _heads);
                isPair = true;
            }
        }
        var subject = clause.IsPassive ? clause.Object : clause.Subject;
        _it = _heads.Count == 1 && subject is [var it] && (IsOfName(it) || Is(it.Head, "it")) ? _heads[0] : null;
        var lead = _heads.Count == 1 && subject.Count == 1 && IsPerson(subject[0]) ? _heads[0] : null;
        if (_heads.Count > 0)
        {
            _lastSubject.Clear();
            _lastSubject.AddRange(_heads);
        }
        if (_heads.Count > 0 && Meeting.Contains(Word(clause.Verb)))
        {
            foreach (var adjunct in clause.Adjuncts)
                if (
                    Is(adjunct.First, "with")
                    && (clause.Object.Count == 0 || adjunct.First < clause.Object[0].First || IsTalk(clause.Object[^1]))
                )
                    foreach (var group in adjunct.Groups)
                        Add(group, _heads);
            foreach (var group in clause.Object)
                if (_context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Person or NameKind.Office })
                    Add(group, _heads);
        }
        if (_heads.Count == 0)
            return;
        _last.Clear();
        _last.AddRange(_heads);
        _lastSentence = clause.Sentence;
        _lead = lead ?? _lead;
        // "G7 Leaders agreed": behind it "Leaders" are those of the organisation.
        var ofOne =
            _heads is [var only] && subject is [var leaders] && Countries.WithCode(only) is null && Leading.Contains(Word(leaders.Head));
        if (_heads.Count > 1 && (!isPair || _several.Count == 0) || ofOne)
        {
            _several.Clear();
            _several.AddRange(_heads);
        }
    }

    // "held talks with Peru", not "reviewed the engagement with Peru".
    private bool IsTalk(NounGroup group) =>
        Talks.Contains(Word(group.Head)) || _context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Person or NameKind.Office };

    private bool IsOfName(NounGroup group) =>
        _context.Mentions.At(group.Head)
            is NameMention { Kind: NameKind.Country or NameKind.Organisation or NameKind.Institution, IsAdjective: false };

    // "the Ministers", "the Heads of State": an office of several.
    private bool IsSeveral(NameMention name) => name is { Kind: NameKind.Office, Partner: null } && PluralOf(name).Length > 0;

    private ReadOnlySpan<char> PluralOf(NameMention office)
    {
        for (var i = office.First; i < office.End; i++)
            if (Several.Contains(Word(i)) && Word(i)[^1] is 's')
                return Word(i);
        return [];
    }

    private bool IsPerson(NounGroup group) => _context.Mentions.At(group.Head) is NameMention { Kind: NameKind.Person or NameKind.Office };

    private void AddName(NameMention name, NounGroup group, List<string> holders)
    {
        switch (name.Kind)
        {
            case NameKind.Country when !name.IsAdjective:
            case NameKind.Organisation:
                AddOnce(name.Id, holders);
                break;
            case NameKind.Person or NameKind.Office:
                AddPerson(name, group, holders);
                break;
            case NameKind.Institution when !IsPrivate(name.Id):
                AddOnce(name.Country, holders);
                break;
            // "The Norwegian Research Council": a body by its name, whose it is by the country in it.
            case NameKind.Programme when Bodies.Contains(Word(name.End - 1)) && name.Parties is [var of]:
                AddOnce(of, holders);
                break;
        }
    }

    private static readonly string[] Private =
    [
        "Society",
        "Association",
        "University",
        "College",
        "Chamber",
        "Foundation",
        "Church",
        "Company",
        "Hospital",
        "Museum",
    ];

    // "The American Society of Oncology will work …": a body of its own, not the government.
    private static bool IsPrivate(string name) => Array.Exists(Private, word => name.Contains(word, StringComparison.Ordinal));

    // What an organ of the European Union states, the Union states.
    private static string OrganOf(string party) => party is "EUCO" or "CEU" or "EC-COM" or "EEAS" or "EP" ? "EU" : party;

    private void AddWord(ReadOnlySpan<char> head, NounGroup group, List<string> holders)
    {
        if (head.Equals("we", StringComparison.OrdinalIgnoreCase))
        {
            AddWe(holders);
            return;
        }
        if (head is "he" or "she" or "He" or "She")
        {
            if (_lead is not null && Sentence - _lastSentence <= 3)
                AddOnce(_lead, holders);
            else
                AddOnce(_context.Parties.LastPersonBefore(group.First)?.Country, holders);
            return;
        }
        if (head is "it" or "It")
        {
            AddOnce(_it, holders);
            return;
        }
        var several = Several.Contains(head);
        if (!several && !One.Contains(head))
        {
            AddBody(head, group, holders);
            return;
        }
        var count = holders.Count;
        // "Norwegian partners", "U.S. allies": others than the country.
        if (
            several
            && head is "partners" or "allies"
            && group.Head > group.First
            && _context.Mentions.At(group.Head - 1) is NameMention { Kind: NameKind.Country, IsAdjective: true }
        )
            return;
        AddNames(group.First, group.End, holders);
        if (holders.Count > count)
            return;
        if (several || Is(group.First, "each"))
        {
            if (
                !PointsBack(group)
                || IsOfNearerPeople(group)
                || (!_voice.IsJoint && Is(group.Head, "they") && Sentence - _lastSentence > 2)
            )
                return;
            AddSpeaking(holders);
            if (NumberIn(group) is > 2 and var number && holders.Count - count != number && OfNumber(number) is { } meant)
            {
                holders.RemoveRange(count, holders.Count - count);
                AddAll(meant, holders);
            }
            if (holders.Count == count && _context.Parties.Principals.Count == 2 && (Is(group.First, "both") || HasTwo(group)))
                AddAll(_context.Parties.Principals, holders);
        }
        else if (IsOwnGovernment(head, group))
            AddOnce(_context.Parties.Voice, holders);
    }

    /// <summary>Adds those for whom the document speaks, or who met in it: "it was agreed that".</summary>
    public void AddSpeaking(List<string> holders)
    {
        var count = holders.Count;
        _voice.Add(holders);
        if (holders.Count == count && (_several.Count > 1 || _several is [var one] && Countries.WithCode(one) is null))
            AddAll(_several, holders);
    }

    private void AddWe(List<string> holders)
    {
        if (_voice.IsJoint)
        {
            var count = holders.Count;
            _voice.Add(holders);
            if (holders.Count == count)
                AddAll(_several, holders);
            return;
        }
        if (_lastSubject.Count > 0 && _lastSubject.Contains(_context.Parties.Voice ?? _lastSubject[0]))
            AddAll(_lastSubject, holders);
        else
            AddOnce(_context.Parties.Voice, holders);
    }

    // "The U.S.-Japan Alliance has served …. We are committed …": those allied.
    private bool IsAlliance(NounGroup group) => Allied.Contains(Word(group.Head));

    private void AddNames(int first, int end, List<string> holders)
    {
        for (var i = first; i < end; i++)
            if (_context.Mentions.At(i) is NameMention name)
            {
                if (name.Kind is not (NameKind.Place or NameKind.Other))
                    PartyReader.AddName(name, holders);
                i = name.End - 1;
            }
    }

    private ReadOnlySpan<char> Word(int token) => _context.Reading.Chars(token);

    private bool Is(int token, string word) => _context.Reading.Chars(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static void AddAll(IReadOnlyList<string> from, List<string> to)
    {
        foreach (var party in from)
            AddOnce(party, to);
    }

    private static void AddOnce(string? party, List<string> parties)
    {
        if (party is not null && !parties.Contains(party))
            parties.Add(party);
    }
}
