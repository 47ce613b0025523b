using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>What a word may be in a name; the classes of data/name-words.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Agreement = 1,
    Programme = 2,
    Institution = 4,
    Other = 8,
    Place = 16,
    PlaceFirst = 32,
    Weak = 64,
    Lone = 128,
    Portfolio = 256,
    Particle = 512,
    Suffix = 1024,
    Topic = 2048,
    Qualifier = 4096,
    Function = 8192,
    Calendar = 16384,
    Mission = 32768,
    Adjective = 65536,
    Determiner = 131072,
    GivenName = 262144,

    /// <summary>A name of the tables begins with it.</summary>
    Begins = 524288,

    /// <summary>A preposition that may join the parts of a name.</summary>
    Joint = 1048576,

    /// <summary>A head that is often left in lower case after a name ("Fulbright program").</summary>
    LowerHead = 2097152,

    /// <summary>An acronym that is an ordinary word where all is in capitals ("JOIN US").</summary>
    CapsWord = 4194304,

    /// <summary>A word that is no part of a personal name ("Page", "Systems").</summary>
    NotPerson = 8388608,

    /// <summary>A word by which someone comes to an office ("was appointed").</summary>
    Installs = 16777216,

    /// <summary>The word of a name that says what sort of thing is named.</summary>
    AnyHead = Agreement | Programme | Institution | Other | Place,
}

/// <summary>The classes of all words, by their number in the vocabulary, and the numbers of those that the recogniser asks for by name.</summary>
internal sealed class NameWords
{
    private readonly WordClass[] _classes;

    public NameWords(Vocabulary vocabulary, NameTrie trie)
    {
        Of = vocabulary.Add("of");
        And = vocabulary.Add("and");
        Ampersand = vocabulary.Add("&");
        The = vocabulary.Add("the");
        For = vocabulary.Add("for");
        To = vocabulary.Add("to");
        In = vocabulary.Add("in");
        On = vocabulary.Add("on");
        Between = vocabulary.Add("between");
        Among = vocabulary.Add("among");
        With = vocabulary.Add("with");
        Concerning = vocabulary.Add("concerning");
        Regarding = vocabulary.Add("regarding");
        Relating = vocabulary.Add("relating");
        Respect = vocabulary.Add("respect");
        Against = vocabulary.Add("against");
        Comma = vocabulary.Add(",");
        Slash = vocabulary.Add("/");
        Open = vocabulary.Add("(");
        Close = vocabulary.Add(")");
        Hyphen = vocabulary.Add("-");
        NoBreakHyphen = vocabulary.Add("‑");
        Dash = vocabulary.Add("–");
        Possessive = vocabulary.Add("’s");
        Apostrophe = vocabulary.Add("’");
        Government = vocabulary.Add("government");
        Governments = vocabulary.Add("governments");
        Joint = vocabulary.Add("joint");
        Operation = vocabulary.Add("operation");
        Cooperation = vocabulary.Add("cooperation");
        Program = vocabulary.Add("program");
        Programme = vocabulary.Add("programme");
        Next = vocabulary.Add("next");
        New = vocabulary.Add("new");
        var classes = new List<(int Word, WordClass Class)>();
        foreach (var row in NameData.Rows("name-words.tsv"))
        {
            var wordClass = Enum.Parse<WordClass>(row[0], ignoreCase: true);
            foreach (var word in NameData.Parts(row[1]))
                classes.Add((vocabulary.Add(word), wordClass));
        }
        foreach (
            var word in "is was were has had been as appointed named elected confirmed sworn in became becomes served serves serving acting the".Split(
                ' '
            )
        )
            classes.Add((vocabulary.Add(word), WordClass.Installs));
        foreach (var row in NameData.Rows("given-names.tsv"))
            classes.Add((vocabulary.Add(row[0]), WordClass.GivenName));
        foreach (var word in new[] { Of, For, On, To, In, Between, Among, Concerning, Regarding, Relating, Against, With })
            classes.Add((word, WordClass.Joint));
        _classes = new WordClass[vocabulary.Count];
        foreach (var (word, wordClass) in classes)
            _classes[word] |= wordClass;
        for (var word = 1; word < _classes.Length; word++)
            if (trie.Begins(word))
                _classes[word] |= WordClass.Begins;
    }

    public int Of { get; }
    public int And { get; }
    public int Ampersand { get; }
    public int The { get; }
    public int For { get; }
    public int To { get; }
    public int In { get; }
    public int On { get; }
    public int Between { get; }
    public int Among { get; }
    public int With { get; }
    public int Concerning { get; }
    public int Regarding { get; }
    public int Relating { get; }
    public int Respect { get; }
    public int Against { get; }
    public int Comma { get; }
    public int Slash { get; }
    public int Open { get; }
    public int Close { get; }
    public int Hyphen { get; }
    public int NoBreakHyphen { get; }
    public int Dash { get; }
    public int Possessive { get; }
    public int Apostrophe { get; }
    public int Government { get; }
    public int Governments { get; }
    public int Joint { get; }
    public int Operation { get; }
    public int Cooperation { get; }
    public int Program { get; }
    public int Programme { get; }
    public int Next { get; }
    public int New { get; }

    /// <summary>The classes of a word; none for a word that came into the vocabulary later.</summary>
    public WordClass this[int word] => (uint)word < (uint)_classes.Length ? _classes[word] : WordClass.None;

    public bool IsHyphen(int word) => word != 0 && (word == Hyphen || word == NoBreakHyphen || word == Dash);

    public bool IsAnd(int word) => word != 0 && (word == And || word == Ampersand);
}
