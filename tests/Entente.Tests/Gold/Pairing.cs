namespace Entente.Tests.Gold;

/// <summary>A found fact that answers to an annotated one, and the fields in which it differs.</summary>
internal sealed record Pair(ScoredFact Gold, ScoredFact Found, IReadOnlyList<string> Differing);

/// <summary>Pairs the facts of one document one to one.</summary>
internal static class Pairing
{
    /// <summary>Required facts go before optional ones, and pairs that agree in most fields before others.</summary>
    public static IReadOnlyList<Pair> Of(IReadOnlyList<ScoredFact> gold, IReadOnlyList<ScoredFact> found)
    {
        var pairs = new List<Pair>();
        var taken = new HashSet<ScoredFact>();
        foreach (var pair in Candidates(gold, found).OrderBy(p => p.Gold.IsOptional).ThenBy(p => p.Differing.Count))
            if (!taken.Contains(pair.Gold) && !taken.Contains(pair.Found))
            {
                taken.Add(pair.Gold);
                taken.Add(pair.Found);
                pairs.Add(pair);
            }
        return pairs;
    }

    private static IEnumerable<Pair> Candidates(IReadOnlyList<ScoredFact> gold, IReadOnlyList<ScoredFact> found) =>
        from g in gold
        let rule = KindRule.Find(g.Kind)
        where rule is not null
        from f in found
        where f.Kind == g.Kind && f.Start < g.End && g.Start < f.End && rule.Core(g, f)
        select new Pair(g, f, [.. rule.Fields.Where(field => !field.Agrees(g, f)).Select(field => field.Name)]);
}
