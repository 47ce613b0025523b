using System.Globalization;
using Entente.Answers;
using Entente.Facts;
using Entente.Ledger;

namespace Entente.Cli.Output;

/// <summary>Reviews in words, as JSON lines and as rows.</summary>
internal static class ReviewOutput
{
    /// <summary>The act with what it sets: "correct value=490000000000".</summary>
    public static string Act(Review review) =>
        review.Undoes is { } number ? Line($"undo {number}")
        : review.Fields.Count > 0 ? $"correct {Fields(review.Fields)}"
        : review.Other is { } other ? $"{ReviewActs.NameOf(review.Act)} {other.Id}"
        : ReviewActs.NameOf(review.Act);

    /// <summary>What it says, for the end of a sentence.</summary>
    public static string Says(Review review) =>
        review.Act switch
        {
            ReviewAct.Accept => $"fact {review.Fact!.Id} accepted",
            ReviewAct.Reject => $"fact {review.Fact!.Id} rejected",
            ReviewAct.Correct => $"fact {review.Fact!.Id} corrected ({Fields(review.Fields)})",
            ReviewAct.Join => $"facts {review.Fact!.Id} and {review.Other!.Id} are of one topic",
            ReviewAct.Part => $"facts {review.Fact!.Id} and {review.Other!.Id} are of different topics",
            _ => Line($"review {review.Undoes} undone"),
        };

    /// <summary>When, who, what and why.</summary>
    public static string Whole(Review review) =>
        Line(
            $"{review.At:yyyy-MM-dd HH:mm}, {review.By}: {Says(review)}{(review.Reason is null ? "" : $"; {TextTable.OneLine(review.Reason)}")}"
        );

    /// <summary>What became of a fact: "77c1… is listed in place of 3f9a…: over $490 billion".</summary>
    public static string Standing(FactHistory history)
    {
        var says = TextTable.OneLine(FactLine.Of(history.Fact).Says);
        return history.State switch
        {
            FactState.Rejected => $"{history.Fact.Id} is left out of all answers: {says}",
            FactState.Replaced when history.Corrected is null =>
                $"{history.Fact.Id} is not listed, since another fact of the document says what it was corrected to: {says}",
            FactState.Replaced => $"{history.Corrected?.Id} is listed in place of {history.Fact.Id}: {says}",
            FactState.NoLongerFound => $"{history.Fact.Id} is no longer found: {says}",
            _ when history.AsRead is { } read => $"{history.Fact.Id} is listed in place of {read.Id}: {says}",
            _ => $"{history.Fact.Id} is listed: {says}",
        };
    }

    /// <summary>The line of a fact; where there is none any more, its words.</summary>
    public static string FactSays(ILedgerView ledger, FactReference reference) =>
        ledger.FactsById(reference.Id, 1).FirstOrDefault(f => f.Document == reference.Document) is { } fact
            ? FactLine.Of(fact).Says
            : $"“{TextTable.OneLine(reference.Quote)}”";

    private static string Fields(IReadOnlyList<FactField> fields) =>
        string.Join(", ", fields.Select(f => $"{f.Name}={FactCorrection.TextOf(f.Value)}"));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
