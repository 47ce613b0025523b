using Entente.Facts.Kinds;

namespace Entente.Facts;

/// <summary>What stands in a field of a fact.</summary>
public enum FieldType
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number from 1.</summary>
    Place,

    /// <summary>EDTF.</summary>
    Time,

    /// <summary>An ISO 8601 duration.</summary>
    Duration,

    /// <summary>The code of a country or organisation.</summary>
    Party,

    /// <summary>Codes of countries and organisations.</summary>
    Parties,

    /// <summary>A unit of a figure.</summary>
    Unit,

    /// <summary>One of a list of words.</summary>
    OneOf,
}

/// <summary>What the contract says of a field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
/// <param name="Values">The words that may stand in a field of type <see cref="FieldType.OneOf"/>.</param>
public sealed record ContractField(string Name, FieldType Type, bool MayBeNull, IReadOnlyList<string> Values);

/// <summary>The contract of docs/facts.md as a table: the fields of each kind that a person may correct.</summary>
public static class FactContract
{
    /// <summary>The fields of every fact beside its evidence: its time, its parties and its line.</summary>
    public static readonly IReadOnlyList<ContractField> Common = [Or("when", FieldType.Time), Parties("parties"), Words("about")];

    private static readonly Dictionary<string, IReadOnlyList<ContractField>> Kinds = new(StringComparer.Ordinal)
    {
        [Figure.Name] =
        [
            new("value", FieldType.Number, MayBeNull: false, []),
            Or("upper", FieldType.Number),
            OneOf("bound", ["exact", "about", "over", "under", "nearly"]),
            new("unit", FieldType.Unit, MayBeNull: false, []),
            Words("measure"),
        ],
        [Rank.Name] = [Or("position", FieldType.Place), Words("order"), Or("holder", FieldType.Party), Words("of")],
        [Event.Name] =
        [
            OneOf("event", EventTypes.All),
            Parties("participants"),
            Or("place", FieldType.Words),
            Or("object", FieldType.Words),
        ],
        [Agreement.Name] =
        [
            Words("name"),
            OneOf("agreement_kind", Agreement.Kinds),
            Or("signed", FieldType.Time),
            Or("in_force", FieldType.Time),
            Or("expires", FieldType.Time),
            Or("term", FieldType.Duration),
        ],
        [Membership.Name] = [Party("member"), Words("organisation"), Or("acronym", FieldType.Words), OneOf("role", Membership.Roles)],
        [Mechanism.Name] = [Words("name"), OneOf("mechanism_kind", Mechanism.Kinds), Or("since", FieldType.Time)],
        [Presence.Name] = [Words("what"), Party("host"), Or("of", FieldType.Party)],
        [Office.Name] = [Words("person"), Words("office"), Or("of", FieldType.Party)],
        [Position.Name] = [Parties("holders"), OneOf("act", PositionActs.All), Words("content"), Or("deadline", FieldType.Time)],
        [Contact.Name] = [Words("office"), Or("address", FieldType.Words), Or("telephone", FieldType.Words)],
        [Reference.Name] = [Words("title"), Or("url", FieldType.Words)],
        [Quotation.Name] = [Words("speaker"), Or("said_on", FieldType.Time), Words("text")],
    };

    /// <summary>The own fields of a kind, in the order of the contract.</summary>
    public static IReadOnlyList<ContractField> Of(string kind) => Kinds.GetValueOrDefault(kind, []);

    private static ContractField Words(string name) => new(name, FieldType.Words, MayBeNull: false, []);

    private static ContractField Party(string name) => new(name, FieldType.Party, MayBeNull: false, []);

    private static ContractField Parties(string name) => new(name, FieldType.Parties, MayBeNull: false, []);

    private static ContractField OneOf(string name, IReadOnlyList<string> values) => new(name, FieldType.OneOf, MayBeNull: false, values);

    private static ContractField Or(string name, FieldType type) => new(name, type, MayBeNull: true, []);
}
