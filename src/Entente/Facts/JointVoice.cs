using System.Buffers;
using Entente.Clauses;
using Entente.Documents;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>Tells from a document's title who speaks in it as one: the countries of a joint statement, the organisation of a communiqué.</summary>
public sealed class JointVoice
{
    private const int OpeningSentences = 4;

    private static readonly SearchValues<string> Joint = SearchValues.Create(["joint"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Forms = SearchValues.Create(
        ["communiqu", "leaders’ statement", "leaders' statement", "ministers’ statement", "ministers' statement", "declaration"],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly List<string> _parties = [];

    /// <summary>Whether the document is the statement of several: in it "we" are all of them.</summary>
    public bool IsJoint { get; private set; }

    /// <summary>The organisation in whose name it is made, or null.</summary>
    public string? Group { get; private set; }

    /// <summary>The parties of the title, with the publisher's country where only the other one stands there; fewer than two are none.</summary>
    public IReadOnlyList<string> Parties => _parties;

    // The words of the title and the parties that they name: read once.
    internal string[] TitleWords { get; private set; } = [];

    internal List<DocumentParties.Named> TitleParties { get; private set; } = [];

    /// <summary>Begins a document whose mentions are complete.</summary>
    /// <param name="reading">The document's words.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="voice">The party in whose voice it speaks, or null.</param>
    /// <param name="clauses">Its clauses, which tell who met and who is only spoken of.</param>
    public void Begin(Reading reading, MentionList mentions, string? voice, ClauseList clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _parties.Clear();
        var title = DocumentTitle.Of(reading.Document);
        var words = TitleWords = DocumentParties.Words(title);
        TitleParties = DocumentParties.In(words);
        IsJoint = IsJointTitle(title) || IsStatementOfSeveral(words) || OpensWithIssuers(reading);
        Group = IsJoint ? GroupOf(words) : null;
        if (Group is not null && IsWithCountry(words))
        {
            _parties.Add(Group);
            Group = null;
        }
        AddTitle(words);
        if (IsJoint && Group is null && _parties.Count == 0 && voice is not null && !IsCountry(voice))
            Group = voice;
        if (_parties.Count == 1 && !IsJoint && voice is not null && voice != _parties[0])
            _parties.Insert(0, voice);
        for (var s = 0; IsJoint && Group is null && s < Math.Min(OpeningSentences, reading.Sentences.Count) && _parties.Count < 2; s++)
        {
            _parties.Clear();
            AddThoseWhoMet(reading, mentions, clauses.Of(s), voice);
            if (_parties.Count < 2)
            {
                _parties.Clear();
                AddNames(mentions, reading.Sentences[s].FirstToken, reading.Sentences[s].EndToken);
            }
        }
        if (_parties.Count(IsCountry) > 1 && !IsWithCountry(words))
            _parties.RemoveAll(party => !IsCountry(party));
        if (_parties.Count < 2)
            _parties.Clear();
    }

    /// <summary>Adds those who speak, each once; nobody where the document is no statement of several.</summary>
    public void Add(List<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        if (!IsJoint)
            return;
        if (Group is not null)
            AddOnce(Group, parties);
        else
            foreach (var party in _parties)
                AddOnce(party, parties);
    }

    private static bool IsJointTitle(string title)
    {
        if (title.AsSpan().ContainsAny(Joint) && !title.Contains("fact sheet", StringComparison.OrdinalIgnoreCase))
            return true;
        return title.AsSpan().ContainsAny(Forms);
    }

    // "Joint Communiqué of the 57th ASEAN Foreign Ministers’ Meeting", "G7 Leaders’ Statement": the organisation speaks as one.
    private static string? GroupOf(string[] words)
    {
        var topic = Array.IndexOf(words, "on");
        for (var i = 0; i < words.Length && (topic < 0 || i < topic); i++)
            if (IsOrganisation(words[i]))
                return Organisations.Named(words[i])!.Id;
        return null;
    }

    private static bool IsOrganisation(string word) =>
        word.Length > 1
        && (char.IsUpper(word[1]) || char.IsDigit(word[1]))
        && Countries.Named(word) is null
        && Organisations.Named(word) is not null;

    // "ASEAN-U.S. Joint Statement", "Joint Statement of the EU and Japan": the organisation speaks with a country beside it.
    private bool IsWithCountry(string[] words)
    {
        var topic = Array.IndexOf(words, "on");
        foreach (var party in TitleParties)
            for (var i = 0; i < words.Length && (topic < 0 || (i < topic && party.First < topic)); i++)
                if (IsOrganisation(words[i]) && IsBeside(words, Math.Min(i, party.First), Math.Max(i, party.First)))
                    return true;
        return false;
    }

    private static bool IsBeside(string[] words, int first, int second)
    {
        for (var i = first + 1; i < second; i++)
            if (words[i] is not ("and" or "the"))
                return false;
        return second > first;
    }

    // The countries of the title, up to its topic ("… on Ukraine").
    private void AddTitle(string[] words)
    {
        var topic = Array.IndexOf(words, "on");
        foreach (var party in TitleParties)
            if (topic < 0 || party.First <= topic || (IsJoint && _parties.Count <= 1))
                AddOnce(party.Code, _parties);
    }

    // "Statement by Australia, Japan and New Zealand on …": several state it, though its title does not say "joint".
    private bool IsStatementOfSeveral(string[] words)
    {
        var statement = Array.FindIndex(words, static w => w.Equals("statement", StringComparison.OrdinalIgnoreCase));
        if (statement < 0 || statement + 2 >= words.Length || words[statement + 1] is not ("by" or "from" or "of"))
            return false;
        var topic = Array.IndexOf(words, "on");
        return TitleParties.Count(p => p.First > statement && (topic < 0 || p.First < topic)) > 1;
    }

    // "We, the Foreign Ministers of Chile and Peru, …": those who issue it name themselves.
    private static bool OpensWithIssuers(Reading reading)
    {
        for (var s = 0; s < Math.Min(OpeningSentences, reading.Sentences.Count); s++)
            if (
                reading.Sentences[s] is { } sentence
                && sentence.EndToken - sentence.FirstToken > 4
                && reading.Chars(sentence.FirstToken) is "We"
                && reading.Chars(sentence.FirstToken + 1) is ","
            )
                return true;
        return false;
    }

    // "Today President A, Prime Minister B of X and Chancellor C of Y spoke regarding Z": those who spoke, not Z.
    private void AddThoseWhoMet(Reading reading, MentionList mentions, ArraySegment<Clause> clauses, string? voice)
    {
        foreach (var clause in clauses)
        {
            if (clause.Form != VerbForm.Finite)
                continue;
            foreach (var group in clause.Subject)
                AddSpeaker(mentions, group, voice);
            foreach (var adjunct in clause.Adjuncts)
                if (adjunct.First >= clause.VerbEnd && reading.Chars(adjunct.First) is "with")
                    foreach (var group in adjunct.Groups)
                        AddSpeaker(mentions, group, voice);
            return;
        }
    }

    private void AddSpeaker(MentionList mentions, NounGroup group, string? voice)
    {
        var count = _parties.Count;
        AddNames(mentions, group.First, group.End);
        if (
            _parties.Count == count
            && voice is not null
            && mentions.At(group.Head) is NameMention { Kind: NameKind.Person or NameKind.Office, Country: null, Partner.Country: null }
        )
            AddOnce(voice, _parties);
    }

    private void AddNames(MentionList mentions, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (mentions.At(i) is NameMention name)
            {
                if (name.Kind is not (NameKind.Place or NameKind.Other))
                    PartyReader.AddName(name, _parties);
                i = name.End - 1;
            }
    }

    private static bool IsCountry(string party) => Countries.WithCode(party) is not null;

    private static void AddOnce(string party, List<string> parties)
    {
        if (!parties.Contains(party))
            parties.Add(party);
    }
}
