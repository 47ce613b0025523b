using Entente.Facts;

namespace Entente.Ledger;

/// <summary>What a further reading of a document changed, the reviews left aside.</summary>
/// <param name="IsNew">Whether there was a reading to make; false where the latest one has the same program and rules.</param>
/// <param name="Found">Facts that it finds and the one before did not.</param>
/// <param name="NoLongerFound">Facts that the one before found and it does not.</param>
/// <param name="Same">How many facts both find, under the same ids.</param>
/// <param name="Reworded">How many of these have another line, confidence or rule.</param>
/// <param name="Reviews">The reviews of the document that count, each with the fact that it is carried over to.</param>
public sealed record ReadingChange(
    bool IsNew,
    IReadOnlyList<Fact> Found,
    IReadOnlyList<Fact> NoLongerFound,
    int Same,
    int Reworded,
    IReadOnlyList<CarriedReview> Reviews
)
{
    /// <summary>Nothing was read again.</summary>
    public static readonly ReadingChange None = new(IsNew: false, [], [], 0, 0, []);
}
