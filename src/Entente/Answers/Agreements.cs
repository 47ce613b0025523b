using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>An agreement by all that the documents say of it, and how it stands on a date.</summary>
/// <param name="Topic">The facts about it.</param>
/// <param name="Title">Its name, as it was stated last.</param>
/// <param name="AgreementKind">What it is: a treaty, a memorandum.</param>
/// <param name="Parties">Whose agreement it is.</param>
/// <param name="Signed">When it was signed, as it was stated last; null where no document says.</param>
/// <param name="InForce">When it entered or enters into force, as it was stated last; null where no document says.</param>
/// <param name="Terms">When it begins and ends, with the facts that say so.</param>
/// <param name="Standing">How it stands on the date; null where it says nothing about it.</param>
public sealed record AgreementStanding(
    Topic Topic,
    string Title,
    string AgreementKind,
    IReadOnlyList<string> Parties,
    Edtf? Signed,
    Edtf? InForce,
    Terms Terms,
    Standing? Standing
)
{
    /// <summary>The first time that is known of it, by which lists are ordered.</summary>
    public Edtf? First => Signed ?? Terms.Start ?? Topic.Facts[0].Stated;
}

/// <summary>An agreement of which a later document tells another end than was known before.</summary>
/// <param name="Topic">The facts about the agreement.</param>
/// <param name="Title">Its name, as the later document has it.</param>
/// <param name="Before">The end that was known before; null where none was.</param>
/// <param name="After">The end that the later document gives.</param>
/// <param name="By">The fact that gives it.</param>
public sealed record EndChange(Topic Topic, string Title, Edtf? Before, Edtf After, Fact By);

/// <summary>The agreements of a record, once each however many documents speak of them.</summary>
public static class Agreements
{
    /// <summary>All agreements, those signed first first.</summary>
    /// <param name="topics">The topics of the agreements known.</param>
    /// <param name="asOf">The date on which they stand.</param>
    public static IReadOnlyList<AgreementStanding> On(TopicBook topics, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics
                .Topics.Where(t => t.Kind == Agreement.Name)
                .Select(t => Of(t, asOf))
                .OrderBy(a => a.First, Comparer<Edtf?>.Create(Edtf.Compare))
                .ThenBy(a => a.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>The agreements to which a later document gave an end, or another one; the newest first.</summary>
    public static IReadOnlyList<EndChange> WithNewEnds(TopicBook topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics
                .Topics.Where(t => t.Kind == Agreement.Name)
                .Select(NewEnd)
                .OfType<EndChange>()
                .OrderByDescending(c => c.By.Stated, Comparer<Edtf?>.Create(Edtf.Compare)),
        ];
    }

    /// <summary>Those of a kind that stand in a way, by the names of both; nulls ask for all.</summary>
    public static IReadOnlyList<AgreementStanding> Of(IReadOnlyList<AgreementStanding> agreements, string? kind, string? standing)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        return
        [
            .. agreements.Where(a =>
                (string.IsNullOrEmpty(kind) || a.AgreementKind == kind)
                && (string.IsNullOrEmpty(standing) || a.Standing is { } s && Standing.NameOf(s.Kind) == standing)
            ),
        ];
    }

    private static AgreementStanding Of(Topic topic, DateOnly asOf)
    {
        var latest = (Agreement)topic.Latest.Body;
        return new AgreementStanding(
            topic,
            latest.Title,
            latest.AgreementKind,
            [.. topic.Facts.SelectMany(f => f.Parties).Distinct(StringComparer.Ordinal)],
            Last(topic, a => a.Signed),
            Last(topic, a => a.InForce),
            Terms.Of(topic.Facts),
            // What a later fact says of it counts; facts that it supersedes do not.
            StandingReader.Of(topic, asOf).LastOrDefault(s => s.Standing.Kind != StandingKind.Superseded)?.Standing
        );
    }

    // What was known before the document that gives the end that counts. Documents without a date come after all others: they tell no change.
    private static EndChange? NewEnd(Topic topic)
    {
        if (Terms.Of(topic.Facts) is not { End: { } after, EndsOn: { Stated: { } stated } by })
            return null;
        var known = topic.Facts.TakeWhile(f => Edtf.Compare(f.Stated, stated) < 0).ToList();
        if (known.Count == 0)
            return null;
        var before = Terms.Of(known).End;
        return before == after ? null : new EndChange(topic, ((Agreement)by.Body).Title, before, after, by);
    }

    private static Edtf? Last(Topic topic, Func<Agreement, Edtf?> field) =>
        topic.Facts.Reverse().Select(f => field((Agreement)f.Body)).FirstOrDefault(t => t is not null);
}
