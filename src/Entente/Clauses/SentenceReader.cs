using Entente.Language;

namespace Entente.Clauses;

/// <summary>Reads the chunks of one sentence from left to right and puts together its clauses.</summary>
internal sealed partial class SentenceReader(WordClasses classes, Governors governors)
{
    private ChunkList _chunks = new();
    private ClauseList _clauses = [];
    private int _sentence;

    // What may become the subject of the next finite verb, and what stands before it.
    private readonly List<NounGroup> _lead = [];
    private readonly List<Adjunct> _frontAdjuncts = [];
    private List<Mentions.TimeMention> _frontTimes = [];
    private readonly List<NounGroup> _last = [];

    // Lists that are filled and read within one step.
    private readonly List<NounGroup> _subject = [];
    private readonly List<NounGroup> _members = [];
    private List<Mentions.TimeMention> _times = [];
    private bool _inApposition;

    // Times that stand in phrases of another time ("following the talks in May 2019"): a clause that has one of its own leaves them.
    private readonly HashSet<Mentions.TimeMention> _ofOthers = new(ReferenceEqualityComparer.Instance);

    // The clause whose subject a coordinated verb shares, and the outer one of a relative clause.
    private Clause? _main;
    private Clause? _newest;

    // The last infinitive behind the main verb, whose "to" a coordinated verb may share.
    private Clause? _infinitive;
    private bool _mainIsThird;

    // Whether a verb of the list that is read shares the "to" of the first one; then the last one does too.
    private bool _sharesTo;
    private readonly Stack<Outer> _outer = new();
    private List<NounGroup> _antecedent = [];
    private bool _inRelative;

    // Whether the relative clause says which one is meant: no comma stands before it.
    private bool _defines;
    private int _relative;
    private bool _afterRelative;
    private int _subordinator;
    private Clause? _subordinatedTo;

    // The main clause behind which "that" opened the one that is read.
    private Clause? _superior;
    private bool _ifClause;

    // How the list goes on whose items are read: the one of the sentence before, or what stood before the last colon.
    private Opening? _opening;

    private sealed record Outer(
        List<NounGroup> Lead,
        Clause? Main,
        List<Mentions.TimeMention> Times,
        List<Adjunct> Adjuncts,
        int Subordinator,
        Clause? SubordinatedTo
    );

    /// <summary>What the sentence read last leaves open where it ends with a colon.</summary>
    public Opening? Opened => _chunks.Count > 0 && _chunks[_chunks.Count - 1].IsColon ? _opening : null;

    public void Read(int index, in Sentence sentence, ChunkList chunks, ClauseList clauses, Opening? opening = null)
    {
        (_sentence, _chunks, _clauses) = (index, chunks, clauses);
        _opening = opening;
        var firstClause = clauses.Count;
        Begin();
        _outer.Clear();
        _ofOthers.Clear();
        _main = _newest = _infinitive = null;
        _last.Clear();
        _inRelative = _afterRelative = _ifClause = _sharesTo = false;
        _subordinator = _relative = 0;
        _subordinatedTo = _superior = null;
        for (var k = 0; k < chunks.Count; )
            k = chunks[k].Kind switch
            {
                ChunkKind.Group => ReadLead(k),
                ChunkKind.Preposition => ReadPhrase(k, OwnerAt(k)),
                ChunkKind.Time => ReadTime(k),
                ChunkKind.Verb => ReadVerb(k),
                ChunkKind.Relative => ReadRelative(k),
                ChunkKind.Subordinator => ReadSubordinator(k),
                ChunkKind.Stop => ReadStop(k),
                _ => k + 1,
            };
        for (var c = firstClause; c < clauses.Count; c++)
        {
            clauses[c].First = sentence.FirstToken;
            clauses[c].End = sentence.EndToken;
        }
    }

    private void Begin()
    {
        _lead.Clear();
        _frontAdjuncts.Clear();
        _frontTimes.Clear();
        _inApposition = false;
    }

    private ChunkKind KindAt(int k) => _chunks.KindAt(k);

    // The word of the piece before; of the first piece of a list's item, that of the last one before the colon.
    private int WordBefore(int k) => KindAt(k - 1) == ChunkKind.Stop ? _opening?.Before ?? 0 : _chunks[k - 1].Word;

    // A group that no verb has taken: it leads the next finite verb, or stands in apposition.
    private int ReadLead(int k)
    {
        var joint = k > 0 ? KindAt(k - 1) : ChunkKind.Stop;
        var group = _chunks[k].Group!;
        _inApposition |= joint == ChunkKind.Comma && _lead.Count == 1 && _chunks[k].StartsIndefinite;
        if (_inApposition)
            return k + 1;
        if (_lead.Count == 0)
            _lead.Add(group);
        else if (joint == ChunkKind.And)
        {
            _lead.Add(group);
        }
        else if (joint == ChunkKind.Comma && ListGoesOn(k))
            _lead.Add(group);
        else if (joint is not ChunkKind.Comma)
        {
            // Two groups side by side: the later one is nearer to the verb ("In fact the two sides …").
            _lead.Clear();
            _lead.Add(group);
        }
        _last.Clear();
        _last.AddRange(_lead);
        return k + 1;
    }

    // "A, B, and C": a comma joins where an "and" follows among groups only; otherwise it opens an apposition.
    private bool ListGoesOn(int k)
    {
        for (var i = k + 1; i < _chunks.Count; i++)
            switch (_chunks[i].Kind)
            {
                case ChunkKind.And:
                    return KindAt(i + 1) == ChunkKind.Group;
                case ChunkKind.Comma or ChunkKind.Group:
                    continue;
                case ChunkKind.Preposition when KindAt(i + 1) == ChunkKind.Group:
                    continue;
                default:
                    return false;
            }
        return false;
    }

    private int ReadTime(int k)
    {
        AddTime(_chunks[k].Time!, OwnerAt(k));
        return k + 1;
    }

    // The clause that a phrase or time behind it belongs to; "…, and in 1952 the two countries signed" opens the next one.
    private Clause? OwnerAt(int k) =>
        _main is null || _lead.Count > 0 || (KindAt(k - 1) is ChunkKind.Comma or ChunkKind.And && OpensNewClause(k)) ? null : _newest;

    private void AddTime(Mentions.TimeMention time, Clause? owner)
    {
        if (owner is not null)
            owner.Times.Add(time);
        else
            _frontTimes.Add(time);
    }

    private int ReadRelative(int k)
    {
        _outer.Push(new Outer([.. _lead], _main, [.. _frontTimes], [.. _frontAdjuncts], _subordinator, _subordinatedTo));
        (_subordinator, _subordinatedTo) = (0, null);
        _antecedent = HeadBefore(k) is { } head ? [head] : [.. _last];
        _relative = _chunks[k].Word;
        _defines = KindAt(KindAt(k - 1) == ChunkKind.Preposition ? k - 2 : k - 1) != ChunkKind.Comma;
        Begin();
        _main = null;
        _inRelative = true;
        return k + 1;
    }

    // "the Consulate in Lima, which opened": behind a comma the place is not what the relative stands for.
    private NounGroup? HeadBefore(int k)
    {
        if (KindAt(k - 1) != ChunkKind.Comma)
            return null;
        var i = k - 2;
        var inPlace = false;
        while (i > 1 && KindAt(i - 1) == ChunkKind.Preposition && (KindAt(i) == ChunkKind.Time || classes.IsAtPlace(_chunks[i - 1].Word)))
        {
            inPlace |= KindAt(i) == ChunkKind.Group;
            i -= 2;
        }
        return inPlace && KindAt(i) == ChunkKind.Group ? _chunks[i].Group : null;
    }

    private int ReadSubordinator(int k)
    {
        // "when, on 3 March, X presented": the clause before lends its time to this one and borrows from it.
        StartSubordinate(_chunks[k].Word);
        // "the initiative that both announced": where the verb wants an object, what stands before "that" is it.
        if (_chunks[k].Word == classes.That && KindAt(k - 1) == ChunkKind.Group)
            (_relative, _antecedent) = (classes.That, [_chunks[k - 1].Group!]);
        return k + 1;
    }

    private void StartSubordinate(int word)
    {
        _superior = word == classes.That ? _main : null;
        _subordinatedTo = _newest;
        _subordinator = word;
        _relative = 0;
        _ifClause = word == classes.If || word == classes.Unless;
        if (_main is null && _lead.Count > 0)
            _outer.Push(new Outer([.. _lead], null, [.. _frontTimes], [.. _frontAdjuncts], 0, null));
        Begin();
        _main = null;
        _inRelative = false;
    }

    private int ReadStop(int k)
    {
        if (_chunks[k].IsColon)
            _opening = new Opening(_chunks[k].Opener, _newest, _main, [.. _lead], WordBefore(k), InSentence: true);
        Begin();
        _outer.Clear();
        _subordinator = _relative = 0;
        _subordinatedTo = _superior = null;
        _ifClause = false;
        return k + 1;
    }
}
