using System.Text;

namespace Entente.Tests.Gold;

/// <summary>How many facts of a kind were annotated and found, and how many of them answer to each other.</summary>
internal sealed record Tally(int Gold, int Found, int Core, int Full)
{
    public double Precision => Found == 0 ? 0 : (double)Core / Found;

    public double Recall => Gold == 0 ? 0 : (double)Core / Gold;

    public double F1 => Harmonic(Core);

    public double FullF1 => Harmonic(Full);

    public static Tally operator +(Tally a, Tally b) => new(a.Gold + b.Gold, a.Found + b.Found, a.Core + b.Core, a.Full + b.Full);

    // 2PR / (P + R), with both written out.
    private double Harmonic(int right) => Gold + Found == 0 ? 0 : 2.0 * right / (Gold + Found);
}

/// <summary>What a run scored, kind by kind, and what went wrong.</summary>
internal sealed class Score
{
    private static readonly Tally None = new(0, 0, 0, 0);
    private readonly Dictionary<string, Tally> _tallies = [];

    /// <summary>A line for each error: <c>-</c> missed, <c>+</c> invented, <c>~</c> with differing fields.</summary>
    public List<string> Errors { get; } = [];

    public Tally All => _tallies.Values.Aggregate(None, (sum, tally) => sum + tally);

    public Tally Of(string kind) => _tallies.GetValueOrDefault(kind, None);

    /// <summary>Adds the facts of a document.</summary>
    public Score Add(IReadOnlyList<ScoredFact> gold, IReadOnlyList<ScoredFact> found)
    {
        found = [.. found.Where(f => KindRule.Find(f.Kind) is not null)];
        var pairs = Pairing.Of(gold, found);
        foreach (var pair in pairs.Where(p => !p.Gold.IsOptional))
        {
            Count(pair.Gold.Kind, new Tally(1, 1, 1, pair.Differing.Count == 0 ? 1 : 0));
            if (pair.Differing.Count > 0)
                Errors.Add(
                    $"~ {Line(pair.Gold)} | "
                        + string.Join("; ", pair.Differing.Select(d => $"{d}: {pair.Gold.Show(d)} but {pair.Found.Show(d)}"))
                );
        }
        foreach (var missed in gold.Except(pairs.Select(p => p.Gold)).Where(g => !g.IsOptional))
        {
            Count(missed.Kind, new Tally(1, 0, 0, 0));
            Errors.Add($"- {Line(missed)}");
        }
        foreach (var invented in found.Except(pairs.Select(p => p.Found)))
        {
            Count(invented.Kind, new Tally(0, 1, 0, 0));
            Errors.Add($"+ {Line(invented)}");
        }
        return this;
    }

    /// <summary>The table, one kind to a line.</summary>
    public string Table()
    {
        var table = new StringBuilder($"{"kind", -12} {"gold", 5} {"found", 5} | {"core P", 6} {"R", 6} {"F1", 6} | {"full F1", 7}\n");
        foreach (var rule in KindRule.All.Where(rule => _tallies.ContainsKey(rule.Kind)))
            Row(rule.Kind, Of(rule.Kind));
        Row("all", All);
        return table.ToString();

        void Row(string kind, Tally t) =>
            table.Append($"{kind, -12} {t.Gold, 5} {t.Found, 5} | {t.Precision, 6:F3} {t.Recall, 6:F3} {t.F1, 6:F3} | {t.FullF1, 7:F3}\n");
    }

    private static string Line(ScoredFact fact) => $"{fact.Document} {fact.Kind} {fact.About}";

    private void Count(string kind, Tally tally) => _tallies[kind] = Of(kind) + tally;
}
