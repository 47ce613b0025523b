using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>How the date of a fact stands to that of a reference.</summary>
internal enum DateAgreement
{
    /// <summary>They cannot be the same time.</summary>
    Apart,

    /// <summary>They are the same, as exact as each other.</summary>
    Same,

    /// <summary>The fact's is the more exact one, and lies within the reference's.</summary>
    FactIsFiner,

    /// <summary>The reference's is the more exact one, and lies within the fact's.</summary>
    ReferenceIsFiner,

    /// <summary>They share days, and neither lies within the other.</summary>
    Overlap,
}

/// <summary>Partial dates held against each other: 1858 and 29 July 1858 agree.</summary>
internal static class DateComparison
{
    public static DateAgreement Compare(Edtf fact, Edtf reference)
    {
        if (!fact.MayOverlap(reference))
            return DateAgreement.Apart;
        return (fact.Covers(reference), reference.Covers(fact)) switch
        {
            (true, true) => DateAgreement.Same,
            (true, false) => DateAgreement.ReferenceIsFiner,
            (false, true) => DateAgreement.FactIsFiner,
            _ => DateAgreement.Overlap,
        };
    }

    /// <summary>The time as such an act has it: about a day is about its year, since a date that is not sure is no exact one.</summary>
    public static Edtf Blurred(Edtf time) =>
        !IsUnsure(time) ? time
        : time.IsInterval ? Edtf.Between(YearOf(time.Start), YearOf(time.End))
        : Edtf.On(YearOf(time.Start)!.Value);

    /// <summary>Whether one of its ends is about, or perhaps, a date.</summary>
    public static bool IsUnsure(Edtf time) =>
        time.Start is { Qualifier: not DateQualifier.None } || time.End is { Qualifier: not DateQualifier.None };

    /// <summary>Whole years between two times that lie apart.</summary>
    public static int YearsBetween(Edtf a, Edtf b)
    {
        var (first, second) = Edtf.Compare(a, b) <= 0 ? (a, b) : (b, a);
        return first.Latest is { } end && second.Earliest is { } start ? start.Year - end.Year : 0;
    }

    private static PartialDate? YearOf(PartialDate? date) => date is { } d ? new PartialDate(d.Year, Qualifier: d.Qualifier) : null;
}
