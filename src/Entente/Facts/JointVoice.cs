using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>Tells from a document's title who speaks in it as one: the countries of a joint statement, the organisation of a communiqué.</summary>
public sealed class JointVoice
{
    private const int OpeningSentences = 4;

    private static readonly string[] Forms =
    [
        "communiqu",
        "leaders’ statement",
        "leaders' statement",
        "ministers’ statement",
        "ministers' statement",
        "declaration",
    ];

    private readonly List<string> _parties = [];

    /// <summary>Whether the document is the statement of several: in it "we" are all of them.</summary>
    public bool IsJoint { get; private set; }

    /// <summary>The organisation in whose name it is made, or null.</summary>
    public string? Group { get; private set; }

    /// <summary>The parties of the title, with the publisher's country where only the other one stands there; fewer than two are none.</summary>
    public IReadOnlyList<string> Parties => _parties;

    /// <summary>Begins a document whose mentions are complete.</summary>
    /// <param name="reading">The document's words.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="voice">The party in whose voice it speaks, or null.</param>
    public void Begin(Reading reading, MentionList mentions, string? voice)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _parties.Clear();
        var title = reading.Document.Metadata.Title ?? "";
        IsJoint = IsJointTitle(title);
        var words = DocumentParties.Words(title);
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
            AddNames(mentions, reading.Sentences[s]);
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
        if (
            title.Contains("joint", StringComparison.OrdinalIgnoreCase) && !title.Contains("fact sheet", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        foreach (var form in Forms)
            if (title.Contains(form, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
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
    private static bool IsWithCountry(string[] words)
    {
        var topic = Array.IndexOf(words, "on");
        foreach (var party in DocumentParties.In(words))
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
        foreach (var party in DocumentParties.In(words))
            if (topic < 0 || party.First <= topic || (IsJoint && _parties.Count <= 1))
                AddOnce(party.Code, _parties);
    }

    private void AddNames(MentionList mentions, in Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
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
