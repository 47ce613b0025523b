using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation.Comparing;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>Finds facts of different sources that cannot both hold. What one source revised itself is a change, not a disagreement.</summary>
public static class DisagreementFinder
{
    // Facts without a time of their own are of the time at which they are stated; so far apart both may have held.
    private const int MostDaysApart = 366;

    /// <summary>The disagreements among topics, those of the most weight first.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="sourceOf">Tells the source of a document: its work, or its name; editions of one work are one source.</param>
    public static IReadOnlyList<Disagreement> In(TopicBook topics, Func<string, string> sourceOf)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(sourceOf);
        var found = new List<Disagreement>();
        foreach (var topic in topics.Topics.Where(t => t.Facts.Count > 1))
        {
            var comparer = FactComparers.Of(topic.Kind);
            var subjects = topic.Facts.Select(f => new Subject(f)).ToArray();
            for (var i = 0; i < subjects.Length; i++)
            for (var j = i + 1; j < subjects.Length; j++)
            {
                var (a, b) = (subjects[i].Fact, subjects[j].Fact);
                if (sourceOf(a.Document) == sourceOf(b.Document) || comparer.SaysTheSame(subjects[i], subjects[j]))
                    continue;
                if (AreOfOneTime(a, b) && Why(a, b) is { } why)
                    found.Add(new Disagreement(topic, a, b, why));
            }
        }
        return
        [
            .. found
                .OrderByDescending(d => ChangeWeights.Of(d.First))
                .ThenBy(d => d.First, Comparer<Fact>.Create(Topic.Compare))
                .ThenBy(d => d.Second.Id, StringComparer.Ordinal),
        ];
    }

    // Acts done once and terms of an agreement are of no time; states must be of the same.
    private static bool AreOfOneTime(Fact a, Fact b)
    {
        if (a.Body is Event or Agreement or Mechanism)
            return true;
        if (a.When is not null || b.When is not null)
            return a.When is not null && b.When is not null && a.When.MayOverlap(b.When) && a.When.IsInterval == b.When.IsInterval;
        return a.Stated is { Earliest: { } first }
            && b.Stated is { Earliest: { } second }
            && Math.Abs(first.DayNumber - second.DayNumber) <= MostDaysApart;
    }

    private static string? Why(Fact a, Fact b) =>
        (a.Body, b.Body) switch
        {
            (Figure one, Figure other) when !ValueRange.Of(one).Touches(ValueRange.Of(other)) =>
                $"{FigureWording.Of(one)} and {FigureWording.Of(other)}",
            (Rank { Position: { } one }, Rank { Position: { } other }) when one != other => $"{one}. and {other}. place",
            (Event, Event) when a.When is { } one && b.When is { } other && !one.MayOverlap(other) =>
                $"{TimeWording.Of(one)} and {TimeWording.Of(other)}",
            (Agreement one, Agreement other) => Dates("signed", one.Signed, other.Signed)
                ?? Dates("in force", one.InForce, other.InForce)
                ?? Dates("until", one.Expires, other.Expires),
            (Mechanism one, Mechanism other) => Dates("since", one.Since, other.Since),
            (Membership one, Membership other) when one.Role != other.Role => $"{one.Role} and {other.Role}",
            (Contact one, Contact other) => one.Telephone != other.Telephone && one.Telephone is not null && other.Telephone is not null
                ? $"{one.Telephone} and {other.Telephone}"
                : $"{one.Address} and {other.Address}",
            _ => null,
        };

    private static string? Dates(string what, Edtf? one, Edtf? other) =>
        one is not null && other is not null && !one.MayOverlap(other) ? $"{what} {TimeWording.Of(one)} and {TimeWording.Of(other)}" : null;
}
