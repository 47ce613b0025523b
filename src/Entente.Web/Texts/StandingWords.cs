using Entente.Reconciliation;

namespace Entente.Web.Texts;

/// <summary>How a fact stands, as keys of the texts.</summary>
public static class StandingWords
{
    /// <summary>All of them, in the order of <see cref="StandingKind"/>.</summary>
    public static readonly IReadOnlyList<string> All = ["holds", "asserted", "scheduled", "is due", "lapsed", "superseded"];

    /// <summary>The words for a standing.</summary>
    public static string Of(StandingKind kind) => All[(int)kind];
}
