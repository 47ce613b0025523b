using Entente.Reconciliation;

namespace Entente.Web.Texts;

/// <summary>What became of a fact, as keys of the texts and as it stands in addresses.</summary>
public static class RelationWords
{
    /// <summary>What changed first, then what did not.</summary>
    public static readonly IReadOnlyList<Relation> InOrder =
    [
        Relation.Revised,
        Relation.Lapsed,
        Relation.NotRepeated,
        Relation.New,
        Relation.Unchanged,
    ];

    /// <summary>All keys of texts.</summary>
    public static IEnumerable<string> All => InOrder.Select(Change.NameOf);

    /// <summary>The word in an address: <c>not-repeated</c>.</summary>
    public static string InAddress(Relation relation) => Change.NameOf(relation).Replace(' ', '-');

    /// <summary>The relation of that word, or null.</summary>
    public static Relation? Find(string? word) => InOrder.Where(r => InAddress(r) == word).Select(r => (Relation?)r).FirstOrDefault();
}
