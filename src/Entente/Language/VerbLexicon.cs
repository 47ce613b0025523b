namespace Entente.Language;

/// <summary>Which forms of its verb a word can be: "signed" is past and participle.</summary>
[Flags]
public enum VerbInflection : byte
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary>"sign".</summary>
    Base = 1,

    /// <summary>"signs".</summary>
    Third = 2,

    /// <summary>"signed", "took".</summary>
    Past = 4,

    /// <summary>"signed", "taken".</summary>
    Participle = 8,

    /// <summary>"signing".</summary>
    Ing = 16,
}

/// <summary>A verb with its five forms.</summary>
/// <param name="Base">"sign".</param>
/// <param name="Third">"signs".</param>
/// <param name="Past">"signed".</param>
/// <param name="Participle">"signed".</param>
/// <param name="Ing">"signing".</param>
public sealed record VerbForms(string Base, string Third, string Past, string Participle, string Ing);

/// <summary>The verbs that the program knows: which words are a form of which verb.</summary>
public sealed class VerbLexicon
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, VerbForms> _verbs = [];
    private Entry[] _entries = new Entry[1024];
    private int _count = 1;
    private int[] _first = new int[1024];

    /// <summary>Registers the verbs' words in this vocabulary.</summary>
    public VerbLexicon(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>How many verbs there are.</summary>
    public int Count => _verbs.Count;

    /// <summary>Adds a verb by its base form; irregular ones are known, others inflected by rule. Adding it again changes nothing.</summary>
    public void Add(string verb)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        if (!_verbs.ContainsKey(_vocabulary.Add(verb)))
            Add(VerbInflections.Of(verb));
    }

    /// <summary>Adds verbs by their base forms.</summary>
    public void AddAll(IEnumerable<string> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        foreach (var verb in verbs)
            Add(verb);
    }

    /// <summary>Adds a verb with its forms. False where the verb is there already with other forms.</summary>
    public bool Add(VerbForms forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var lemma = _vocabulary.Add(forms.Base);
        if (!_verbs.TryAdd(lemma, forms))
            return _verbs[lemma] == forms;
        Place(forms, lemma);
        if (VerbInflections.OtherSpelling(forms.Base) is { } other)
            Place(other, lemma);
        if (forms.Base == "be")
        {
            Place("am", lemma, VerbInflection.Third);
            Place("are", lemma, VerbInflection.Third);
            Place("were", lemma, VerbInflection.Past);
        }
        return true;
    }

    /// <summary>The forms of a verb by the word number of its base form, or null.</summary>
    public VerbForms? Find(int lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>Whether a word is a form of a verb, of which one and which form.</summary>
    public bool TryFind(int word, out int lemma, out VerbInflection forms) => TryRead(FirstOf(word), out lemma, out forms);

    /// <summary>The second verb that a word may be a form of ("found": of "find" and of "found"), the one added later.</summary>
    public bool TryFindOther(int word, out int lemma, out VerbInflection forms) =>
        TryRead(_entries[FirstOf(word)].Next, out lemma, out forms);

    private int FirstOf(int word) => (uint)word < (uint)_first.Length ? _first[word] : 0;

    private bool TryRead(int index, out int lemma, out VerbInflection forms)
    {
        ref readonly var entry = ref _entries[index];
        (lemma, forms) = (entry.Lemma, entry.Forms);
        return index != 0;
    }

    private void Place(VerbForms forms, int lemma)
    {
        Place(forms.Base, lemma, VerbInflection.Base);
        Place(forms.Third, lemma, VerbInflection.Third);
        Place(forms.Past, lemma, VerbInflection.Past);
        Place(forms.Participle, lemma, VerbInflection.Participle);
        Place(forms.Ing, lemma, VerbInflection.Ing);
    }

    private void Place(string form, int lemma, VerbInflection inflection)
    {
        var word = _vocabulary.Add(form);
        if (word >= _first.Length)
            Array.Resize(ref _first, Math.Max(_first.Length * 2, word + 1));
        var last = 0;
        for (var e = _first[word]; e != 0; last = e, e = _entries[e].Next)
        {
            if (_entries[e].Lemma != lemma)
                continue;
            _entries[e] = _entries[e] with { Forms = _entries[e].Forms | inflection };
            return;
        }
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _entries.Length * 2);
        _entries[_count] = new Entry(lemma, inflection, 0);
        if (last == 0)
            _first[word] = _count;
        else
            _entries[last] = _entries[last] with { Next = _count };
        _count++;
    }

    private readonly record struct Entry(int Lemma, VerbInflection Forms, int Next);
}
