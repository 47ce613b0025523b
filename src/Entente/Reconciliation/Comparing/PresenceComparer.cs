using Entente.Facts.Kinds;

namespace Entente.Reconciliation.Comparing;

/// <summary>Presences: whose, where, and what; armed forces in general are one thing by whatever words.</summary>
internal sealed class PresenceComparer : IFactComparer
{
    private static readonly HashSet<string> Forces =
    [
        .. "forces troops service members personnel military soldiers servicemen servicewomen".Split(' ').Select(SubjectReader.Stem),
    ];

    /// <inheritdoc/>
    public string Kind => Presence.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var presence = (Presence)subject.Fact.Body;
        return [$"{presence.Of} {presence.Host}"];
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Presence)a.Fact.Body, (Presence)b.Fact.Body);
        if (first.Host != second.Host || first.Of != second.Of)
            return Comparison.Apart;
        var likeness = Likeness.Jaccard(a.Stems, b.Stems);
        if (likeness >= 0.6)
            return Comparison.Same(likeness, "the same thing in the same country");
        return IsForces(a) && IsForces(b)
            ? Comparison.Same(Math.Max(likeness, 0.3), "the forces of one country in the other")
            : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Stems.SetEquals(b.Stems);
    }

    private static bool IsForces(Subject subject) =>
        subject.Content.Any(Forces.Contains) && !subject.Words.Any(w => w is { IsName: true, IsParty: false });
}
