using Entente.Language;

namespace Entente.Clauses;

/// <summary>What part a token plays in its sentence, as far as a closed list of words and the mentions tell.</summary>
internal enum Tag : byte
{
    /// <summary>Any other word: a noun, an adjective.</summary>
    Noun,
    Determiner,
    Preposition,

    /// <summary>"and", "or", "&amp;".</summary>
    Coordinator,
    Comma,
    Pronoun,

    /// <summary>"which", "who", and "that" after a noun.</summary>
    Relative,

    /// <summary>"when", "because", "if", and "that" after a verb: a clause of its own follows.</summary>
    Subordinator,
    Be,
    Have,
    Do,
    Modal,
    To,
    Negation,
    Adverb,
    Verb,

    /// <summary>"’s" and a bare apostrophe after a plural.</summary>
    Possessive,
    Name,
    Time,
    Quantity,

    /// <summary>Semicolon, colon, question mark: the clause ends.</summary>
    Stop,
    Open,
    Close,
    Quote,
}

/// <summary>The closed word classes of English, by word number.</summary>
internal sealed class WordClasses
{
    private const string Dispositions =
        "ready willing prepared glad eager keen anxious reluctant likely unlikely determined unable free inclined disposed";

    private const string Ranks = "first second third fourth fifth last only latest next";

    private const string PlainAdjectives =
        "new additional further joint formal bilateral trilateral multilateral federal humanitarian military technical financial significant substantial initial critical major recent annual extensive";

    // Past forms of what states do to their relations.
    private const string BetweenStates =
        "established severed suspended resumed restored renewed normalized normalised broke interrupted reestablished upgraded";

    private const string OnlyTransitive =
        "establish appoint found name recognise recognize elevate accredit inaugurate nominate commission";

    private const string Qualities =
        "sweeping lasting ongoing outstanding pressing growing existing emerging longstanding remaining crippling far-reaching binding enduring surrounding overwhelming";

    private const string Intransitive =
        "amount stand arrive come go occur happen exist consist depend result belong expire lapse elapse appear last";

    private readonly Tag[] _tags;
    private readonly int[] _opensClause;
    private readonly int _ready;
    private readonly int _firm;
    private readonly int _both;
    private readonly int _all;
    private readonly int _in;
    private readonly int _at;
    private readonly int[] _ofAnotherTime;
    private readonly WordNumbers _onlyTransitive;
    private readonly WordNumbers _intransitive;
    private readonly WordNumbers _qualities;
    private readonly WordNumbers _plainAdjectives;
    private readonly WordNumbers _dispositions;
    private readonly WordNumbers _ranks;
    private readonly WordNumbers _betweenStates;
    private readonly WordNumbers _relations;

    public WordClasses(Vocabulary vocabulary)
    {
        foreach (var (_, words) in Lists)
        foreach (var word in words.Split(' '))
            vocabulary.Add(word);
        // "to", "that", "no" are told apart by what stands around them (Tagger).
        _tags = new Tag[vocabulary.Count];
        foreach (var (tag, words) in Lists)
        foreach (var word in words.Split(' '))
            _tags[vocabulary.Find(word)] = tag;
        That = vocabulary.Find("that");
        To = vocabulary.Find("to");
        Of = vocabulary.Find("of");
        By = vocabulary.Find("by");
        And = vocabulary.Find("and");
        Between = vocabulary.Find("between");
        If = vocabulary.Find("if");
        Unless = vocabulary.Find("unless");
        When = vocabulary.Find("when");
        Will = vocabulary.Find("will");
        Shall = vocabulary.Find("shall");
        As = vocabulary.Find("as");
        Further = vocabulary.Add("further");
        A = vocabulary.Find("a");
        An = vocabulary.Find("an");
        Well = vocabulary.Add("well");
        Lead = vocabulary.Add("lead");
        Meeting = vocabulary.Add("meeting");
        (_ready, _firm) = (vocabulary.Add("ready"), vocabulary.Add("firm"));
        (_both, _all) = (vocabulary.Find("both"), vocabulary.Find("all"));
        (Be, Which, Following) = (vocabulary.Add("be"), vocabulary.Find("which"), vocabulary.Find("following"));
        (_in, _at) = (vocabulary.Find("in"), vocabulary.Find("at"));
        _plainAdjectives = new WordNumbers(vocabulary, PlainAdjectives);
        _dispositions = new WordNumbers(vocabulary, Dispositions);
        _ranks = new WordNumbers(vocabulary, Ranks);
        _betweenStates = new WordNumbers(vocabulary, BetweenStates);
        _relations = new WordNumbers(vocabulary, "relations ties");
        Become = vocabulary.Add("become");
        _onlyTransitive = new WordNumbers(vocabulary, OnlyTransitive);
        _intransitive = new WordNumbers(vocabulary, Intransitive);
        _qualities = new WordNumbers(vocabulary, Qualities);
        _opensClause = [.. "after before since until till as than".Split(' ').Select(w => vocabulary.Find(w))];
        _ofAnotherTime =
        [
            .. "after before since until till following despite amid pending because-of".Split(' ').Select(w => vocabulary.Find(w)),
        ];
    }

    /// <summary>Whether a phrase with this preposition tells of something at another time: "following the coup".</summary>
    public bool IsOfAnotherTime(int preposition) => _ofAnotherTime.Contains(preposition);

    /// <summary>Whether a word says which of a row is meant: "the first country to recognise it".</summary>
    public bool IsRank(int word) => _ranks.Contains(word);

    /// <summary>Whether a past form tells, before "relations", what states did: "withdrew its envoy and suspended relations".</summary>
    public bool IsDoneBetweenStates(int word) => _betweenStates.Contains(word);

    /// <summary>Whether a word is "relations" or "ties".</summary>
    public bool IsRelations(int word) => _relations.Contains(word);

    /// <summary>Whether a word between "be" and an infinitive leaves open if it is done: "was ready to sign".</summary>
    public bool IsDisposition(int word) => _dispositions.Contains(word);

    /// <summary>Whether a word stands before nouns only: what follows "new" in "new funding for" is no verb.</summary>
    public bool IsPlainAdjective(int word) => _plainAdjectives.Contains(word);

    /// <summary>Whether a preposition tells where: "in", "at".</summary>
    public bool IsAtPlace(int preposition) => preposition == _in || preposition == _at;

    /// <summary>Whether nobody does what the verb says without doing it to something: "the Embassy established in 1971".</summary>
    public bool IsOnlyTransitive(int lemma) => _onlyTransitive.Contains(lemma);

    /// <summary>Whether a word in "-ing" is an adjective before a noun: "sweeping sanctions".</summary>
    public bool IsQuality(int word) => _qualities.Contains(word);

    /// <summary>Whether nothing is done to anybody by the verb, so that its past form is never a passive: "imports amounted to".</summary>
    public bool IsIntransitive(int lemma) => _intransitive.Contains(lemma);

    /// <summary>Whether a preposition may open a clause of its own: "after Bavaria joined".</summary>
    public bool OpensClause(int word) => _opensClause.Contains(word);

    /// <summary>Whether a word says behind "stand" or "remain" how somebody does: "ready", "firm".</summary>
    public bool IsReady(int word) => word == _ready || word == _firm;

    /// <summary>Whether a word is "both" or "all", which may stand without a noun.</summary>
    public bool IsBothOrAll(int word) => word == _both || word == _all;

    public int That { get; }
    public int To { get; }
    public int Of { get; }
    public int Meeting { get; }
    public int Become { get; }
    public int By { get; }
    public int And { get; }
    public int Between { get; }
    public int If { get; }
    public int Unless { get; }
    public int When { get; }
    public int Will { get; }
    public int Shall { get; }
    public int As { get; }
    public int Further { get; }
    public int A { get; }
    public int An { get; }
    public int Well { get; }
    public int Lead { get; }
    public int Be { get; }
    public int Following { get; }
    public int Which { get; }

    public Tag this[int word] => word < _tags.Length ? _tags[word] : Tag.Noun;

    private static readonly (Tag Tag, string Words)[] Lists =
    [
        (
            Tag.Determiner,
            "the a an this that these those its their our his her my your each every all some any no both another other such several many most few various certain numerous"
        ),
        (
            Tag.Preposition,
            "of in on at by for with from into onto under over between among amongst through throughout during within without against toward towards upon about across around along behind beyond beside besides despite near regarding concerning via per until till than like unlike following amid amidst outside inside above below beneath off alongside pending versus including excluding to as after before since because-of"
        ),
        (Tag.Coordinator, "and or & nor"),
        (Tag.Pronoun, "it they he she we you i them him us himself itself themselves ourselves one everyone everybody someone others"),
        (Tag.Relative, "which who whom whose"),
        (
            Tag.Subordinator,
            "when while whereas because although though if unless whether where how why once lest but whenever wherever what"
        ),
        (Tag.Be, "is are was were be been being am 're 'm"),
        (Tag.Have, "has have had having 've"),
        (Tag.Do, "does do did"),
        (Tag.Modal, "will shall would should may might can could must 'll cannot won't wouldn't can't couldn't shouldn't"),
        (Tag.Negation, "not never neither isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't"),
        (
            Tag.Adverb,
            "also again already still soon thereafter later then now thus therefore long ever just so too even only first newly once yet always often together further furthermore moreover however meanwhile ago twice instead indeed here there both-adv forth back alone ahead"
        ),
    ];
}
