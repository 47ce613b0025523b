using System.Globalization;
using Entente.Answers;
using Entente.Ledger;

namespace Entente.Cli.Output;

/// <summary>Works and their editions in words.</summary>
internal static class EditionOutput
{
    /// <summary>What is proposed, and how it is decided.</summary>
    public static string Proposal(EditionProposal proposal) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{proposal.Document.Id}: It has the title of {proposal.Of.Id}, and {proposal.Share * 100:0} percent of the words of the shorter of the two stand in both. If they are editions of one work: entente editions join {Quoted(proposal.Document.Id)} {Quoted(proposal.Of.Id)}; if they are not, part instead of join."
        );

    /// <summary>What a person said.</summary>
    public static string Says(EditionReview review) =>
        review.Act switch
        {
            EditionAct.Join => $"{review.Document} and {review.Other} are editions of one work",
            EditionAct.Part => $"{review.Document} and {review.Other} are different works",
            _ => string.Create(CultureInfo.InvariantCulture, $"number {review.Undoes} no longer counts"),
        };

    private static string Quoted(string id) => id.Contains(' ', StringComparison.Ordinal) ? $"'{id}'" : id;
}
