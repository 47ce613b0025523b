using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Facts;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

public sealed partial class Record
{
    // Comparisons are asked for again while somebody pages through them; more would only fill the memory.
    private const int MostComparisons = 16;

    private readonly ConcurrentDictionary<(DateOnly, DateOnly), Lazy<IReadOnlyList<Change>>> _compared = new();

    /// <summary>What changed between two documents or dates, the weightiest first; worked out once.</summary>
    /// <param name="compared">The two documents or dates; without a problem.</param>
    /// <param name="text">The text of a document, which the record does not keep: names are looked for in it that no fact repeats.</param>
    public IReadOnlyList<Change> Changes(Compared compared, Func<string, DocumentText?> text)
    {
        ArgumentNullException.ThrowIfNull(compared);
        if (compared.Documents is var (earlier, later))
            return Changes(earlier.Id, later.Id, text);
        var dates = compared.Dates ?? throw new ArgumentException("Nothing is compared.", nameof(compared));
        if (_compared.Count > MostComparisons)
            _compared.Clear();
        return _compared.GetOrAdd(dates, d => new(() => Between(d.Item1, d.Item2))).Value;
    }

    private IReadOnlyList<Change> Between(DateOnly first, DateOnly second)
    {
        TopicBook KnownBy(DateOnly day)
        {
            var known = KnownOn(Edtf.On(day.Year, day.Month, day.Day));
            // Where all was known by then, the topics are worked out already.
            return (known.Facts.Count == Facts.Count ? this : known).Book([.. FactKinds.All.Select(k => k.Name)]);
        }
        return DateChanges.Between(KnownBy(first), first, KnownBy(second), second);
    }
}
