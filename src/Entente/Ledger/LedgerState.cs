namespace Entente.Ledger;

/// <summary>
/// Tells one state of a ledger from another. Since nothing is ever taken out, two equal states hold the same documents, facts and reviews,
/// and what was made of one need not be made again for the other.
/// </summary>
/// <param name="Readings">Number of the last reading; 0 for a ledger without documents.</param>
/// <param name="Reviews">Number of the last review; 0 where there is none.</param>
public readonly record struct LedgerState(long Readings, long Reviews);
