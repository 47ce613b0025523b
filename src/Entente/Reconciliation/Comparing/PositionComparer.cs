using Entente.Facts.Kinds;

namespace Entente.Reconciliation.Comparing;

/// <summary>Positions: the same holders, nearly the same words.</summary>
internal sealed class PositionComparer : IFactComparer
{
    private const double SameWords = 0.7;
    private const int MostKeys = 4;

    /// <inheritdoc/>
    public string Kind => Position.Name;

    // The longest words are the rarest, near enough: two positions in the same words share one of them.
    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var holders = string.Join(' ', ((Position)subject.Fact.Body).Holders.Order(StringComparer.Ordinal));
        return subject
            .Content.OrderByDescending(w => w.Length)
            .ThenBy(w => w, StringComparer.Ordinal)
            .Take(MostKeys)
            .Select(w => $"{holders}: {w}");
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Position)a.Fact.Body, (Position)b.Fact.Body);
        if (!Parties.AreSame(first.Holders, second.Holders))
            return Comparison.Apart;
        var likeness = Likeness.Jaccard(a.Stems, b.Stems);
        return likeness >= SameWords && a.Content.Count >= 2
            ? Comparison.Same(likeness, "the same holders, in nearly the same words")
            : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Position)a.Fact.Body, (Position)b.Fact.Body);
        return first.Act == second.Act && Equals(first.Deadline, second.Deadline) && a.Stems.SetEquals(b.Stems);
    }
}
