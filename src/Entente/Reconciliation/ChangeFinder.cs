using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation.Comparing;

namespace Entente.Reconciliation;

/// <summary>Finds what became of the facts of one edition in another.</summary>
/// <remarks>
/// Comparable facts are paired one to one, those that say the same first, then the closest. What is left of positions is paired by the
/// rare words that both have: the same subject in other words. What is left of names is looked for in the later text.
/// </remarks>
public sealed class ChangeFinder
{
    private readonly Subject[] _earlier;
    private readonly Subject[] _later;
    private readonly DocumentText? _laterText;
    private readonly Dictionary<int, int> _laterOf = [];
    private readonly HashSet<int> _taken = [];
    private readonly List<(int Earlier, int Later)> _again = [];
    private readonly Dictionary<(FactKey, FactKey), TopicDecision> _decisions;

    private ChangeFinder(
        IReadOnlyList<Fact> earlier,
        IReadOnlyList<Fact> later,
        DocumentText? laterText,
        IReadOnlyList<TopicDecision> decisions
    )
    {
        _decisions = TopicDecision.LastOfEach(decisions);
        _earlier = [.. earlier.Order(Comparer<Fact>.Create(Topic.Compare)).Select(f => new Subject(f))];
        _later = [.. later.Order(Comparer<Fact>.Create(Topic.Compare)).Select(f => new Subject(f))];
        _laterText = laterText;
    }

    /// <summary>The changes between two editions, those of the most weight first.</summary>
    /// <param name="earlier">The facts of the earlier one.</param>
    /// <param name="later">The facts of the later one.</param>
    /// <param name="laterText">The later one's text, in which names are looked for that no fact of it repeats; or null.</param>
    /// <param name="decisions">What people decided of topics, in order.</param>
    public static IReadOnlyList<Change> Between(
        IReadOnlyList<Fact> earlier,
        IReadOnlyList<Fact> later,
        DocumentText? laterText = null,
        IReadOnlyList<TopicDecision>? decisions = null
    )
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new ChangeFinder(earlier, later, laterText, decisions ?? []).Find();
    }

    private List<Change> Find()
    {
        var beside = new List<Pair>();
        PairComparable(beside);
        PairInOtherWords();
        var changes = new List<Change>(_earlier.Length + _later.Length);
        for (var i = 0; i < _earlier.Length; i++)
            changes.Add(_laterOf.TryGetValue(i, out var j) ? Paired(_earlier[i], _later[j]) : Left(i, beside));
        SayTheSameAsOthers(changes);
        changes.AddRange(_again.Select(a => Paired(_earlier[a.Earlier], _later[a.Later])));
        for (var j = 0; j < _later.Length; j++)
            if (!_taken.Contains(j))
                changes.Add(
                    new Change(
                        Relation.New,
                        null,
                        _later[j].Fact,
                        "",
                        null,
                        Neighbours(beside.Where(p => p.Later == j), p => _earlier[p.Earlier])
                    )
                );
        return InOrder(changes);
    }

    /// <summary>Changes in the order in which they are told: by weight, then as the words stand.</summary>
    internal static List<Change> InOrder(IEnumerable<Change> changes) =>
        [.. changes.OrderByDescending(ChangeWeights.Of).ThenBy(c => c.Earlier ?? c.Later!, Comparer<Fact>.Create(Topic.Compare))];

    private void PairComparable(List<Pair> beside)
    {
        var byKey = new Dictionary<(string, string), List<int>>();
        for (var j = 0; j < _later.Length; j++)
            foreach (var key in FactComparers.Of(_later[j].Fact.Kind).Keys(_later[j]).Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue((_later[j].Fact.Kind, key), out var list))
                    byKey.Add((_later[j].Fact.Kind, key), list = []);
                list.Add(j);
            }
        var same = new List<(Pair Pair, bool Equal)>();
        for (var i = 0; i < _earlier.Length; i++)
        {
            var comparer = FactComparers.Of(_earlier[i].Fact.Kind);
            var candidates = new SortedSet<int>();
            foreach (var key in comparer.Keys(_earlier[i]))
                if (byKey.TryGetValue((_earlier[i].Fact.Kind, key), out var list))
                    candidates.UnionWith(list);
            foreach (var j in candidates)
            {
                if (_decisions.ContainsKey(PairOf(i, j)))
                    continue;
                var comparison = FactComparers.Compare(_earlier[i], _later[j]);
                if (comparison.Verdict == Verdict.Same)
                    same.Add((new Pair(i, j, comparison), comparer.SaysTheSame(_earlier[i], _later[j])));
                else if (comparison.Verdict == Verdict.Beside)
                    beside.Add(new Pair(i, j, comparison));
            }
        }
        AddDecided(same);
        var ordered = same.OrderByDescending(p => p.Equal)
            .ThenByDescending(p => p.Pair.Comparison.Closeness)
            .ThenBy(p => p.Pair.Earlier)
            .ThenBy(p => p.Pair.Later)
            .ToList();
        foreach (var (pair, _) in ordered)
            if (!_laterOf.ContainsKey(pair.Earlier) && _taken.Add(pair.Later))
                _laterOf.Add(pair.Earlier, pair.Later);
        // A fact told twice in one edition and once in the other is paired twice.
        foreach (var (pair, equal) in ordered.Where(p => p.Equal))
        {
            var isTaken = !_taken.Add(pair.Later);
            if (!_laterOf.TryAdd(pair.Earlier, pair.Later) && !isTaken)
                _again.Add((pair.Earlier, pair.Later));
        }
    }

    // A person's word stands over the comparison.
    private void AddDecided(List<(Pair Pair, bool Equal)> same)
    {
        if (_decisions.Count == 0)
            return;
        for (var i = 0; i < _earlier.Length; i++)
        for (var j = 0; j < _later.Length; j++)
            if (_earlier[i].Fact.Kind == _later[j].Fact.Kind && _decisions.TryGetValue(PairOf(i, j), out var decision) && decision.AreOne)
                same.Add((new Pair(i, j, Comparison.Same(2, decision.Reason)), true));
    }

    private (FactKey, FactKey) PairOf(int i, int j) => TopicDecision.PairOf(FactKey.Of(_earlier[i].Fact), FactKey.Of(_later[j].Fact));

    private void PairInOtherWords()
    {
        var words = new RareWords(_earlier.Concat(_later).Where(s => s.Fact.Body is Position));
        var pairs = new List<(int Earlier, int Later, double Closeness)>();
        for (var i = 0; i < _earlier.Length; i++)
        {
            if (_laterOf.ContainsKey(i) || _earlier[i].Fact.Body is not Position)
                continue;
            for (var j = 0; j < _later.Length; j++)
                if (
                    !_taken.Contains(j)
                    && _later[j].Fact.Body is Position
                    && !_decisions.ContainsKey(PairOf(i, j))
                    && words.Closeness(_earlier[i], _later[j]) is > 0 and var closeness
                )
                    pairs.Add((i, j, closeness));
        }
        // Each must be the closest to the other: what is left over of a pair has nothing to do with what is left over of the next.
        var (bestOfEarlier, bestOfLater) = (pairs.ToLookup(p => p.Earlier), pairs.ToLookup(p => p.Later));
        foreach (var (i, j, closeness) in pairs.OrderByDescending(p => p.Closeness).ThenBy(p => p.Earlier).ThenBy(p => p.Later))
            if (
                closeness >= bestOfEarlier[i].Max(p => p.Closeness)
                && closeness >= bestOfLater[j].Max(p => p.Closeness)
                && !_laterOf.ContainsKey(i)
                && _taken.Add(j)
            )
                _laterOf.Add(i, j);
    }

    private static Change Paired(Subject earlier, Subject later)
    {
        var same = FactComparers.Of(earlier.Fact.Kind).SaysTheSame(earlier, later);
        return new Change(
            same ? Relation.Unchanged : Relation.Revised,
            earlier.Fact,
            later.Fact,
            same ? "" : ChangeWords.Of(earlier, later),
            null,
            []
        );
    }

    private Change Left(int i, List<Pair> beside)
    {
        var subject = _earlier[i];
        return NamedIn(subject) is { } named
            ? new Change(Relation.Unchanged, subject.Fact, null, "named again", named, [])
            : new Change(
                Relation.NotRepeated,
                subject.Fact,
                null,
                "",
                null,
                Neighbours(beside.Where(p => p.Earlier == i), p => _later[p.Later])
            );
    }

    // Two names of one treaty: what became of one became of the other.
    private void SayTheSameAsOthers(List<Change> changes)
    {
        for (var i = 0; i < _earlier.Length; i++)
        {
            if (changes[i].Relation != Relation.NotRepeated)
                continue;
            for (var k = 0; k < _earlier.Length; k++)
                if (
                    changes[k].Relation == Relation.Unchanged
                    && changes[k].Earlier!.Kind == changes[i].Earlier!.Kind
                    && FactComparers.Compare(_earlier[i], _earlier[k]).Verdict == Verdict.Same
                )
                {
                    changes[i] = changes[k] with { Earlier = _earlier[i].Fact };
                    break;
                }
        }
    }

    // An agreement or mechanism of which the later text says nothing more is still named there.
    private Evidence? NamedIn(Subject subject)
    {
        var name = subject.Fact.Body switch
        {
            Agreement agreement => agreement.Title,
            Mechanism mechanism => mechanism.Title,
            _ => null,
        };
        if (_laterText is null || name is null || NameCore.Of(name) is not { } core)
            return null;
        var at = _laterText.Value.IndexOf(core, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var span = _laterText.ToSpan(new CharRange(at, at + core.Length));
        return new Evidence(span, _laterText.Quote(span));
    }

    private static IReadOnlyList<ChangeNeighbour> Neighbours(IEnumerable<Pair> pairs, Func<Pair, Subject> other) =>
        [
            .. pairs
                .OrderByDescending(p => p.Comparison.Closeness)
                .Take(3)
                .Select(p => new ChangeNeighbour(other(p).Fact, p.Comparison.Reason)),
        ];

    private readonly record struct Pair(int Earlier, int Later, Comparison Comparison);
}
