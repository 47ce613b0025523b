using Entente.Mentions.Names;

namespace Entente.Reconciliation.References;

/// <summary>What makes two names of organisations the same.</summary>
public static class OrganisationKey
{
    /// <summary>The id of the organisation in the table of names; for one that is not in it, its name in letters and digits alone.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (Organisations.WithId(name) ?? Organisations.Named(name))?.Id ?? Folding.Join(name);
    }

    /// <summary>The key of an organisation that a document names by its acronym, its name or both.</summary>
    public static string Of(string? acronym, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = acronym is null
            ? Organisations.Named(name)
            : Organisations.WithId(acronym) ?? Organisations.Named(acronym) ?? Organisations.Named(name);
        return known?.Id ?? Folding.Join(acronym ?? name);
    }
}
