using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation.Comparing;

/// <summary>Agreements: one name, or two names of one agreement signed at the same time by the same parties.</summary>
internal sealed class AgreementComparer : IFactComparer
{
    private const double SameName = 0.85;
    private const double SameTelling = 0.8;
    private const double Similar = 0.3;
    private const int LeastTelling = 3;

    /// <inheritdoc/>
    public string Kind => Agreement.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        // The words of the sentence too: it may speak of another agreement's subject.
        return subject.Content.Concat(SubjectReader.Stems(subject.Fact.Evidence.Quote)).Distinct(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Agreement)a.Fact.Body, (Agreement)b.Fact.Body);
        if (!Parties.Fit(a.Fact.Parties, b.Fact.Parties))
            return Comparison.Apart;
        var likeness = NameLikeness.Of(a, b);
        var conflict = Conflicts(first.Signed, second.Signed);
        if (likeness >= SameName && !conflict)
            return Comparison.Same(likeness, "the same name");
        if (likeness >= SameName)
            return Comparison.Beside(likeness, "the same name, signed at another time");
        if (
            likeness >= SameTelling
            && first.AgreementKind == second.AgreementKind
            && first.Signed is { } one
            && second.Signed is { } other
            && one.MayOverlap(other)
        )
            return Comparison.Same(
                likeness,
                "two names of one agreement: the telling words, the parties and the date of signature are the same"
            );
        var contained = Likeness.Containment(a.Content, b.Content);
        if (contained >= 0.6 && likeness >= Similar)
            return Comparison.Beside(likeness, "a similar name");
        return SpeaksOf(a, b) || SpeaksOf(b, a)
            ? Comparison.Beside(0.2, "the sentence on one speaks of the subject of the other")
            : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Agreement)a.Fact.Body, (Agreement)b.Fact.Body);
        return Agrees(first.Signed, second.Signed)
            && Agrees(first.InForce, second.InForce)
            && Agrees(first.Expires, second.Expires)
            && (first.Term is null || second.Term is null || first.Term == second.Term);
    }

    // Several telling words of a name, all of them in the other's sentence under a name of its own.
    private static bool SpeaksOf(Subject a, Subject b)
    {
        var telling = NameLikeness.Telling(
            b.Words.Where(w => w is { IsParty: false, Role: SubjectWordRole.Content or SubjectWordRole.Ground })
                .Select(w => w.Stem)
                .ToHashSet(StringComparer.Ordinal)
        );
        return telling.Count >= LeastTelling && telling.IsSubsetOf(SubjectReader.Stems(a.Fact.Evidence.Quote));
    }

    // What one leaves out, the other does not deny.
    private static bool Agrees(Edtf? a, Edtf? b) => a is null || b is null || a.MayOverlap(b);

    private static bool Conflicts(Edtf? a, Edtf? b) => a is not null && b is not null && !a.MayOverlap(b);
}
