using Entente.Language;

namespace Entente.Clauses;

/// <summary>Reads the chunks of one sentence from left to right and puts together its clauses.</summary>
internal sealed class SentenceReader(WordClasses classes, Governors governors)
{
    private List<Chunk> _chunks = [];
    private List<Clause> _clauses = [];
    private int _sentence;

    // What may become the subject of the next finite verb, and what stands before it.
    private readonly List<NounGroup> _lead = [];
    private readonly List<Adjunct> _frontAdjuncts = [];
    private readonly List<Mentions.TimeMention> _frontTimes = [];
    private readonly List<NounGroup> _last = [];
    private bool _inApposition;

    // The clause whose subject a coordinated verb shares, and the outer one of a relative clause.
    private Clause? _main;
    private Clause? _newest;
    private readonly Stack<Outer> _outer = new();
    private List<NounGroup> _antecedent = [];
    private bool _inRelative;
    private bool _afterRelative;
    private int _subordinator;
    private Clause? _subordinatedTo;
    private bool _ifClause;

    private sealed record Outer(List<NounGroup> Lead, Clause? Main, List<Mentions.TimeMention> Times, List<Adjunct> Adjuncts, int Subordinator, Clause? SubordinatedTo);

    public void Read(int index, in Sentence sentence, List<Chunk> chunks, List<Clause> clauses)
    {
        (_sentence, _chunks, _clauses) = (index, chunks, clauses);
        var firstClause = clauses.Count;
        Begin();
        _outer.Clear();
        _main = _newest = null;
        _last.Clear();
        _inRelative = _afterRelative = _ifClause = false;
        _subordinator = 0;
        _subordinatedTo = null;
        for (var k = 0; k < chunks.Count; )
            k = chunks[k].Kind switch
            {
                ChunkKind.Group => ReadLead(k),
                ChunkKind.Preposition => ReadPhrase(k, _main is not null && _lead.Count == 0 ? _newest : null),
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

    private Chunk? At(int k) => k >= 0 && k < _chunks.Count ? _chunks[k] : null;

    private ChunkKind KindAt(int k) => At(k)?.Kind ?? ChunkKind.Stop;

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

    private int ReadPhrase(int k, Clause? owner)
    {
        var preposition = _chunks[k];
        if (KindAt(k + 1) == ChunkKind.Time)
        {
            AddTime(_chunks[k + 1].Time!, owner);
            return k + 2;
        }
        if (KindAt(k + 1) != ChunkKind.Group)
            return k + 1;
        // "after Bavaria joined": what looks like a phrase is a clause of its own.
        if (classes.OpensClause(preposition.Word) && KindAt(k + 2) == ChunkKind.Verb && IsFiniteForSure(k + 2))
        {
            StartSubordinate(preposition.Word);
            return k + 1;
        }
        var groups = new List<NounGroup>();
        var next = ReadList(k + 1, groups, preposition.Word == classes.Between, isFront: owner is null);
        var adjunct = new Adjunct(preposition.Word, groups, preposition.First, groups[^1].End);
        if (owner is not null)
            owner.Adjuncts.Add(adjunct);
        else
            _frontAdjuncts.Add(adjunct);
        if (owner is not null || _lead.Count == 0)
        {
            _last.Clear();
            _last.AddRange(groups);
        }
        return next;
    }

    private bool IsFiniteForSure(int k)
    {
        var verb = _chunks[k].Verb;
        return verb.Form == VerbForm.Finite && (!verb.MayBeReduced || KindAt(k + 1) is not ChunkKind.Preposition || KindAt(k - 2) == ChunkKind.Preposition);
    }

    // A coordinated list behind a verb or preposition. It stops before a group that a finite verb follows.
    private int ReadList(int k, List<NounGroup> groups, bool between, bool isFront = false)
    {
        groups.Add(_chunks[k].Group!);
        var next = k + 1;
        var joined = next;
        var sawAnd = false;
        var members = new List<NounGroup>();
        while (true)
        {
            var i = next;
            var and = false;
            while (KindAt(i) is ChunkKind.Comma or ChunkKind.And && i < _chunks.Count)
            {
                and |= _chunks[i].Kind == ChunkKind.And;
                i++;
            }
            if (i == next || KindAt(i) != ChunkKind.Group || (sawAnd && !and))
                break;
            if (!between && KindAt(i + 1) == ChunkKind.Verb && (LeadsFinite(i + 1) || (isFront && _chunks[i + 1].Verb.Form == VerbForm.Finite)))
                break;
            members.Add(_chunks[i].Group!);
            next = i + 1;
            // "the Legation in X and the Legation in Y": phrases of a member stay with it.
            if (and)
            {
                groups.AddRange(members);
                members.Clear();
                sawAnd = true;
                joined = next;
            }
        }
        if (sawAnd)
            return joined;
        return k + 1;
    }

    private bool LeadsFinite(int k)
    {
        var verb = _chunks[k].Verb;
        return verb.Form == VerbForm.Finite && !(verb.MayBeReduced && KindAt(k + 1) is ChunkKind.Preposition or ChunkKind.Time);
    }

    private int ReadTime(int k)
    {
        AddTime(_chunks[k].Time!, _main is not null && _lead.Count == 0 ? _newest : null);
        return k + 1;
    }

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
        _antecedent = [.. _last];
        Begin();
        _main = null;
        _inRelative = true;
        return k + 1;
    }

    private int ReadSubordinator(int k)
    {
        // "when, on 3 March, X presented": the clause before lends its time to this one and borrows from it.
        StartSubordinate(_chunks[k].Word);
        return k + 1;
    }

    private void StartSubordinate(int word)
    {
        _subordinatedTo = _newest;
        _subordinator = word;
        _ifClause = word == classes.If || word == classes.Unless;
        if (_main is null && _lead.Count > 0)
            _outer.Push(new Outer([.. _lead], null, [.. _frontTimes], [.. _frontAdjuncts], 0, null));
        Begin();
        _main = null;
        _inRelative = false;
    }

    private int ReadStop(int k)
    {
        Begin();
        _outer.Clear();
        _subordinator = 0;
        _subordinatedTo = null;
        _ifClause = false;
        return k + 1;
    }

    private int ReadVerb(int k)
    {
        var verb = _chunks[k].Verb;
        return verb.Form switch
        {
            VerbForm.Infinitive => ReadInfinitive(k, verb),
            VerbForm.Gerund => ReadGerund(k, verb),
            VerbForm.ReducedPassive => IsCoordinate(k) ? ReadFinite(k, verb) : ReadReduced(k, verb),
            _ when verb.MayBeReduced && IsReducedHere(k) => ReadReduced(k, verb),
            _ => ReadFinite(k, verb),
        };
    }

    // "was opened in 1846, and closed in 1908"
    private bool IsCoordinate(int k) => _newest is not null && _lead.Count == 0 && KindAt(k - 1) == ChunkKind.And;

    private bool IsReducedHere(int k)
    {
        // The verb behind a relative clause belongs to the subject before it.
        if (_lead.Count == 0 && _outer.Count > 0 && _outer.Peek() is { Main: null, Lead.Count: > 0 } && KindAt(k - 1) == ChunkKind.Comma)
            return false;
        if (_inRelative && _main is null && _lead.Count == 0)
            return false;
        if (_lead.Count == 0 && _main is null && _outer.Count == 0)
            return _last.Count > 0 && _frontAdjuncts.Count > 0 && KindAt(k - 1) == ChunkKind.Group;
        if (KindAt(k + 1) == ChunkKind.Group && KindAt(k - 1) != ChunkKind.Comma)
            return false;
        if (_lead.Count == 0)
        {
            // Behind a finished clause: "the treaty | signed in 1960" is reduced, "and | closed in 1908" is not.
            if (KindAt(k - 1) == ChunkKind.And || KindAt(k + 1) == ChunkKind.Group)
                return false;
            return KindAt(k - 1) is ChunkKind.Group or ChunkKind.Comma or ChunkKind.Time;
        }
        if (_main is not null && KindAt(k - 1) == ChunkKind.Comma && KindAt(k + 1) != ChunkKind.Group)
            return true;
        return AnotherFiniteFollows(k + 1);
    }

    // "The treaty signed in 1960 | entered": phrases and times only, then a verb that has no subject of its own.
    private bool AnotherFiniteFollows(int k)
    {
        for (var i = k; i < _chunks.Count; i++)
        {
            switch (_chunks[i].Kind)
            {
                case ChunkKind.Time or ChunkKind.Comma:
                    continue;
                case ChunkKind.Preposition when classes.OpensClause(_chunks[i].Word) && KindAt(i + 1) == ChunkKind.Group && KindAt(i + 2) == ChunkKind.Verb:
                    return false;
                case ChunkKind.Preposition when KindAt(i + 1) is ChunkKind.Group or ChunkKind.Time:
                    i++;
                    continue;
                case ChunkKind.Group when i > k && KindAt(i - 1) == ChunkKind.And && KindAt(i - 2) == ChunkKind.Group && KindAt(i + 1) != ChunkKind.Verb:
                    continue;
                case ChunkKind.And when KindAt(i + 1) == ChunkKind.Group:
                    continue;
                case ChunkKind.Verb:
                    return _chunks[i].Verb.Form == VerbForm.Finite && KindAt(i - 1) != ChunkKind.And && i > k - 1;
                default:
                    return false;
            }
        }
        return false;
    }

    private int ReadFinite(int k, in VerbGroup verb)
    {
        var clause = Make(verb);
        var shared = false;
        List<NounGroup> subject = [];
        if (_lead.Count > 0)
            subject.AddRange(_lead);
        else if (_inRelative && _main is null)
            subject.AddRange(_antecedent);
        else if (_outer.Count > 0 && _outer.Peek() is { Main: null, Lead.Count: > 0 } && KindAt(k - 1) != ChunkKind.And)
        {
            // The relative clause is over: the verb belongs to the subject before it.
            var outer = _outer.Pop();
            subject.AddRange(outer.Lead);
            _frontTimes.AddRange(outer.Times);
            _frontAdjuncts.AddRange(outer.Adjuncts);
            (_subordinator, _subordinatedTo) = (outer.Subordinator, outer.SubordinatedTo);
            _inRelative = false;
        }
        else if (_main is not null)
        {
            shared = true;
            subject.AddRange(_main.IsPassive ? _main.Object : _main.Subject);
        }
        var passive = verb.IsPassive;
        // "was opened in 1846, and closed in 1908": the second participle shares the auxiliary too.
        if (shared && !passive && _main!.IsPassive && verb.MayBeReduced && KindAt(k + 1) != ChunkKind.Group)
            passive = true;
        clause = Make(verb, passive);
        (passive ? clause.Object : clause.Subject).AddRange(subject);
        if (_ifClause)
            clause.Modality = Modality.Hypothetical;
        else if (shared && verb.Modality == Modality.Stated && _main!.Modality != Modality.Stated && !verb.IsPast)
            clause.Modality = _main.Modality;
        var inherited = shared ? _main : null;
        var subordinated = _subordinatedTo;
        var when = _subordinator == classes.When || _subordinator == classes.That || _subordinator == classes.As;
        return Finish(k, clause, passive, inherited, when ? subordinated : null, isMain: true);
    }

    private int ReadReduced(int k, in VerbGroup verb)
    {
        var clause = Make(verb, passive: true, VerbForm.ReducedPassive);
        clause.Object.AddRange(_lead.Count > 0 && KindAt(k - 1) == ChunkKind.Group ? [_chunks[k - 1].Group!] : _last);
        var (lead, times, adjuncts, main) = (_lead.ToArray(), _frontTimes.ToArray(), _frontAdjuncts.ToArray(), _main);
        var newest = _newest;
        _frontTimes.Clear();
        _frontAdjuncts.Clear();
        _lead.Clear();
        var next = Finish(k, clause, isPassive: true, null, null, isMain: false);
        _lead.AddRange(lead);
        _frontTimes.AddRange(times);
        _frontAdjuncts.AddRange(adjuncts);
        _main = main;
        if (main is not null && lead.Length == 0)
            _newest = clause;
        else if (newest is not null)
            _newest = newest;
        return next;
    }

    private int ReadGerund(int k, in VerbGroup verb)
    {
        var clause = Make(verb);
        var subject =
            KindAt(k - 1) == ChunkKind.Group && _last.Count > 0 && (_newest is null || _lead.Count > 0 || KindAt(k - 2) != ChunkKind.Verb) && KindAt(k - 2) != ChunkKind.Comma ? _last
            : _newest is not null ? (_newest.IsPassive ? _newest.Object : _newest.Subject)
            : _lead;
        (verb.IsPassive ? clause.Object : clause.Subject).AddRange(subject);
        if (_newest is not null)
        {
            clause.Modality = _newest.Modality;
            clause.IsNegative |= _newest.IsNegative && KindAt(k - 1) != ChunkKind.Comma;
        }
        var (main, newest) = (_main, _newest);
        var lead = _lead.ToArray();
        var times = _frontTimes.ToArray();
        var adjuncts = _frontAdjuncts.ToArray();
        _lead.Clear();
        var next = Finish(k, clause, verb.IsPassive, null, newest, isMain: false);
        _lead.AddRange(lead);
        _main = main;
        if (main is null)
        {
            _frontTimes.AddRange(times);
            _frontAdjuncts.AddRange(adjuncts);
            _newest = newest;
        }
        return next;
    }

    private int ReadInfinitive(int k, in VerbGroup verb)
    {
        var clause = Make(verb);
        var governor = _newest;
        if (governor is not null)
        {
            var syntacticSubject = governor.IsPassive ? governor.Object : governor.Subject;
            var subject = !governor.IsPassive && governor.Object.Count > 0 && KindAt(k - 1) == ChunkKind.Group && governors.Of(governor.Lemma) == Modality.Intended && TakesObjectAsSubject(governor) ? governor.Object : syntacticSubject;
            (verb.IsPassive ? clause.Object : clause.Subject).AddRange(subject);
            var meant = governors.Of(governor.Lemma);
            clause.Modality = (Modality)Math.Max((int)meant, (int)governor.Modality);
            clause.IsNegative |= governor.IsNegative || governors.Refuses(governor.Lemma);
            if (governors.Refuses(governor.Lemma))
                clause.Modality = governor.Modality;
        }
        else
        {
            (verb.IsPassive ? clause.Object : clause.Subject).AddRange(_lead);
            clause.Modality = Modality.Intended;
        }
        var main = _main;
        var lead = _lead.ToArray();
        _lead.Clear();
        var next = Finish(k, clause, verb.IsPassive, null, governor, isMain: false);
        if (main is null)
            _lead.AddRange(lead);
        _main = main;
        return next;
    }

    private static bool TakesObjectAsSubject(Clause governor) => governor.Object[^1].End <= governor.VerbEnd + 24;

    private Clause Make(in VerbGroup verb, bool? passive = null, VerbForm? form = null) =>
        new()
        {
            Sentence = _sentence,
            VerbFirst = verb.First,
            VerbEnd = verb.End,
            Verb = verb.Main,
            Lemma = verb.Lemma,
            Form = form ?? verb.Form,
            IsPassive = passive ?? verb.IsPassive,
            IsPast = verb.IsPast,
            IsNegative = verb.IsNegative,
            Modality = verb.Modality,
        };

    // Reads what stands behind the verb: its object, phrases and times, up to the next verb or clause.
    private int Finish(int k, Clause clause, bool isPassive, Clause? shares, Clause? governedBy, bool isMain)
    {
        _clauses.Add(clause);
        clause.Adjuncts.AddRange(_frontAdjuncts);
        var next = k + 1;
        if (KindAt(next) == ChunkKind.Time)
        {
            clause.Times.Add(_chunks[next].Time!);
            next++;
        }
        if (KindAt(next) == ChunkKind.Group && !(KindAt(next + 1) == ChunkKind.Verb && LeadsFinite(next + 1)))
        {
            var groups = new List<NounGroup>();
            next = ReadList(next, groups, between: false);
            if (!isPassive)
                clause.Object.AddRange(groups);
            _last.Clear();
            _last.AddRange(groups);
        }
        var frontTimes = _frontTimes.ToArray();
        Begin();
        while (next < _chunks.Count)
        {
            var kind = _chunks[next].Kind;
            if (kind == ChunkKind.Preposition)
            {
                if (KindAt(next + 1) == ChunkKind.Verb)
                    break;
                var before = next;
                next = ReadPhrase(next, clause);
                if (_subordinator != 0 && next == before + 1 && KindAt(next) == ChunkKind.Group && KindAt(next + 1) == ChunkKind.Verb)
                    break;
            }
            else if (kind == ChunkKind.Time)
            {
                clause.Times.Add(_chunks[next].Time!);
                next++;
            }
            else if (kind == ChunkKind.Group && !isPassive && clause.Object.Count == 0 && KindAt(next - 1) == ChunkKind.Time && !GroupLeadsVerb(next))
            {
                // "announced in 2014 an extension": the object stands behind the time.
                next = ReadList(next, clause.Object, between: false);
                _last.Clear();
                _last.AddRange(clause.Object);
            }
            else if (kind == ChunkKind.Comma && KindAt(next + 1) is ChunkKind.Time or ChunkKind.Preposition && !OpensNewClause(next + 1))
                next++;
            else if (kind == ChunkKind.Comma && KindAt(next + 1) == ChunkKind.Group && !GroupLeadsVerb(next + 1))
            {
                // An apposition: it adds nothing to the clause, but may be what a relative or participle refers to.
                next += 2;
            }
            else if (kind == ChunkKind.And && KindAt(next + 1) is ChunkKind.Preposition or ChunkKind.Time)
                next++;
            else
                break;
        }
        if (isPassive)
            MoveAgent(clause);
        clause.Times.AddRange(frontTimes);
        if (shares is not null && clause.Times.Count == 0)
            clause.Times.AddRange(shares.Times);
        if (governedBy is not null)
        {
            if (clause.Times.TrueForAll(IsLimit))
                clause.Times.AddRange(governedBy.Times);
            else if (governedBy.Times.Count == 0 && isMain)
                governedBy.Times.AddRange(clause.Times);
        }
        _newest = clause;
        if (isMain)
        {
            _main = clause;
            _subordinator = 0;
            _subordinatedTo = null;
        }
        return next;
    }

    // "through March 31, 2022" says how long, not when.
    private static bool IsLimit(Mentions.TimeMention time) => time.Relation is Mentions.TimeRelation.Until or Mentions.TimeRelation.Through;

    // ", and in 1952 the two countries signed": phrases and times, then a group and its own verb.
    private bool OpensNewClause(int k)
    {
        for (var i = k; i < _chunks.Count; i++)
            switch (_chunks[i].Kind)
            {
                case ChunkKind.Preposition when KindAt(i + 1) is ChunkKind.Group or ChunkKind.Time:
                    i++;
                    continue;
                case ChunkKind.Time or ChunkKind.Comma:
                    continue;
                case ChunkKind.Group:
                    return GroupLeadsVerb(i);
                default:
                    return false;
            }
        return false;
    }

    private bool GroupLeadsVerb(int k)
    {
        for (var i = k + 1; i < _chunks.Count; i++)
            switch (_chunks[i].Kind)
            {
                case ChunkKind.Preposition when KindAt(i + 1) == ChunkKind.Group:
                    i++;
                    continue;
                case ChunkKind.And when KindAt(i + 1) == ChunkKind.Group:
                    i++;
                    continue;
                case ChunkKind.Verb:
                    return LeadsFinite(i);
                default:
                    return false;
            }
        return false;
    }

    private void MoveAgent(Clause clause)
    {
        for (var a = 0; a < clause.Adjuncts.Count; a++)
            if (clause.Adjuncts[a].Preposition == classes.By && clause.Adjuncts[a].First >= clause.VerbEnd)
            {
                clause.Subject.AddRange(clause.Adjuncts[a].Groups);
                clause.Adjuncts.RemoveAt(a);
                return;
            }
    }
}
