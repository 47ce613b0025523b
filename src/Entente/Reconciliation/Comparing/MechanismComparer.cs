using Entente.Facts.Kinds;

namespace Entente.Reconciliation.Comparing;

/// <summary>Mechanisms: one name or acronym, among the same parties.</summary>
internal sealed class MechanismComparer : IFactComparer
{
    private const double SameName = 0.8;

    /// <inheritdoc/>
    public string Kind => Mechanism.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Name.Keys(subject);
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (!Parties.Fit(a.Fact.Parties, b.Fact.Parties))
            return Comparison.Apart;
        var likeness = NameLikeness.Of(a, b);
        return likeness >= SameName ? Comparison.Same(likeness, "the same name") : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Mechanism)a.Fact.Body, (Mechanism)b.Fact.Body);
        return first.Since is null || second.Since is null || first.Since.MayOverlap(second.Since);
    }
}
