using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions.Names;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>An office and the people who are stated to hold it.</summary>
/// <param name="Of">Whose office it is: a country or an organisation; null where no document tells.</param>
/// <param name="Title">Its title, in the words that most documents use.</param>
/// <param name="Holders">Who held it, in the order in which they are first stated to.</param>
public sealed record OfficeLine(string? Of, string Title, IReadOnlyList<OfficeHolder> Holders);

/// <summary>A person in an office.</summary>
/// <param name="Person">The person, by the fullest name that a document gives.</param>
/// <param name="Facts">The facts that say so, in the order of the times that they are of.</param>
public sealed record OfficeHolder(string Person, IReadOnlyList<Fact> Facts)
{
    /// <summary>The times for which a fact states it, each once: the time that it names, or the date of its document.</summary>
    public IReadOnlyList<Edtf> Times { get; } = [.. Facts.Select(Offices.TimeOf).OfType<Edtf>().Distinct()];

    /// <summary>The first day for which it may be stated; null where nothing is dated.</summary>
    public DateOnly? First => Times.Select(t => t.Earliest ?? t.Latest).Min();

    /// <summary>The last day for which it may be stated; null where nothing is dated.</summary>
    public DateOnly? Last => Times.Select(t => t.Latest ?? t.Earliest).Max();
}

/// <summary>Who held which office, when, as far as documents say.</summary>
public static class Offices
{
    /// <summary>The offices: those of the party with the most facts first, and of a party those most spoken of.</summary>
    public static IReadOnlyList<OfficeLine> Of(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var offices = facts
            .Where(f => f.Body is Office)
            .GroupBy(f => KeyOf((Office)f.Body), StringComparer.Ordinal)
            .Select(g => (Line: Line([.. g]), Facts: g.Count()))
            .ToList();
        var weights = offices
            .GroupBy(o => o.Line.Of ?? "", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(o => o.Facts), StringComparer.Ordinal);
        return
        [
            .. offices
                .OrderBy(o => o.Line.Of is null)
                .ThenByDescending(o => weights[o.Line.Of ?? ""])
                .ThenBy(o => o.Line.Of, StringComparer.Ordinal)
                .ThenByDescending(o => o.Facts)
                .ThenBy(o => o.Line.Title, StringComparer.Ordinal)
                .Select(o => o.Line),
        ];
    }

    /// <summary>The time of which a fact states who holds an office; null where neither it nor its document has one.</summary>
    public static Edtf? TimeOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.When ?? fact.Stated;
    }

    /// <summary>The time from the first to the last statement about a holder; null where nothing is dated.</summary>
    public static Edtf? SpanOf(OfficeHolder holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var first = holder.Times.MinBy(t => t.Earliest ?? DateOnly.MinValue);
        var last = holder.Times.MaxBy(t => t.Latest ?? DateOnly.MaxValue);
        return first is null || last is null ? null
            : first == last ? first
            : Edtf.Between(first.Start, last.End);
    }

    /// <summary>The offices with those of their holders that are asked for; nulls ask for all.</summary>
    /// <param name="offices">The offices.</param>
    /// <param name="of">Whose offices: a country or an organisation.</param>
    /// <param name="words">Words in a holder's name or in the title of the office.</param>
    /// <param name="firstYear">The first year for which a holder is stated.</param>
    /// <param name="lastYear">The last year.</param>
    public static IReadOnlyList<OfficeLine> With(
        IReadOnlyList<OfficeLine> offices,
        string? of,
        string? words,
        int? firstYear,
        int? lastYear
    )
    {
        ArgumentNullException.ThrowIfNull(offices);
        if (string.IsNullOrEmpty(of) && string.IsNullOrWhiteSpace(words) && firstYear is null && lastYear is null)
            return offices;
        bool Says(string text) => string.IsNullOrWhiteSpace(words) || text.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase);
        return
        [
            .. offices
                .Where(o => string.IsNullOrEmpty(of) || o.Of == of)
                .Select(o =>
                    o with
                    {
                        Holders =
                        [
                            .. o.Holders.Where(h =>
                                (Says(o.Title) || Says(h.Person))
                                && (firstYear is null || h.Last?.Year >= firstYear)
                                && (lastYear is null || h.First?.Year <= lastYear)
                            ),
                        ],
                    }
                )
                .Where(o => o.Holders.Count > 0),
        ];
    }

    // An office of nobody in particular is told apart by its words alone.
    private static string KeyOf(Office office) =>
        $"{office.Of}|{string.Join(' ', SubjectReader.Stems(office.Title).Order(StringComparer.Ordinal))}";

    private static OfficeLine Line(List<Fact> facts)
    {
        var title = facts
            .CountBy(f => ((Office)f.Body).Title, StringComparer.Ordinal)
            .OrderByDescending(t => t.Value)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .First()
            .Key;
        return new OfficeLine(
            ((Office)facts[0].Body).Of,
            title,
            [.. Holders(facts).OrderBy(h => h.First ?? DateOnly.MaxValue).ThenBy(h => h.Person, StringComparer.Ordinal)]
        );
    }

    // A shorter name is joined to the one fuller name that it may be; where it may be two people, it stays by itself.
    private static IEnumerable<OfficeHolder> Holders(List<Fact> facts)
    {
        var names = facts
            .GroupBy(f => PersonIdentity.Of(((Office)f.Body).Person))
            .OrderByDescending(g => g.Key.Length)
            .ThenBy(g => g.Key.Key, StringComparer.Ordinal);
        var people = new List<(PersonIdentity Identity, List<Fact> Facts)>();
        foreach (var name in names)
        {
            var fitting = people.Where(p => p.Identity.MayBe(name.Key)).ToList();
            if (fitting is [var only])
                only.Facts.AddRange(name);
            else
                people.Add((name.Key, [.. name]));
        }
        var order = Comparer<Edtf?>.Create(Edtf.Compare);
        return people.Select(p => new OfficeHolder(
            p.Facts.Select(f => ((Office)f.Body).Person).MaxBy(n => n.Length)!,
            [.. p.Facts.OrderBy(TimeOf, order).ThenBy(f => f, Comparer<Fact>.Create(Topic.Compare))]
        ));
    }
}
