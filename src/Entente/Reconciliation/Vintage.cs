using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>A measure with its values over stated time.</summary>
/// <param name="Topic">The topic of the figures.</param>
/// <param name="Measure">What is measured, in the words of the figure stated last.</param>
/// <param name="Values">The values, in the order in which they were stated.</param>
public sealed record Vintage(Topic Topic, string Measure, IReadOnlyList<VintageValue> Values);

/// <summary>A value of a measure.</summary>
/// <param name="Stated">When it was stated; null where the document bears no date.</param>
/// <param name="Of">The time that it is a value of; null where the document does not say.</param>
/// <param name="Figure">The number with its bound and unit.</param>
/// <param name="Range">The numbers that it may mean.</param>
/// <param name="Fact">The fact that states it.</param>
public sealed record VintageValue(Edtf? Stated, Edtf? Of, Figure Figure, ValueRange Range, Fact Fact);

/// <summary>Figures as vintages.</summary>
public static class Vintages
{
    /// <summary>The measures, those with the most values first, then in the order in which they were first stated.</summary>
    /// <param name="topics">The topics of the facts known.</param>
    /// <param name="leastValues">Measures with fewer values are left out.</param>
    public static IReadOnlyList<Vintage> Of(TopicBook topics, int leastValues = 1)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics
                .Topics.Where(t => t.Kind == Figure.Name && t.Facts.Count >= leastValues)
                .Select(t => new Vintage(
                    t,
                    ((Figure)t.Latest.Body).Measure,
                    [.. t.Facts.Select(f => new VintageValue(f.Stated, f.When, (Figure)f.Body, ValueRange.Of((Figure)f.Body), f))]
                ))
                .OrderByDescending(v => v.Values.Select(x => x.Figure.Value).Distinct().Count() > 1)
                .ThenByDescending(v => v.Values.Count),
        ];
    }

    /// <summary>The measures of which the last number differs from the first; what was stated last first. A number of the same day is no move.</summary>
    public static IReadOnlyList<Vintage> Moved(IReadOnlyList<Vintage> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return
        [
            .. measures
                .Where(m => FirstAndLast(m) is { } ends && NumbersOf(ends.First.Figure) != NumbersOf(ends.Last.Figure))
                .OrderByDescending(m => FirstAndLast(m)!.Value.Last.Stated, Comparer<Edtf?>.Create(Edtf.Compare))
                .ThenByDescending(m => m.Values.Count),
        ];
    }

    /// <summary>Those with words in their measure; null asks for all.</summary>
    public static IReadOnlyList<Vintage> With(IReadOnlyList<Vintage> measures, string? words)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return string.IsNullOrWhiteSpace(words)
            ? measures
            : [.. measures.Where(m => m.Measure.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The first and the last dated value of a measure; null where there are no two of different dates.</summary>
    public static (VintageValue First, VintageValue Last)? FirstAndLast(Vintage measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var first = measure.Values.FirstOrDefault(v => v.Stated is not null);
        var last = measure.Values.LastOrDefault(v => v.Stated is not null);
        return first is null || last is null || first.Stated == last.Stated ? null : (first, last);
    }

    private static (decimal, decimal?) NumbersOf(Figure figure) => (figure.Value, figure.Upper);
}
