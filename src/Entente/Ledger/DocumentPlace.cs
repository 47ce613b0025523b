using System.Globalization;

namespace Entente.Ledger;

/// <summary>What a document is to a ledger.</summary>
public enum Newness
{
    /// <summary>No document of that name was there.</summary>
    New,

    /// <summary>Another text of that name was there: this is a later edition of it.</summary>
    NewEdition,

    /// <summary>The same bytes were there already, under this name or another: nothing is added.</summary>
    Known,
}

/// <summary>The place of a document in a ledger.</summary>
/// <param name="Newness">What it is to the ledger.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Edition">Which edition it is, from 1.</param>
public sealed record DocumentPlace(Newness Newness, string Id, int Edition)
{
    /// <summary>
    /// The id of an edition: the name itself for the first, the name with <c>@</c> and the number for later ones. Ids that
    /// are out are never moved to another text, so the first one keeps the plain name for ever.
    /// </summary>
    public static string IdOf(string name, int edition) =>
        edition == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}@{edition}");
}
