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
    private const int MostRoughDays = 60;
    private const int MostRoughYears = 5;

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
            // Most facts differ in nothing that could not both be: their words are read only where they do.
            var subjects = new Subject?[topic.Facts.Count];
            Subject SubjectOf(int at) => subjects[at] ??= new Subject(topic.Facts[at]);
            for (var i = 0; i < subjects.Length; i++)
            for (var j = i + 1; j < subjects.Length; j++)
            {
                var (a, b) = (topic.Facts[i], topic.Facts[j]);
                if (!AreOfOneTime(a, b) || Why(a, b) is not { } why || sourceOf(a.Document) == sourceOf(b.Document))
                    continue;
                if (comparer.SaysTheSame(SubjectOf(i), SubjectOf(j)))
                    continue;
                // Facts that only others connect are not held against each other.
                if (FactComparers.Compare(SubjectOf(i), SubjectOf(j)).Verdict == Verdict.Same)
                    Add(found, topic, a, b, why);
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

    // Three documents against one are one disagreement.
    private static void Add(List<Disagreement> found, Topic topic, Fact a, Fact b, (string One, string Other) said)
    {
        var (why, turned) = ($"{said.One} and {said.Other}", $"{said.Other} and {said.One}");
        var at = found.FindIndex(d => ReferenceEquals(d.Topic, topic) && (d.Why == why || d.Why == turned));
        if (at < 0)
        {
            found.Add(new Disagreement(topic, a, b, why, []));
            return;
        }
        var more = new[] { a, b }.Where(f => f != found[at].First && f != found[at].Second && !found[at].Others.Contains(f));
        found[at] = found[at] with { Others = [.. found[at].Others, .. more] };
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

    private static (string One, string Other)? Why(Fact a, Fact b) =>
        (a.Body, b.Body) switch
        {
            (Figure one, Figure other) when !ValueRange.Of(one).Touches(ValueRange.Of(other)) => (
                FigureWording.Of(one),
                FigureWording.Of(other)
            ),
            (Rank { Position: { } one }, Rank { Position: { } other }) when one != other => ($"place {one}", $"place {other}"),
            (Event, Event) => Dates("", a.When, b.When),
            (Agreement one, Agreement other) => Dates("signed ", one.Signed, other.Signed)
                ?? Dates("in force ", one.InForce, other.InForce)
                ?? Dates("until ", one.Expires, other.Expires),
            (Mechanism one, Mechanism other) => Dates("since ", one.Since, other.Since),
            (Membership one, Membership other) when one.Role != other.Role => (one.Role, other.Role),
            (Contact { Telephone: { } one }, Contact { Telephone: { } other }) when one != other => (one, other),
            (Contact one, Contact other) => (one.Address ?? "no address", other.Address ?? "no address"),
            _ => null,
        };

    private static (string One, string Other)? Dates(string what, Edtf? one, Edtf? other) =>
        one is not null && other is not null && !one.MayOverlap(other) && !AreNear(one, other)
            ? (what + TimeWording.Of(one), what + TimeWording.Of(other))
            : null;

    // "about 8 April 1917" is no other day than 6 April; "about 1858" no other year than 1860.
    private static bool AreNear(Edtf one, Edtf other)
    {
        if (!IsRough(one) && !IsRough(other) || one is not { Start: { } a } || other is not { Start: { } b })
            return false;
        var room =
            a.Day > 0 && b.Day > 0 ? MostRoughDays
            : a.Month > 0 && b.Month > 0 ? MostDaysApart
            : MostRoughYears * MostDaysApart;
        return Math.Abs(a.Earliest.DayNumber - b.Earliest.DayNumber) <= room;
    }

    private static bool IsRough(Edtf time) =>
        time.Start is { Qualifier: not DateQualifier.None } || time.End is { Qualifier: not DateQualifier.None };
}
