using Entente.Facts.Kinds;

namespace Entente.Facts;

/// <summary>The kinds of fact. A new kind is a file in Kinds/ and a line here.</summary>
public static class FactKinds
{
    /// <summary>All kinds, in the order in which lists show them, each with the way its own fields are read back.</summary>
    public static readonly IReadOnlyList<FactKind> All =
    [
        new(Figure.Name, Figure.From),
        new(Rank.Name, Rank.From),
        new(Event.Name, Event.From),
        new(Agreement.Name, Agreement.From),
        new(Membership.Name, Membership.From),
        new(Mechanism.Name, Mechanism.From),
        new(Presence.Name, Presence.From),
        new(Office.Name, Office.From),
        new(Position.Name, Position.From),
        new(Contact.Name, Contact.From),
        new(Reference.Name, Reference.From),
        new(Quotation.Name, Quotation.From),
    ];

    /// <summary>A kind's place in the list, for sorting.</summary>
    public static int IndexOf(string name)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Name == name)
                return i;
        return All.Count;
    }

    /// <summary>The kind of that name, or null.</summary>
    public static FactKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}

/// <summary>A kind of fact.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="From">Reads its own fields from their values by name.</param>
public sealed record FactKind(string Name, Func<FieldReader, FactBody> From);
