using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>What a reference can speak of.</summary>
public enum ReferenceTopic
{
    /// <summary>Addresses and telephone numbers of embassies.</summary>
    Missions,

    /// <summary>Memberships of organisations.</summary>
    Memberships,

    /// <summary>Heads of state, of government and of missions.</summary>
    Holders,

    /// <summary>Recognition, and diplomatic relations begun, ended and taken up again.</summary>
    Relations,

    /// <summary>Independence.</summary>
    Independence,
}

/// <summary>A work that facts are held against, as one of its files has it.</summary>
/// <param name="Name">The work's name.</param>
/// <param name="Path">The file.</param>
/// <param name="Date">The date that the file bears; null where it bears none.</param>
/// <param name="Latest">The latest date that it tells of: it is no older than that. Null where it tells of none.</param>
public sealed record ReferenceSource(string Name, string Path, Edtf? Date, Edtf? Latest);

/// <summary>What one file of a reference says about a country.</summary>
/// <param name="Source">The file.</param>
/// <param name="Country">Code of the country that it is about.</param>
/// <param name="Topics">What it speaks of; a fact of another topic is no fact that it lacks.</param>
/// <param name="Entries">What it says, in its own order.</param>
public sealed record ReferenceFile(
    ReferenceSource Source,
    string Country,
    IReadOnlyList<ReferenceTopic> Topics,
    IReadOnlyList<ReferenceEntry> Entries
)
{
    /// <summary>The country whose relations with the file's country it tells; null where it tells of none.</summary>
    public string? Partner { get; init; }
}
