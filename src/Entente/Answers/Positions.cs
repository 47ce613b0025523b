using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>The positions of a record by who holds them and what they do. A joint position is one of each of its holders.</summary>
public sealed class Positions
{
    private readonly Dictionary<(string Holder, string Act), List<Fact>> _cells = [];
    private readonly ILookup<string, Fact> _byHolder;
    private readonly ILookup<string, Fact> _byAct;

    private Positions(IReadOnlyList<Fact> all)
    {
        All = all;
        _byHolder = all.SelectMany(f => HoldersOf(f).Select(h => (h, f))).ToLookup(p => p.h, p => p.f, StringComparer.Ordinal);
        _byAct = all.ToLookup(f => ((Position)f.Body).Act, StringComparer.Ordinal);
        foreach (var fact in all)
        foreach (var holder in HoldersOf(fact))
        {
            var cell = (holder, ((Position)fact.Body).Act);
            if (!_cells.TryGetValue(cell, out var list))
                _cells.Add(cell, list = []);
            list.Add(fact);
        }
        Holders =
        [
            .. _byHolder
                .Select(g => (g.Key, Count: g.Count()))
                .OrderByDescending(g => g.Count)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];
        Acts = [.. PositionActs.All.Where(_byAct.Contains)];
    }

    /// <summary>All positions, those stated last first.</summary>
    public IReadOnlyList<Fact> All { get; }

    /// <summary>Who holds any, those of the most first.</summary>
    public IReadOnlyList<string> Holders { get; }

    /// <summary>The acts that there are, in the order of <see cref="PositionActs"/>.</summary>
    public IReadOnlyList<string> Acts { get; }

    /// <summary>Sorts positions by holder and act; those stated only after a day are left out where one is given.</summary>
    public static Positions Of(IEnumerable<Fact> facts, DateOnly? by = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new Positions([
            .. facts
                .Where(f => f.Body is Position && (by is not { } day || f.Stated?.IsAfter(day) != true))
                .Order(Comparer<Fact>.Create(NewestFirst)),
        ]);
    }

    /// <summary>The positions of a holder (null: of all) of an act (null: of every one), those stated last first.</summary>
    public IReadOnlyList<Fact> Of(string? holder, string? act) =>
        (holder, act) switch
        {
            (null, null) => All,
            (null, _) => [.. _byAct[act]],
            (_, null) => [.. _byHolder[holder]],
            _ => _cells.TryGetValue((holder, act), out var list) ? list : [],
        };

    /// <summary>Those of them that have a deadline, where only such are asked for, and words in what is stated; nulls ask for all.</summary>
    public IReadOnlyList<Fact> With(string? holder, string? act, bool hasDeadline, string? words)
    {
        var asked = Of(string.IsNullOrEmpty(holder) ? null : holder, string.IsNullOrEmpty(act) ? null : act);
        return !hasDeadline && string.IsNullOrWhiteSpace(words)
            ? asked
            :
            [
                .. asked.Where(f =>
                    (!hasDeadline || ((Position)f.Body).Deadline is not null)
                    && (string.IsNullOrWhiteSpace(words) || f.About.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))
                ),
            ];
    }

    /// <summary>How many positions of that act a holder has.</summary>
    public int Count(string holder, string act) => _cells.TryGetValue((holder, act), out var list) ? list.Count : 0;

    private static IEnumerable<string> HoldersOf(Fact fact) => ((Position)fact.Body).Holders.Distinct(StringComparer.Ordinal);

    // Undated documents come last, as they do elsewhere; within a document the words stand in their order.
    private static int NewestFirst(Fact a, Fact b) =>
        a.Stated is not null && b.Stated is not null && Time.Edtf.Compare(b.Stated, a.Stated) is not 0 and var order
            ? order
            : Topic.Compare(a, b);
}
