using Entente.Facts;
using Entente.Facts.Kinds;

namespace Entente.Reconciliation;

/// <summary>How much a change matters to a reader, so that telephone numbers do not hide an agreement that was dropped.</summary>
public static class ChangeWeights
{
    private static readonly Dictionary<string, int> Kinds = new(StringComparer.Ordinal)
    {
        [Agreement.Name] = 100,
        [Figure.Name] = 90,
        [Rank.Name] = 85,
        [Event.Name] = 80,
        [Presence.Name] = 75,
        [Membership.Name] = 70,
        [Mechanism.Name] = 65,
        [Position.Name] = 60,
        [Office.Name] = 40,
        [Quotation.Name] = 30,
        [Contact.Name] = 20,
        [Reference.Name] = 10,
    };

    /// <summary>The weight of a fact by its kind; more is more.</summary>
    public static int Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Kinds[fact.Kind];
    }

    /// <summary>
    /// The weight of a change: an agreement dropped or a figure revised comes before what is new, and that before what stayed; a position
    /// put in other words comes after all other revisions.
    /// </summary>
    public static int Of(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var fact = change.Earlier ?? change.Later!;
        var weight = Of(fact);
        return change.Relation switch
        {
            Relation.Revised => weight + (fact.Body is Position ? 5 : 100),
            Relation.NotRepeated => weight + (fact.Body is Agreement or Figure or Rank or Membership or Mechanism ? 50 : 0),
            Relation.Lapsed => weight + 80,
            Relation.New => weight + 20,
            _ => weight - 200,
        };
    }
}
