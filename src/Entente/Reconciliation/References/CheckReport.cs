using Entente.Facts;

namespace Entente.Reconciliation.References;

/// <summary>What came of holding many facts against references.</summary>
/// <param name="Results">Differences first, then what is confirmed, then what is not in the reference; each in the order of the facts.</param>
/// <param name="LeftOut">How many facts were not compared, by the reason.</param>
public sealed record CheckReport(IReadOnlyList<CheckResult> Results, IReadOnlyDictionary<LeftOut, int> LeftOut)
{
    /// <summary>Holds the facts against the references.</summary>
    public static CheckReport Of(IEnumerable<Fact> facts, IReadOnlyList<ReferenceFile> files)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(files);
        var check = new ReferenceCheck(files);
        var results = new List<CheckResult>();
        var leftOut = new SortedDictionary<LeftOut, int>();
        foreach (var fact in facts)
        {
            var checkedFact = check.Check(fact);
            results.AddRange(checkedFact.Results);
            if (checkedFact.LeftOut is { } reason)
                leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
        }
        // OrderBy keeps the order of what is equal.
        return new CheckReport([.. WithoutSecondValues(results).OrderBy(r => r.Verdict)], leftOut);
    }

    // A document that tells an act with the reference's date, or an office with its holder, and elsewhere with another, speaks of two
    // occasions or contradicts itself: neither is a difference to the reference.
    private static IEnumerable<CheckResult> WithoutSecondValues(List<CheckResult> results)
    {
        var told = results
            .Where(r => r is { Verdict: CheckVerdict.Confirmed, Entry: ActEntry or HolderEntry })
            .Select(r => (r.Fact.Document, r.Entry))
            .ToHashSet();
        return results.Select(r =>
            r is { Verdict: CheckVerdict.Differs, Entry: ActEntry or HolderEntry } && told.Contains((r.Fact.Document, r.Entry))
                ? r with
                {
                    Verdict = CheckVerdict.NotInReference,
                    Note = "the document also says what the reference says",
                }
                : r
        );
    }

    /// <summary>How many results have a verdict.</summary>
    public int Count(CheckVerdict verdict) => Results.Count(r => r.Verdict == verdict);
}
