using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation.Comparing;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>Tells how the facts of a topic stand on a date.</summary>
public static class StandingReader
{
    /// <summary>How each fact stands that has anything to say about the date; those that speak of later times only are left out.</summary>
    /// <param name="topic">The topic, of facts known to the one who asks.</param>
    /// <param name="asOf">The date.</param>
    public static IReadOnlyList<StandingFact> Of(Topic topic, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var comparer = FactComparers.Of(topic.Kind);
        // A fact alone is held against none: its words need not be read.
        Subject[] subjects = topic.Facts.Count > 1 ? [.. topic.Facts.Select(f => new Subject(f))] : [];
        var standings = new List<StandingFact>(topic.Facts.Count);
        for (var i = 0; i < topic.Facts.Count; i++)
        {
            var fact = topic.Facts[i];
            if (Alone(topic, fact, asOf) is not { } standing)
                continue;
            if (
                standing.Kind is StandingKind.Holds or StandingKind.Asserted or StandingKind.Due or StandingKind.Scheduled
                && Later(subjects, i, comparer, asOf) is { } later
            )
                standing = new Standing(StandingKind.Superseded, true, $"{SourceOf(later)} says otherwise", later);
            standings.Add(new StandingFact(fact, topic, standing));
        }
        return standings;
    }

    // A fact by itself; an agreement by all that is known of its terms.
    private static Standing? Alone(Topic topic, Fact fact, DateOnly asOf) =>
        fact.Body switch
        {
            Agreement => OfAgreement(topic, fact, asOf),
            Event => OfEvent(fact, asOf),
            Position { Deadline: { } deadline } => OfDeadline(fact, deadline, asOf),
            _ => OfState(fact, asOf),
        };

    private static Standing? OfAgreement(Topic topic, Fact fact, DateOnly asOf)
    {
        var terms = Terms.Of(topic.Facts);
        if (terms.Start?.IsAfter(asOf) == true)
            return IsOut(fact, asOf) || terms.StartsOn is not null
                ? new Standing(StandingKind.Scheduled, true, $"begins {TimeWording.Of(terms.Start)}")
                : null;
        if (terms.Start is null && !IsOut(fact, asOf))
            return null;
        var begun = terms.Start is null || terms.Start.Latest <= asOf;
        if (terms.End is null)
            return fact.Stated is { } stated && !stated.IsBefore(asOf)
                ? new Standing(StandingKind.Holds, begun, "the document says so, and no end")
                : new Standing(StandingKind.Asserted, begun, "no document gives it an end");
        if (terms.End.IsBefore(asOf))
            return new Standing(StandingKind.Lapsed, true, $"ended {TimeWording.Of(terms.End)}{Resting(terms)}");
        var surely = terms.End.Start is { Day: > 0 } || terms.End.IsAfter(asOf);
        return new Standing(StandingKind.Holds, begun && surely, $"until {TimeWording.Of(terms.End)}{Resting(terms)}");
    }

    private static Standing? OfEvent(Fact fact, DateOnly asOf)
    {
        if (fact.When is not { } when)
            return null;
        if (when.IsAfter(asOf))
            return new Standing(StandingKind.Scheduled, true, TimeWording.Of(when));
        return new Standing(StandingKind.Holds, when.Latest is { } latest && latest <= asOf || when.IsInterval, TimeWording.Of(when));
    }

    private static Standing? OfDeadline(Fact fact, Edtf deadline, DateOnly asOf)
    {
        if (deadline.IsBefore(asOf))
            return new Standing(StandingKind.Lapsed, true, $"was due by {TimeWording.Of(deadline)}");
        return IsOut(fact, asOf) ? new Standing(StandingKind.Due, true, $"due by {TimeWording.Of(deadline)}") : null;
    }

    private static Standing? OfState(Fact fact, DateOnly asOf)
    {
        if (fact.When is { } when)
        {
            if (when.IsAfter(asOf))
                return fact.Stated?.IsAfter(asOf) == true
                    ? null
                    : new Standing(StandingKind.Scheduled, true, $"for {TimeWording.Of(when)}");
            if (when.IsBefore(asOf))
                return new Standing(StandingKind.Asserted, true, $"said of {TimeWording.Of(when)}; nothing later is known");
            if (when.End is not null || fact.Stated is null || !fact.Stated.IsBefore(asOf))
                return new Standing(StandingKind.Holds, IsWithin(when, asOf), $"said of {TimeWording.Of(when)}");
            return new Standing(StandingKind.Asserted, true, $"{TimeWording.Of(when)}; nothing says that it ended");
        }
        if (!IsOut(fact, asOf))
            return null;
        return fact.Stated is { } stated && !stated.IsBefore(asOf)
            ? new Standing(StandingKind.Holds, true, $"stated {TimeWording.Of(stated)}")
            : new Standing(
                StandingKind.Asserted,
                true,
                fact.Stated is null ? "stated in an undated document" : $"stated {TimeWording.Of(fact.Stated)}; nothing later is known"
            );
    }

    // The last fact of the topic that says otherwise, of a later time than this one, and that has something to say by then.
    private static Fact? Later(Subject[] subjects, int own, IFactComparer comparer, DateOnly asOf)
    {
        if (subjects.Length == 0)
            return null;
        var time = TimeOf(subjects[own].Fact);
        for (var i = subjects.Length - 1; i > own; i--)
        {
            var other = subjects[i].Fact;
            // Of the same day both stand: that is a disagreement, which is told elsewhere.
            if (Edtf.Compare(TimeOf(other), time) <= 0 || !IsSaidBy(other, asOf) || comparer.SaysTheSame(subjects[own], subjects[i]))
                continue;
            if (subjects[own].Fact.Body is not Event)
                return other;
        }
        return null;
    }

    private static Edtf? TimeOf(Fact fact) => fact.Body is Figure or Rank && fact.When is { End: not null } when ? when : fact.Stated;

    private static bool IsSaidBy(Fact fact, DateOnly asOf) =>
        fact.Body is Figure or Rank && fact.When is { } when ? !when.IsAfter(asOf) : IsOut(fact, asOf);

    private static bool IsOut(Fact fact, DateOnly asOf) => fact.Stated is null || !fact.Stated.IsAfter(asOf);

    private static bool IsWithin(Edtf when, DateOnly day) =>
        (when.Start is not { } start || start.Latest <= day || !when.IsInterval)
        && (when.End is not { } end || end.Earliest >= day || !when.IsInterval);

    private static string SourceOf(Fact fact) => fact.Stated is null ? fact.Document : $"{fact.Document} ({TimeWording.Of(fact.Stated)})";

    private static string Resting(Terms terms) => terms.RestsOn is null ? "" : $", {terms.RestsOn}";
}
