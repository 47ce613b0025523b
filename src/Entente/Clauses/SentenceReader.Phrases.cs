namespace Entente.Clauses;

// What stands beside a verb: phrases, coordinated lists, times, and what follows up to the next verb.
internal sealed partial class SentenceReader
{
    private int ReadPhrase(int k, Clause? owner)
    {
        var preposition = _chunks[k];
        if (KindAt(k + 1) == ChunkKind.Time)
        {
            // "Following the coup on 3 May, …": the time is that of the coup.
            if (owner is not null || !EndsFrontPhraseOfAnotherTime(k))
                AddTime(_chunks[k + 1].Time!, owner);
            if (owner is not null && StandsInPhraseOfAnotherTime(k))
                _ofOthers.Add(_chunks[k + 1].Time!);
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
        var adjunct = _clauses.NewAdjunct(preposition.Word, preposition.First);
        var next = ReadList(k + 1, adjunct.Groups, preposition.Word == classes.Between, isFront: owner is null);
        adjunct.End = adjunct.Groups[^1].End;
        if (owner is not null)
            owner.Adjuncts.Add(adjunct);
        else
            _frontAdjuncts.Add(adjunct);
        if (owner is not null || _lead.Count == 0)
        {
            _last.Clear();
            _last.AddRange(adjunct.Groups);
        }
        return next;
    }

    private bool EndsFrontPhraseOfAnotherTime(int k) =>
        KindAt(k - 1) == ChunkKind.Group
        && _lead.Count == 0
        && _frontAdjuncts.Count > 0
        && classes.IsOfAnotherTime(_frontAdjuncts[^1].Preposition)
        && ReferenceEquals(_frontAdjuncts[^1].Groups[^1], _chunks[k - 1].Group);

    // "hosted him today, following up on their talks in Lima in May 2019": the later date is that of the talks.
    private bool StandsInPhraseOfAnotherTime(int k)
    {
        for (var i = k - 1; i >= 0; i--)
            if (KindAt(i) == ChunkKind.Preposition && classes.IsOfAnotherTime(_chunks[i].Word))
                return true;
            else if (KindAt(i) is not (ChunkKind.Group or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.And))
                return false;
        return false;
    }

    private bool IsFiniteForSure(int k)
    {
        var verb = _chunks[k].Verb;
        return verb.Form == VerbForm.Finite
            && (!verb.MayBeReduced || KindAt(k + 1) is not ChunkKind.Preposition || KindAt(k - 2) == ChunkKind.Preposition);
    }

    // A coordinated list behind a verb or preposition. It stops before a group that a finite verb follows.
    private int ReadList(int k, List<NounGroup> groups, bool between, bool isFront = false)
    {
        groups.Add(_chunks[k].Group!);
        var next = k + 1;
        var joined = next;
        var sawAnd = false;
        _members.Clear();
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
            // "in Yemen, and both committed to …": a pronoun before a verb begins anew.
            if (_chunks[i].IsPronoun && KindAt(i + 1) == ChunkKind.Verb)
                break;
            if (
                !between
                && KindAt(i + 1) == ChunkKind.Verb
                && (LeadsFinite(i + 1) || (isFront && _chunks[i + 1].Verb.Form == VerbForm.Finite))
            )
                break;
            // "stood at 3 billion and imports from Kenya amounted to …": the next group and its phrases have a verb of their own.
            if (
                !between
                && !isFront
                && and
                && KindAt(i + 1) == ChunkKind.Preposition
                && KindAt(i + 3) == ChunkKind.Verb
                && IsOwnVerb(i + 3)
            )
                break;
            _members.Add(_chunks[i].Group!);
            next = i + 1;
            // "the Legation in X and the Legation in Y": phrases of a member stay with it.
            if (and)
            {
                groups.AddRange(_members);
                _members.Clear();
                sawAnd = true;
                joined = next;
            }
        }
        if (sawAnd)
            return joined;
        return k + 1;
    }

    private bool IsOwnVerb(int k) => LeadsFinite(k) && !_chunks[k].Verb.MayBeReduced && !_chunks[k].Verb.IsBareBase;

    private bool LeadsFinite(int k)
    {
        var verb = _chunks[k].Verb;
        return verb.Form == VerbForm.Finite && !(verb.MayBeReduced && KindAt(k + 1) is ChunkKind.Preposition or ChunkKind.Time);
    }

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
            _last.Clear();
            next = ReadList(next, _last, between: false);
            if (!isPassive)
                clause.Object.AddRange(_last);
        }
        (_times, _frontTimes) = (_frontTimes, _times);
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
            else if (
                kind == ChunkKind.Group
                && !isPassive
                && clause.Object.Count == 0
                && KindAt(next - 1) == ChunkKind.Time
                && !GroupLeadsVerb(next)
            )
            {
                // "announced in 2014 an extension": the object stands behind the time.
                next = ReadList(next, clause.Object, between: false);
                _last.Clear();
                _last.AddRange(clause.Object);
            }
            else if (kind == ChunkKind.Comma && KindAt(next + 1) is ChunkKind.Time or ChunkKind.Preposition && !OpensNewClause(next + 1))
                next++;
            else if (
                kind == ChunkKind.Comma
                && KindAt(next + 1) == ChunkKind.Group
                && !GroupLeadsVerb(next + 1)
                && !ListLeadsVerb(next + 1)
            )
            {
                // An apposition: it adds nothing to the clause, but may be what a relative or participle refers to.
                next += 2;
            }
            else if (kind == ChunkKind.And && KindAt(next + 1) is ChunkKind.Preposition or ChunkKind.Time && !OpensNewClause(next + 1))
                next++;
            else
                break;
        }
        if (isPassive)
            MoveAgent(clause);
        clause.Times.AddRange(_times);
        if (_ofOthers.Count > 0 && !clause.Times.TrueForAll(_ofOthers.Contains))
            clause.Times.RemoveAll(_ofOthers.Contains);
        // "resumed relations and recognised the government on 19 April": one time for both, wherever it stands.
        if (shares is not null && clause.Times.TrueForAll(IsLimit))
        {
            clause.BorrowTimes(shares);
            clause.MannerOf = shares.MannerOf;
        }
        else if (shares is not null && shares.Times.Count == 0)
            shares.BorrowTimes(clause);
        if (governedBy is not null)
        {
            if (clause.Times.TrueForAll(IsLimit))
            {
                clause.BorrowTimes(governedBy);
                if (isMain)
                    clause.MannerOf = governedBy;
            }
            else if (governedBy.Times.Count == 0 && isMain)
            {
                governedBy.BorrowTimes(clause);
                clause.MannerOf = governedBy;
            }
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
                // "dissolved the empire in 1806, and in 1811 annexed the cities"
                case ChunkKind.Verb:
                    return i > k && KindAt(k - 1) == ChunkKind.And && _chunks[i].Verb is { Form: VerbForm.Finite, IsPassive: false };
                default:
                    return false;
            }
        return false;
    }

    // "…, Norway, Chile, and Peru decided": a list that a verb follows is no apposition.
    private bool ListLeadsVerb(int k)
    {
        var hasAnd = false;
        for (var i = k + 1; i < _chunks.Count; i++)
            switch (_chunks[i].Kind)
            {
                case ChunkKind.Comma or ChunkKind.And when KindAt(i + 1) is ChunkKind.Group or ChunkKind.And:
                    hasAnd |= _chunks[i].Kind == ChunkKind.And;
                    continue;
                case ChunkKind.Group:
                    continue;
                case ChunkKind.Verb:
                    return hasAnd && LeadsFinite(i) && !_chunks[i].Verb.MayBeReduced && KindAt(i - 1) == ChunkKind.Group;
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
