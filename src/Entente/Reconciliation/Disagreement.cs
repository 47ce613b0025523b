using Entente.Facts;

namespace Entente.Reconciliation;

/// <summary>Two comparable facts of different sources that cannot both hold.</summary>
/// <param name="Topic">Their topic.</param>
/// <param name="First">The fact stated first.</param>
/// <param name="Second">The other.</param>
/// <param name="Why">What cannot both be, in words.</param>
/// <param name="Others">Further facts of which one says what the first says, or what the second says.</param>
public sealed record Disagreement(Topic Topic, Fact First, Fact Second, string Why, IReadOnlyList<Fact> Others);
