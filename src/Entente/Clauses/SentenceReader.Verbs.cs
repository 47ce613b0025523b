namespace Entente.Clauses;

// Verbs: whose they are, and which form they stand in.
internal sealed partial class SentenceReader
{
    private int ReadVerb(int k)
    {
        var verb = _chunks[k].Verb;
        if (_opening is { } opening && _lead.Count == 0 && KindAt(k - 1) == ChunkKind.Stop && GoesOn(opening, ref verb))
            (_main, _newest) = (opening.Main, opening.Newest);
        return verb.Form switch
        {
            VerbForm.Infinitive => ReadFirstInfinitive(k, verb),
            VerbForm.Gerund => ReadGerund(k, verb),
            VerbForm.Finite when SharesTo(k, verb) => ReadSharedInfinitive(k, verb),
            VerbForm.ReducedPassive => IsCoordinate(k) ? ReadFinite(k, verb) : ReadReduced(k, verb),
            _ when verb.MayBeReduced && IsReducedHere(k) => ReadReduced(k, verb),
            _ => ReadFinite(k, verb),
        };
    }

    // "agreed to: strengthen …; promote …", "will: – continue …", "by: – exchanging …": the list goes on with what opened it.
    private bool GoesOn(Opening opening, ref VerbGroup verb)
    {
        if (verb.Form == VerbForm.Gerund)
            return opening.Newest is not null;
        if (
            (verb.IsBareBase || verb.MayBeBase && opening.Word == Tag.To)
            && opening.Word != Tag.Modal
            && opening.Newest is not null
            && (opening.Word == Tag.To || !opening.InSentence)
        )
        {
            verb = verb with { Form = VerbForm.Infinitive, IsPast = false, MayBeReduced = false };
            return true;
        }
        if (verb.IsBareBase && opening.Word == Tag.Modal && opening.Lead.Length > 0)
        {
            _lead.AddRange(opening.Lead);
            verb = verb with { Modality = Modality.Planned, IsBareBase = false };
            return true;
        }
        if (!verb.IsPast || verb.IsPassive && verb.Form == VerbForm.Finite || opening.InSentence)
            return false;
        // "The Ministers: – welcomed …", "have: – agreed …"
        if (opening.Word == Tag.Have && opening.Main is { } main)
            _lead.AddRange(main.Subject);
        else if (opening.Newest is null)
            _lead.AddRange(opening.Lead);
        if (_lead.Count == 0)
            return false;
        verb = verb with { Form = VerbForm.Finite, IsPassive = false, MayBeReduced = false };
        return true;
    }

    // "aims to expand trade and increase investment": the second verb shares "to". It does where it cannot agree with the
    // main verb ("agreed to …", "aims to …"), or where no new statement is likely ("intend to conclude … and enter …").
    private bool SharesTo(int k, in VerbGroup verb) =>
        verb.IsBareBase
        && _lead.Count == 0
        && _main is not null
        && _infinitive?.Governor is { } governor
        && KindAt(k - 1) is ChunkKind.And or ChunkKind.Comma
        && (
            _main.IsPast
            || KindAt(k - 2) == ChunkKind.Verb && KindAt(k - 1) == ChunkKind.And && ReferenceEquals(_newest, _infinitive)
            || _mainIsThird
            || _sharesTo
            || KindAt(k - 1) == ChunkKind.Comma && ReferenceEquals(_newest, _infinitive) && VerbListGoesOn(k)
            || (governors.Wants(governor.Lemma) && !governors.Wants(verb.Lemma))
        );

    // "to catalyze innovation, facilitate exchange, and promote trade": behind the comma comes one more verb with "and".
    private bool VerbListGoesOn(int k)
    {
        for (var i = k + 1; i + 1 < _chunks.Count; i++)
            switch (_chunks[i].Kind)
            {
                case ChunkKind.And when _chunks[i + 1].Kind == ChunkKind.Verb:
                    return _chunks[i + 1].Verb.IsBareBase;
                case ChunkKind.Verb when !_chunks[i].Verb.IsBareBase:
                case ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator:
                    return false;
            }
        return false;
    }

    private int ReadSharedInfinitive(int k, in VerbGroup verb)
    {
        _sharesTo = true;
        _newest = _infinitive!.Governor;
        return ReadInfinitive(k, verb with { Form = VerbForm.Infinitive });
    }

    // "was opened in 1846, and closed in 1908"
    private bool IsCoordinate(int k) => _newest is not null && _lead.Count == 0 && KindAt(k - 1) == ChunkKind.And;

    private bool IsReducedHere(int k)
    {
        // The verb behind a relative clause belongs to the subject before it.
        if (_lead.Count == 0 && _outer.Count > 0 && _outer.Peek() is { Main: null, Lead.Count: > 0 } && KindAt(k - 1) == ChunkKind.Comma)
            return false;
        // "Building on the memorandum | signed by both": whom a verb behind its object names with "by" has done it.
        if (
            _lead.Count == 0
            && _last.Count > 0
            && KindAt(k - 1) == ChunkKind.Group
            && KindAt(k + 1) == ChunkKind.Preposition
            && _chunks[k + 1].Word == classes.By
        )
            return true;
        if (_inRelative && _main is null && (_lead.Count == 0 || _relative == classes.Which))
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
            return KindAt(k - 1) is ChunkKind.Group or ChunkKind.Time || (KindAt(k - 1) == ChunkKind.Comma && !SeriesGoesOn(k));
        }
        if (_main is not null && KindAt(k - 1) == ChunkKind.Comma && KindAt(k + 1) != ChunkKind.Group)
            return !SeriesGoesOn(k);
        return AnotherFiniteFollows(k + 1);
    }

    // "condemned the launch, called on all to refrain, and urged …": one of several verbs of the same subject.
    private bool SeriesGoesOn(int k)
    {
        if (_main is not { IsPast: true, IsPassive: false } || _inRelative)
            return false;
        for (var i = k + 1; i + 1 < _chunks.Count && _chunks[i].Kind != ChunkKind.Stop; i++)
            if (_chunks[i].Kind == ChunkKind.And && _chunks[i + 1].Kind == ChunkKind.Verb)
                return _chunks[i + 1].Verb is { Form: VerbForm.Finite, IsPast: true, IsPassive: false };
        return false;
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
                case ChunkKind.Preposition
                    when classes.OpensClause(_chunks[i].Word) && KindAt(i + 1) == ChunkKind.Group && KindAt(i + 2) == ChunkKind.Verb:
                    return false;
                case ChunkKind.Preposition when KindAt(i + 1) is ChunkKind.Group or ChunkKind.Time:
                    i++;
                    continue;
                case ChunkKind.Group
                    when i > k && KindAt(i - 1) == ChunkKind.And && KindAt(i - 2) == ChunkKind.Group && KindAt(i + 1) != ChunkKind.Verb:
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
        var shared = false;
        var defines = _inRelative && _defines && _main is null;
        var subject = _subject;
        subject.Clear();
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
            // "stated that Norway would join, and asked for help": a past verb goes on with the one before "that".
            if (verb.IsPast && !_main.IsPast && _superior is { IsPast: true, IsPassive: false } superior)
                (_main, _superior) = (superior, null);
            // "discussed steps that show …, and pledged to act": and so behind a relative clause of the present.
            else if (
                verb is { IsPast: true, IsPassive: false }
                && !_main.IsPast
                && KindAt(k - 1) == ChunkKind.And
                && _outer.Count > 0
                && _outer.Peek().Main is { IsPast: true, IsPassive: false } outside
            )
            {
                _outer.Pop();
                (_main, _inRelative) = (outside, false);
            }
            subject.AddRange(_main.IsPassive ? _main.Object : _main.Subject);
        }
        (_infinitive, _mainIsThird, _sharesTo) = (null, verb.IsThird, false);
        var passive = verb.IsPassive || IsShortPassive(k, verb, subject);
        // "was opened in 1846, and closed in 1908": the second participle shares the auxiliary too.
        if (shared && !passive && _main!.IsPassive && verb.MayBeReduced && KindAt(k + 1) != ChunkKind.Group)
            passive = true;
        var clause = Make(verb, passive);
        clause.Defines = defines && _inRelative;
        (passive ? clause.Object : clause.Subject).AddRange(subject);
        // "the plan, which both unveiled at the summit": the relative stands for what was unveiled.
        if (
            _main is null
            && _lead.Count > 0
            && !passive
            && (_relative == classes.That || _inRelative && _relative == classes.Which)
            && KindAt(k + 1) is ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Stop
        )
            clause.Object.AddRange(_antecedent);
        _relative = 0;
        if (_ifClause)
            clause.Modality = Modality.Hypothetical;
        else if (shared && verb.Modality == Modality.Stated && _main!.Modality != Modality.Stated && !verb.IsPast)
            clause.Modality = _main.Modality;
        var inherited = shared ? _main : null;
        var subordinated = _subordinatedTo;
        var when = _subordinator == classes.When || _subordinator == classes.That || _subordinator == classes.As;
        return Finish(k, clause, passive, inherited, when ? subordinated : null, isMain: true);
    }

    // "The Embassy established on 1 May 1971", "Embassy established 1971": entries of lists leave out "was".
    private bool IsShortPassive(int k, in VerbGroup verb, List<NounGroup> subject) =>
        verb.MayBeReduced
        && subject.Count > 0
        && classes.IsOnlyTransitive(verb.Lemma)
        && (KindAt(k + 1) == ChunkKind.Time || KindAt(k + 1) == ChunkKind.Preposition && KindAt(k + 2) == ChunkKind.Time)
        && KindAt(KindAt(k + 1) == ChunkKind.Time ? k + 2 : k + 3) != ChunkKind.Group;

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
            KindAt(k - 1) == ChunkKind.Group
            && _last.Count > 0
            && (_newest is null || _lead.Count > 0 || KindAt(k - 2) != ChunkKind.Verb)
            && KindAt(k - 2) != ChunkKind.Comma
                ? _last
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
        // "established relations, raising its consulate to an embassy"
        if (KindAt(k - 1) == ChunkKind.Comma)
            clause.MannerOf = newest;
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

    private int ReadFirstInfinitive(int k, in VerbGroup verb)
    {
        _sharesTo = false;
        return ReadInfinitive(k, verb);
    }

    private int ReadInfinitive(int k, in VerbGroup verb)
    {
        var clause = Make(verb);
        var governor = _newest;
        if (governor is not null)
        {
            clause.Governor = governor;
            governor.GovernsInfinitive = true;
            var syntacticSubject = governor.IsPassive ? governor.Object : governor.Subject;
            // "was the first state to recognise it", "was among the last to sign": it has, when it was.
            var isOfRow =
                (governor.Lemma == classes.Be || governor.Lemma == classes.Become)
                && k > 0
                && _chunks[k - 1] is { Kind: ChunkKind.Group, IsRanked: true };
            var subject =
                !isOfRow
                && !governor.IsPassive
                && governor.Object.Count > 0
                && KindAt(k - 1) == ChunkKind.Group
                && governors.Of(governor.Lemma) == Modality.Intended
                && TakesObjectAsSubject(governor)
                    ? governor.Object
                    : syntacticSubject;
            (verb.IsPassive ? clause.Object : clause.Subject).AddRange(subject);
            // "was ready to conclude"
            var meant =
                governor.Lemma == classes.Be && classes.IsDisposition(WordBefore(k)) ? Modality.Intended : governors.Of(governor.Lemma);
            clause.Modality = (Modality)Math.Max((int)meant, (int)governor.Modality);
            clause.IsNegative |= governor.IsNegative || governors.Refuses(governor.Lemma);
            if (governors.Refuses(governor.Lemma) || isOfRow)
                clause.Modality = governor.Modality;
            if (isOfRow)
                clause.IsPast = governor.IsPast;
        }
        else
        {
            (verb.IsPassive ? clause.Object : clause.Subject).AddRange(_lead);
            clause.Modality = Modality.Intended;
        }
        _infinitive = clause;
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

    private Clause Make(in VerbGroup verb, bool? passive = null, VerbForm? form = null)
    {
        var clause = _clauses.NewClause();
        clause.Begin(_sentence, verb, passive ?? verb.IsPassive, form ?? verb.Form);
        return clause;
    }
}
