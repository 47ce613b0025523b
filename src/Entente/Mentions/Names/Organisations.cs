namespace Entente.Mentions.Names;

/// <summary>An international organisation, grouping or regime.</summary>
/// <param name="Id">Its identity in facts: its usual acronym, or a short form in capitals.</param>
/// <param name="Name">Its name.</param>
/// <param name="Acronyms">Its acronyms as they are written, the usual one first; may be empty.</param>
/// <param name="OtherNames">Other names and spellings.</param>
public sealed record Organisation(string Id, string Name, IReadOnlyList<string> Acronyms, IReadOnlyList<string> OtherNames);

/// <summary>All international organisations that are known, found by their id or name.</summary>
public static class Organisations
{
    private static readonly Dictionary<string, Organisation> ById = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Organisation> ByName = new(StringComparer.Ordinal);

    static Organisations()
    {
        var all = new List<Organisation>();
        foreach (var row in NameData.Rows("organisations.tsv"))
        {
            var organisation = new Organisation(row[0], row[1], NameData.Parts(row[2]), NameData.Parts(row[3]));
            all.Add(organisation);
            ById.Add(organisation.Id, organisation);
            foreach (var name in organisation.Acronyms.Concat(organisation.OtherNames).Append(organisation.Name))
                ByName.TryAdd(name, organisation);
        }
        All = all;
    }

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Organisation> All { get; }

    /// <summary>The organisation with an id, or null.</summary>
    public static Organisation? WithId(string id) => ById.GetValueOrDefault(id);

    /// <summary>The organisation that a name or acronym stands for, or null.</summary>
    public static Organisation? Named(string name) => ByName.GetValueOrDefault(name);
}
