using Entente.Facts;

namespace Entente.Reconciliation.References;

/// <summary>What a reference says to a fact.</summary>
public enum CheckVerdict
{
    /// <summary>It says another thing of the same.</summary>
    Differs,

    /// <summary>It says the same.</summary>
    Confirmed,

    /// <summary>It speaks of such things, and does not say this one.</summary>
    NotInReference,
}

/// <summary>Why a fact was not held against a reference.</summary>
public enum LeftOut
{
    /// <summary>The reference does not speak of such facts.</summary>
    OtherKind,

    /// <summary>The reference does not speak of those whom the fact is about.</summary>
    OtherParty,

    /// <summary>The reference speaks of another time.</summary>
    OtherTime,

    /// <summary>The fact bears no date, and could be compared only with one.</summary>
    NoDate,

    /// <summary>The fact's own reading wants a person's eye: what speaks against it may be the reading.</summary>
    WeakReading,
}

/// <summary>A part of a fact beside what a reference says.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="What">What of it was compared: "address", "role in OAS", "recognition".</param>
/// <param name="Says">What the document says of it.</param>
/// <param name="Verdict">The outcome.</param>
/// <param name="Source">The reference.</param>
/// <param name="Entry">The entry compared, or null where there is none.</param>
/// <param name="ReferenceSays">What the entry says of it, or null.</param>
/// <param name="Note">What a person should know of the comparison, or null.</param>
public sealed record CheckResult(
    Fact Fact,
    string What,
    string Says,
    CheckVerdict Verdict,
    ReferenceSource Source,
    ReferenceEntry? Entry,
    string? ReferenceSays,
    string? Note = null
);

/// <summary>What came of holding one fact against references: results, or else the reason why there are none.</summary>
/// <param name="Results">The results, one for each part and reference.</param>
/// <param name="LeftOut">Why there are none; null where there are some.</param>
public sealed record FactCheck(IReadOnlyList<CheckResult> Results, LeftOut? LeftOut)
{
    internal static FactCheck Without(LeftOut reason) => new([], reason);
}
