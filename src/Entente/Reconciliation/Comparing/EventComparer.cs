using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation.Comparing;

/// <summary>Events: one act of one type among the same participants at one time; acts done once may be dated differently.</summary>
internal sealed class EventComparer : IFactComparer
{
    // How far apart two sources may date one act that is done once.
    private const int MostYearsApart = 3;
    private const int MostYearsApartToIt = 1;
    private const double SameObject = 0.5;
    private const double SameThing = 0.8;

    // Acts that two parties do once, or once in a long while: two dates for one are a disagreement.
    private static readonly HashSet<string> Once = new(
        "recognise establish_relations sever_relations resume_relations independence declare_war surrender".Split(' '),
        StringComparer.Ordinal
    );

    // Acts done once to one thing.
    private static readonly HashSet<string> OnceToIt = new(
        "sign enter_into_force ratify found join open_mission close_mission elevate_mission dissolve terminate".Split(' '),
        StringComparer.Ordinal
    );

    /// <inheritdoc/>
    public string Kind => Event.Name;

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var happened = (Event)subject.Fact.Body;
        if (Once.Contains(happened.Type))
            return [$"{happened.Type} {string.Join(' ', happened.Participants.Order(StringComparer.Ordinal))}"];
        if (OnceToIt.Contains(happened.Type))
            return subject.Content.Count > 0 ? subject.Content.Select(w => $"{happened.Type} {w}").Concat(Years(subject)) : Years(subject);
        return Years(subject);
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = ((Event)a.Fact.Body, (Event)b.Fact.Body);
        if (first.Type != second.Type || a.Fact.When is not { } one || b.Fact.When is not { } other)
            return Comparison.Apart;
        var sameParties = Parties.AreSame(first.Participants, second.Participants);
        if (
            !sameParties
            && !(Math.Min(first.Participants.Count, second.Participants.Count) > 1 && Parties.Fit(first.Participants, second.Participants))
        )
            return Comparison.Apart;
        if (
            first.Place is not null
            && second.Place is not null
            && Likeness.AreApart(SubjectReader.Stems(first.Place), SubjectReader.Stems(second.Place))
        )
            return Comparison.Apart;
        var overlap = one.MayOverlap(other);
        if (Once.Contains(first.Type))
            return sameParties && (overlap || YearsApart(one, other) <= MostYearsApart)
                ? Comparison.Same(overlap ? 1 : 0.5, overlap ? "the same act at the same time" : "an act done once, dated differently")
                : Comparison.Apart;
        var likeness = ObjectLikeness(a, b);
        if (OnceToIt.Contains(first.Type) && a.Content.Count > 0 && b.Content.Count > 0)
        {
            // Other telling words, another thing: "the Trade Agreement" is not "the Digital Trade Agreement".
            if (likeness < SameThing || !overlap && YearsApart(one, other) > MostYearsApartToIt)
                return Comparison.Apart;
            return Comparison.Same(
                likeness,
                overlap ? "the same act at the same time" : "an act done once to the same thing, dated differently"
            );
        }
        if (!overlap)
            return Comparison.Apart;
        // Without the day, two acts of one type in one year are one only where their words are the same.
        var isDay = one.Start is { Day: > 0 } && other.Start is { Day: > 0 };
        var enough =
            isDay && sameParties
                ? (a.Content.Count == 0 || b.Content.Count == 0 ? true : likeness >= 0.3)
                : likeness >= SameObject && a.Content.Count > 0;
        return enough ? Comparison.Same(Math.Max(0.1, likeness), "the same act at the same time") : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Fact.When is null || b.Fact.When is null || a.Fact.When.MayOverlap(b.Fact.When);
    }

    private static double ObjectLikeness(Subject a, Subject b) =>
        a.Content.Count == 0 || b.Content.Count == 0 || !Numbers(a).SetEquals(Numbers(b))
            ? 0
            : Math.Max(Likeness.Jaccard(a.Content, b.Content), Likeness.Jaccard(a.Name.Telling, b.Name.Telling));

    // "$1.2 million" announced and "$1.3 million" announced are two things.
    private static HashSet<string> Numbers(Subject subject) =>
        subject.Words.Where(w => char.IsAsciiDigit(w.Text[0])).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);

    // A time may span years: a key for each, so that both find the other. Long spans are known by their ends.
    private static IEnumerable<string> Years(Subject subject)
    {
        if (subject.Fact.When is not { } when)
            yield break;
        var type = ((Event)subject.Fact.Body).Type;
        var (first, last) = (when.Earliest?.Year ?? when.Latest!.Value.Year, when.Latest?.Year ?? when.Earliest!.Value.Year);
        for (var year = first; year <= Math.Min(last, first + 10); year++)
            yield return FormattableString.Invariant($"{type} {year}");
        if (last > first + 10)
            yield return FormattableString.Invariant($"{type} {last}");
    }

    private static int YearsApart(Edtf a, Edtf b) => Math.Abs((a.Earliest ?? a.Latest!.Value).Year - (b.Earliest ?? b.Latest!.Value).Year);
}
