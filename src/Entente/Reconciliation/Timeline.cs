using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>A thing that happened, began, ends or is fixed, once however many documents say it.</summary>
/// <param name="On">When.</param>
/// <param name="What">What, in words.</param>
/// <param name="Fact">The fact that says it first.</param>
/// <param name="Others">Other facts that say it.</param>
public sealed record TimelineEntry(Edtf On, string What, Fact Fact, IReadOnlyList<Fact> Others);

/// <summary>A relationship in order: its events, and the dates of agreements and mechanisms that no event tells.</summary>
public static class Timeline
{
    /// <summary>The entries, earliest first.</summary>
    /// <param name="topics">The topics of the facts known.</param>
    /// <param name="within">The time asked for, or null for all.</param>
    public static IReadOnlyList<TimelineEntry> Of(TopicBook topics, Edtf? within = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var entries = new List<TimelineEntry>();
        foreach (var topic in topics.Topics)
            switch (topic.Kind)
            {
                case Event.Name:
                    Add(entries, topic, f => f.When, f => f.About);
                    break;
                case Agreement.Name when Terms.Of(topic.Facts) is { End: { } end, EndsOn: { } fact }:
                    entries.Add(new TimelineEntry(end, $"{((Agreement)fact.Body).Title} ends", fact, []));
                    break;
                case Position.Name:
                    Add(entries, topic, f => ((Position)f.Body).Deadline, f => $"Due: {f.About}");
                    break;
                default:
                    break;
            }
        return
        [
            .. entries
                .Where(e => within is null || e.On.MayOverlap(within))
                .OrderBy(e => e.On, Comparer<Edtf>.Create(Edtf.Compare))
                .ThenBy(e => e.Fact, Comparer<Fact>.Create(Topic.Compare)),
        ];
    }

    // The most exact date of a topic tells it best; of those as exact, the one stated first.
    private static void Add(List<TimelineEntry> entries, Topic topic, Func<Fact, Edtf?> time, Func<Fact, string> words)
    {
        var dated = topic.Facts.Where(f => time(f) is not null).ToList();
        if (dated.Count == 0)
            return;
        var told = dated.OrderBy(f => LengthOf(time(f)!)).First();
        entries.Add(new TimelineEntry(time(told)!, words(told), told, [.. topic.Facts.Where(f => !ReferenceEquals(f, told))]));
    }

    private static int LengthOf(Edtf time) => (time.Latest ?? DateOnly.MaxValue).DayNumber - (time.Earliest ?? DateOnly.MinValue).DayNumber;
}
