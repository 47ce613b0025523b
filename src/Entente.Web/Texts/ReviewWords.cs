using Entente.Ledger;

namespace Entente.Web.Texts;

/// <summary>What a person did with a fact, as keys of the texts; "join" alone would be an organisation's new member.</summary>
public static class ReviewWords
{
    /// <summary>All of them, in the order of <see cref="ReviewAct"/>.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "accepted",
        "rejected",
        "corrected",
        "joined to one topic",
        "parted into two topics",
        "undone",
    ];

    /// <summary>The words for an act.</summary>
    public static string Of(ReviewAct act) => All[(int)act];
}
