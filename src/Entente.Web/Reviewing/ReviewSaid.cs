using Entente.Ledger;

namespace Entente.Web.Reviewing;

/// <summary>What a review says, as keys of the texts.</summary>
public static class ReviewSaid
{
    /// <summary>All of them, in the order of <see cref="ReviewAct"/>.</summary>
    public static readonly IReadOnlyList<string> All = ["Accept", "Reject", "Correct", "Same topic", "Different topics", "Undo"];

    /// <summary>The words for an act.</summary>
    public static string Of(ReviewAct act) => All[(int)act];
}
