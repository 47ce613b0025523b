using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>A thing that documents speak of: a mechanism, a membership, a base. Once, however many speak of it.</summary>
/// <param name="Topic">The facts about it.</param>
/// <param name="First">The date of the first document that speaks of it; null where none is dated.</param>
/// <param name="Last">The date of the last one; null where none is dated.</param>
/// <param name="Documents">How many documents speak of it.</param>
/// <param name="Since">Since when it is said to be, as it was stated last; null where no document says.</param>
public sealed record Spoken(Topic Topic, Edtf? First, Edtf? Last, int Documents, Edtf? Since)
{
    /// <summary>The fact stated last.</summary>
    public Fact Latest => Topic.Latest;

    /// <summary>Whom any of the facts is about.</summary>
    public IEnumerable<string> Parties => Topic.Facts.SelectMany(f => f.Parties).Distinct(StringComparer.Ordinal);

    /// <summary>What is spoken of, one for each topic: what most documents speak of first.</summary>
    public static IReadOnlyList<Spoken> Of(TopicBook topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics
                .Topics.Select(Of)
                .OrderByDescending(s => s.Documents)
                .ThenByDescending(s => s.Last, Comparer<Edtf?>.Create((a, b) => Edtf.Compare(a, b)))
                .ThenBy(s => s.Latest.About, StringComparer.Ordinal),
        ];
    }

    /// <summary>Those that were spoken of by a date.</summary>
    public static IReadOnlyList<Spoken> By(IReadOnlyList<Spoken> spoken, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        return [.. spoken.Where(s => s.First?.IsAfter(date) != true)];
    }

    /// <summary>The mechanisms of a kind with words in their names; nulls ask for all.</summary>
    public static IReadOnlyList<Spoken> Mechanisms(IReadOnlyList<Spoken> spoken, string? kind, string? words)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        return
        [
            .. spoken.Where(s =>
                s.Latest.Body is Mechanism mechanism
                && (string.IsNullOrEmpty(kind) || mechanism.MechanismKind == kind)
                && (string.IsNullOrWhiteSpace(words) || mechanism.Title.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))
            ),
        ];
    }

    private static Spoken Of(Topic topic)
    {
        var dated = topic.Facts.Select(f => f.Stated).OfType<Edtf>().ToList();
        return new Spoken(
            topic,
            dated.Count == 0 ? null : dated[0],
            dated.Count == 0 ? null : dated[^1],
            topic.Facts.Select(f => f.Document).Distinct(StringComparer.Ordinal).Count(),
            topic.Facts.Reverse().Select(SinceOf).FirstOrDefault(t => t is not null)
        );
    }

    private static Edtf? SinceOf(Fact fact) => fact.Body is Mechanism mechanism ? mechanism.Since : fact.When;
}
