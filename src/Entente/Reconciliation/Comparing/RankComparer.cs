using Entente.Facts.Kinds;

namespace Entente.Reconciliation.Comparing;

/// <summary>Ranks: the same holder, the same thing ranked, in the same order.</summary>
internal sealed class RankComparer : IFactComparer
{
    private const double SameThing = 0.6;

    // "top", "first", "leading", "biggest": words for one order.
    private static readonly Dictionary<string, string> Orders = new(StringComparer.Ordinal)
    {
        ["top"] = "largest",
        ["leading"] = "largest",
        ["biggest"] = "largest",
        ["first"] = "largest",
        ["most"] = "largest",
        ["greatest"] = "largest",
        ["major"] = "largest",
    };

    /// <inheritdoc/>
    public string Kind => Rank.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Content.Select(w => $"{((Rank)subject.Fact.Body).Holder} {w}");
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Rank)a.Fact.Body, (Rank)b.Fact.Body);
        if (first.Holder != second.Holder || OrderOf(first) != OrderOf(second) || !Parties.Fit(a.Fact.Parties, b.Fact.Parties))
            return Comparison.Apart;
        var likeness = Likeness.Jaccard(a.Stems, b.Stems);
        if (
            likeness < SameThing
            && !(Likeness.Jaccard(a.Measure.Core, b.Measure.Core) >= 0.99 && !Likeness.AreApart(a.Measure.Places, b.Measure.Places))
        )
            return Comparison.Apart;
        return Comparison.Same(likeness, "the same holder and the same thing ranked");
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Rank)a.Fact.Body, (Rank)b.Fact.Body);
        return first.Position == second.Position && AmongTheSame(a, b);
    }

    /// <summary>Among whom it is the first: what stands behind "than" in the words; empty where nothing does.</summary>
    public static string Among(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var quote = subject.Fact.Evidence.Quote;
        var than = quote.IndexOf(" than ", StringComparison.Ordinal);
        if (than < 0 || ((Rank)subject.Fact.Body).Order is not ("most" or "more" or "largest" or "greater"))
            return "";
        var end = quote.IndexOfAny(['.', ',', ';'], than + 6);
        return quote[(than + 6)..(end < 0 ? quote.Length : end)].Trim();
    }

    private static bool AmongTheSame(Subject a, Subject b)
    {
        var (first, second) = (SubjectReader.Stems(Among(a)), SubjectReader.Stems(Among(b)));
        var (one, other) = (Numbers(Among(a)), Numbers(Among(b)));
        return first.Count == 0 || second.Count == 0 || Likeness.Jaccard(first, second) >= 0.5 && one == other;
    }

    // "any other country" is said of one, "any other two countries" of a pair.
    private static string Numbers(string words) =>
        string.Join(
            ' ',
            words.Split(' ').Where(w => w is "two" or "three" or "four" or "pair" || (w.Length > 0 && char.IsAsciiDigit(w[0])))
        );

    private static string OrderOf(Rank rank) => Orders.GetValueOrDefault(rank.Order, rank.Order);
}
