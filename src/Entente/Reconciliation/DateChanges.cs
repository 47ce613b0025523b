using Entente.Reconciliation.Comparing;

namespace Entente.Reconciliation;

/// <summary>What changed between two dates: what stood on the first as it was known then, and what on the second.</summary>
public static class DateChanges
{
    /// <summary>The changes, those of the most weight first.</summary>
    /// <param name="before">The topics of the facts known on the first date.</param>
    /// <param name="first">The first date.</param>
    /// <param name="after">The topics of the facts known on the second date.</param>
    /// <param name="second">The second date.</param>
    public static IReadOnlyList<Change> Between(TopicBook before, DateOnly first, TopicBook after, DateOnly second)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<Change>();
        foreach (var topic in after.Topics)
        {
            if (Governing(topic, second) is not { } now)
                continue;
            var then = topic.Facts.Select(before.Of).FirstOrDefault(t => t is not null) is { } old ? Governing(old, first) : null;
            changes.Add(Of(then, now));
        }
        return ChangeFinder.InOrder(changes);
    }

    private static Change Of(StandingFact? then, StandingFact now)
    {
        if (then is null)
            return now.Standing.Kind == StandingKind.Lapsed
                ? new Change(Relation.Lapsed, null, now.Fact, now.Standing.Why, null, [])
                : new Change(Relation.New, null, now.Fact, "", null, []);
        if (now.Standing.Kind == StandingKind.Lapsed && then.Standing.Kind != StandingKind.Lapsed)
            return new Change(Relation.Lapsed, then.Fact, now.Fact, now.Standing.Why, null, []);
        var (one, other) = (new Subject(then.Fact), new Subject(now.Fact));
        if (!FactComparers.Of(now.Fact.Kind).SaysTheSame(one, other))
            return new Change(Relation.Revised, then.Fact, now.Fact, ChangeWords.Of(one, other), null, []);
        return new Change(Relation.Unchanged, then.Fact, now.Fact, "", null, []);
    }

    // What a person would be told: the last fact that is not superseded.
    private static StandingFact? Governing(Topic topic, DateOnly day) =>
        StandingReader.Of(topic, day).LastOrDefault(s => s.Standing.Kind != StandingKind.Superseded);
}
