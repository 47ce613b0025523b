using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>What comes at a time.</summary>
public enum DueKind
{
    /// <summary>An agreement ends.</summary>
    Lapse,

    /// <summary>Something is to be done by then.</summary>
    Deadline,

    /// <summary>Something is fixed for then.</summary>
    Scheduled,
}

/// <summary>An end, a deadline or a fixed date, with what it rests on.</summary>
/// <param name="Kind">What comes.</param>
/// <param name="On">When.</param>
/// <param name="What">What ends, is to be done or begins, in words.</param>
/// <param name="RestsOn">What the time was worked out from; null where the document says it.</param>
/// <param name="Fact">The fact that says so.</param>
/// <param name="IsPast">Whether the time had passed on the date asked for.</param>
/// <param name="WasPastWhenStated">Whether it had already passed, or was passing, when the document was out.</param>
/// <param name="Later">A later fact that still speaks of it, if there is one: the agreement extended, the meeting held.</param>
public sealed record DueItem(
    DueKind Kind,
    Edtf On,
    string What,
    string? RestsOn,
    Fact Fact,
    bool IsPast,
    bool WasPastWhenStated,
    Fact? Later
);

/// <summary>Finds ends, deadlines and fixed dates.</summary>
public static class DueList
{
    /// <summary>All of them: first those to come, soonest first, then those past, the last first.</summary>
    /// <param name="topics">The topics of the facts known.</param>
    /// <param name="asOf">The date asked for.</param>
    public static IReadOnlyList<DueItem> Of(TopicBook topics, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var items = new List<DueItem>();
        foreach (var topic in topics.Topics)
            switch (topic.Kind)
            {
                case Agreement.Name:
                    Add(items, topic, asOf);
                    break;
                case Position.Name:
                    foreach (
                        var fact in topic
                            .Facts.GroupBy(f => ((Position)f.Body).Deadline)
                            .Where(g => g.Key is not null)
                            .Select(g => g.First())
                    )
                    {
                        var (what, restsOn) = Told(fact);
                        items.Add(Item(DueKind.Deadline, ((Position)fact.Body).Deadline!, what, restsOn, fact, asOf, null));
                    }
                    break;
                case Event.Name:
                    var first = topic.Facts[0];
                    if (
                        first is { When: { } when, Stated: { } stated }
                        && when.Earliest is { } day
                        && day >= stated.Earliest
                        && (when.IsAfter(stated.Latest ?? day) || IsFixed(first))
                    )
                        items.Add(
                            Item(
                                DueKind.Scheduled,
                                when,
                                first.About,
                                null,
                                first,
                                asOf,
                                topic.Facts.LastOrDefault(f => f.Stated?.IsAfter(when.Latest ?? day) == true)
                            )
                        );
                    break;
                default:
                    break;
            }
        return
        [
            .. items.Where(i => !i.IsPast).OrderBy(i => i.On, Soonest).ThenBy(i => i.Fact, InOrder),
            .. items.Where(i => i.IsPast).OrderByDescending(i => i.On, Soonest).ThenBy(i => i.Fact, InOrder),
        ];
    }

    private static readonly Comparer<Edtf> Soonest = Comparer<Edtf>.Create(Edtf.Compare);
    private static readonly Comparer<Fact> InOrder = Comparer<Fact>.Create(Topic.Compare);

    private static void Add(List<DueItem> items, Topic topic, DateOnly asOf)
    {
        // An end that a later document moved is told with the later one only.
        var terms = Terms.Of(topic.Facts);
        if (terms is { End: { } end, EndsOn: { } fact })
            items.Add(Item(DueKind.Lapse, end, ((Agreement)fact.Body).Title, terms.RestsOn, fact, asOf, null));
        if (
            terms is { Start: { } start, StartsOn: { Stated: { } stated } on }
            && ((Agreement)on.Body).InForce is not null
            && start.Latest >= stated.Earliest
        )
            items.Add(Item(DueKind.Scheduled, start, $"{((Agreement)on.Body).Title} enters into force", null, on, asOf, null));
    }

    // What a deadline was worked out from stands in brackets behind what the fact says: "(by 1 May 2020: 4 months after …)".
    private static (string What, string? RestsOn) Told(Fact fact)
    {
        var at = fact.About.LastIndexOf(" (by ", StringComparison.Ordinal);
        if (at < 0 || fact.About[^1] != ')')
            return (fact.About, null);
        var colon = fact.About.IndexOf(": ", at, StringComparison.Ordinal);
        return (fact.About[..at], colon < 0 ? null : fact.About[(colon + 2)..^1]);
    }

    // "is scheduled to enter into force": said of a day in the document's own month or year.
    private static bool IsFixed(Fact fact) => fact.Body is Event { Type: "enter_into_force" };

    private static DueItem Item(DueKind kind, Edtf on, string what, string? restsOn, Fact fact, DateOnly asOf, Fact? later) =>
        new(kind, on, what, restsOn, fact, on.IsBefore(asOf), fact.Stated is { Latest: { } published } && on.Earliest <= published, later);
}
