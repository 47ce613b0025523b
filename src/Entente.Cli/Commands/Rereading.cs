using System.Globalization;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Ledger;

namespace Entente.Cli.Commands;

/// <summary>What further readings of documents changed.</summary>
internal sealed class RereadingSummary
{
    /// <summary>How many documents were read again.</summary>
    public int Documents { get; private set; }

    public int Found { get; private set; }

    public int NoLongerFound { get; private set; }

    public int Same { get; private set; }

    public int Reworded { get; private set; }

    /// <summary>Numbers of the reviews that have their facts, and those that have lost one.</summary>
    public HashSet<int> CarriedOver { get; } = [];

    public SortedDictionary<int, Review> WithoutFact { get; } = [];

    /// <summary>For each kind: facts found anew, no longer found.</summary>
    public Dictionary<string, (int Found, int Gone)> Kinds { get; } = new(StringComparer.Ordinal);

    public void Add(ReadingChange change)
    {
        if (!change.IsNew)
            return;
        Documents++;
        Found += change.Found.Count;
        NoLongerFound += change.NoLongerFound.Count;
        Same += change.Same;
        Reworded += change.Reworded;
        foreach (var fact in change.Found)
            Kinds[fact.Kind] = Kinds.GetValueOrDefault(fact.Kind) with { Found = Kinds.GetValueOrDefault(fact.Kind).Found + 1 };
        foreach (var fact in change.NoLongerFound)
            Kinds[fact.Kind] = Kinds.GetValueOrDefault(fact.Kind) with { Gone = Kinds.GetValueOrDefault(fact.Kind).Gone + 1 };
        foreach (var review in change.Reviews)
        {
            // A review of two facts is met with both of their documents; the later one tells.
            if (review.IsWithoutFact)
            {
                WithoutFact[review.Review.Number] = review.Review;
                CarriedOver.Remove(review.Review.Number);
            }
            else
            {
                CarriedOver.Add(review.Review.Number);
                WithoutFact.Remove(review.Review.Number);
            }
        }
    }
}

/// <summary>Further readings of documents from what the ledger keeps of them.</summary>
internal static class Rereading
{
    /// <summary>Adds a reading with what was found in the stored document, and its passages where the ledger lacks them.</summary>
    public static ReadingChange Add(ILedgerWriter ledger, Document document, Findings found, ExtractionRun run)
    {
        ledger.AddPassages(document.Id, document.Passages);
        return ledger.AddReading(document.Id, run, _ => found);
    }

    /// <summary>Tells what changed in a line or two.</summary>
    public static void Write(CommandHost host, RereadingSummary summary)
    {
        TextLines.Paragraph(
            host,
            Line(
                $"Facts: {summary.Found:N0} found anew, {summary.NoLongerFound:N0} no longer found, {summary.Same:N0} the same{(summary.Reworded == 0 ? "" : Line($" ({summary.Reworded:N0} of them in other words or with another confidence)"))}."
            )
        );
        if (summary.CarriedOver.Count + summary.WithoutFact.Count == 0)
            return;
        TextLines.Paragraph(
            host,
            Line($"Reviews: {summary.CarriedOver.Count:N0} carried over, {summary.WithoutFact.Count:N0} without a fact now.")
        );
        foreach (var review in summary.WithoutFact.Values)
            TextLines.Paragraph(
                host,
                Line(
                    $"  review {review.Number} ({ReviewActs.NameOf(review.Act)}, {review.By}) of {review.Fact!.Id}, {review.Fact.Kind}: “{TextTable.OneLine(review.Fact.Quote)}”"
                )
            );
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
