using Entente.Facts;
using Entente.Reconciliation.Comparing;

namespace Entente.Reconciliation;

/// <summary>Two facts that have something in common.</summary>
/// <param name="First">Place of one among the subjects.</param>
/// <param name="Second">Place of the other, behind the first.</param>
/// <param name="Comparison">How they stand to each other.</param>
/// <param name="ByPerson">Whether a person said so.</param>
internal sealed record TopicPair(int First, int Second, Comparison Comparison, bool ByPerson)
{
    /// <summary>The order of pairs: by their first fact, then by their second.</summary>
    public static int InOrder(TopicPair a, TopicPair b) => (a.First, a.Second).CompareTo((b.First, b.Second));
}

/// <summary>
/// Facts held against each other, two by two. How two stand depends on none of the others: what was compared once is taken over when some
/// facts come or go.
/// </summary>
internal sealed class TopicPairs
{
    // Of a small part of what is known, comparing anew is quicker than looking through all that was compared.
    private const int SmallPart = 20;

    private readonly Lazy<Dictionary<Fact, int>> _places;

    private TopicPairs(Fact[] facts, List<TopicPair> pairs)
    {
        (Facts, Pairs) = (facts, pairs);
        _places = new(Places);
    }

    /// <summary>The facts in the order in which they are told (<see cref="Topic.Compare"/>).</summary>
    public Fact[] Facts { get; }

    /// <summary>The pairs that are not apart, in order; not to be changed.</summary>
    public List<TopicPair> Pairs { get; }

    /// <summary>Compares facts.</summary>
    /// <param name="facts">The facts; those with the same document and id count once.</param>
    /// <param name="known">What was compared before, or null.</param>
    public static TopicPairs Of(IEnumerable<Fact> facts, TopicPairs? known)
    {
        var ordered = facts.DistinctBy(FactKey.Of).Order(Comparer<Fact>.Create(Topic.Compare)).ToArray();
        if (known is not null && ordered.Length < known.Facts.Length / SmallPart)
            known = null;
        var isNew = new bool[ordered.Length];
        var pairs = new List<TopicPair>();
        if (known is null)
        {
            Array.Fill(isNew, true);
        }
        else
        {
            // Both are in one order, so that the pairs taken over stay in theirs.
            var places = known._places.Value;
            var now = new int[known.Facts.Length];
            Array.Fill(now, -1);
            for (var i = 0; i < ordered.Length; i++)
                if (places.TryGetValue(ordered[i], out var at))
                    now[at] = i;
                else
                    isNew[i] = true;
            foreach (var pair in known.Pairs)
                if (now[pair.First] is >= 0 and var first && now[pair.Second] is >= 0 and var second)
                    pairs.Add(first == pair.First && second == pair.Second ? pair : pair with { First = first, Second = second });
        }
        if (Array.IndexOf(isNew, true) >= 0)
        {
            CompareNew([.. ordered.Select(f => new Subject(f))], isNew, pairs);
            pairs.Sort(TopicPair.InOrder);
        }
        return new TopicPairs(ordered, pairs);
    }

    private Dictionary<Fact, int> Places()
    {
        var places = new Dictionary<Fact, int>(Facts.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Facts.Length; i++)
            places.Add(Facts[i], i);
        return places;
    }

    // Only facts with a key in common can have something in common, and of these only pairs with a new fact are not known.
    private static void CompareNew(Subject[] subjects, bool[] isNew, List<TopicPair> pairs)
    {
        var byKey = new Dictionary<(string Kind, string Key), List<int>>();
        for (var i = 0; i < subjects.Length; i++)
            foreach (var key in FactComparers.Of(subjects[i].Fact.Kind).Keys(subjects[i]).Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue((subjects[i].Fact.Kind, key), out var list))
                    byKey.Add((subjects[i].Fact.Kind, key), list = []);
                list.Add(i);
            }
        var seen = new HashSet<(int, int)>();
        foreach (var list in byKey.Values)
            for (var i = 0; i < list.Count; i++)
            for (var j = i + 1; j < list.Count; j++)
            {
                if (!isNew[list[i]] && !isNew[list[j]] || !seen.Add((list[i], list[j])))
                    continue;
                var comparison = FactComparers.Compare(subjects[list[i]], subjects[list[j]]);
                if (comparison.Verdict != Verdict.Apart)
                    pairs.Add(new TopicPair(list[i], list[j], comparison, ByPerson: false));
            }
    }
}
