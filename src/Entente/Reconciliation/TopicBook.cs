using Entente.Facts;

namespace Entente.Reconciliation;

/// <summary>
/// The topics of a set of facts. The same facts and decisions give the same topics, in whatever order they come.
/// </summary>
/// <remarks>
/// Facts are looked up by the keys of their kind's comparer, so that only those are compared which may have something in
/// common; topics are what is connected by <see cref="Verdict.Same"/>, but for the pairs that a person parted.
/// </remarks>
public sealed class TopicBook
{
    // The closest tell what a reader may mistake for it; more would hide them.
    private const int MostNeighbours = 5;

    private readonly Dictionary<FactKey, Topic> _byFact;
    private readonly TopicPairs? _pairs;

    private TopicBook(IReadOnlyList<Topic> topics, TopicPairs? pairs = null)
    {
        (Topics, _pairs) = (topics, pairs);
        _byFact = topics.SelectMany(t => t.Facts.Select(f => (f, t))).ToDictionary(p => FactKey.Of(p.f), p => p.t);
    }

    /// <summary>The topics, in the order of their first facts.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The topic of a fact, or null where it is not among these facts.</summary>
    public Topic? Of(Fact fact) => _byFact.GetValueOrDefault(FactKey.Of(fact));

    /// <summary>The topic with an id, or that of the fact with it; null where there is none.</summary>
    public Topic? Find(string id) => Topics.FirstOrDefault(t => t.Id == id) ?? Topics.FirstOrDefault(t => t.Facts.Any(f => f.Id == id));

    /// <summary>The topics of several books, whose facts are of different kinds, as one book.</summary>
    public static TopicBook Of(IReadOnlyList<TopicBook> books)
    {
        ArgumentNullException.ThrowIfNull(books);
        return new TopicBook([.. books.SelectMany(b => b.Topics).OrderBy(t => t.Facts[0], Comparer<Fact>.Create(Topic.Compare))]);
    }

    /// <summary>Joins facts to topics.</summary>
    /// <param name="facts">The facts; those with the same document and id count once.</param>
    /// <param name="decisions">What people decided, in order; a later decision on the same two facts overrules an earlier one.</param>
    /// <param name="known">A book of many of the same facts, whose comparisons are not made again.</param>
    public static TopicBook Of(IEnumerable<Fact> facts, IReadOnlyList<TopicDecision>? decisions = null, TopicBook? known = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var compared = TopicPairs.Of(facts, known?._pairs);
        var ordered = compared.Facts;
        var pairs = compared.Pairs;
        if (decisions is { Count: > 0 })
            Decide(ordered, pairs = [.. pairs], decisions);
        var sets = new DisjointSets(ordered.Length);
        foreach (var pair in pairs)
            if (pair.Comparison.Verdict == Verdict.Same)
                sets.Join(pair.First, pair.Second);
        return new TopicBook(Gather(ordered, pairs, sets), compared);
    }

    // A person's word stands over the comparison.
    private static void Decide(Fact[] facts, List<TopicPair> pairs, IReadOnlyList<TopicDecision> decisions)
    {
        var places = new Dictionary<FactKey, int>();
        for (var i = 0; i < facts.Length; i++)
            places.Add(FactKey.Of(facts[i]), i);
        var last = new Dictionary<(int, int), TopicDecision>();
        foreach (var decision in decisions)
            if (places.TryGetValue(decision.First, out var a) && places.TryGetValue(decision.Second, out var b) && a != b)
                last[(Math.Min(a, b), Math.Max(a, b))] = decision;
        pairs.RemoveAll(p => last.ContainsKey((p.First, p.Second)));
        foreach (var ((first, second), decision) in last.Where(d => d.Value.AreOne && facts[d.Key.Item1].Kind == facts[d.Key.Item2].Kind))
            pairs.Add(new TopicPair(first, second, Comparison.Same(1, Said("joined by a person", decision.Reason)), ByPerson: true));
        foreach (var ((first, second), decision) in last.Where(d => !d.Value.AreOne))
        {
            Part(pairs, facts.Length, first, second);
            pairs.Add(new TopicPair(first, second, Comparison.Beside(1, Said("parted by a person", decision.Reason)), ByPerson: true));
        }
        pairs.Sort(TopicPair.InOrder);
    }

    // As long as others still connect the two, the weakest pair of the way between them goes.
    private static void Part(List<TopicPair> pairs, int count, int first, int second)
    {
        while (true)
        {
            var sets = new DisjointSets(count);
            // The closest pairs are joined first: the pair that at last connects the two is the weakest that does.
            TopicPair? weakest = null;
            foreach (
                var pair in pairs
                    .Where(p => p.Comparison.Verdict == Verdict.Same)
                    .OrderByDescending(p => p.ByPerson)
                    .ThenByDescending(p => p.Comparison.Closeness)
                    .ThenBy(p => (p.First, p.Second))
            )
            {
                sets.Join(pair.First, pair.Second);
                if (sets.Find(first) != sets.Find(second))
                    continue;
                weakest = pair;
                break;
            }
            if (weakest is null)
                return;
            pairs.Remove(weakest);
        }
    }

    private static List<Topic> Gather(Fact[] facts, List<TopicPair> pairs, DisjointSets sets)
    {
        var members = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < facts.Length; i++)
        {
            // The first fact of a set is its root, since sets are joined to the smaller number.
            var root = sets.Find(i);
            if (!members.TryGetValue(root, out var list))
                members.Add(root, list = []);
            list.Add(i);
        }
        string IdOf(int i) => "t-" + facts[sets.Find(i)].Id;
        var joins = pairs.Where(p => p.Comparison.Verdict == Verdict.Same).ToLookup(p => sets.Find(p.First));
        var beside = pairs
            .Where(p => p.Comparison.Verdict == Verdict.Beside && sets.Find(p.First) != sets.Find(p.Second))
            .SelectMany(p => ((int Own, int Other, TopicPair Pair)[])[(p.First, p.Second, p), (p.Second, p.First, p)])
            .ToLookup(n => sets.Find(n.Own));
        return
        [
            .. members.Select(set => new Topic(
                IdOf(set.Key),
                facts[set.Key].Kind,
                [.. set.Value.Select(i => facts[i])],
                [.. joins[set.Key].Select(p => new TopicJoin(facts[p.First], facts[p.Second], p.Comparison.Reason, p.ByPerson))],
                [
                    .. beside[set.Key]
                        .OrderByDescending(n => n.Pair.Comparison.Closeness)
                        .ThenBy(n => n.Other)
                        .DistinctBy(n => sets.Find(n.Other))
                        .Take(MostNeighbours)
                        .Select(n => new TopicNeighbour(IdOf(n.Other), facts[n.Own], facts[n.Other], n.Pair.Comparison.Reason)),
                ]
            )),
        ];
    }

    private static string Said(string what, string reason) => reason.Length == 0 ? what : $"{what}: {reason}";
}
