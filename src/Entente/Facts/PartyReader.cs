using Entente.Clauses;
using Entente.Documents;
using Entente.Facts.Kinds;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>
/// Tells which parties words stand for: names of countries and organisations, persons and offices for their country,
/// "the two countries", "both sides", "we", "they", "it" for those the document is about.
/// </summary>
public sealed class PartyReader
{
    private const byte PluralHead = 1,
        Two = 2,
        We = 3,
        They = 4,
        It = 5,
        Person = 6;

    private const int WordsOfTitle = 40;

    private readonly byte[] _roles;
    private readonly List<string> _principals = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly TokenNotes _resolved = new();
    private readonly TokenNotes _ofLeads = new();
    private Reading _reading = null!;
    private MentionList _mentions = null!;

    /// <summary>Registers its words.</summary>
    public PartyReader(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        (byte Role, string Words)[] lists =
        [
            (
                PluralHead,
                "countries governments nations sides leaders parties states peoples ministers presidents allies partners republics powers delegations representatives secretaries economies militaries"
            ),
            (Two, "two both"),
            (We, "we our us ours ourselves"),
            (They, "they their them theirs"),
            (It, "it its"),
            (Person, "he she his her him"),
        ];
        foreach (var (_, words) in lists)
        foreach (var word in words.Split(' '))
            vocabulary.Add(word);
        _roles = new byte[vocabulary.Count];
        foreach (var (role, words) in lists)
        foreach (var word in words.Split(' '))
            _roles[vocabulary.Find(word)] = role;
    }

    /// <summary>The parties that the document is about, the most named first; at most two.</summary>
    public IReadOnlyList<string> Principals => _principals;

    /// <summary>How often the document names each party, in the order in which it first does.</summary>
    internal Dictionary<string, int> Counts => _counts;

    /// <summary>The party in whose voice the document speaks ("we"), or null where that is not known.</summary>
    public string? Voice { get; private set; }

    /// <summary>The country whose government published the document, or null.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Who speaks in the document as one.</summary>
    public JointVoice Joint { get; } = new();

    /// <summary>Begins a document whose mentions are complete.</summary>
    /// <param name="reading">The document's words.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="publisherCountry">The country whose government published it, or null.</param>
    public void Begin(Reading reading, MentionList mentions, ClauseList clauses, string? publisherCountry)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        (_reading, _mentions, Publisher) = (reading, mentions, publisherCountry);
        _resolved.Begin(reading.Tokens.Count);
        _ofLeads.Begin(reading.Tokens.Count);
        _counts.Clear();
        foreach (var mention in mentions.OuterSpan)
            if (mention is NameMention name)
                Count(name);
        CountOfTitle();
        _principals.Clear();
        // A government speaks of its own relations, however often it names itself.
        if (publisherCountry is not null)
            _principals.Add(publisherCountry);
        while (_principals.Count < 2 && MostNamed() is { } party)
            _principals.Add(party);
        // "Basic data: Kingdom of Norway": whom the title names the document is about, though its lines may not say so.
        if (_principals.Count < 2)
            foreach (var named in DocumentParties.In(DocumentParties.Words(DocumentTitle.Of(reading.Document))))
                if (_principals.Count < 2 && !_principals.Contains(named.Code))
                    _principals.Add(named.Code);
        Voice = publisherCountry ?? (_principals.Count > 0 ? _principals[0] : null);
        Persons = null;
        Joint.Begin(reading, mentions, Voice, clauses);
    }

    /// <summary>The persons of the document, with their parties once its offices are read.</summary>
    public PersonRoll? Persons { get; set; }

    /// <summary>The party for which the person of a name holds an office, where the document tells it elsewhere; otherwise null.</summary>
    public string? PartyOf(NameMention name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var person =
            name.Kind == NameKind.Person ? name
            : name.Kind == NameKind.Office ? name.Partner
            : null;
        return person is null ? null : Persons?.Of(person).Party;
    }

    /// <summary>Adds the parties that a group stands for, each once.</summary>
    public void Add(NounGroup group, List<string> parties)
    {
        ArgumentNullException.ThrowIfNull(group);
        Add(group.First, group.End, parties);
    }

    /// <summary>Adds the parties that a run of tokens stands for, each once.</summary>
    public void Add(int first, int end, List<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        for (var i = first; i < end; i++)
        {
            var count = parties.Count;
            if (_mentions.At(i) is NameMention name)
            {
                AddName(name, parties);
                // Whose office a person holds may stand elsewhere in the document.
                if (parties.Count == count && PartyOf(name) is { } known)
                {
                    AddOnce(known, parties);
                    NoteAdded(i, parties, count);
                }
                // An official of whom no country is said is the publisher's own.
                else if (
                    name is { Kind: NameKind.Person or NameKind.Office, Country: null, Partner: not null } && MayBeOwn(name)
                    || name is { Kind: NameKind.Institution, Country: null, Parties.Count: 0 }
                )
                {
                    AddOnce(Voice, parties);
                    NoteAdded(i, parties, count);
                }
                i = name.End - 1;
                continue;
            }
            var word = _reading.Tokens[i].Word;
            var role = word < _roles.Length ? _roles[word] : (byte)0;
            switch (role)
            {
                case PluralHead when StandsForThePair(first, i):
                    AddPair(i, parties);
                    break;
                case We:
                    Joint.Add(parties);
                    if (parties.Count == count)
                        AddOnce(Voice, parties);
                    break;
                case They:
                    AddPair(i, parties);
                    break;
                case It:
                    AddOnce(LastCountryBefore(i), parties);
                    break;
                case Person:
                    AddOnce(LastPersonBefore(i)?.Country, parties);
                    break;
            }
            NoteAdded(i, parties, count);
        }
    }

    /// <summary>Takes note that the word at a token was read as a party that it does not name: "we", "the two countries", a surname.</summary>
    public void Note(int token, string party) => _resolved.Add(token, party);

    /// <summary>The first token in [first, end) that was read as a party which it does not name, or -1.</summary>
    public int FirstFor(string party, int first, int end) => _resolved.First(party, first, end);

    /// <summary>Takes note that the list item which begins at a token is about a party of the sentence that opens the list.</summary>
    public void NoteLead(int token, string party) => _ofLeads.Add(token, party);

    /// <summary>Whether the list item which begins at a token has a party from the sentence that opens the list.</summary>
    public bool IsOfLead(int token, string party) => _ofLeads.First(party, token, token + 1) >= 0;

    // "Defence Minister Collins", in a paper of a government that has no such office: another's.
    private bool MayBeOwn(NameMention name)
    {
        var office = name.Kind == NameKind.Office ? name : name.Partner!;
        return Voice is null || Countries.WithCode(Voice) is null || Executives.MayHave(Voice, OfficeTitles.Plain(office.Id));
    }

    /// <summary>The parties of one name: the country of a person or office, those inside an agreement's name.</summary>
    public static void AddName(NameMention name, List<string> parties)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parties);
        switch (name.Kind)
        {
            case NameKind.Country or NameKind.Organisation:
                AddOnce(name.Id, parties);
                break;
            case NameKind.Agreement or NameKind.Programme or NameKind.Institution when name.Parties.Count > 0:
                foreach (var party in name.Parties)
                    AddOnce(party, parties);
                break;
            default:
                AddOnce(name.Country, parties);
                break;
        }
    }

    /// <summary>The last person named before a token in the same document, or null.</summary>
    public NameMention? LastPersonBefore(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 400; i--)
            if (_mentions.At(i) is NameMention { Kind: NameKind.Person } person)
                return person;
        return null;
    }

    // "the two countries", "both Governments", "our two nations"; not "countries" alone.
    private bool StandsForThePair(int first, int head)
    {
        for (var i = head - 1; i >= Math.Max(first, head - 3); i--)
        {
            var word = _reading.Tokens[i].Word;
            if (word < _roles.Length && _roles[word] == Two)
                return true;
        }
        return false;
    }

    private void AddPair(int token, List<string> parties)
    {
        // The two named last, if they were named together in this passage; else those the document is about.
        string? later = null;
        for (var i = token - 1; i >= 0 && i > token - 120; i--)
        {
            if (_mentions.At(i) is not NameMention { Kind: NameKind.Country } name)
                continue;
            if (later is null)
                later = name.Id;
            else if (name.Id != later)
            {
                AddOnce(name.Id, parties);
                AddOnce(later, parties);
                return;
            }
        }
        foreach (var party in _principals)
            AddOnce(party, parties);
    }

    private string? LastCountryBefore(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 120; i--)
            if (_mentions.At(i) is NameMention { Kind: NameKind.Country, IsAdjective: false } name)
                return name.Id;
        return null;
    }

    // Of those named equally often the one whose code comes first.
    private string? MostNamed()
    {
        (string Party, int Count)? most = null;
        foreach (var (party, count) in _counts)
            if (
                !_principals.Contains(party)
                && (most is not var (other, top) || count > top || count == top && string.CompareOrdinal(party, other) < 0)
            )
                most = (party, count);
        return most?.Party;
    }

    // A document is about the countries that its title names, the first one first, however often it names others.
    private void CountOfTitle()
    {
        if (_reading.Sentences.Count < 2 || _reading.Sentences[0].Passage == _reading.Sentences[1].Passage)
            return;
        var title = _reading.Sentences[0];
        if (title.EndToken - title.FirstToken > WordsOfTitle || _reading.Chars(title.EndToken - 1) is "." or "!" or "?")
            return;
        var weight = 2 * _reading.Tokens.Count;
        for (var i = title.FirstToken; i < title.EndToken; i++)
            if (_mentions.At(i) is NameMention { Kind: NameKind.Country } country)
            {
                _counts[country.Id] = _counts.GetValueOrDefault(country.Id) + weight;
                weight = _reading.Tokens.Count;
            }
    }

    private void Count(NameMention name)
    {
        if (name.Kind == NameKind.Country)
            _counts[name.Id] = _counts.GetValueOrDefault(name.Id) + 1;
        else
            foreach (var party in name.Parties)
                _counts[party] = _counts.GetValueOrDefault(party) + 1;
    }

    private void NoteAdded(int token, List<string> parties, int from)
    {
        for (var n = from; n < parties.Count; n++)
            Note(token, parties[n]);
    }

    private static void AddOnce(string? party, List<string> parties)
    {
        if (party is not null && !parties.Contains(party))
            parties.Add(party);
    }
}
