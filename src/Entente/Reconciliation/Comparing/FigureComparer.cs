using Entente.Facts.Kinds;

namespace Entente.Reconciliation.Comparing;

/// <summary>Figures: the same unit, the same thing counted, done in the same way, within the same limits.</summary>
internal sealed class FigureComparer : IFactComparer
{
    private const double SameCore = 0.75;
    private const double CloseCore = 0.5;
    private const decimal MostTimes = 10;

    // Money that somebody gives at a time is an act, not a level: two such sums are two gifts.
    private static readonly HashSet<string> Giving =
    [
        "announce",
        "announces",
        "announced",
        "announcing",
        "provide",
        "provides",
        "provided",
        "providing",
        "pledge",
        "pledged",
        "contribute",
        "contributed",
        "commit",
        "committed",
        "donate",
        "donated",
        "award",
        "awarded",
        "allocate",
        "allocated",
        "launch",
        "launched",
        "invest",
        "invests",
        "investing",
        "deliver",
        "delivered",
    ];

    /// <inheritdoc/>
    public string Kind => Figure.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var unit = ((Figure)subject.Fact.Body).Unit;
        return subject.Content.Select(stem => $"{unit} {stem}");
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Figure)a.Fact.Body, (Figure)b.Fact.Body);
        if (first.Unit != second.Unit || !a.SharesParty(b))
            return Comparison.Apart;
        var (m, n) = (a.Measure, b.Measure);
        var core = Likeness.Jaccard(m.Core, n.Core);
        var all = Likeness.Jaccard(a.Stems, b.Stems);
        if (core < SameCore || m.Head != n.Head)
            return Neighbours(a, b, core);
        if (!m.Acts.SetEquals(n.Acts) && (IsGeneral(m) || m.Acts.Count > 0 && n.Acts.Count > 0))
            return Comparison.Beside(all, $"one counts {Those(m)}, the other {Those(n)}");
        if (Likeness.AreApart(m.Places, n.Places))
            return Comparison.Beside(all, $"one is of {Words(m.Places)}, the other of {Words(n.Places)}");
        // "six reactors" of India are not "three reactors" of Poland.
        if (
            !Parties.Fit(a.Fact.Parties, b.Fact.Parties)
            || Likeness.AreApart(m.Whose, n.Whose)
            || Likeness.AreApart(PartiesOf(a), PartiesOf(b))
        )
            return Comparison.Beside(all, "one is of one country, the other of another");
        if (IsGeneral(m) && !AreWithinTheSame(m, n))
            return Comparison.Beside(all, "counted within other limits");
        if (first.Value != second.Value && (IsGift(a) || IsGift(b)))
            return Comparison.Beside(all, "sums given at a time, each an act of its own");
        if (IsGeneral(m) && AreFarApart(first.Value, second.Value))
            return Comparison.Beside(all, "numbers of another order, hardly counted of the same");
        return Comparison.Same(
            Math.Max(all, 0.01),
            all >= 0.999 ? "the same measure in the same words" : "the same thing counted, in nearly the same words"
        );
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Figure)a.Fact.Body, (Figure)b.Fact.Body);
        return first.Value == second.Value && first.Upper == second.Upper && first.Bound == second.Bound;
    }

    private static Comparison Neighbours(Subject a, Subject b, double core)
    {
        var common = Likeness.Common(a.Content, b.Content);
        var isClose =
            core >= CloseCore && a.Measure.Head == b.Measure.Head || common >= 2 && Likeness.Containment(a.Content, b.Content) >= 0.5;
        if (!isClose || !a.Fact.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(b.Fact.Parties))
            return Comparison.Apart;
        return Comparison.Beside(
            Likeness.Jaccard(a.Stems, b.Stems) * 0.9,
            a.Measure.Head != b.Measure.Head
                ? $"one counts {a.Measure.Noun}, the other {b.Measure.Noun}"
                : "the same noun, counted of other things"
        );
    }

    private static bool IsGift(Subject subject) =>
        ((Figure)subject.Fact.Body).Unit.Length == 3
        && subject
            .Fact.Evidence.Quote.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Any(w => Giving.Contains(w.ToLowerInvariant()));

    // "exports", "people", "U.S. jobs": without their limits they are of nothing in particular.
    private static bool IsGeneral(Measure measure) => measure.Nouns <= 1;

    // Countries limit it too, but one that is left out is that of the relationship.
    private static bool AreWithinTheSame(Measure m, Measure n)
    {
        var (first, second) = (
            m.Limits.Except(m.Whose).ToHashSet(StringComparer.Ordinal),
            n.Limits.Except(n.Whose).ToHashSet(StringComparer.Ordinal)
        );
        return first.Count == 0 && second.Count == 0 || Likeness.Jaccard(first, second) >= 0.5;
    }

    // One noun, and numbers of other orders: "700 U.S. jobs" and "100,000 U.S. jobs" were counted of other things.
    private static bool AreFarApart(decimal a, decimal b) =>
        Math.Min(Math.Abs(a), Math.Abs(b)) * MostTimes < Math.Max(Math.Abs(a), Math.Abs(b));

    private static string Those(Measure measure) => measure.ActWords.Length == 0 ? "them all" : $"those {measure.ActWords}";

    private static HashSet<string> PartiesOf(Subject subject) =>
        subject.Words.Where(w => w.IsParty).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);

    private static string Words(IReadOnlySet<string> words) => $"“{string.Join(' ', words.Order(StringComparer.Ordinal))}”";
}
